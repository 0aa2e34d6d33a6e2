// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/values_p.h"

#include <QCoreApplication>

// The columns that VMs and templates have in common. In two lists, since each kind has some of its
// own between them.
namespace browser::machine {

using ovirt::VmBase;
using values::allNamed;
using values::from;
using values::linked;
using values::linkedIfOne;
using values::named;
using values::own;

inline QString compatibilityOf(const VmBase &machine)
{
    return values::versionText(machine.customCompatibilityMajor, machine.customCompatibilityMinor);
}

inline QStringList customPropertiesOf(const VmBase &machine)
{
    return values::propertyTexts(machine.customProperties);
}

//! `0#2-3` of each that is bound, as libvirt and the engine write it.
inline QStringList pinTexts(const QList<ovirt::VcpuPin> &pins)
{
    QStringList list;
    for (const ovirt::VcpuPin &pin : pins) {
        if (pin.vcpu)
            list.append(QString::number(*pin.vcpu) + QLatin1Char('#') + pin.cpuSet);
    }
    return list;
}

inline QStringList vcpuPinsOf(const VmBase &machine)
{
    return pinTexts(machine.vcpuPins);
}

inline QStringList ssoMethodsOf(const VmBase &machine)
{
    QStringList list;
    for (const ovirt::SsoMethod &method : machine.ssoMethods)
        list.append(method.id);
    return list;
}

//! The engine says -1 where it is the cluster's.
inline std::optional<qint64> migrationDowntimeOf(const VmBase &machine)
{
    const std::optional<qint64> &downtime = machine.migrationDowntime;
    return downtime && *downtime >= 0 ? downtime : std::nullopt;
}

inline std::optional<qint64> vcpusOf(const VmBase &machine)
{
    return machine.vcpus();
}

//! The data center of its cluster.
inline ovirt::Ref<ovirt::DataCenter> dataCenterRefOf(
    const ovirt::Inventory &inventory, const VmBase &machine)
{
    const ovirt::Cluster *cluster = inventory.find(machine.cluster);
    return cluster ? cluster->dataCenter : ovirt::Ref<ovirt::DataCenter>();
}

template <typename T>
QVariant dataCenter(const ovirt::Inventory &inventory, const T &machine)
{
    return values::of(nameOf(inventory, dataCenterRefOf(inventory, machine)));
}

template <typename T>
ObjectKey dataCenterKey(const ovirt::Inventory &inventory, const T &machine)
{
    return values::keyOf(dataCenterRefOf(inventory, machine));
}

//! Processors, memory, boot, availability.
template <typename T>
inline constexpr auto settings = std::to_array<Column<T>>({
    {"sockets", QT_TRANSLATE_NOOP("columns", "Sockets"),
        QT_TRANSLATE_NOOP("columns", "Virtual processor sockets"), Format::Number,
        own<&VmBase::cpuSockets>},
    {"cores", QT_TRANSLATE_NOOP("columns", "Cores"),
        QT_TRANSLATE_NOOP("columns", "Cores in each socket"), Format::Number,
        own<&VmBase::cpuCores>},
    {"threads", QT_TRANSLATE_NOOP("columns", "Threads"),
        QT_TRANSLATE_NOOP("columns", "Threads in each core"), Format::Number,
        own<&VmBase::cpuThreads>},
    {"cpu_architecture", QT_TRANSLATE_NOOP("columns", "Architecture"),
        QT_TRANSLATE_NOOP("columns", "Processor architecture"), Format::Text,
        own<&VmBase::cpuArchitecture>},
    {"cpu_model", QT_TRANSLATE_NOOP("columns", "CPU model"),
        QT_TRANSLATE_NOOP("columns", "Processor model, where it differs from the cluster's"),
        Format::Text, own<&VmBase::customCpuModel>},
    {"cpu_pinning", QT_TRANSLATE_NOOP("columns", "CPU pinning"),
        QT_TRANSLATE_NOOP("columns", "How virtual processors are tied to the host's"), Format::Text,
        own<&VmBase::cpuPinningPolicy>},
    {"memory_guaranteed", QT_TRANSLATE_NOOP("columns", "Guaranteed memory"),
        QT_TRANSLATE_NOOP("columns", "RAM that the host never takes away"), Format::Bytes,
        own<&VmBase::memoryGuaranteed>},
    {"memory_max", QT_TRANSLATE_NOOP("columns", "Maximum memory"),
        QT_TRANSLATE_NOOP("columns", "RAM it can grow to while it runs"), Format::Bytes,
        own<&VmBase::memoryMax>},
    {"ballooning", QT_TRANSLATE_NOOP("columns", "Ballooning"),
        QT_TRANSLATE_NOOP("columns", "Whether the host may take back unused RAM"), Format::YesNo,
        own<&VmBase::ballooning>},
    {"type", QT_TRANSLATE_NOOP("columns", "Optimized for"),
        QT_TRANSLATE_NOOP("columns", "Desktop, server or high performance"), Format::Text,
        own<&VmBase::type>},
    {"bios", QT_TRANSLATE_NOOP("columns", "Chipset, firmware"),
        QT_TRANSLATE_NOOP("columns", "Emulated chipset and firmware"), Format::Text,
        own<&VmBase::biosType>},
    {"boot_devices", QT_TRANSLATE_NOOP("columns", "Boot order"),
        QT_TRANSLATE_NOOP("columns", "Kinds of device that it boots from, in this order"),
        Format::Text, own<&VmBase::bootDevices>},
    {"display", QT_TRANSLATE_NOOP("columns", "Display"),
        QT_TRANSLATE_NOOP("columns", "Console protocol"), Format::Text, own<&VmBase::displayType>},
    {"high_availability", QT_TRANSLATE_NOOP("columns", "Highly available"),
        QT_TRANSLATE_NOOP("columns", "Whether it is started again after its host failed"),
        Format::YesNo, own<&VmBase::highAvailability>},
    {"high_availability_priority", QT_TRANSLATE_NOOP("columns", "HA priority"),
        QT_TRANSLATE_NOOP("columns", "Which VMs are started again first: the higher numbers"),
        Format::Number, own<&VmBase::highAvailabilityPriority>},
    {"lease", QT_TRANSLATE_NOOP("columns", "Lease"),
        QT_TRANSLATE_NOOP("columns", "Storage domain that holds its lease"), Format::Text,
        named<&VmBase::leaseStorageDomain>, linked<&VmBase::leaseStorageDomain>},
    {"affinity", QT_TRANSLATE_NOOP("columns", "Migration"),
        QT_TRANSLATE_NOOP("columns", "Whether it may move to another host"), Format::Text,
        own<&VmBase::placementAffinity>},
    {"pinned_hosts", QT_TRANSLATE_NOOP("columns", "Pinned to"),
        QT_TRANSLATE_NOOP("columns", "Hosts it may run on; none named: all of its cluster"),
        Format::Text, allNamed<&VmBase::placementHosts>, linkedIfOne<&VmBase::placementHosts>},
    {"delete_protected", QT_TRANSLATE_NOOP("columns", "Delete protection"),
        QT_TRANSLATE_NOOP("columns", "Whether the engine refuses to remove it"), Format::YesNo,
        own<&VmBase::deleteProtected>},
    {"stateless", QT_TRANSLATE_NOOP("columns", "Stateless"),
        QT_TRANSLATE_NOOP("columns", "Whether it forgets every change when it stops"),
        Format::YesNo, own<&VmBase::stateless>},
    {"start_paused", QT_TRANSLATE_NOOP("columns", "Start paused"),
        QT_TRANSLATE_NOOP("columns", "Whether it waits for a console when it starts"),
        Format::YesNo, own<&VmBase::startPaused>},
});

//! Where it came from, and what people rarely ask for.
template <typename T>
inline constexpr auto furtherSettings = std::to_array<Column<T>>({
    {"origin", QT_TRANSLATE_NOOP("columns", "Origin"),
        QT_TRANSLATE_NOOP("columns", "Where it came from"), Format::Text, own<&VmBase::origin>},
    {"time_zone", QT_TRANSLATE_NOOP("columns", "Time zone"),
        QT_TRANSLATE_NOOP("columns", "Configured time zone of its clock"), Format::Text,
        own<&VmBase::timeZone>},
    {"emulated_machine", QT_TRANSLATE_NOOP("columns", "Emulated machine"),
        QT_TRANSLATE_NOOP("columns", "Machine type, where it differs from the cluster's"),
        Format::Text, own<&VmBase::customEmulatedMachine>},
    {"compatibility", QT_TRANSLATE_NOOP("columns", "Compatibility"),
        QT_TRANSLATE_NOOP("columns", "Compatibility version, where it differs from the cluster's"),
        Format::Text, from<compatibilityOf>},
    {"custom_properties", QT_TRANSLATE_NOOP("columns", "Custom properties"),
        QT_TRANSLATE_NOOP("columns", "Names and values that administrators set"), Format::Text,
        from<customPropertiesOf>},
    {"cpu_mode", QT_TRANSLATE_NOOP("columns", "CPU mode"),
        QT_TRANSLATE_NOOP("columns",
            "Whether the guest sees the host's processor or a model, in the engine's words"),
        Format::Text, own<&VmBase::cpuMode>},
    {"vcpu_pins", QT_TRANSLATE_NOOP("columns", "vCPU pins"),
        QT_TRANSLATE_NOOP("columns",
            "Virtual processors that are bound, each with the host's processors that it may use"),
        Format::Text, from<vcpuPinsOf>},
    {"cpu_shares", QT_TRANSLATE_NOOP("columns", "CPU shares"),
        QT_TRANSLATE_NOOP("columns", "Weight against other VMs where processors are short"),
        Format::Number, own<&VmBase::cpuShares>},
    {"cpu_profile", QT_TRANSLATE_NOOP("columns", "CPU profile ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of its limits of processor time"),
        Format::Text, own<&VmBase::cpuProfileId>},
    {"quota", QT_TRANSLATE_NOOP("columns", "Quota ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the quota that it counts against"),
        Format::Text, own<&VmBase::quotaId>},
    {"os_version", QT_TRANSLATE_NOOP("columns", "OS version"),
        QT_TRANSLATE_NOOP("columns", "Configured version of operating system"), Format::Text,
        own<&VmBase::osVersion>},
    {"boot_menu", QT_TRANSLATE_NOOP("columns", "Boot menu"),
        QT_TRANSLATE_NOOP("columns", "Whether it asks what to boot from"), Format::YesNo,
        own<&VmBase::bootMenu>},
    {"kernel", QT_TRANSLATE_NOOP("columns", "Kernel"),
        QT_TRANSLATE_NOOP("columns", "Path of the kernel that it boots without a boot loader"),
        Format::Text, own<&VmBase::kernelPath>},
    {"initrd", QT_TRANSLATE_NOOP("columns", "Initial RAM disk"),
        QT_TRANSLATE_NOOP("columns",
            "Path of the initial RAM disk of a kernel that it boots without a boot loader"),
        Format::Text, own<&VmBase::initrdPath>},
    {"kernel_command_line", QT_TRANSLATE_NOOP("columns", "Kernel command line"),
        QT_TRANSLATE_NOOP(
            "columns", "Command line of a kernel that it boots without a boot loader"),
        Format::Text, own<&VmBase::kernelCommandLine>},
    {"video_type", QT_TRANSLATE_NOOP("columns", "Video"),
        QT_TRANSLATE_NOOP("columns", "Emulated video card"), Format::Text, own<&VmBase::videoType>},
    {"monitors", QT_TRANSLATE_NOOP("columns", "Monitors"),
        QT_TRANSLATE_NOOP("columns", "Number of screens"), Format::Number,
        own<&VmBase::displayMonitors>},
    {"keyboard_layout", QT_TRANSLATE_NOOP("columns", "Keyboard layout"),
        QT_TRANSLATE_NOOP("columns", "Layout of the keyboard at the console"), Format::Text,
        own<&VmBase::keyboardLayout>},
    {"copy_paste", QT_TRANSLATE_NOOP("columns", "Copy and paste"),
        QT_TRANSLATE_NOOP("columns", "Whether the console shares its clipboard"), Format::YesNo,
        own<&VmBase::copyPaste>},
    {"file_transfer", QT_TRANSLATE_NOOP("columns", "File transfer"),
        QT_TRANSLATE_NOOP("columns", "Whether files can be dropped on the console"), Format::YesNo,
        own<&VmBase::fileTransfer>},
    {"smartcard", QT_TRANSLATE_NOOP("columns", "Smart card"),
        QT_TRANSLATE_NOOP("columns", "Whether a smart card at the console is passed to the guest"),
        Format::YesNo, own<&VmBase::smartcard>},
    {"disconnect_action", QT_TRANSLATE_NOOP("columns", "On disconnect"),
        QT_TRANSLATE_NOOP(
            "columns", "What happens when the console is left, in the engine's words"),
        Format::Text, own<&VmBase::disconnectAction>},
    {"disconnect_delay", QT_TRANSLATE_NOOP("columns", "Disconnect delay, min"),
        QT_TRANSLATE_NOOP(
            "columns", "How long after the console was left its action comes, minutes"),
        Format::Number, own<&VmBase::disconnectActionDelay>},
    {"console_override", QT_TRANSLATE_NOOP("columns", "Console override"),
        QT_TRANSLATE_NOOP("columns", "Whether who opens the console may take another address"),
        Format::YesNo, own<&VmBase::displayAllowOverride>},
    {"console_proxy", QT_TRANSLATE_NOOP("columns", "Console proxy"),
        QT_TRANSLATE_NOOP("columns", "Proxy by which the console is reached"), Format::Text,
        own<&VmBase::displayProxy>},
    {"sso_methods", QT_TRANSLATE_NOOP("columns", "Single sign-on"),
        QT_TRANSLATE_NOOP("columns", "How a user of the console is signed in to the guest"),
        Format::Text, from<ssoMethodsOf>},
    {"console", QT_TRANSLATE_NOOP("columns", "Serial console"),
        QT_TRANSLATE_NOOP("columns", "Whether it has a serial console"), Format::YesNo,
        own<&VmBase::console>},
    {"soundcard", QT_TRANSLATE_NOOP("columns", "Sound card"),
        QT_TRANSLATE_NOOP("columns", "Whether it has a sound card"), Format::YesNo,
        own<&VmBase::soundcard>},
    {"usb", QT_TRANSLATE_NOOP("columns", "USB"),
        QT_TRANSLATE_NOOP("columns", "Whether USB devices can be passed to the guest"),
        Format::YesNo, own<&VmBase::usb>},
    {"usb_type", QT_TRANSLATE_NOOP("columns", "USB type"),
        QT_TRANSLATE_NOOP(
            "columns", "How USB devices are passed to the guest, in the engine's words"),
        Format::Text, own<&VmBase::usbType>},
    {"tpm", QT_TRANSLATE_NOOP("columns", "TPM"),
        QT_TRANSLATE_NOOP("columns", "Whether it has a TPM"), Format::YesNo, own<&VmBase::tpm>},
    {"virtio_scsi", QT_TRANSLATE_NOOP("columns", "VirtIO SCSI"),
        QT_TRANSLATE_NOOP("columns", "Whether it has a VirtIO SCSI controller"), Format::YesNo,
        own<&VmBase::virtioScsi>},
    {"virtio_scsi_multi_queues", QT_TRANSLATE_NOOP("columns", "SCSI queues"),
        QT_TRANSLATE_NOOP("columns", "Whether its VirtIO SCSI controller has several queues"),
        Format::YesNo, own<&VmBase::virtioScsiMultiQueues>},
    {"multi_queues", QT_TRANSLATE_NOOP("columns", "NIC queues"),
        QT_TRANSLATE_NOOP("columns", "Whether its NICs have several queues"), Format::YesNo,
        own<&VmBase::multiQueues>},
    {"io_threads", QT_TRANSLATE_NOOP("columns", "I/O threads"),
        QT_TRANSLATE_NOOP("columns", "Number of threads that serve its disks"), Format::Number,
        own<&VmBase::ioThreads>},
    {"rng_source", QT_TRANSLATE_NOOP("columns", "RNG source"),
        QT_TRANSLATE_NOOP("columns", "Where it has random numbers from"), Format::Text,
        own<&VmBase::rngSource>},
    {"rng_bytes", QT_TRANSLATE_NOOP("columns", "RNG bytes"),
        QT_TRANSLATE_NOOP(
            "columns", "Random numbers that it may have in each RNG period; none: any amount"),
        Format::Bytes, own<&VmBase::rngBytes>},
    {"rng_period", QT_TRANSLATE_NOOP("columns", "RNG period, ms"),
        QT_TRANSLATE_NOOP("columns", "How long an RNG period is, milliseconds"), Format::Number,
        own<&VmBase::rngPeriod>},
    {"time_zone_offset", QT_TRANSLATE_NOOP("columns", "UTC offset"),
        QT_TRANSLATE_NOOP("columns", "How far its clock is from UTC"), Format::Text,
        own<&VmBase::timeZoneOffset>},
    {"serial_number_policy", QT_TRANSLATE_NOOP("columns", "Serial number policy"),
        QT_TRANSLATE_NOOP("columns", "What the guest sees as its serial number"), Format::Text,
        own<&VmBase::serialNumberPolicy>},
    {"serial_number", QT_TRANSLATE_NOOP("columns", "Serial number"),
        QT_TRANSLATE_NOOP(
            "columns", "Serial number that the guest sees, where the policy is custom"),
        Format::Text, own<&VmBase::serialNumber>},
    {"storage_error", QT_TRANSLATE_NOOP("columns", "On storage error"),
        QT_TRANSLATE_NOOP("columns",
            "What becomes of it when its storage is back after an error, in the engine's words"),
        Format::Text, own<&VmBase::storageErrorResumeBehaviour>},
    {"migration_auto_converge", QT_TRANSLATE_NOOP("columns", "Auto-converge"),
        QT_TRANSLATE_NOOP("columns",
            "Whether it is slowed down so that a migration ends; inherit: as its cluster says"),
        Format::Text, own<&VmBase::migrationAutoConverge>},
    {"migration_compressed", QT_TRANSLATE_NOOP("columns", "Compressed migration"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether its RAM is compressed on the way; inherit: as its cluster says"),
        Format::Text, own<&VmBase::migrationCompressed>},
    {"migration_encrypted", QT_TRANSLATE_NOOP("columns", "Encrypted migration"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether its RAM is encrypted on the way; inherit: as its cluster says"),
        Format::Text, own<&VmBase::migrationEncrypted>},
    {"migration_policy", QT_TRANSLATE_NOOP("columns", "Migration policy ID"),
        QT_TRANSLATE_NOOP(
            "columns", "The engine's id of how it is moved, where it differs from the cluster's"),
        Format::Text, own<&VmBase::migrationPolicyId>},
    {"migration_downtime", QT_TRANSLATE_NOOP("columns", "Downtime, ms"),
        QT_TRANSLATE_NOOP("columns",
            "How long it may stand still for a migration, milliseconds; none: as its cluster says"),
        Format::Number, from<migrationDowntimeOf>},
    {"initial_host_name", QT_TRANSLATE_NOOP("columns", "Initial host name"),
        QT_TRANSLATE_NOOP("columns", "Host name that it is given at its first start"), Format::Text,
        own<&VmBase::initializationHostName>},
    {"initial_domain", QT_TRANSLATE_NOOP("columns", "Initial domain"),
        QT_TRANSLATE_NOOP("columns", "Domain that it is given at its first start"), Format::Text,
        own<&VmBase::initializationDomain>},
    {"initial_user_name", QT_TRANSLATE_NOOP("columns", "Initial user"),
        QT_TRANSLATE_NOOP("columns", "User that is set up at its first start"), Format::Text,
        own<&VmBase::initializationUserName>},
    {"initial_time_zone", QT_TRANSLATE_NOOP("columns", "Initial time zone"),
        QT_TRANSLATE_NOOP("columns", "Time zone that it is given at its first start"), Format::Text,
        own<&VmBase::initializationTimeZone>},
    {"initial_network_protocol", QT_TRANSLATE_NOOP("columns", "Initial network"),
        QT_TRANSLATE_NOOP(
            "columns", "Format of the network settings for its first start, in the engine's words"),
        Format::Text, own<&VmBase::initializationNetworkProtocol>},
    {"regenerate_ssh_keys", QT_TRANSLATE_NOOP("columns", "New SSH keys"),
        QT_TRANSLATE_NOOP("columns", "Whether it makes new SSH keys at its first start"),
        Format::YesNo, own<&VmBase::regenerateSshKeys>},
});

} // namespace browser::machine
