// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "sdk/ovirt_export.h"

#include <QHash>

namespace ovirt {

//! The id of the object that \a permission was given on; empty: the whole system.
OVIRT_EXPORT QString originIdOf(const Permission &permission);

//! \brief Which permissions reach what, by what users and groups hold and where they hold it.
//!
//! A snapshot of \a inventory: made again where its grants changed. A permission on an object
//! reaches all that is below it: system, data center, cluster, VM.
class OVIRT_EXPORT AccessIndex {
public:
    //! Of what \a inventory knows now.
    explicit AccessIndex(const Inventory &inventory);

    //! Those that reach \a vm: first its own, then from its cluster, its data center, the system.
    [[nodiscard]] QList<Row<Permission>> reaching(const Vm &vm) const;

private:
    Inventory m_inventory;
    QHash<QString, QList<Row<Permission>>> m_givenOn; // by id of the object
};

} // namespace ovirt
