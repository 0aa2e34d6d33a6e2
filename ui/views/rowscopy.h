// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

class QMimeData;
class QTreeView;

namespace browser {

//! \brief \a rows of \a view as a table: the columns that are shown, in their order, below their
//! titles; as text with tabulators, and as HTML for spreadsheets and mails.
//!
//! \par Ownership  The caller's, which gives it to the clipboard.
[[nodiscard]] QMimeData *tableOf(const QTreeView &view, const QModelIndexList &rows);

} // namespace browser
