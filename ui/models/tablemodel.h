// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/itemroles.h"
#include "ui/models/sortedby.h"
#include "ui/query/tableselector.h"

#include <QAbstractTableModel>

namespace browser {

//! \brief The rows of one kind, as a TableAnswer has them, under the columns that are wanted.
//!
//! It neither filters nor orders: a TableFeed asks for the answer. Each new answer is told as the
//! fewest ranges, or as a change of layout where only places change, or as a reset; not at all
//! where nothing that is shown changed.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TableModel(Kind kind, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QList<AnyColumn> &columns() const { return m_columns; }
    void setColumns(const QList<AnyColumn> &columns);
    //! What the rows are ordered by: titles say it.
    void setSortedBy(const SortedBy &sortedBy);
    //! Shows \a answer.
    void show(const TableAnswer &answer);
    [[nodiscard]] const TableAnswer &shown() const { return m_answer; }
    //! The language changed.
    void retranslate();

    //! The row of that object; -1: it is not shown.
    [[nodiscard]] int rowOf(const ObjectKey &key) const;
    [[nodiscard]] const void *objectAt(int row) const
    {
        return m_answer.objects.at(m_answer.order.at(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    struct Difference;

    [[nodiscard]] QVariant cell(const AnyColumn &column, const void *object, int role) const;
    bool tellRanges(const TableAnswer &next, const Difference &found);
    bool tellLayout(const TableAnswer &next, const Difference &found);
    void tellFacts(quint64 before);

    [[nodiscard]] QString errorOf(const void *object) const;
    [[nodiscard]] QString reasonOf(const void *object) const;
    [[nodiscard]] QString spoken(int column, const void *object) const;

    Kind m_kind;
    QList<AnyColumn> m_columns;
    SortedBy m_sortedBy;
    TableAnswer m_answer;
    mutable QHash<ObjectKey, int> m_rows; // made when first asked for
};

} // namespace browser
