// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QModelIndexList>

class QTreeView;

namespace browser {

//! \brief How wide the columns of a view of an InventoryTreeModel have to be for the rows that were
//! looked at.
//!
//! They only grow, until forget(). The names get what is left, up to what they need; then the last
//! column does. In a window 1280 wide all of them fit; the names give way.
class ColumnWidths {
public:
    //! \a view must outlive it.
    explicit ColumnWidths(QTreeView &view);

    void forget() { m_needed.clear(); }
    //! Whether there were rows to look at.
    [[nodiscard]] bool areKnown() const { return !m_needed.isEmpty(); }
    //! Looks at the rows in sight and at some of all.
    void grow();
    //! Gives the view's columns their widths.
    void apply();

private:
    [[nodiscard]] QModelIndexList rowsToMeasure() const;
    [[nodiscard]] int contentsWidth(int column, const QModelIndexList &rows) const;
    [[nodiscard]] int beforeName(const QModelIndex &row) const;

    QTreeView &m_view;
    QList<int> m_needed; // of each column
};

} // namespace browser
