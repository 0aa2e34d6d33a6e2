// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/columnwidths.h"

#include "ui/models/inventorytreemodel.h"
#include "ui/views/treerows.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace browser {
namespace {

constexpr int narrowestDetails = 72;
constexpr int sampledRows = 40; // of those out of sight; more would be felt
constexpr int rowsInSight = 80; // more than that no screen shows

//! How wide a column may be at first: as wide as these texts.
struct ColumnWidth {
    const char *key;
    const char *narrowest;
    const char *widest; // null: what is cut would mislead
};

constexpr ColumnWidth columnWidths[] = {
    {"name", "MMMMMMM user@example.com", nullptr},
    {"status", "MM DataCenterAdm", "MM UserVmRunTimeManager"},
    {"memory", "M 1,023 TiB", nullptr},
    {"provisioned", "M 1,023 TiB", nullptr},
    {"used", "M 1,023 TiB", nullptr},
    {"addresses", "M 192.168.255", "M 56:6f:1a:00:00:8f"},
    {"host", "MM a host's name", "MM host-name-example-01"},
};

// Qt's own hint leaves three times the room that the sort indicator needs.
int titleWidth(const QTreeView &view, int column)
{
    constexpr int marginsAndIndicator = 28;
    const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
    return view.header()->fontMetrics().horizontalAdvance(title) + marginsAndIndicator;
}

// Never so narrow that what is still to come would not fit.
int bounded(const QTreeView &view, int column, int width)
{
    const QString key = InventoryTreeModel::columnKey(column);
    const auto *const limits = std::find_if(std::begin(columnWidths), std::end(columnWidths),
        [&key](const ColumnWidth &each) { return key == QLatin1String(each.key); });
    if (limits == std::end(columnWidths))
        return width;
    const QFontMetrics metrics = view.fontMetrics();
    const int least = qMax(width, metrics.horizontalAdvance(QLatin1String(limits->narrowest)));
    return limits->widest ? qMin(least, metrics.horizontalAdvance(QLatin1String(limits->widest)))
                          : least;
}

// The first VMs of some groups, and the groups themselves: they have sums.
QModelIndexList sampleOf(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    const int tops = model.rowCount();
    const int below = qMax(1, sampledRows / qMax(1, tops));
    for (int top = 0; top < tops; top += qMax(1, tops / sampledRows)) {
        const QModelIndex row = model.index(top, 0);
        rows.append(row);
        const int children = isGroup(row) ? model.rowCount(row) : 0;
        for (int child = 0; child < children; child += qMax(1, children / below))
            rows.append(model.index(child, 0, row));
    }
    return rows;
}

} // namespace

ColumnWidths::ColumnWidths(QTreeView &view)
    : m_view(view)
{
}

QModelIndexList ColumnWidths::rowsToMeasure() const
{
    QModelIndexList rows = sampleOf(*m_view.model());
    if (!m_view.isVisible())
        return rows;
    const int bottom = m_view.viewport()->height();
    QModelIndex row = m_view.indexAt(QPoint(1, 1));
    for (int count = 0; row.isValid() && count < rowsInSight; ++count) {
        if (m_view.visualRect(row).top() > bottom)
            break;
        rows.append(row.siblingAtColumn(0));
        row = m_view.indexBelow(row);
    }
    return rows;
}

void ColumnWidths::grow()
{
    const QModelIndexList rows = rowsToMeasure();
    if (rows.isEmpty())
        return;
    m_needed.resize(m_view.model()->columnCount());
    // Names come last: those of groups may stand over what the next column has.
    for (int column = int(m_needed.size()) - 2; column >= 0; --column) {
        if (m_view.isColumnHidden(column))
            continue;
        const int contents = bounded(m_view, column, contentsWidth(column, rows));
        m_needed[column] = qMax(m_needed.at(column), qMax(titleWidth(m_view, column), contents));
    }
}

int ColumnWidths::contentsWidth(int column, const QModelIndexList &rows) const
{
    QStyleOptionViewItem option;
    option.font = m_view.font();
    option.widget = &m_view;
    int width = 0;
    for (const QModelIndex &row : rows) {
        const QModelIndex cell = row.siblingAtColumn(column);
        const int needed = m_view.itemDelegate()->sizeHint(option, cell).width();
        width = qMax(width, column == 0 ? needed + beforeName(row) : needed);
    }
    return width;
}

// What else a name needs, or does not.
int ColumnWidths::beforeName(const QModelIndex &row) const
{
    int depth = 1;
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        ++depth;
    const bool isOverNext = isGroup(row) && !m_view.isColumnHidden(1);
    return depth * m_view.indentation() - (isOverNext ? m_needed.at(1) : 0);
}

void ColumnWidths::apply()
{
    if (m_needed.isEmpty())
        return;
    QHeaderView *header = m_view.header();
    int room = m_view.viewport()->width() - narrowestDetails;
    for (int column = int(m_needed.size()) - 2; column > 0; --column) {
        if (header->isSectionHidden(column))
            continue;
        header->resizeSection(column, m_needed.at(column));
        room -= m_needed.at(column);
    }
    const int most = qMin(m_needed.at(0), m_view.viewport()->width() / 2);
    header->resizeSection(0, qMax(bounded(m_view, 0, 0), qMin(room, most)));
    // The last one only grows by itself: what it was before the others got theirs is too wide.
    header->setStretchLastSection(false);
    header->resizeSection(header->count() - 1, header->minimumSectionSize());
    header->setStretchLastSection(true);
}

} // namespace browser
