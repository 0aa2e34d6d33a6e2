// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/services/ask.h"
#include "sdk/services/listquery.h"

#include <QFuture>
#include <QList>

namespace ovirt {

//! \brief A collection of the API, such as `/vms` or `/vms/ID/nics`.
//!
//! A cheap handle: copy it freely, it keeps no state.
//! \par Thread  Any.
//! \par Ownership  Borrows the Connection, which must outlive the call, not the future.
//! \par Errors  The future fails with ovirt::Error, of kind Cancelled when the Connection ends
//! first, of kind Configuration when what is asked for makes no sense; then nothing is sent.
//!
//! \a T is a kind of kinds.h, or any struct of one's own with a table of its fields: what this SDK
//! has no kind for is listed the same way.
template <typename T>
class CollectionService {
public:
    //! \a path is below the API's URL, e.g. `/vms`.
    CollectionService(Connection &connection, const QString &path)
        : m_connection(&connection)
        , m_path(path)
    {
    }

    //! \brief Every object that matches \a query, in the engine's order.
    //!
    //! Cancelling the future withdraws the request, also when it is already in a pipeline.
    //! `list().result()` waits, and throws the Error. Do not call result() on a future that you
    //! cancelled: it has none, and Qt crashes.
    [[nodiscard]] QFuture<QList<T>> list(const ListQuery &query = {}) const
    {
        return detail::askList<T>(*m_connection, m_path, query);
    }

    //! \brief The same, each object with its lists of kind \a Parts: `listWith<Nic, Snapshot>()`.
    //!
    //! It saves requests and costs the engine as much as they would, and it fails as a whole where
    //! one list of one object fails: ask for pages, see ListQuery::page.
    template <typename... Parts>
    [[nodiscard]] QFuture<QList<Followed<T, Parts...>>> listWith(ListQuery query = {}) const
    {
        (query.follow.append(QLatin1String(followedName<Parts>())), ...);
        return detail::askList<Followed<T, Parts...>>(*m_connection, m_path, query);
    }

    //! The object with that \a id; fails with Error of kind NotFound where there is none.
    [[nodiscard]] QFuture<T> get(const QString &id, const GetQuery &query = {}) const
    {
        return detail::askObject<T>(*m_connection, detail::pathBelow(m_path, id), query);
    }

    //! Below the API's URL.
    [[nodiscard]] QString path() const { return m_path; }

protected:
    //! What stands for the object with that \a id.
    template <typename Service>
    [[nodiscard]] Service serviceOf(const QString &id) const
    {
        return Service(*m_connection, detail::pathBelow(m_path, id));
    }

private:
    Connection *m_connection;
    QString m_path;
};

} // namespace ovirt
