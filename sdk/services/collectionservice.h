// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/services/listquery.h"

#include <QFuture>
#include <QList>

namespace ovirt {

class Connection;

//! \brief A collection of the API, such as `/vms` or `/vms/ID/nics`.
//!
//! A cheap handle: copy it freely, it keeps no state.
//! \par Thread  Any.
//! \par Ownership  Borrows the Connection, which must outlive the call, not the future.
//! \par Errors  The future fails with ovirt::Error, of kind Cancelled when the Connection ends
//! first.
//!
//! Instantiated for each kind of kinds.h.
template <typename T>
class OVIRT_EXPORT CollectionService {
public:
    //! \a path is below the API's URL, e.g. `/vms`.
    CollectionService(Connection &connection, const QString &path);

    //! \brief Every object that matches \a query, in the engine's order.
    //!
    //! Cancelling the future withdraws the request, also when it is already in a pipeline.
    //! With Priority::Bulk it tells its progress in bytes of the answer; progressMaximum() is 0
    //! where the engine does not say how many there will be. `list().result()` waits, and throws
    //! the Error. Do not call result() on a future that you cancelled: it has none, and Qt crashes.
    [[nodiscard]] QFuture<QList<T>> list(const ListQuery &query = {}) const;

    //! The object with that \a id; fails with Error of kind NotFound where there is none.
    [[nodiscard]] QFuture<T> get(const QString &id, Priority priority = Priority::Normal) const;

    //! Below the API's URL.
    [[nodiscard]] QString path() const { return m_path; }

protected:
    //! The one it asks over.
    [[nodiscard]] Connection &connection() const { return *m_connection; }

private:
    Connection *m_connection;
    QString m_path;
};

} // namespace ovirt
