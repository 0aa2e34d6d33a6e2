// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/usage_p.h"
#include "ui/columns/values_p.h"

namespace browser {
namespace {

using namespace ovirt;
using values::joined;
using values::linked;
using values::named;
using values::own;

QVariant dataCenters(const Inventory &inventory, const StorageDomain &domain)
{
    QStringList names;
    for (const Ref<DataCenter> &ref : domain.dataCenters)
        names.append(nameOf(inventory, ref));
    if (names.isEmpty() && !domain.dataCenter.isNull())
        names.append(nameOf(inventory, domain.dataCenter));
    return values::of(names);
}

ObjectKey dataCenterLink(const Inventory &, const StorageDomain &domain)
{
    if (domain.dataCenters.size() == 1)
        return values::keyOf(domain.dataCenters.first());
    return values::keyOf(domain.dataCenter);
}

QVariant capacity(const Inventory &, const StorageDomain &domain)
{
    if (!domain.available || !domain.used)
        return {};
    return *domain.available + *domain.used;
}

QVariant lunIds(const Inventory &, const StorageDomain &domain)
{
    QStringList ids;
    for (const LogicalUnit &unit : domain.logicalUnits)
        ids.append(unit.id);
    return values::of(ids);
}

constexpr Column<StorageDomain> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text,
        own<&StorageDomain::name>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns",
            "State, in the engine's words; lists of all domains say it of unattached ones only"),
        Format::State, own<&StorageDomain::status>},
    {"type", QT_TRANSLATE_NOOP("columns", "Type"),
        QT_TRANSLATE_NOOP("columns", "What it is for: data, ISO images, exports"), Format::Text,
        own<&StorageDomain::type>},
    {"storage_type", QT_TRANSLATE_NOOP("columns", "Storage"),
        QT_TRANSLATE_NOOP("columns", "Kind of storage"), Format::Text,
        own<&StorageDomain::storageType>},
    {"capacity", QT_TRANSLATE_NOOP("columns", "Capacity"),
        QT_TRANSLATE_NOOP("columns", "Used and available together"), Format::Bytes, capacity},
    {"used", QT_TRANSLATE_NOOP("columns", "Used"), QT_TRANSLATE_NOOP("columns", "What is taken"),
        Format::Bytes, own<&StorageDomain::used>},
    {"available", QT_TRANSLATE_NOOP("columns", "Available"),
        QT_TRANSLATE_NOOP("columns", "What is left"), Format::Bytes,
        own<&StorageDomain::available>},
    {"committed", QT_TRANSLATE_NOOP("columns", "Committed"),
        QT_TRANSLATE_NOOP("columns", "What thin disks may come to take"), Format::Bytes,
        own<&StorageDomain::committed>},
    {"disks", QT_TRANSLATE_NOOP("columns", "Disks"),
        QT_TRANSLATE_NOOP("columns", "Disks that lie in it"), Format::Number,
        joined<disksInDomain>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data centers that it is attached to"), Format::Text,
        dataCenters, dataCenterLink},
    {"address", QT_TRANSLATE_NOOP("columns", "Address"),
        QT_TRANSLATE_NOOP("columns", "Server that it lies on"), Format::Text,
        own<&StorageDomain::storageAddress>},
    {"path", QT_TRANSLATE_NOOP("columns", "Path"),
        QT_TRANSLATE_NOOP("columns", "Path on that server"), Format::Text,
        own<&StorageDomain::storagePath>},
    {"master", QT_TRANSLATE_NOOP("columns", "Master"),
        QT_TRANSLATE_NOOP("columns", "Whether it is its data center's master domain"),
        Format::YesNo, own<&StorageDomain::master>},
    {"storage_format", QT_TRANSLATE_NOOP("columns", "Format"),
        QT_TRANSLATE_NOOP("columns", "Version of its format"), Format::Text,
        own<&StorageDomain::storageFormat>},
    {"external_status", QT_TRANSLATE_NOOP("columns", "External status"),
        QT_TRANSLATE_NOOP("columns", "What an external system says of it"), Format::Text,
        own<&StorageDomain::externalStatus>},
    {"nfs_version", QT_TRANSLATE_NOOP("columns", "NFS version"),
        QT_TRANSLATE_NOOP("columns", "Version of the protocol"), Format::Text,
        own<&StorageDomain::nfsVersion>},
    {"vfs_type", QT_TRANSLATE_NOOP("columns", "File system"),
        QT_TRANSLATE_NOOP("columns", "Type of a POSIX file system"), Format::Text,
        own<&StorageDomain::vfsType>},
    {"volume_group", QT_TRANSLATE_NOOP("columns", "Volume group"),
        QT_TRANSLATE_NOOP("columns", "Id of the volume group of block storage"), Format::Text,
        own<&StorageDomain::volumeGroupId>},
    {"lun_ids", QT_TRANSLATE_NOOP("columns", "LUN IDs"),
        QT_TRANSLATE_NOOP("columns", "Ids of the LUNs that it lies on"), Format::Text, lunIds},
    {"warning_low_space", QT_TRANSLATE_NOOP("columns", "Low space at"),
        QT_TRANSLATE_NOOP("columns", "Share of free space below which the engine warns, per cent"),
        Format::Number, own<&StorageDomain::warningLowSpaceIndicator>},
    {"critical_space", QT_TRANSLATE_NOOP("columns", "Critical space"),
        QT_TRANSLATE_NOOP("columns", "Free space below which nothing is begun, GiB"),
        Format::Number, own<&StorageDomain::criticalSpaceActionBlocker>},
    {"block_size", QT_TRANSLATE_NOOP("columns", "Block size"),
        QT_TRANSLATE_NOOP("columns", "Size of a block"), Format::Bytes,
        own<&StorageDomain::blockSize>},
    {"wipe_after_delete", QT_TRANSLATE_NOOP("columns", "Wipe after delete"),
        QT_TRANSLATE_NOOP("columns", "Whether disks are overwritten when they are removed"),
        Format::YesNo, own<&StorageDomain::wipeAfterDelete>},
    {"discard_after_delete", QT_TRANSLATE_NOOP("columns", "Discard after delete"),
        QT_TRANSLATE_NOOP("columns", "Whether storage is given back when a disk is removed"),
        Format::YesNo, own<&StorageDomain::discardAfterDelete>},
    {"supports_discard", QT_TRANSLATE_NOOP("columns", "Discard"),
        QT_TRANSLATE_NOOP("columns", "Whether it can give back storage"), Format::YesNo,
        own<&StorageDomain::supportsDiscard>},
    {"supports_discard_zeroes", QT_TRANSLATE_NOOP("columns", "Discard zeroes"),
        QT_TRANSLATE_NOOP("columns", "Whether what is given back reads as zeros"), Format::YesNo,
        own<&StorageDomain::supportsDiscardZeroesData>},
    {"backup", QT_TRANSLATE_NOOP("columns", "Backup domain"),
        QT_TRANSLATE_NOOP("columns", "Whether it is for backups only"), Format::YesNo,
        own<&StorageDomain::backup>},
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
