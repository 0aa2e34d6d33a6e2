// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/datacentersservice.h"
#include "sdk/services/hostsservice.h"
#include "sdk/services/jobsservice.h"
#include "sdk/services/rolesservice.h"
#include "sdk/services/templatesservice.h"
#include "sdk/services/usersservice.h"
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

    [[nodiscard]] VmsService vmsService() const { return root<VmsService>(); }
    [[nodiscard]] DisksService disksService() const { return root<DisksService>(); }
    [[nodiscard]] ClustersService clustersService() const { return root<ClustersService>(); }
    [[nodiscard]] DataCentersService dataCentersService() const
    {
        return root<DataCentersService>();
    }
    [[nodiscard]] HostsService hostsService() const { return root<HostsService>(); }
    [[nodiscard]] StorageDomainsService storageDomainsService() const
    {
        return root<StorageDomainsService>();
    }
    [[nodiscard]] NetworksService networksService() const { return root<NetworksService>(); }
    [[nodiscard]] VnicProfilesService vnicProfilesService() const
    {
        return root<VnicProfilesService>();
    }
    [[nodiscard]] TemplatesService templatesService() const { return root<TemplatesService>(); }
    [[nodiscard]] UsersService usersService() const { return root<UsersService>(); }
    [[nodiscard]] GroupsService groupsService() const { return root<GroupsService>(); }
    [[nodiscard]] RolesService rolesService() const { return root<RolesService>(); }
    //! Those on the whole system; all others stand at their objects.
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return root<PermissionsService>();
    }
    [[nodiscard]] TagsService tagsService() const { return root<TagsService>(); }
    //! The newest first; ask with ListQuery::max, and ListQuery::from for what is new.
    [[nodiscard]] EventsService eventsService() const { return root<EventsService>(); }
    [[nodiscard]] JobsService jobsService() const { return root<JobsService>(); }
    [[nodiscard]] OperatingSystemsService operatingSystemsService() const
    {
        return root<OperatingSystemsService>();
    }

    //! \brief The collection of all objects of kind \a T, where Fields<T> has a `path`.
    //!
    //! For code that is generic over kinds, and for kinds of one's own.
    template <typename T>
    [[nodiscard]] CollectionService<T> collection() const
    {
        return {*m_connection, QLatin1String(Fields<T>::path)};
    }

    //! \brief The object that \a href leads to, as an object's `href` or a link has it.
    //!
    //! Fails with Error of kind Configuration, and sends nothing, where it leads elsewhere than
    //! below this engine's API. followLinks() is for links that lead to a list.
    template <typename T>
    [[nodiscard]] QFuture<T> followLink(const QString &href) const
    {
        return detail::askLink<T>(*m_connection, href, Fields<T>::element, &parseObject<T>);
    }
    //! The same for a link that leads to a list.
    template <typename T>
    [[nodiscard]] QFuture<QList<T>> followLinks(const QString &href) const
    {
        return detail::askLink<QList<T>>(*m_connection, href, Fields<T>::collection, &parseList<T>);
    }
    //! \brief The object that \a ref points at; fails with Error of kind Configuration where it is
    //! null.
    template <typename T>
    [[nodiscard]] QFuture<T> followLink(const Ref<T> &ref) const
    {
        return collection<T>().get(ref.id);
    }

private:
    template <typename T>
    static const char *pathOf(const CollectionService<T> *)
    {
        return Fields<T>::path;
    }
    template <typename Collection>
    [[nodiscard]] Collection root() const
    {
        return Collection(
            *m_connection, QLatin1String(pathOf(static_cast<const Collection *>(nullptr))));
    }

    Connection *m_connection;
};

} // namespace ovirt
