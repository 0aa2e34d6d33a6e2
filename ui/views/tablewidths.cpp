// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tablewidths.h"

#include "ui/models/itemroles.h"
#include "ui/models/tablemodel.h"

#include <QAbstractItemDelegate>
#include <QDateTime>
#include <QHeaderView>
#include <QTreeView>

namespace browser {
namespace {

constexpr int sampledRows = 40; // more would be felt
constexpr int narrowest = 48;
constexpr int widest = 260; // of texts
constexpr int leastName = 150;
constexpr int leastText = 80;
constexpr int titleMargins = 14;
constexpr int indicator = 14;
constexpr int cellMargins = 12;

// All MACs of an engine begin with the same.
bool isNeverCut(const AnyColumn &column)
{
    const bool isMac = column.key() == QLatin1String("mac");
    return (column.format() != Format::Text || isMac) && !column.isMany();
}

// As wide as the values of a format get, so that rows that come later fit; empty: nobody knows.
QString widestOf(const AnyColumn &column)
{
    switch (column.format()) {
    case Format::Bytes:
        return formatted(1023LL << 30, Format::Bytes);
    case Format::Time:
        return formatted(QDateTime({2028, 12, 28}, {22, 58}), Format::Time);
    case Format::Text:
    case Format::Number:
    case Format::YesNo:
    case Format::State:
        break;
    }
    return {};
}

} // namespace

TableWidths::TableWidths(const QTreeView &view, const TableModel &model)
    : m_view(view)
    , m_model(model)
{
}

bool TableWidths::areKnown() const
{
    for (const AnyColumn &column : m_model.columns()) {
        if (!m_contents.contains(column.key()))
            return false;
    }
    return true;
}

// The room for the sort indicator is kept free, so that no column moves where another is ordered
// by.
int TableWidths::of(int column) const
{
    return qMax(contentsOf(column), titleWidth(column) + indicator);
}

// Where there is no room for that, the column has it that is ordered by.
int TableWidths::leastOf(int column) const
{
    const bool isSorted = m_model.headerData(column, Qt::Horizontal, SortOrderRole).isValid();
    const int title = titleWidth(column) + (isSorted ? indicator : 0);
    if (isNeverCut(m_model.columns().at(column)))
        return qMax(contentsOf(column), title);
    return qMin(of(column), qMax(title, column == 0 ? leastName : leastText));
}

int TableWidths::contentsOf(int column) const
{
    return m_contents.value(m_model.columns().at(column).key(), narrowest);
}

void TableWidths::grow(const QList<int> &rows)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = qMax(leastContents(column), cellsWidth(column, rows));
        int &contents = m_contents[m_model.columns().at(column).key()];
        contents = qMax(contents, width);
    }
}

bool TableWidths::growUncut(const QList<int> &rows)
{
    bool hasGrown = false;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const AnyColumn &each = m_model.columns().at(column);
        const int width = isNeverCut(each) ? cellsWidth(column, rows) : 0;
        int &contents = m_contents[each.key()];
        hasGrown |= width > contents;
        contents = qMax(contents, width);
    }
    return hasGrown;
}

int TableWidths::titleWidth(int column) const
{
    const QString title = m_model.headerData(column, Qt::Horizontal).toString();
    return m_view.header()->fontMetrics().horizontalAdvance(title) + titleMargins;
}

int TableWidths::leastContents(int column) const
{
    const AnyColumn &each = m_model.columns().at(column);
    const int widest =
        each.isMany() ? 0 : m_view.fontMetrics().horizontalAdvance(widestOf(each)) + cellMargins;
    return qMax(narrowest, widest);
}

int TableWidths::cellsWidth(int column, const QList<int> &rows) const
{
    QStyleOptionViewItem option;
    option.font = m_view.font();
    option.widget = &m_view;
    int width = 0;
    for (const int row : rows) {
        const QModelIndex cell = m_model.index(row, column);
        width = qMax(width, m_view.itemDelegate()->sizeHint(option, cell).width());
    }
    return isNeverCut(m_model.columns().at(column)) ? width : qMin(width, widest);
}

QList<int> sampleOfRows(int all)
{
    QList<int> rows;
    for (int row = 0; row < all; row += qMax(1, all / sampledRows))
        rows.append(row);
    return rows;
}

} // namespace browser
