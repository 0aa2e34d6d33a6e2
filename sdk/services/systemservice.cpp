// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/systemservice.h"

#include "sdk/connection.h"
#include "sdk/parsing/parser.h"
#include "sdk/services/requestrunner_p.h"

namespace ovirt {

SystemService::SystemService(Connection &connection)
    : m_connection(&connection)
{
}

QFuture<Api> SystemService::get() const
{
    return m_connection->runner().run<Api>(
        Request{QString(), {}, Priority::Interactive, false, Fields<Api>::element},
        &parseObject<Api>);
}

VmsService SystemService::vmsService() const
{
    return VmsService(*m_connection);
}

// A collection: the kind, its service's name here, its path.
#define OVIRT_COLLECTION(T, name, path)                                                            \
    CollectionService<T> SystemService::name() const                                               \
    {                                                                                              \
        return {*m_connection, QStringLiteral(path)};                                              \
    }                                                                                              \
    template <>                                                                                    \
    OVIRT_EXPORT CollectionService<T> SystemService::collection<T>() const                         \
    {                                                                                              \
        return name();                                                                             \
    }

OVIRT_COLLECTION(Disk, disksService, "/disks")
OVIRT_COLLECTION(Cluster, clustersService, "/clusters")
OVIRT_COLLECTION(DataCenter, dataCentersService, "/datacenters")
OVIRT_COLLECTION(Host, hostsService, "/hosts")
OVIRT_COLLECTION(StorageDomain, storageDomainsService, "/storagedomains")
OVIRT_COLLECTION(Network, networksService, "/networks")
OVIRT_COLLECTION(VnicProfile, vnicProfilesService, "/vnicprofiles")
OVIRT_COLLECTION(Template, templatesService, "/templates")
OVIRT_COLLECTION(User, usersService, "/users")
OVIRT_COLLECTION(Group, groupsService, "/groups")
OVIRT_COLLECTION(Role, rolesService, "/roles")
#undef OVIRT_COLLECTION

template <>
OVIRT_EXPORT CollectionService<Vm> SystemService::collection<Vm>() const
{
    return vmsService();
}

} // namespace ovirt
