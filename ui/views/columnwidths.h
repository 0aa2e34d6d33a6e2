// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeView;

namespace browser {

//! \brief Gives the columns of a view of an InventoryTreeModel the widths that its rows need.
//!
//! The last column takes what is left. In a window 1280 wide all of them fit; the names give way.
void fitColumns(QTreeView &view);

} // namespace browser
