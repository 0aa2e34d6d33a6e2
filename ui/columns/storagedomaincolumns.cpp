// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::allNamed;
using values::countOfReferrers;
using values::from;
using values::joined;
using values::linkedIfOne;
using values::own;

// What the engine means by its size.
std::optional<qint64> sizeOf(const StorageDomain &domain)
{
    if (!domain.available || !domain.used)
        return std::nullopt;
    return *domain.available + *domain.used;
}

std::optional<qint64> usedPercentOf(const StorageDomain &domain)
{
    const std::optional<qint64> size = sizeOf(domain);
    if (!size || *size <= 0)
        return std::nullopt;
    return qRound64(100.0 * double(*domain.used) / double(*size));
}

constexpr std::optional<qint64> (*provisionedSum)(
    const Inventory &, const StorageDomain &) = provisionedSumOf;

std::optional<qint64> criticalSpaceOf(const StorageDomain &domain)
{
    if (!domain.criticalSpaceActionBlocker)
        return std::nullopt;
    return *domain.criticalSpaceActionBlocker << 30; // reported in GiB
}

QStringList lunIdsOf(const StorageDomain &domain)
{
    QStringList ids;
    for (const LogicalUnit &unit : domain.logicalUnits)
        ids.append(unit.id);
    return ids;
}

// `/storagedomains` names all, a data center's own list the one.
QVariant dataCenters(const Inventory &inventory, const StorageDomain &domain)
{
    if (domain.dataCenters.isEmpty())
        return values::of(nameOf(inventory, domain.dataCenter));
    return allNamed<&StorageDomain::dataCenters>(inventory, domain);
}

ObjectKey dataCenterKey(const Inventory &inventory, const StorageDomain &domain)
{
    if (domain.dataCenters.isEmpty())
        return values::keyOf(domain.dataCenter);
    return linkedIfOne<&StorageDomain::dataCenters>(inventory, domain);
}

constexpr Column<StorageDomain> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text,
        own<&StorageDomain::name>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns",
            "Its state, in the engine's words: unattached, or nothing, because of one that is "
            "attached engines tell it in each of its data centers only"),
        Format::State, own<&StorageDomain::status>},
    {"type", QT_TRANSLATE_NOOP("columns", "Type"),
        QT_TRANSLATE_NOOP("columns", "What it is for: data, ISO images, export, …"), Format::Text,
        own<&StorageDomain::type>},
    {"storage_type", QT_TRANSLATE_NOOP("columns", "Storage type"),
        QT_TRANSLATE_NOOP("columns", "How it is reached: NFS, iSCSI, Fibre Channel, …"),
        Format::Text, own<&StorageDomain::storageType>},
    {"size", QT_TRANSLATE_NOOP("columns", "Size"),
        QT_TRANSLATE_NOOP("columns", "Storage that it has: used and available"), Format::Bytes,
        from<sizeOf>},
    {"used", QT_TRANSLATE_NOOP("columns", "Used"),
        QT_TRANSLATE_NOOP("columns", "Storage that is taken"), Format::Bytes,
        own<&StorageDomain::used>},
    {"available", QT_TRANSLATE_NOOP("columns", "Available"),
        QT_TRANSLATE_NOOP("columns", "Storage that is free"), Format::Bytes,
        own<&StorageDomain::available>},
    {"used_percent", QT_TRANSLATE_NOOP("columns", "Used, %"),
        QT_TRANSLATE_NOOP("columns", "Share of its size that is taken, per cent"), Format::Number,
        from<usedPercentOf>},
    {"committed", QT_TRANSLATE_NOOP("columns", "Committed"),
        QT_TRANSLATE_NOOP(
            "columns", "Storage that is promised to disks, whether they have taken it or not"),
        Format::Bytes, own<&StorageDomain::committed>},
    {"disks", QT_TRANSLATE_NOOP("columns", "Disks"),
        QT_TRANSLATE_NOOP("columns", "Number of disks that lie on it, other than snapshots"),
        Format::Number, countOfReferrers<Disk>},
    {"provisioned", QT_TRANSLATE_NOOP("columns", "Provisioned"),
        QT_TRANSLATE_NOOP("columns",
            "Sum of the sizes that guests see of the disks on it; disks of unknown size are left "
            "out"),
        Format::Bytes, joined<provisionedSum>},
    {"data_centers", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP(
            "columns", "Data center that it is attached to; an ISO domain may have several"),
        Format::Text, dataCenters, dataCenterKey},
    {"master", QT_TRANSLATE_NOOP("columns", "Master"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether it is the one of its data center that the others are listed in"),
        Format::YesNo, own<&StorageDomain::master>},
    {"external_status", QT_TRANSLATE_NOOP("columns", "External status"),
        QT_TRANSLATE_NOOP("columns", "How it is by what other systems told the engine"),
        Format::State, own<&StorageDomain::externalStatus>},
    {"address", QT_TRANSLATE_NOOP("columns", "Address"),
        QT_TRANSLATE_NOOP("columns", "Server that it is on"), Format::Text,
        own<&StorageDomain::storageAddress>},
    {"path", QT_TRANSLATE_NOOP("columns", "Path"),
        QT_TRANSLATE_NOOP("columns", "Path on that server"), Format::Text,
        own<&StorageDomain::storagePath>},
    {"storage_format", QT_TRANSLATE_NOOP("columns", "Storage format"),
        QT_TRANSLATE_NOOP("columns", "Version of how it is laid out"), Format::Text,
        own<&StorageDomain::storageFormat>},
    {"nfs_version", QT_TRANSLATE_NOOP("columns", "NFS version"),
        QT_TRANSLATE_NOOP("columns", "Version of NFS that it is mounted with"), Format::Text,
        own<&StorageDomain::nfsVersion>},
    {"vfs_type", QT_TRANSLATE_NOOP("columns", "VFS type"),
        QT_TRANSLATE_NOOP("columns", "File system that a POSIX domain is mounted as"), Format::Text,
        own<&StorageDomain::vfsType>},
    {"volume_group", QT_TRANSLATE_NOOP("columns", "Volume group ID"),
        QT_TRANSLATE_NOOP("columns", "Id of the LVM volume group of block storage"), Format::Text,
        own<&StorageDomain::volumeGroupId>},
    {"lun_ids", QT_TRANSLATE_NOOP("columns", "LUN IDs"),
        QT_TRANSLATE_NOOP("columns", "Ids of the LUNs that it is made of"), Format::Text,
        from<lunIdsOf>},
    {"block_size", QT_TRANSLATE_NOOP("columns", "Block size"),
        QT_TRANSLATE_NOOP("columns", "Smallest piece that it reads and writes"), Format::Bytes,
        own<&StorageDomain::blockSize>},
    {"warning_percent", QT_TRANSLATE_NOOP("columns", "Low space warning, %"),
        QT_TRANSLATE_NOOP(
            "columns", "Free share of its size below which the engine warns, per cent"),
        Format::Number, own<&StorageDomain::warningLowSpaceIndicator>},
    {"critical_space", QT_TRANSLATE_NOOP("columns", "Critical space"),
        QT_TRANSLATE_NOOP(
            "columns", "Free storage below which the engine refuses what would take more"),
        Format::Bytes, from<criticalSpaceOf>},
    {"wipe_after_delete", QT_TRANSLATE_NOOP("columns", "Wipe after delete"),
        QT_TRANSLATE_NOOP("columns", "Whether new disks are overwritten when they are removed"),
        Format::YesNo, own<&StorageDomain::wipeAfterDelete>},
    {"discard_after_delete", QT_TRANSLATE_NOOP("columns", "Discard after delete"),
        QT_TRANSLATE_NOOP("columns", "Whether storage of removed disks is given back"),
        Format::YesNo, own<&StorageDomain::discardAfterDelete>},
    {"supports_discard", QT_TRANSLATE_NOOP("columns", "Supports discard"),
        QT_TRANSLATE_NOOP("columns", "Whether storage can be given back"), Format::YesNo,
        own<&StorageDomain::supportsDiscard>},
    {"supports_discard_zeroes", QT_TRANSLATE_NOOP("columns", "Discard zeroes"),
        QT_TRANSLATE_NOOP("columns", "Whether storage that was given back reads as zeroes"),
        Format::YesNo, own<&StorageDomain::supportsDiscardZeroesData>},
    {"backup", QT_TRANSLATE_NOOP("columns", "For backup"),
        QT_TRANSLATE_NOOP("columns", "Whether it is kept for backups, so that no VM runs from it"),
        Format::YesNo, own<&StorageDomain::backup>},
    {"comment", QT_TRANSLATE_NOOP("columns", "Comment"),
        QT_TRANSLATE_NOOP("columns", "Comment in the engine"), Format::Text,
        own<&StorageDomain::comment>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        own<&StorageDomain::description>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&StorageDomain::id>},
};

} // namespace

template <>
std::span<const Column<StorageDomain>> columnsOf<StorageDomain>()
{
    return columns;
}

} // namespace browser
