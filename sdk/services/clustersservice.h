// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/networksservice.h"
#include "sdk/services/objectservice.h"

namespace ovirt {

//! One cluster, `/clusters/ID`.
class ClusterService : public ObjectService<Cluster> {
public:
    using ObjectService::ObjectService;

    //! Its networks, with what they are in this cluster.
    [[nodiscard]] NetworksService networksService() const
    {
        return below<NetworksService>("networks");
    }
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
};

//! The collection `/clusters`, or that of a data center.
class ClustersService : public CollectionService<Cluster> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] ClusterService clusterService(const QString &id) const
    {
        return serviceOf<ClusterService>(id);
    }
};

} // namespace ovirt
