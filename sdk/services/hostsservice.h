// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/objectservice.h"
#include "sdk/services/plainservices.h"

namespace ovirt {

//! A NIC of a host, `/hosts/ID/nics/ID`.
class HostNicService : public ObjectService<HostNic> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] StatisticsService statisticsService() const
    {
        return below<StatisticsService>("statistics");
    }
};

//! The collection `/hosts/ID/nics`.
class HostNicsService : public CollectionService<HostNic> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] HostNicService hostNicService(const QString &id) const
    {
        return serviceOf<HostNicService>(id);
    }
};

//! One host, `/hosts/ID`.
class HostService : public ObjectService<Host> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] HostNicsService nicsService() const { return below<HostNicsService>("nics"); }
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
    [[nodiscard]] StatisticsService statisticsService() const
    {
        return below<StatisticsService>("statistics");
    }
    [[nodiscard]] TagsService tagsService() const { return below<TagsService>("tags"); }
};

//! The collection `/hosts`.
class HostsService : public CollectionService<Host> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] HostService hostService(const QString &id) const
    {
        return serviceOf<HostService>(id);
    }
};

} // namespace ovirt
