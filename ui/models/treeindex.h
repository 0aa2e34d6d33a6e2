// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace browser {

//! The lists below a VM, in the order they stand.
enum class TreePart : quint8 { Disks, Nics, Permissions, Snapshots };
inline constexpr int treePartCount = 4;

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
        return (quintptr(node) << 4 | quintptr(part) << 2 | quintptr(level)) * spread;
    }
    [[nodiscard]] static TreeIndex unpack(quintptr id)
    {
        const quintptr packed = id * gather;
        return {Level(packed & 3), TreePart(packed >> 2 & 3), quint32(packed >> 4)};
    }

private:
    // Qt finds persistent indexes, thousands where much is open, by the low bits of row + id: so
    // those of neighbours have to differ.
    static constexpr quintptr spread = 0x9E3779B97F4A7C15;
    static constexpr quintptr gather = 0xF1DE83E19937733D;
    static_assert(spread * gather == 1, "what is packed is unpacked");
};

} // namespace browser
