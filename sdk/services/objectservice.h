// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/collectionservice.h"

namespace ovirt {

//! \brief One object of the API, such as `/vms/ID`, and what stands below it.
//!
//! A cheap handle, like CollectionService, of the same thread, ownership and errors. What is below
//! each kind is told by its own class: VmService, HostService, …
template <typename T>
class ObjectService {
public:
    //! \a path is below the API's URL, e.g. `/vms/ID`.
    ObjectService(Connection &connection, const QString &path)
        : m_connection(&connection)
        , m_path(path)
    {
    }

    //! The object; fails with Error of kind NotFound where there is none, or none to see.
    [[nodiscard]] QFuture<T> get(const GetQuery &query = {}) const
    {
        return detail::askObject<T>(*m_connection, m_path, query);
    }

    //! The object with its lists of kind \a Parts in the same answer: `getWith<Nic, Snapshot>()`.
    template <typename... Parts>
    [[nodiscard]] QFuture<Followed<T, Parts...>> getWith(GetQuery query = {}) const
    {
        (query.follow.append(QLatin1String(followedName<Parts>())), ...);
        return detail::askObject<Followed<T, Parts...>>(*m_connection, m_path, query);
    }

    //! Below the API's URL.
    [[nodiscard]] QString path() const { return m_path; }

protected:
    //! The collection \a name below this object.
    template <typename Collection>
    [[nodiscard]] Collection below(const char *name) const
    {
        return Collection(*m_connection, m_path + QLatin1Char('/') + QLatin1String(name));
    }

private:
    Connection *m_connection;
    QString m_path;
};

} // namespace ovirt
