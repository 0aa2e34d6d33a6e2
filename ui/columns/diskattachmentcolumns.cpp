// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
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

// A template's disk may lie in several; then the value names none of them alone.
ObjectKey storageDomainLink(const Inventory &inventory, const DiskAttachment &attachment)
{
    const Disk *disk = diskOf(inventory, attachment);
    const bool isOne = disk && disk->storageDomains.size() == 1;
    return isOne ? values::keyOf(disk->storageDomains.first()) : ObjectKey();
}

QStringList lunIdsOf(const Disk &disk)
{
    QStringList ids;
    for (const LogicalUnit &unit : disk.logicalUnits)
        ids.append(unit.id);
    return ids;
}

constexpr Column<DiskAttachment> columns[] = {
    {"vm", QT_TRANSLATE_NOOP("columns", "VM"), QT_TRANSLATE_NOOP("columns", "VM it is attached to"),
        Format::Text, named<&DiskAttachment::vm>, values::linked<&DiskAttachment::vm>},
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
        storageDomainLink},
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
    {"initial_size", QT_TRANSLATE_NOOP("columns", "Initial size"),
        QT_TRANSLATE_NOOP("columns", "What was first set aside for it"), Format::Bytes,
        ofDisk<&Disk::initialSize>},
    {"qcow_version", QT_TRANSLATE_NOOP("columns", "QCOW version"),
        QT_TRANSLATE_NOOP("columns", "Version of the copy-on-write format"), Format::Text,
        ofDisk<&Disk::qcowVersion>},
    {"propagate_errors", QT_TRANSLATE_NOOP("columns", "Propagate errors"),
        QT_TRANSLATE_NOOP("columns", "Whether the guest sees errors of the storage"), Format::YesNo,
        ofDisk<&Disk::propagateErrors>},
    {"scsi_reservation", QT_TRANSLATE_NOOP("columns", "SCSI reservation"),
        QT_TRANSLATE_NOOP("columns", "Whether the guest may reserve the LUN for itself"),
        Format::YesNo, own<&DiskAttachment::usesScsiReservation>},
    {"image_id", QT_TRANSLATE_NOOP("columns", "Image ID"),
        QT_TRANSLATE_NOOP("columns", "Id of its active volume"), Format::Text,
        ofDisk<&Disk::imageId>},
    {"quota_id", QT_TRANSLATE_NOOP("columns", "Quota ID"),
        QT_TRANSLATE_NOOP("columns", "Id of the quota that it is counted to"), Format::Text,
        ofDisk<&Disk::quotaId>},
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
