// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/disksservice.h"
#include "sdk/services/nicsservice.h"
#include "sdk/services/objectservice.h"

namespace ovirt {

//! A snapshot of a VM, `/vms/ID/snapshots/ID`.
class SnapshotService : public ObjectService<Snapshot> {
public:
    using ObjectService::ObjectService;

    //! Its disks, with the size that the snapshot takes.
    [[nodiscard]] DisksService disksService() const { return below<DisksService>("disks"); }
    [[nodiscard]] NicsService nicsService() const { return below<NicsService>("nics"); }
};

//! The collection `/vms/ID/snapshots`.
class SnapshotsService : public CollectionService<Snapshot> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] SnapshotService snapshotService(const QString &id) const
    {
        return serviceOf<SnapshotService>(id);
    }
};

} // namespace ovirt
