// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/tablerows.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::joined;
using values::named;
using values::own;

// What \a Join makes of the VM's number.
template <auto Join>
QVariant ofVm(const Inventory &inventory, const Vm &vm)
{
    const qsizetype number = inventory.numberOfVm(vm.id);
    return number < 0 ? QVariant() : values::of(Join(inventory, number));
}

// Overloaded, so it has to be said which.
constexpr QStringList (*addressesOfVm)(const Inventory &, qsizetype) = addressesOf;

QVariant vcpus(const Inventory &, const Vm &vm)
{
    return values::of(vm.vcpus());
}

QVariant guestOs(const Inventory &, const Vm &vm)
{
    return values::of(guestOsOf(vm));
}

QVariant dataCenter(const Inventory &inventory, const Vm &vm)
{
    const Cluster *cluster = inventory.find(vm.cluster);
    return cluster ? values::of(nameOf(inventory, cluster->dataCenter)) : QVariant();
}

QVariant pinnedHosts(const Inventory &inventory, const Vm &vm)
{
    QStringList names;
    for (const Ref<Host> &host : vm.placementHosts)
        names.append(nameOf(inventory, host));
    return values::of(names);
}

QVariant compatibility(const Inventory &, const Vm &vm)
{
    return values::version(vm.customCompatibilityMajor, vm.customCompatibilityMinor);
}

ObjectKey dataCenterLink(const Inventory &inventory, const Vm &vm)
{
    const DataCenter *dataCenter = dataCenterOf(inventory, vm);
    return dataCenter ? ObjectKey{Kind::DataCenter, dataCenter->id, {}} : ObjectKey();
}

// Each VM's own part: not known until it was asked.
QVariant tags(const Inventory &inventory, const Vm &vm)
{
    const qsizetype number = inventory.numberOfVm(vm.id);
    QStringList names;
    for (const Row<Tag> &tag : number < 0 ? QList<Row<Tag>>() : inventory.partOf<Tag>(number))
        names.append(tag->name);
    return values::of(names);
}

std::optional<qint64> snapshotCount(const Inventory &inventory, qsizetype vm)
{
    if (inventory.stateOf(vm, VmPart::Snapshots) != PartState::Loaded)
        return std::nullopt;
    return snapshotsOf(inventory, vm).size();
}

QDateTime oldestSnapshot(const Inventory &inventory, qsizetype vm)
{
    QDateTime oldest;
    for (const Row<Snapshot> &snapshot : snapshotsOf(inventory, vm)) {
        if (snapshot->date.isValid() && (!oldest.isValid() || snapshot->date < oldest))
            oldest = snapshot->date;
    }
    return oldest;
}

QVariant customProperties(const Inventory &, const Vm &vm)
{
    QStringList list;
    for (const CustomProperty &property : vm.customProperties)
        list.append(property.name + QLatin1Char('=') + property.value);
    return values::of(list);
}

constexpr Column<Vm> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Vm::name>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "What the VM does at the moment, in the engine's words"),
        Format::State, own<&Vm::status>},
    {"status_detail", QT_TRANSLATE_NOOP("columns", "Status detail"),
        QT_TRANSLATE_NOOP("columns", "Why it is paused, or what keeps it down"), Format::Text,
        own<&Vm::statusDetail>},
    {"vcpus", QT_TRANSLATE_NOOP("columns", "vCPUs"),
        QT_TRANSLATE_NOOP("columns", "Virtual processors: sockets x cores x threads"),
        Format::Number, vcpus},
    {"memory", QT_TRANSLATE_NOOP("columns", "Memory"),
        QT_TRANSLATE_NOOP("columns", "Configured RAM"), Format::Bytes, own<&Vm::memory>},
    {"provisioned", QT_TRANSLATE_NOOP("columns", "Provisioned"),
        QT_TRANSLATE_NOOP("columns",
            "Sum of the sizes that the guest sees of its disks; disks of unknown size are left "
            "out"),
        Format::Bytes, ofVm<provisionedSumOf>},
    {"used", QT_TRANSLATE_NOOP("columns", "Used"),
        QT_TRANSLATE_NOOP("columns",
            "Sum of what its disks take on storage, with snapshots where the engine tells them"),
        Format::Bytes, ofVm<usedSumOf>},
    {"disks", QT_TRANSLATE_NOOP("columns", "Disks"),
        QT_TRANSLATE_NOOP("columns", "Number of attached disks"), Format::Number,
        ofVm<countOf<DiskAttachment>>},
    {"nics", QT_TRANSLATE_NOOP("columns", "NICs"),
        QT_TRANSLATE_NOOP("columns", "Number of network interfaces"), Format::Number,
        ofVm<countOf<Nic>>},
    {"permissions", QT_TRANSLATE_NOOP("columns", "Permissions"),
        QT_TRANSLATE_NOOP("columns", "Number of permissions on it, inherited ones too"),
        Format::Number, ofVm<countOf<Permission>>},
    {"addresses", QT_TRANSLATE_NOOP("columns", "Addresses"),
        QT_TRANSLATE_NOOP("columns", "Every address that the guest agent reports"), Format::Text,
        ofVm<addressesOfVm>},
    {"fqdn", QT_TRANSLATE_NOOP("columns", "FQDN"),
        QT_TRANSLATE_NOOP("columns", "The guest's full host name; needs a guest agent"),
        Format::Text, own<&Vm::fqdn>},
    {"host", QT_TRANSLATE_NOOP("columns", "Host"), QT_TRANSLATE_NOOP("columns", "Host it runs on"),
        Format::Text, named<&Vm::host>, values::linked<&Vm::host>},
    {"cluster", QT_TRANSLATE_NOOP("columns", "Cluster"),
        QT_TRANSLATE_NOOP("columns", "Cluster it belongs to"), Format::Text, named<&Vm::cluster>,
        values::linked<&Vm::cluster>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center of its cluster"), Format::Text, dataCenter,
        dataCenterLink},
    {"template", QT_TRANSLATE_NOOP("columns", "Template"),
        QT_TRANSLATE_NOOP("columns", "Template it was made from"), Format::Text,
        named<&Vm::templateRef>, values::linked<&Vm::templateRef>},
    {"tags", QT_TRANSLATE_NOOP("columns", "Tags"),
        QT_TRANSLATE_NOOP("columns", "Tags that administrators gave it"), Format::Text, tags},
    {"os", QT_TRANSLATE_NOOP("columns", "OS"),
        QT_TRANSLATE_NOOP("columns", "Configured type of operating system"), Format::Text,
        own<&Vm::osType>},
    {"guest_os", QT_TRANSLATE_NOOP("columns", "Guest OS"),
        QT_TRANSLATE_NOOP("columns", "Operating system that the guest agent reports"), Format::Text,
        guestOs},
    {"guest_kernel", QT_TRANSLATE_NOOP("columns", "Guest kernel"),
        QT_TRANSLATE_NOOP("columns", "Kernel that the guest agent reports"), Format::Text,
        own<&Vm::guestOsKernelVersion>},
    {"sockets", QT_TRANSLATE_NOOP("columns", "Sockets"),
        QT_TRANSLATE_NOOP("columns", "Virtual processor sockets"), Format::Number,
        own<&Vm::cpuSockets>},
    {"cores", QT_TRANSLATE_NOOP("columns", "Cores"),
        QT_TRANSLATE_NOOP("columns", "Cores in each socket"), Format::Number, own<&Vm::cpuCores>},
    {"threads", QT_TRANSLATE_NOOP("columns", "Threads"),
        QT_TRANSLATE_NOOP("columns", "Threads in each core"), Format::Number, own<&Vm::cpuThreads>},
    {"cpu_architecture", QT_TRANSLATE_NOOP("columns", "Architecture"),
        QT_TRANSLATE_NOOP("columns", "Processor architecture"), Format::Text,
        own<&Vm::cpuArchitecture>},
    {"cpu_model", QT_TRANSLATE_NOOP("columns", "CPU model"),
        QT_TRANSLATE_NOOP("columns", "Processor model, where it differs from the cluster's"),
        Format::Text, own<&Vm::customCpuModel>},
    {"cpu_pinning", QT_TRANSLATE_NOOP("columns", "CPU pinning"),
        QT_TRANSLATE_NOOP("columns", "How virtual processors are tied to the host's"), Format::Text,
        own<&Vm::cpuPinningPolicy>},
    {"memory_guaranteed", QT_TRANSLATE_NOOP("columns", "Guaranteed memory"),
        QT_TRANSLATE_NOOP("columns", "RAM that the host never takes away"), Format::Bytes,
        own<&Vm::memoryGuaranteed>},
    {"memory_max", QT_TRANSLATE_NOOP("columns", "Maximum memory"),
        QT_TRANSLATE_NOOP("columns", "RAM it can grow to while it runs"), Format::Bytes,
        own<&Vm::memoryMax>},
    {"ballooning", QT_TRANSLATE_NOOP("columns", "Ballooning"),
        QT_TRANSLATE_NOOP("columns", "Whether the host may take back unused RAM"), Format::YesNo,
        own<&Vm::ballooning>},
    {"type", QT_TRANSLATE_NOOP("columns", "Optimized for"),
        QT_TRANSLATE_NOOP("columns", "Desktop, server or high performance"), Format::Text,
        own<&Vm::type>},
    {"bios", QT_TRANSLATE_NOOP("columns", "Chipset, firmware"),
        QT_TRANSLATE_NOOP("columns", "Emulated chipset and firmware"), Format::Text,
        own<&Vm::biosType>},
    {"boot_devices", QT_TRANSLATE_NOOP("columns", "Boot order"),
        QT_TRANSLATE_NOOP("columns", "Kinds of device that it boots from, in this order"),
        Format::Text, own<&Vm::bootDevices>},
    {"display", QT_TRANSLATE_NOOP("columns", "Display"),
        QT_TRANSLATE_NOOP("columns", "Console protocol"), Format::Text, own<&Vm::displayType>},
    {"high_availability", QT_TRANSLATE_NOOP("columns", "Highly available"),
        QT_TRANSLATE_NOOP("columns", "Whether it is started again after its host failed"),
        Format::YesNo, own<&Vm::highAvailability>},
    {"high_availability_priority", QT_TRANSLATE_NOOP("columns", "HA priority"),
        QT_TRANSLATE_NOOP("columns", "Which VMs are started again first: the higher numbers"),
        Format::Number, own<&Vm::highAvailabilityPriority>},
    {"lease", QT_TRANSLATE_NOOP("columns", "Lease"),
        QT_TRANSLATE_NOOP("columns", "Storage domain that holds its lease"), Format::Text,
        named<&Vm::leaseStorageDomain>, values::linked<&Vm::leaseStorageDomain>},
    {"affinity", QT_TRANSLATE_NOOP("columns", "Migration"),
        QT_TRANSLATE_NOOP("columns", "Whether it may move to another host"), Format::Text,
        own<&Vm::placementAffinity>},
    {"pinned_hosts", QT_TRANSLATE_NOOP("columns", "Pinned to"),
        QT_TRANSLATE_NOOP("columns", "Hosts it may run on; none named: all of its cluster"),
        Format::Text, pinnedHosts},
    {"delete_protected", QT_TRANSLATE_NOOP("columns", "Delete protection"),
        QT_TRANSLATE_NOOP("columns", "Whether the engine refuses to remove it"), Format::YesNo,
        own<&Vm::deleteProtected>},
    {"stateless", QT_TRANSLATE_NOOP("columns", "Stateless"),
        QT_TRANSLATE_NOOP("columns", "Whether it forgets every change when it stops"),
        Format::YesNo, own<&Vm::stateless>},
    {"start_paused", QT_TRANSLATE_NOOP("columns", "Start paused"),
        QT_TRANSLATE_NOOP("columns", "Whether it waits for a console when it starts"),
        Format::YesNo, own<&Vm::startPaused>},
    {"run_once", QT_TRANSLATE_NOOP("columns", "Run once"),
        QT_TRANSLATE_NOOP("columns", "Whether it runs with options for this one time"),
        Format::YesNo, own<&Vm::runOnce>},
    {"pending_changes", QT_TRANSLATE_NOOP("columns", "Pending changes"),
        QT_TRANSLATE_NOOP("columns", "Whether something changes with its next start"),
        Format::YesNo, own<&Vm::nextRunConfigurationExists>},
    {"illegal_images", QT_TRANSLATE_NOOP("columns", "Illegal images"),
        QT_TRANSLATE_NOOP("columns",
            "Whether a disk has an image that the engine calls illegal; reported only where true"),
        Format::YesNo, own<&Vm::hasIllegalImages>},
    {"creation_time", QT_TRANSLATE_NOOP("columns", "Created"),
        QT_TRANSLATE_NOOP("columns", "When it was made"), Format::Time, own<&Vm::creationTime>},
    {"start_time", QT_TRANSLATE_NOOP("columns", "Started"),
        QT_TRANSLATE_NOOP("columns", "When it was last started; only while it runs"), Format::Time,
        own<&Vm::startTime>},
    {"stop_time", QT_TRANSLATE_NOOP("columns", "Stopped"),
        QT_TRANSLATE_NOOP("columns", "When it last stopped"), Format::Time, own<&Vm::stopTime>},
    {"stop_reason", QT_TRANSLATE_NOOP("columns", "Stop reason"),
        QT_TRANSLATE_NOOP("columns", "What was given as the reason for stopping it"), Format::Text,
        own<&Vm::stopReason>},
    {"origin", QT_TRANSLATE_NOOP("columns", "Origin"),
        QT_TRANSLATE_NOOP("columns", "Where it came from"), Format::Text, own<&Vm::origin>},
    {"time_zone", QT_TRANSLATE_NOOP("columns", "Time zone"),
        QT_TRANSLATE_NOOP("columns", "Configured time zone of its clock"), Format::Text,
        own<&Vm::timeZone>},
    {"emulated_machine", QT_TRANSLATE_NOOP("columns", "Emulated machine"),
        QT_TRANSLATE_NOOP("columns", "Machine type, where it differs from the cluster's"),
        Format::Text, own<&Vm::customEmulatedMachine>},
    {"compatibility", QT_TRANSLATE_NOOP("columns", "Compatibility"),
        QT_TRANSLATE_NOOP("columns", "Compatibility version, where it differs from the cluster's"),
        Format::Text, compatibility},
    {"custom_properties", QT_TRANSLATE_NOOP("columns", "Custom properties"),
        QT_TRANSLATE_NOOP("columns", "Names and values that administrators set"), Format::Text,
        customProperties},
    {"snapshots", QT_TRANSLATE_NOOP("columns", "Snapshots"),
        QT_TRANSLATE_NOOP("columns", "States that it can go back to"), Format::Number,
        ofVm<snapshotCount>},
    {"oldest_snapshot", QT_TRANSLATE_NOOP("columns", "Oldest snapshot"),
        QT_TRANSLATE_NOOP("columns", "When the first of its snapshots was made"), Format::Time,
        ofVm<oldestSnapshot>},
    {"original_template", QT_TRANSLATE_NOOP("columns", "Original template"),
        QT_TRANSLATE_NOOP("columns", "Template it was made from, also after it was cloned"),
        Format::Text, named<&Vm::originalTemplate>, values::linked<&Vm::originalTemplate>},
    {"cpu_mode", QT_TRANSLATE_NOOP("columns", "CPU mode"),
        QT_TRANSLATE_NOOP("columns", "How its processor follows that of the host"), Format::Text,
        own<&Vm::cpuMode>},
    {"cpu_shares", QT_TRANSLATE_NOOP("columns", "CPU shares"),
        QT_TRANSLATE_NOOP("columns", "Weight against other VMs"), Format::Number,
        own<&Vm::cpuShares>},
    {"sockets_running", QT_TRANSLATE_NOOP("columns", "Running sockets"),
        QT_TRANSLATE_NOOP("columns", "Sockets while it runs with a pinning policy"), Format::Number,
        own<&Vm::dynamicCpuSockets>},
    {"cores_running", QT_TRANSLATE_NOOP("columns", "Running cores"),
        QT_TRANSLATE_NOOP("columns", "Cores in each of these"), Format::Number,
        own<&Vm::dynamicCpuCores>},
    {"threads_running", QT_TRANSLATE_NOOP("columns", "Running threads"),
        QT_TRANSLATE_NOOP("columns", "Threads in each of these"), Format::Number,
        own<&Vm::dynamicCpuThreads>},
    {"video", QT_TRANSLATE_NOOP("columns", "Video"),
        QT_TRANSLATE_NOOP("columns", "Emulated graphics"), Format::Text, own<&Vm::videoType>},
    {"display_address", QT_TRANSLATE_NOOP("columns", "Console address"),
        QT_TRANSLATE_NOOP("columns", "Where its console listens; only while it runs"), Format::Text,
        own<&Vm::displayAddress>},
    {"display_port", QT_TRANSLATE_NOOP("columns", "Console port"),
        QT_TRANSLATE_NOOP("columns", "Port of its console; only while it runs"), Format::Number,
        own<&Vm::displayPort>},
    {"display_secure_port", QT_TRANSLATE_NOOP("columns", "Console TLS port"),
        QT_TRANSLATE_NOOP("columns", "Port of its encrypted console; only while it runs"),
        Format::Number, own<&Vm::displaySecurePort>},
    {"monitors", QT_TRANSLATE_NOOP("columns", "Monitors"),
        QT_TRANSLATE_NOOP("columns", "Number of monitors"), Format::Number,
        own<&Vm::displayMonitors>},
    {"keyboard", QT_TRANSLATE_NOOP("columns", "Keyboard"),
        QT_TRANSLATE_NOOP("columns", "Layout of the keyboard"), Format::Text,
        own<&Vm::keyboardLayout>},
    {"disconnect_action", QT_TRANSLATE_NOOP("columns", "On disconnect"),
        QT_TRANSLATE_NOOP("columns", "What happens when a console is left"), Format::Text,
        own<&Vm::disconnectAction>},
    {"smartcard", QT_TRANSLATE_NOOP("columns", "Smartcard"),
        QT_TRANSLATE_NOOP("columns", "Whether it has a smartcard reader"), Format::YesNo,
        own<&Vm::smartcard>},
    {"copy_paste", QT_TRANSLATE_NOOP("columns", "Copy and paste"),
        QT_TRANSLATE_NOOP("columns", "Whether its console shares a clipboard"), Format::YesNo,
        own<&Vm::copyPaste>},
    {"file_transfer", QT_TRANSLATE_NOOP("columns", "File transfer"),
        QT_TRANSLATE_NOOP("columns", "Whether its console takes files"), Format::YesNo,
        own<&Vm::fileTransfer>},
    {"usb", QT_TRANSLATE_NOOP("columns", "USB"),
        QT_TRANSLATE_NOOP("columns", "Whether USB devices may be passed to it"), Format::YesNo,
        own<&Vm::usb>},
    {"soundcard", QT_TRANSLATE_NOOP("columns", "Sound"),
        QT_TRANSLATE_NOOP("columns", "Whether it has a sound card"), Format::YesNo,
        own<&Vm::soundcard>},
    {"serial_console", QT_TRANSLATE_NOOP("columns", "Serial console"),
        QT_TRANSLATE_NOOP("columns", "Whether it has a serial console"), Format::YesNo,
        own<&Vm::console>},
    {"tpm", QT_TRANSLATE_NOOP("columns", "TPM"),
        QT_TRANSLATE_NOOP("columns", "Whether it has a TPM"), Format::YesNo, own<&Vm::tpm>},
    {"rng", QT_TRANSLATE_NOOP("columns", "RNG"),
        QT_TRANSLATE_NOOP("columns", "Source of its randomness"), Format::Text,
        own<&Vm::rngSource>},
    {"io_threads", QT_TRANSLATE_NOOP("columns", "I/O threads"),
        QT_TRANSLATE_NOOP("columns", "Threads for its disks"), Format::Number, own<&Vm::ioThreads>},
    {"multi_queues", QT_TRANSLATE_NOOP("columns", "Multi-queue"),
        QT_TRANSLATE_NOOP("columns", "Whether its NICs have several queues"), Format::YesNo,
        own<&Vm::multiQueues>},
    {"virtio_scsi_multi_queues", QT_TRANSLATE_NOOP("columns", "Multi-queue disks"),
        QT_TRANSLATE_NOOP("columns", "Whether its disks have several queues"), Format::YesNo,
        own<&Vm::virtioScsiMultiQueues>},
    {"boot_menu", QT_TRANSLATE_NOOP("columns", "Boot menu"),
        QT_TRANSLATE_NOOP("columns", "Whether it shows a boot menu"), Format::YesNo,
        own<&Vm::bootMenu>},
    {"kernel", QT_TRANSLATE_NOOP("columns", "Direct kernel"),
        QT_TRANSLATE_NOOP("columns", "Kernel that it is started with directly"), Format::Text,
        own<&Vm::kernelPath>},
    {"initrd", QT_TRANSLATE_NOOP("columns", "Direct initrd"),
        QT_TRANSLATE_NOOP("columns", "Initial RAM disk of that kernel"), Format::Text,
        own<&Vm::initrdPath>},
    {"kernel_command_line", QT_TRANSLATE_NOOP("columns", "Kernel command line"),
        QT_TRANSLATE_NOOP("columns", "What that kernel is started with"), Format::Text,
        own<&Vm::kernelCommandLine>},
    {"serial_number_policy", QT_TRANSLATE_NOOP("columns", "Serial number policy"),
        QT_TRANSLATE_NOOP("columns", "Where its serial number comes from"), Format::Text,
        own<&Vm::serialNumberPolicy>},
    {"serial_number", QT_TRANSLATE_NOOP("columns", "Serial number"),
        QT_TRANSLATE_NOOP("columns", "Serial number of its own"), Format::Text,
        own<&Vm::serialNumber>},
    {"storage_errors", QT_TRANSLATE_NOOP("columns", "On storage errors"),
        QT_TRANSLATE_NOOP("columns", "What happens when its storage comes back"), Format::Text,
        own<&Vm::storageErrorResumeBehaviour>},
    {"init_host_name", QT_TRANSLATE_NOOP("columns", "Cloud-init host name"),
        QT_TRANSLATE_NOOP("columns", "Name that it gets when it is first started"), Format::Text,
        own<&Vm::initializationHostName>},
    {"init_domain", QT_TRANSLATE_NOOP("columns", "Cloud-init domain"),
        QT_TRANSLATE_NOOP("columns", "Domain that it joins when it is first started"), Format::Text,
        own<&Vm::initializationDomain>},
    {"init_user", QT_TRANSLATE_NOOP("columns", "Cloud-init user"),
        QT_TRANSLATE_NOOP("columns", "User that is made when it is first started"), Format::Text,
        own<&Vm::initializationUserName>},
    {"migration_auto_converge", QT_TRANSLATE_NOOP("columns", "Auto-converge"),
        QT_TRANSLATE_NOOP("columns", "Whether it is slowed down so that it can move"), Format::Text,
        own<&Vm::migrationAutoConverge>},
    {"migration_compressed", QT_TRANSLATE_NOOP("columns", "Compressed migration"),
        QT_TRANSLATE_NOOP("columns", "Whether what moves is compressed"), Format::Text,
        own<&Vm::migrationCompressed>},
    {"migration_encrypted", QT_TRANSLATE_NOOP("columns", "Encrypted migration"),
        QT_TRANSLATE_NOOP("columns", "Whether what moves is encrypted"), Format::Text,
        own<&Vm::migrationEncrypted>},
    {"migration_downtime", QT_TRANSLATE_NOOP("columns", "Migration downtime"),
        QT_TRANSLATE_NOOP("columns", "Longest stop when it moves, milliseconds; -1: the cluster's"),
        Format::Number, own<&Vm::migrationDowntime>},
    {"guest_time_zone", QT_TRANSLATE_NOOP("columns", "Guest time zone"),
        QT_TRANSLATE_NOOP("columns", "Time zone that the guest agent reports"), Format::Text,
        own<&Vm::guestTimeZone>},
    {"guest_architecture", QT_TRANSLATE_NOOP("columns", "Guest architecture"),
        QT_TRANSLATE_NOOP("columns", "Architecture that the guest agent reports"), Format::Text,
        own<&Vm::guestOsArchitecture>},
    {"pool_id", QT_TRANSLATE_NOOP("columns", "Pool ID"),
        QT_TRANSLATE_NOOP("columns", "Id of the pool that it belongs to"), Format::Text,
        own<&Vm::vmPoolId>},
    {"quota_id", QT_TRANSLATE_NOOP("columns", "Quota ID"),
        QT_TRANSLATE_NOOP("columns", "Id of the quota that it is counted to"), Format::Text,
        own<&Vm::quotaId>},
    {"comment", QT_TRANSLATE_NOOP("columns", "Comment"),
        QT_TRANSLATE_NOOP("columns", "Comment in the engine"), Format::Text, own<&Vm::comment>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        own<&Vm::description>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Vm::id>},
};

} // namespace

template <>
std::span<const Column<Vm>> columnsOf<Vm>()
{
    return columns;
}

} // namespace browser
