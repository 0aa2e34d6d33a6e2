// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QItemSelection>

class QTreeView;

namespace browser {

//! \brief The selected rows of \a view, each once, as they stand from top to bottom.
//!
//! QItemSelectionModel::selectedRows() looks through all ranges for each row: a minute where
//! everything below ten thousand VMs is open and selected.
[[nodiscard]] QModelIndexList selectedRowsOf(const QTreeView &view);

//! \a rows of one model, in any order, as the fewest ranges; what is no row is left out.
[[nodiscard]] QItemSelection selectionOf(const QModelIndexList &rows);

} // namespace browser
