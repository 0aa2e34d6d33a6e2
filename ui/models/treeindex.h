// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace browser {

//! The lists below a VM, in the order they stand.
enum class TreePart : quint8 { Disks, Nics, Permissions };
inline constexpr int treePartCount = 3;

//! \brief What an index of the tree points at, packed into its internalId.
//!
//! The row is the index's own. A place is a VM under a group; a group is known by its number.
struct TreeIndex {
    enum class Level : quint8 { Group, Vm, Part, Item };

    Level level = Level::Group;
    TreePart part = TreePart::Disks; //!< of an Item: the list it stands in
    quint32 node = 0;                //!< of a Group: its number; else: the place

    static_assert(sizeof(quintptr) == 8, "an index needs 64 bits");

    [[nodiscard]] quintptr pack() const
    {
        return quintptr(node) << 8 | quintptr(part) << 4 | quintptr(level);
    }
    [[nodiscard]] static TreeIndex unpack(quintptr id)
    {
        return {Level(id & 0xf), TreePart(id >> 4 & 0xf), quint32(id >> 8)};
    }
};

} // namespace browser
