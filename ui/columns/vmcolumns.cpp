// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/machinecolumns_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::from;
using values::linked;
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
constexpr std::optional<qint64> (*provisionedSumOfVm)(
    const Inventory &, qsizetype) = provisionedSumOf;

QStringList runningPinsOf(const Vm &vm)
{
    return machine::pinTexts(vm.dynamicVcpuPins);
}

constexpr auto firstColumns = std::to_array<Column<Vm>>({
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
        Format::Number, from<machine::vcpusOf>},
    {"memory", QT_TRANSLATE_NOOP("columns", "Memory"),
        QT_TRANSLATE_NOOP("columns", "Configured RAM"), Format::Bytes, own<&Vm::memory>},
    {"provisioned", QT_TRANSLATE_NOOP("columns", "Provisioned"),
        QT_TRANSLATE_NOOP("columns",
            "Sum of the sizes that the guest sees of its disks; disks of unknown size are left "
            "out"),
        Format::Bytes, ofVm<provisionedSumOfVm>},
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
        Format::Text, named<&Vm::host>, linked<&Vm::host>},
    {"cluster", QT_TRANSLATE_NOOP("columns", "Cluster"),
        QT_TRANSLATE_NOOP("columns", "Cluster it belongs to"), Format::Text, named<&Vm::cluster>,
        linked<&Vm::cluster>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center of its cluster"), Format::Text,
        machine::dataCenter<Vm>, machine::dataCenterKey<Vm>},
    {"template", QT_TRANSLATE_NOOP("columns", "Template"),
        QT_TRANSLATE_NOOP("columns", "Template it was made from"), Format::Text,
        named<&Vm::templateRef>, linked<&Vm::templateRef>},
    {"tags", QT_TRANSLATE_NOOP("columns", "Tags"),
        QT_TRANSLATE_NOOP("columns", "Words that administrators put on it"), Format::Text,
        ofVm<tagsOf>},
    {"os", QT_TRANSLATE_NOOP("columns", "OS"),
        QT_TRANSLATE_NOOP("columns", "Configured type of operating system"), Format::Text,
        own<&Vm::osType>},
    {"guest_os", QT_TRANSLATE_NOOP("columns", "Guest OS"),
        QT_TRANSLATE_NOOP("columns", "Operating system that the guest agent reports"), Format::Text,
        from<guestOsOf>},
    {"guest_kernel", QT_TRANSLATE_NOOP("columns", "Guest kernel"),
        QT_TRANSLATE_NOOP("columns", "Kernel that the guest agent reports"), Format::Text,
        own<&Vm::guestOsKernelVersion>},
});

constexpr auto runColumns = std::to_array<Column<Vm>>({
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
});

constexpr auto lastColumns = std::to_array<Column<Vm>>({
    {"snapshots", QT_TRANSLATE_NOOP("columns", "Snapshots"),
        QT_TRANSLATE_NOOP("columns", "Number of its snapshots, without what it is now"),
        Format::Number, ofVm<snapshotCountOf>},
    {"snapshots_size", QT_TRANSLATE_NOOP("columns", "Snapshots size"),
        QT_TRANSLATE_NOOP("columns",
            "Sum of what its disks take on storage beside their active volumes; disks of which the "
            "engine does not tell it are left out"),
        Format::Bytes, ofVm<snapshotsSumOf>},
    {"oldest_snapshot", QT_TRANSLATE_NOOP("columns", "Oldest snapshot"),
        QT_TRANSLATE_NOOP("columns", "When the oldest of its snapshots was taken"), Format::Time,
        ofVm<oldestSnapshotOf>},
    {"pool", QT_TRANSLATE_NOOP("columns", "Pool ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the pool that it belongs to"),
        Format::Text, own<&Vm::vmPoolId>},
    {"original_template", QT_TRANSLATE_NOOP("columns", "Original template"),
        QT_TRANSLATE_NOOP("columns", "Template it was first made from, where it was cloned since"),
        Format::Text, named<&Vm::originalTemplate>, linked<&Vm::originalTemplate>},
    {"instance_type", QT_TRANSLATE_NOOP("columns", "Instance type ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the instance type that sets its size"),
        Format::Text, own<&Vm::instanceTypeId>},
    {"display_address", QT_TRANSLATE_NOOP("columns", "Console address"),
        QT_TRANSLATE_NOOP("columns", "Where its console is reached; only while it runs"),
        Format::Text, own<&Vm::displayAddress>},
    {"display_port", QT_TRANSLATE_NOOP("columns", "Console port"),
        QT_TRANSLATE_NOOP("columns", "Port of its console; only while it runs"), Format::Number,
        own<&Vm::displayPort>},
    {"display_secure_port", QT_TRANSLATE_NOOP("columns", "Secure console port"),
        QT_TRANSLATE_NOOP("columns", "Encrypted port of its console; only while it runs"),
        Format::Number, own<&Vm::displaySecurePort>},
    {"display_certificate", QT_TRANSLATE_NOOP("columns", "Console certificate"),
        QT_TRANSLATE_NOOP("columns", "Whom the certificate of its console names"), Format::Text,
        own<&Vm::displayCertificateSubject>},
    {"running_sockets", QT_TRANSLATE_NOOP("columns", "Running sockets"),
        QT_TRANSLATE_NOOP(
            "columns", "Virtual processor sockets while it runs with a pinning policy"),
        Format::Number, own<&Vm::dynamicCpuSockets>},
    {"running_cores", QT_TRANSLATE_NOOP("columns", "Running cores"),
        QT_TRANSLATE_NOOP("columns", "Cores in each socket while it runs with a pinning policy"),
        Format::Number, own<&Vm::dynamicCpuCores>},
    {"running_threads", QT_TRANSLATE_NOOP("columns", "Running threads"),
        QT_TRANSLATE_NOOP("columns", "Threads in each core while it runs with a pinning policy"),
        Format::Number, own<&Vm::dynamicCpuThreads>},
    {"running_vcpu_pins", QT_TRANSLATE_NOOP("columns", "Running vCPU pins"),
        QT_TRANSLATE_NOOP("columns",
            "Virtual processors that are bound while it runs, each with the host's processors that "
            "it may use"),
        Format::Text, from<runningPinsOf>},
    {"guest_family", QT_TRANSLATE_NOOP("columns", "Guest OS family"),
        QT_TRANSLATE_NOOP("columns", "Family of operating system that the guest agent reports"),
        Format::Text, own<&Vm::guestOsFamily>},
    {"guest_codename", QT_TRANSLATE_NOOP("columns", "Guest OS codename"),
        QT_TRANSLATE_NOOP("columns", "Name of its release that the guest agent reports"),
        Format::Text, own<&Vm::guestOsCodename>},
    {"guest_architecture", QT_TRANSLATE_NOOP("columns", "Guest architecture"),
        QT_TRANSLATE_NOOP("columns", "Processor architecture that the guest agent reports"),
        Format::Text, own<&Vm::guestOsArchitecture>},
    {"guest_time_zone", QT_TRANSLATE_NOOP("columns", "Guest time zone"),
        QT_TRANSLATE_NOOP("columns", "Time zone that the guest agent reports"), Format::Text,
        own<&Vm::guestTimeZone>},
    {"guest_time_zone_offset", QT_TRANSLATE_NOOP("columns", "Guest UTC offset"),
        QT_TRANSLATE_NOOP("columns", "How far the guest's clock is from UTC, as its agent reports"),
        Format::Text, own<&Vm::guestTimeZoneOffset>},
    {"comment", QT_TRANSLATE_NOOP("columns", "Comment"),
        QT_TRANSLATE_NOOP("columns", "Comment in the engine"), Format::Text, own<&Vm::comment>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        own<&Vm::description>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Vm::id>},
});

constexpr auto columns = values::inOneList(
    firstColumns, machine::settings<Vm>, runColumns, machine::furtherSettings<Vm>, lastColumns);

} // namespace

template <>
std::span<const Column<Vm>> columnsOf<Vm>()
{
    return columns;
}

} // namespace browser
