// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/objectservice.h"
#include "sdk/services/plainservices.h"

namespace ovirt {

//! One vNIC profile, `/vnicprofiles/ID`.
class VnicProfileService : public ObjectService<VnicProfile> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
};

//! The collection `/vnicprofiles`, or that of a network.
class VnicProfilesService : public CollectionService<VnicProfile> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] VnicProfileService vnicProfileService(const QString &id) const
    {
        return serviceOf<VnicProfileService>(id);
    }
};

//! One network, `/networks/ID`.
class NetworkService : public ObjectService<Network> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] VnicProfilesService vnicProfilesService() const
    {
        return below<VnicProfilesService>("vnicprofiles");
    }
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
};

//! The collection `/networks`, or that of a data center or a cluster.
class NetworksService : public CollectionService<Network> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] NetworkService networkService(const QString &id) const
    {
        return serviceOf<NetworkService>(id);
    }
};

} // namespace ovirt
