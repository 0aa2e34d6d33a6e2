// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/fetchplan.h"
#include "sdk/inventory/vmpart.h"

#include <QStringList>

namespace ovirt {

//! What an inventory is to have, and how it is fetched.
struct CollectionScope {
    FetchPlan plan = FetchPlan::Automatic; //!< how what each VM has is fetched
    //! The lists of each VM; applications are many and seldom wanted.
    VmParts parts = VmParts::all().without(VmPart::Applications);
    //! Only these VMs are asked for again, with what belongs to them; empty: everything.
    QStringList vmIds;

    bool operator==(const CollectionScope &) const = default;
};

} // namespace ovirt
