// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/inventorytreemodel.h"
#include "ui/models/treecolumns.h"

namespace browser {

//! A row below the groups: of which VM, of which kind, and which one.
struct TreeRow {
    InventoryTreeModel::RowKind kind = InventoryTreeModel::RowKind::Vm;
    qsizetype vm = 0;
    int item = 0; //!< in its part's list
};

// What stands in the tree's cells: pure functions of an Inventory.
namespace cells {

//! What the model's data() gives for a cell.
[[nodiscard]] QVariant dataOf(
    const ovirt::Inventory &inventory, const TreeRow &row, const TreeColumn &column, int role);
//! The raw value that orders the VM, or is added up: text, number or time; invalid: not reported.
[[nodiscard]] QVariant sortKeyOf(
    const ovirt::Inventory &inventory, qsizetype vm, const TreeColumn &column);

[[nodiscard]] int countOf(const ovirt::Inventory &inventory, qsizetype vm, TreePart part);
[[nodiscard]] std::optional<TreePart> treePartOf(ovirt::VmPart part);
[[nodiscard]] InventoryTreeModel::RowKind kindOf(TreePart part);
[[nodiscard]] InventoryTreeModel::RowKind itemKindOf(TreePart part);

} // namespace cells

//! The quiet sentence at a row's end: what the other columns have no place for.
[[nodiscard]] QString detailsOf(const ovirt::Inventory &inventory, const TreeRow &row);
//! How the row is doing.
[[nodiscard]] InventoryTreeModel::RowState rowStateOf(
    const ovirt::Inventory &inventory, const TreeRow &row);
//! A NIC's state in words, which the engine has none for; null: not reported.
[[nodiscard]] QString nicStateOf(const ovirt::Nic &nic);
//! What could not be asked of the row, as a sentence; empty: nothing.
[[nodiscard]] QString rowErrorOf(const ovirt::Inventory &inventory, const TreeRow &row);
//! Whether a list below a VM has its rows, if only those of before.
[[nodiscard]] bool areRowsKept(const ovirt::Inventory &inventory, const TreeRow &row);

} // namespace browser
