// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"
#include "sdk/types/property.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace ovirt {

struct Cluster;
struct Host;
struct StorageDomain;

//! How a user of the console is signed in to the guest, such as `guest_agent`.
struct OVIRT_EXPORT SsoMethod {
    QString id;

    bool operator==(const SsoMethod &) const = default;
};

//! A virtual CPU and the host CPUs that it is bound to.
struct OVIRT_EXPORT VcpuPin {
    std::optional<qint64> vcpu; //!< from 0 on
    QString cpuSet;             //!< such as `0-3,^2`

    bool operator==(const VcpuPin &) const = default;
};

//! \brief How a machine is set up: what a VM and a template have in common.
//!
//! Texts are null and optionals empty where the engine reported nothing. Times are UTC.
//! Enumerations keep the engine's own word, so that a word of a newer engine is not lost.
struct OVIRT_EXPORT VmBase {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString type;                           //!< `desktop`, `server`, `high_performance`
    QString origin;                         //!< where it came from: `ovirt`, `vmware`, …
    QDateTime creationTime;                 //!< UTC
    std::optional<qint64> memory;           //!< configured RAM, bytes
    std::optional<qint64> memoryGuaranteed; //!< bytes
    std::optional<qint64> memoryMax;        //!< bytes; from 4.1 on
    std::optional<bool> ballooning;
    QString cpuArchitecture;
    QString cpuMode; //!< `custom`, `host_model`, `host_passthrough`
    std::optional<qint64> cpuSockets;
    std::optional<qint64> cpuCores;   //!< per socket
    std::optional<qint64> cpuThreads; //!< per core
    QList<VcpuPin> vcpuPins;
    std::optional<qint64> cpuShares;
    QString cpuPinningPolicy; //!< `none`, `manual`, `dedicated`, …; from 4.5 on
    QString osType;           //!< the configured type, e.g. `rhel_9x64`
    QStringList bootDevices;  //!< `hd`, `network`, `cdrom`, in their order
    QString kernelPath;       //!< of a direct kernel boot
    QString initrdPath;
    QString kernelCommandLine;
    QString osVersion;
    QString biosType; //!< `q35_ovmf`, …; from 4.3 on
    std::optional<bool> bootMenu;
    QString displayType; //!< `vnc`, `spice`
    QString videoType;
    QString displayAddress;                  //!< only while it runs
    std::optional<qint64> displayPort;       //!< only while it runs
    std::optional<qint64> displaySecurePort; //!< only while it runs
    std::optional<qint64> displayMonitors;
    std::optional<bool> singleQxlPci; //!< of no use since 4.4.5
    std::optional<bool> displayAllowOverride;
    std::optional<bool> smartcard;
    std::optional<bool> copyPaste;
    std::optional<bool> fileTransfer;
    QString disconnectAction;
    std::optional<qint64> disconnectActionDelay; //!< minutes
    QString keyboardLayout;
    QString displayProxy;
    QString displayCertificateSubject;
    std::optional<bool> highAvailability;
    std::optional<qint64> highAvailabilityPriority;
    Ref<StorageDomain> leaseStorageDomain;
    QString placementAffinity; //!< `migratable`, `user_migratable`, `pinned`
    QList<Ref<Host>> placementHosts;
    std::optional<bool> deleteProtected;
    std::optional<bool> stateless;
    std::optional<bool> startPaused;
    std::optional<bool> multiQueues;
    std::optional<bool> tpm; //!< from 4.4.5 on
    std::optional<bool> virtioScsiMultiQueues;
    std::optional<qint64> ioThreads;
    std::optional<bool> usb;
    QString usbType;
    std::optional<bool> console;     //!< only with allContent
    std::optional<bool> soundcard;   //!< only with allContent
    std::optional<bool> virtioScsi;  //!< only with allContent
    QString rngSource;               //!< `urandom`, `hwrng`; only with allContent
    std::optional<qint64> rngBytes;  //!< bytes a period; only with allContent
    std::optional<qint64> rngPeriod; //!< milliseconds; only with allContent
    QString timeZone;
    QString timeZoneOffset;
    QString serialNumberPolicy;
    QString serialNumber;
    QString customEmulatedMachine;
    QString customCpuModel;
    std::optional<qint64> customCompatibilityMajor;
    std::optional<qint64> customCompatibilityMinor;
    QString storageErrorResumeBehaviour; //!< `auto_resume`, `leave_paused`, `kill`
    QList<CustomProperty> customProperties;
    QString initializationHostName;
    QString initializationDomain;
    QString initializationUserName;
    QString initializationTimeZone;
    QString initializationNetworkProtocol;
    std::optional<bool> regenerateSshKeys;
    QList<SsoMethod> ssoMethods;
    QString migrationAutoConverge; //!< `inherit`, `true`, `false`
    QString migrationCompressed;   //!< `inherit`, `true`, `false`
    QString migrationEncrypted;    //!< `inherit`, `true`, `false`
    QString migrationPolicyId;
    std::optional<qint64> migrationDowntime; //!< milliseconds; -1: the cluster's
    QString smallIconId;
    QString largeIconId;
    Ref<Cluster> cluster;
    QString cpuProfileId;
    QString quotaId;

    //! Sockets x cores x threads; nullopt where one of them is not reported.
    [[nodiscard]] std::optional<qint64> vcpus() const
    {
        if (!cpuSockets || !cpuCores || !cpuThreads)
            return std::nullopt;
        return *cpuSockets * *cpuCores * *cpuThreads;
    }

    bool operator==(const VmBase &) const = default;
};

template <>
struct Fields<SsoMethod> {
    static constexpr const char *element = "method";
    static constexpr const char *collection = "methods";
    static constexpr FieldList list{
        Field{"@id", &SsoMethod::id, repeated},
    };
};

template <>
struct Fields<VcpuPin> {
    static constexpr const char *element = "vcpu_pin";
    static constexpr const char *collection = "vcpu_pins";
    static constexpr FieldList list{
        Field{"vcpu", &VcpuPin::vcpu},
        Field{"cpu_set", &VcpuPin::cpuSet, repeated},
    };
};

template <>
struct Fields<VmBase> { // no kind of its own
    static constexpr FieldList list{
        Field{"@id", &VmBase::id, repeated},
        Field{"name", &VmBase::name},
        Field{"description", &VmBase::description},
        Field{"comment", &VmBase::comment},
        Field{"type", &VmBase::type, repeated},
        Field{"origin", &VmBase::origin, repeated},
        Field{"creation_time", &VmBase::creationTime},
        Field{"memory", &VmBase::memory},
        Field{"memory_policy/guaranteed", &VmBase::memoryGuaranteed},
        Field{"memory_policy/max", &VmBase::memoryMax},
        Field{"memory_policy/ballooning", &VmBase::ballooning},
        Field{"cpu/architecture", &VmBase::cpuArchitecture, repeated},
        Field{"cpu/mode", &VmBase::cpuMode, repeated},
        Field{"cpu/topology/sockets", &VmBase::cpuSockets},
        Field{"cpu/topology/cores", &VmBase::cpuCores},
        Field{"cpu/topology/threads", &VmBase::cpuThreads},
        Field{"cpu/cpu_tune/vcpu_pins/vcpu_pin", &VmBase::vcpuPins},
        Field{"cpu_shares", &VmBase::cpuShares},
        Field{"cpu_pinning_policy", &VmBase::cpuPinningPolicy, repeated},
        Field{"os/type", &VmBase::osType, repeated},
        Field{"os/boot/devices/device", &VmBase::bootDevices, repeated},
        Field{"os/kernel", &VmBase::kernelPath},
        Field{"os/initrd", &VmBase::initrdPath},
        Field{"os/cmdline", &VmBase::kernelCommandLine},
        Field{"os/version/full_version", &VmBase::osVersion, repeated},
        Field{"bios/type", &VmBase::biosType, repeated},
        Field{"bios/boot_menu/enabled", &VmBase::bootMenu},
        Field{"display/type", &VmBase::displayType, repeated},
        Field{"display/video_type", &VmBase::videoType, repeated},
        Field{"display/address", &VmBase::displayAddress, repeated},
        Field{"display/port", &VmBase::displayPort},
        Field{"display/secure_port", &VmBase::displaySecurePort},
        Field{"display/monitors", &VmBase::displayMonitors},
        Field{"display/single_qxl_pci", &VmBase::singleQxlPci},
        Field{"display/allow_override", &VmBase::displayAllowOverride},
        Field{"display/smartcard_enabled", &VmBase::smartcard},
        Field{"display/copy_paste_enabled", &VmBase::copyPaste},
        Field{"display/file_transfer_enabled", &VmBase::fileTransfer},
        Field{"display/disconnect_action", &VmBase::disconnectAction, repeated},
        Field{"display/disconnect_action_delay", &VmBase::disconnectActionDelay},
        Field{"display/keyboard_layout", &VmBase::keyboardLayout, repeated},
        Field{"display/proxy", &VmBase::displayProxy, repeated},
        Field{"display/certificate/subject", &VmBase::displayCertificateSubject, repeated},
        Field{"high_availability/enabled", &VmBase::highAvailability},
        Field{"high_availability/priority", &VmBase::highAvailabilityPriority},
        Field{"lease/storage_domain", &VmBase::leaseStorageDomain},
        Field{"placement_policy/affinity", &VmBase::placementAffinity, repeated},
        Field{"placement_policy/hosts/host", &VmBase::placementHosts},
        Field{"delete_protected", &VmBase::deleteProtected},
        Field{"stateless", &VmBase::stateless},
        Field{"start_paused", &VmBase::startPaused},
        Field{"multi_queues_enabled", &VmBase::multiQueues},
        Field{"tpm_enabled", &VmBase::tpm},
        Field{"virtio_scsi_multi_queues_enabled", &VmBase::virtioScsiMultiQueues},
        Field{"io/threads", &VmBase::ioThreads},
        Field{"usb/enabled", &VmBase::usb},
        Field{"usb/type", &VmBase::usbType, repeated},
        Field{"console/enabled", &VmBase::console},
        Field{"soundcard_enabled", &VmBase::soundcard},
        Field{"virtio_scsi/enabled", &VmBase::virtioScsi},
        Field{"rng_device/source", &VmBase::rngSource, repeated},
        Field{"rng_device/rate/bytes", &VmBase::rngBytes},
        Field{"rng_device/rate/period", &VmBase::rngPeriod},
        Field{"time_zone/name", &VmBase::timeZone, repeated},
        Field{"time_zone/utc_offset", &VmBase::timeZoneOffset, repeated},
        Field{"serial_number/policy", &VmBase::serialNumberPolicy, repeated},
        Field{"serial_number/value", &VmBase::serialNumber},
        Field{"custom_emulated_machine", &VmBase::customEmulatedMachine, repeated},
        Field{"custom_cpu_model", &VmBase::customCpuModel, repeated},
        Field{"custom_compatibility_version/major", &VmBase::customCompatibilityMajor},
        Field{"custom_compatibility_version/minor", &VmBase::customCompatibilityMinor},
        Field{"storage_error_resume_behaviour", &VmBase::storageErrorResumeBehaviour, repeated},
        Field{"custom_properties/custom_property", &VmBase::customProperties},
        Field{"initialization/host_name", &VmBase::initializationHostName},
        Field{"initialization/domain", &VmBase::initializationDomain, repeated},
        Field{"initialization/user_name", &VmBase::initializationUserName, repeated},
        Field{"initialization/timezone", &VmBase::initializationTimeZone, repeated},
        Field{"initialization/cloud_init_network_protocol", &VmBase::initializationNetworkProtocol,
            repeated},
        Field{"initialization/regenerate_ssh_keys", &VmBase::regenerateSshKeys},
        Field{"sso/methods/method", &VmBase::ssoMethods},
        Field{"migration/auto_converge", &VmBase::migrationAutoConverge, repeated},
        Field{"migration/compressed", &VmBase::migrationCompressed, repeated},
        Field{"migration/encrypted", &VmBase::migrationEncrypted, repeated},
        Field{"migration/policy/@id", &VmBase::migrationPolicyId, repeated},
        Field{"migration_downtime", &VmBase::migrationDowntime},
        Field{"small_icon/@id", &VmBase::smallIconId, repeated},
        Field{"large_icon/@id", &VmBase::largeIconId, repeated},
        Field{"cluster", &VmBase::cluster},
        Field{"cpu_profile/@id", &VmBase::cpuProfileId, repeated},
        Field{"quota/@id", &VmBase::quotaId, repeated},
    };
};

} // namespace ovirt
