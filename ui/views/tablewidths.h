// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QTreeView;

namespace browser {

class AnyColumn;
class TableModel;

//! \brief How wide the columns of a table have to be for the rows that were looked at.
//!
//! Columns only grow, until forget(). Numbers, sizes, times and states get what they need; texts
//! give way where they are long.
class TableWidths {
public:
    //! \a view shows \a model; both must outlive it.
    TableWidths(const QTreeView &view, const TableModel &model);

    void forget() { m_contents.clear(); }
    //! Whether each column has a width.
    [[nodiscard]] bool areKnown() const;
    //! Looks at \a rows.
    void grow(const QList<int> &rows);
    //! Looks at \a rows of the columns that are never cut. True: one needs more than before.
    bool growUncut(const QList<int> &rows);
    //! What the column needs.
    [[nodiscard]] int of(int column) const;
    //! What it bears where there is no room for all: texts give way, and the sort indicator's room.
    [[nodiscard]] int leastOf(int column) const;

private:
    [[nodiscard]] int contentsOf(int column) const;
    [[nodiscard]] int leastContents(int column) const;
    [[nodiscard]] int titleWidth(int column) const;
    [[nodiscard]] int cellsWidth(int column, const QList<int> &rows) const;

    const QTreeView &m_view;
    const TableModel &m_model;
    QHash<QString, int> m_contents; // what cells need, by key
};

//! Some rows of \a all of a table, as many however many there are.
[[nodiscard]] QList<int> sampleOfRows(int all);

} // namespace browser
