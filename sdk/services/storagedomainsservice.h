// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/disksservice.h"
#include "sdk/services/objectservice.h"

namespace ovirt {

//! One storage domain, `/storagedomains/ID`.
class StorageDomainService : public ObjectService<StorageDomain> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] DisksService disksService() const { return below<DisksService>("disks"); }
    //! What the snapshots take on it.
    [[nodiscard]] DiskSnapshotsService diskSnapshotsService() const
    {
        return below<DiskSnapshotsService>("disksnapshots");
    }
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
};

//! The collection `/storagedomains`, or that of a data center.
class StorageDomainsService : public CollectionService<StorageDomain> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] StorageDomainService storageDomainService(const QString &id) const
    {
        return serviceOf<StorageDomainService>(id);
    }
};

} // namespace ovirt
