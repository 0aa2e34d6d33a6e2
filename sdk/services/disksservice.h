// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/objectservice.h"
#include "sdk/services/plainservices.h"

namespace ovirt {

//! One disk, `/disks/ID`.
class DiskService : public ObjectService<Disk> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
    [[nodiscard]] StatisticsService statisticsService() const
    {
        return below<StatisticsService>("statistics");
    }
    [[nodiscard]] DiskSnapshotsService diskSnapshotsService() const
    {
        return below<DiskSnapshotsService>("disksnapshots");
    }
};

//! The collection `/disks`, or that of a storage domain or a snapshot.
class DisksService : public CollectionService<Disk> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] DiskService diskService(const QString &id) const
    {
        return serviceOf<DiskService>(id);
    }
};

} // namespace ovirt
