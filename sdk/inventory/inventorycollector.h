// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/collection.h"
#include "sdk/inventory/collectionscope.h"
#include "sdk/ovirt_export.h"

namespace ovirt {

class Connection;

//! \brief Takes the inventory of an engine through its public services.
//!
//! The engine's own facts first, then its lists side by side, VMs and disks in pages, then what
//! each VM has, by the FetchPlan. What is still to ask costs a few bytes.
//! A request that fails is a Failure in the completeness and never ends the rest, except where the
//! rest could only fail too: the session cannot be renewed, or the engine no longer answers at all.
//! A VM that was deleted after it was listed is gone, which is no failure.
class OVIRT_EXPORT InventoryCollector {
public:
    //! Borrows \a connection, which has to outlive the calls, not the Collections.
    explicit InventoryCollector(Connection &connection);

    //! \brief Begins; the handle tells how far it is and what came.
    //!
    //! \a known is the picture so far: what did not change stays in it, and what the engine no
    //! longer has goes. The changes are to be applied to a copy of it.
    [[nodiscard]] Collection collect(
        const CollectionScope &scope = {}, const Inventory &known = {});
    //! \brief Asks for what \a known lacks, and for nothing else.
    //!
    //! After failures, and after a stop(): what was not asked then is asked now.
    [[nodiscard]] Collection retry(const Inventory &known);

private:
    enum class Task { Everything, TheRest };
    [[nodiscard]] Collection start(const CollectionScope &scope, const Inventory &known, Task task);

    Connection &m_connection;
};

} // namespace ovirt
