// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::linked;
using values::linkedIfOne;
using values::named;
using values::own;
using values::vmId;

// A field of the disk that is attached.
template <auto Member>
QVariant ofDisk(const Inventory &inventory, const DiskAttachment &attachment)
{
    const Disk *disk = diskOf(inventory, attachment);
    return disk ? values::of(disk->*Member) : QVariant();
}

// What \a Function makes of the disk that is attached.
template <auto Function>
QVariant fromDisk(const Inventory &inventory, const DiskAttachment &attachment)
{
    const Disk *disk = diskOf(inventory, attachment);
    return disk ? values::of(Function(*disk)) : QVariant();
}

QVariant name(const Inventory &inventory, const DiskAttachment &attachment)
{
    return values::of(nameOf(inventory, attachment));
}

std::optional<qint64> sizeOf(const Disk &disk)
{
    return disk.size();
}

QVariant storageDomains(const Inventory &inventory, const DiskAttachment &attachment)
{
    const Disk *disk = diskOf(inventory, attachment);
    return disk ? values::of(storageDomainsOf(inventory, *disk)) : QVariant();
}

QStringList lunIdsOf(const Disk &disk)
{
    QStringList ids;
    for (const LogicalUnit &unit : disk.logicalUnits)
        ids.append(unit.id);
    return ids;
}

ObjectKey storageDomainKey(const Inventory &inventory, const DiskAttachment &attachment)
{
    const Disk *disk = diskOf(inventory, attachment);
    return disk ? linkedIfOne<&Disk::storageDomains>(inventory, *disk) : ObjectKey();
}

QVariant vms(const Inventory &inventory, const DiskAttachment &attachment)
{
    const Disk *disk = diskOf(inventory, attachment);
    if (!disk)
        return {};
    return values::of(referrerCountOf<DiskAttachment>(inventory, Ref<Disk>{disk->id}));
}

// A field of each of its LUNs that has it.
template <auto Member>
QVariant ofLuns(const Inventory &inventory, const DiskAttachment &attachment)
{
    const Disk *disk = diskOf(inventory, attachment);
    QStringList list;
    for (const LogicalUnit &unit : disk ? disk->logicalUnits : QList<LogicalUnit>()) {
        if (const QVariant value = values::of(unit.*Member); value.isValid())
            list.append(value.toString());
    }
    return values::of(list);
}

QStringList lunAddressesOf(const Disk &disk)
{
    QStringList list;
    for (const LogicalUnit &unit : disk.logicalUnits) {
        if (unit.address.isEmpty())
            continue;
        list.append(unit.port ? unit.address + QLatin1Char(':') + QString::number(*unit.port)
                              : unit.address);
    }
    return list;
}

constexpr Column<DiskAttachment> columns[] = {
    {"vm", QT_TRANSLATE_NOOP("columns", "VM"), QT_TRANSLATE_NOOP("columns", "VM it is attached to"),
        Format::Text, named<&DiskAttachment::vm>, linked<&DiskAttachment::vm>},
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Alias of the disk"), Format::Text, name},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "State of the disk, in the engine's words; a LUN has none"),
        Format::State, ofDisk<&Disk::status>},
    {"size", QT_TRANSLATE_NOOP("columns", "Size"),
        QT_TRANSLATE_NOOP("columns", "Size that the guest sees"), Format::Bytes, fromDisk<sizeOf>},
    {"used", QT_TRANSLATE_NOOP("columns", "Used"),
        QT_TRANSLATE_NOOP(
            "columns", "What it takes on storage, with snapshots where the engine tells them"),
        Format::Bytes, fromDisk<usedSizeOf>},
    {"actual_size", QT_TRANSLATE_NOOP("columns", "Actual size"),
        QT_TRANSLATE_NOOP("columns", "What its active volume takes on storage"), Format::Bytes,
        ofDisk<&Disk::actualSize>},
    {"allocation", QT_TRANSLATE_NOOP("columns", "Allocation"),
        QT_TRANSLATE_NOOP(
            "columns", "Thin: storage is taken as the guest writes; preallocated: at once"),
        Format::Text, fromDisk<allocationOf>},
    {"format", QT_TRANSLATE_NOOP("columns", "Format"),
        QT_TRANSLATE_NOOP("columns", "How the image is stored: raw or copy on write"), Format::Text,
        ofDisk<&Disk::format>},
    {"content_type", QT_TRANSLATE_NOOP("columns", "Content"),
        QT_TRANSLATE_NOOP("columns", "What the disk is for"), Format::Text,
        ofDisk<&Disk::contentType>},
    {"storage_type", QT_TRANSLATE_NOOP("columns", "Storage type"),
        QT_TRANSLATE_NOOP("columns", "Image in a storage domain, or a LUN"), Format::Text,
        ofDisk<&Disk::storageType>},
    {"storage_domains", QT_TRANSLATE_NOOP("columns", "Storage domain"),
        QT_TRANSLATE_NOOP("columns", "Where it lies"), Format::Text, storageDomains,
        storageDomainKey},
    {"interface", QT_TRANSLATE_NOOP("columns", "Interface"),
        QT_TRANSLATE_NOOP("columns", "Device that the guest sees it as"), Format::Text,
        own<&DiskAttachment::interface>},
    {"logical_name", QT_TRANSLATE_NOOP("columns", "Guest device"),
        QT_TRANSLATE_NOOP("columns", "What the guest calls it; needs a guest agent"), Format::Text,
        own<&DiskAttachment::logicalName>},
    {"bootable", QT_TRANSLATE_NOOP("columns", "Bootable"),
        QT_TRANSLATE_NOOP("columns", "Whether the VM boots from it"), Format::YesNo,
        own<&DiskAttachment::bootable>},
    {"active", QT_TRANSLATE_NOOP("columns", "Active"),
        QT_TRANSLATE_NOOP("columns", "Whether it is plugged in"), Format::YesNo,
        own<&DiskAttachment::active>},
    {"read_only", QT_TRANSLATE_NOOP("columns", "Read-only"),
        QT_TRANSLATE_NOOP("columns", "Whether the guest may not write to it"), Format::YesNo,
        own<&DiskAttachment::readOnly>},
    {"shareable", QT_TRANSLATE_NOOP("columns", "Shareable"),
        QT_TRANSLATE_NOOP("columns", "Whether several VMs may use it at once"), Format::YesNo,
        ofDisk<&Disk::shareable>},
    {"pass_discard", QT_TRANSLATE_NOOP("columns", "Pass discard"),
        QT_TRANSLATE_NOOP("columns", "Whether the guest may give back storage"), Format::YesNo,
        own<&DiskAttachment::passDiscard>},
    {"wipe_after_delete", QT_TRANSLATE_NOOP("columns", "Wipe after delete"),
        QT_TRANSLATE_NOOP("columns", "Whether it is overwritten when it is removed"), Format::YesNo,
        ofDisk<&Disk::wipeAfterDelete>},
    {"backup", QT_TRANSLATE_NOOP("columns", "Incremental backup"),
        QT_TRANSLATE_NOOP("columns", "Kind of backup it is prepared for"), Format::Text,
        ofDisk<&Disk::backup>},
    {"lun_ids", QT_TRANSLATE_NOOP("columns", "LUN IDs"),
        QT_TRANSLATE_NOOP("columns", "Ids of the LUNs of a direct LUN disk"), Format::Text,
        fromDisk<lunIdsOf>},
    {"snapshots_size", QT_TRANSLATE_NOOP("columns", "Snapshots size"),
        QT_TRANSLATE_NOOP("columns", "What it takes on storage beside its active volume"),
        Format::Bytes, fromDisk<snapshotsSizeOf>},
    {"initial_size", QT_TRANSLATE_NOOP("columns", "Initial size"),
        QT_TRANSLATE_NOOP("columns", "Storage that was first set aside for it"), Format::Bytes,
        ofDisk<&Disk::initialSize>},
    {"vms", QT_TRANSLATE_NOOP("columns", "VMs"),
        QT_TRANSLATE_NOOP("columns", "Number of VMs that it is attached to"), Format::Number, vms},
    {"template", QT_TRANSLATE_NOOP("columns", "Template"),
        QT_TRANSLATE_NOOP("columns", "Template that it is attached to, where it is no VM's"),
        Format::Text, named<&DiskAttachment::templateRef>, linked<&DiskAttachment::templateRef>},
    {"qcow_version", QT_TRANSLATE_NOOP("columns", "QCOW version"),
        QT_TRANSLATE_NOOP("columns", "Version of the format of a copy on write image"),
        Format::Text, ofDisk<&Disk::qcowVersion>},
    {"scsi_reservation", QT_TRANSLATE_NOOP("columns", "SCSI reservation"),
        QT_TRANSLATE_NOOP("columns", "Whether the guest reserves it for itself, as clusters do"),
        Format::YesNo, own<&DiskAttachment::usesScsiReservation>},
    {"propagate_errors", QT_TRANSLATE_NOOP("columns", "Propagate errors"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether the guest is told of errors, instead of being paused"),
        Format::YesNo, ofDisk<&Disk::propagateErrors>},
    {"lun_type", QT_TRANSLATE_NOOP("columns", "LUN type"),
        QT_TRANSLATE_NOOP("columns", "How the LUNs of a direct LUN disk are reached"), Format::Text,
        ofDisk<&Disk::lunStorageType>},
    {"lun_targets", QT_TRANSLATE_NOOP("columns", "LUN targets"),
        QT_TRANSLATE_NOOP("columns", "iSCSI targets of the LUNs of a direct LUN disk"),
        Format::Text, ofLuns<&LogicalUnit::target>},
    {"lun_portals", QT_TRANSLATE_NOOP("columns", "LUN portals"),
        QT_TRANSLATE_NOOP("columns", "iSCSI portals of the LUNs of a direct LUN disk"),
        Format::Text, ofLuns<&LogicalUnit::portal>},
    {"lun_addresses", QT_TRANSLATE_NOOP("columns", "LUN addresses"),
        QT_TRANSLATE_NOOP(
            "columns", "Addresses and ports of the iSCSI portals of a direct LUN disk"),
        Format::Text, fromDisk<lunAddressesOf>},
    {"lun_numbers", QT_TRANSLATE_NOOP("columns", "LUN numbers"),
        QT_TRANSLATE_NOOP(
            "columns", "Numbers that the LUNs of a direct LUN disk have at their targets"),
        Format::Text, ofLuns<&LogicalUnit::lunMapping>},
    {"lun_serials", QT_TRANSLATE_NOOP("columns", "LUN serials"),
        QT_TRANSLATE_NOOP("columns", "Serial numbers of the LUNs of a direct LUN disk"),
        Format::Text, ofLuns<&LogicalUnit::serial>},
    {"lun_vendors", QT_TRANSLATE_NOOP("columns", "LUN vendors"),
        QT_TRANSLATE_NOOP("columns", "Who made the storage of the LUNs of a direct LUN disk"),
        Format::Text, ofLuns<&LogicalUnit::vendorId>},
    {"lun_products", QT_TRANSLATE_NOOP("columns", "LUN products"),
        QT_TRANSLATE_NOOP(
            "columns", "Product names of the storage of the LUNs of a direct LUN disk"),
        Format::Text, ofLuns<&LogicalUnit::productId>},
    {"lun_paths", QT_TRANSLATE_NOOP("columns", "LUN paths"),
        QT_TRANSLATE_NOOP("columns", "Active paths to each of the LUNs of a direct LUN disk"),
        Format::Text, ofLuns<&LogicalUnit::paths>},
    {"lun_status", QT_TRANSLATE_NOOP("columns", "LUN status"),
        QT_TRANSLATE_NOOP(
            "columns", "State of each of the LUNs of a direct LUN disk, in the engine's words"),
        Format::Text, ofLuns<&LogicalUnit::status>},
    {"lun_storage", QT_TRANSLATE_NOOP("columns", "LUN storage ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of all LUNs of a direct LUN disk together"),
        Format::Text, ofDisk<&Disk::lunStorageId>},
    {"disk_name", QT_TRANSLATE_NOOP("columns", "Disk name"),
        QT_TRANSLATE_NOOP("columns", "Name that the engine has beside the alias"), Format::Text,
        ofDisk<&Disk::name>},
    {"image", QT_TRANSLATE_NOOP("columns", "Image ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of its active volume"), Format::Text,
        ofDisk<&Disk::imageId>},
    {"disk_profile", QT_TRANSLATE_NOOP("columns", "Disk profile ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of its limits of storage"), Format::Text,
        ofDisk<&Disk::diskProfileId>},
    {"quota", QT_TRANSLATE_NOOP("columns", "Quota ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the quota that it counts against"),
        Format::Text, ofDisk<&Disk::quotaId>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        ofDisk<&Disk::description>},
    {"vm_id", QT_TRANSLATE_NOOP("columns", "VM ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the VM; names may come twice"),
        Format::Text, vmId},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP(
            "columns", "The engine's id of the disk; a shared disk has it in several VMs"),
        Format::Text, own<&DiskAttachment::id>},
};

} // namespace

template <>
std::span<const Column<DiskAttachment>> columnsOf<DiskAttachment>()
{
    return columns;
}

} // namespace browser
