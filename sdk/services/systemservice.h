// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/vmsservice.h"
#include "sdk/types/api.h"

namespace ovirt {

//! \brief The API's root and the engine's collections. A cheap handle, like CollectionService.
class OVIRT_EXPORT SystemService {
public:
    //! Of the engine that \a connection leads to.
    explicit SystemService(Connection &connection);

    //! Product, version, totals: the API's root.
    [[nodiscard]] QFuture<Api> get() const;

    [[nodiscard]] VmsService vmsService() const;
    [[nodiscard]] CollectionService<Disk> disksService() const;
    [[nodiscard]] CollectionService<Cluster> clustersService() const;
    [[nodiscard]] CollectionService<DataCenter> dataCentersService() const;
    [[nodiscard]] CollectionService<Host> hostsService() const;
    [[nodiscard]] CollectionService<StorageDomain> storageDomainsService() const;
    [[nodiscard]] CollectionService<Network> networksService() const;
    [[nodiscard]] CollectionService<VnicProfile> vnicProfilesService() const;
    [[nodiscard]] CollectionService<Template> templatesService() const;
    [[nodiscard]] CollectionService<User> usersService() const;
    [[nodiscard]] CollectionService<Group> groupsService() const;
    [[nodiscard]] CollectionService<Role> rolesService() const;

    //! The collection of all objects of kind \a T, one of GlobalKinds: for code that is generic
    //! over kinds.
    template <typename T>
    [[nodiscard]] CollectionService<T> collection() const;

private:
    Connection *m_connection;
};

} // namespace ovirt
