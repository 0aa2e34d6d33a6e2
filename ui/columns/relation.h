// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include <functional>
#include <span>

namespace ovirt {
class Inventory;
}

namespace browser {

//! \brief How an object of one kind leads to those of another: `vm.name` of a disk, `nic.mac` of
//! a VM.
struct Relation {
    //! Looks at an object; true: it has seen enough.
    using Visitor = std::function<bool(const void *object)>;

    const char *key; //!< before the point in a column's key
    Kind to;
    bool isMany; //!< it may lead to several
    //! Shows each to \a visit until that has seen enough; returns whether it had.
    bool (*visit)(const ovirt::Inventory &, const void *object, const Visitor &visit);
};

//! Where objects of \a kind lead.
[[nodiscard]] std::span<const Relation> relationsOf(Kind kind);

} // namespace browser
