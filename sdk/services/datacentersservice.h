// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/clustersservice.h"
#include "sdk/services/objectservice.h"
#include "sdk/services/storagedomainsservice.h"

namespace ovirt {

//! One data center, `/datacenters/ID`.
class DataCenterService : public ObjectService<DataCenter> {
public:
    using ObjectService::ObjectService;

    //! Its storage domains, with their status, which no other list tells.
    [[nodiscard]] StorageDomainsService storageDomainsService() const
    {
        return below<StorageDomainsService>("storagedomains");
    }
    [[nodiscard]] ClustersService clustersService() const
    {
        return below<ClustersService>("clusters");
    }
    [[nodiscard]] NetworksService networksService() const
    {
        return below<NetworksService>("networks");
    }
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
};

//! The collection `/datacenters`.
class DataCentersService : public CollectionService<DataCenter> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] DataCenterService dataCenterService(const QString &id) const
    {
        return serviceOf<DataCenterService>(id);
    }
};

} // namespace ovirt
