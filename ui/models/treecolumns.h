// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/column.h"

namespace browser {

//! \brief A column of the tree: for each kind of row the column of that kind that stands in it.
//!
//! A null key leaves the cell empty. The last column, details, is a sentence of its own.
struct TreeColumn {
    const char *key;
    const char *title;
    const char *tip;
    const char *vm;
    const char *disk;
    const char *nic;
    const char *permission;
    const char *snapshot;
    Format format = Format::Text; //!< of a group's sum
    bool summed = false;          //!< a group shows the sum of its VMs
    bool number = false;          //!< stands at the right
    bool joined =
        false; //!< of a VM, says what other objects say, which come and change by themselves
};

std::span<const TreeColumn> treeColumns();

} // namespace browser
