// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/collection.h"
#include "sdk/ovirt_export.h"

namespace ovirt {

class Connection;

//! \brief Takes the inventory of an engine through its public services.
//!
//! The engine's own facts first, then its lists side by side, then of each VM its disk attachments,
//! NICs, permissions and, while it runs, what its guest reports. At most as many requests are
//! asked at once as the Connection has places; what is still to ask costs a few bytes.
//! A request that fails is a Failure in the completeness and never ends the rest, except where the
//! rest could only fail too: the session cannot be renewed, or the engine no longer answers at all.
class OVIRT_EXPORT InventoryCollector {
public:
    //! Borrows \a connection, which has to outlive the call of collect(), not the Collection.
    explicit InventoryCollector(Connection &connection);

    //! Begins; the handle tells how far it is and what came.
    [[nodiscard]] Collection collect();

private:
    Connection &m_connection;
};

} // namespace ovirt
