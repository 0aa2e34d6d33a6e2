// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QModelIndexList>
#include <QObject>
#include <QTimer>

class QTreeView;

namespace browser {

class ColumnTitles;

//! \brief How wide the columns of a view of an InventoryTreeModel are, where nobody chose it: as
//! wide as the rows need that were looked at.
//!
//! They only grow, until fit(). The names get what is left, up to what they need; then the last
//! column does. In a window 1280 wide all of them fit; the names give way.
class ColumnWidths : public QObject {
    Q_OBJECT

public:
    //! \a view, which owns it, has those \a titles.
    ColumnWidths(QTreeView &view, ColumnTitles &titles);

    //! Forgets what they needed before.
    void fit();
    //! Rows came: looks at those in sight and at some of all, at once, or soon.
    void grow();
    void growSoon();
    //! The view has another size.
    void apply();
    //! It has other columns.
    void applyOrGrow();

private:
    void growNow();
    void measure();
    void resizeColumns();
    [[nodiscard]] bool areKnown() const;
    [[nodiscard]] int needOf(int column) const;
    [[nodiscard]] int leastOf(int column) const;
    [[nodiscard]] int mostOf(int column) const;
    [[nodiscard]] QModelIndexList rowsInSight() const;
    [[nodiscard]] int contentsWidth(int column, const QModelIndexList &rows) const;
    [[nodiscard]] int bounded(int column, int width) const;
    [[nodiscard]] int beforeName(const QModelIndex &row) const;

    QTreeView &m_view;
    ColumnTitles &m_titles;
    QHash<QString, int> m_needed; // by key
    QTimer m_pace;                // of growing
    bool m_isGrowthDue = false;
};

} // namespace browser
