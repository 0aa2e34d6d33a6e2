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

constexpr int narrowestDetails = 150;
constexpr int rowsForWidths = 40; // what is seen at once is enough to choose widths by

//! How wide a column may be at first: as wide as these texts.
struct ColumnWidth {
    const char *key;
    const char *narrowest;
    const char *widest;
};

constexpr ColumnWidth columnWidths[] = {
    {"name", "MMMMMMM user@example.com", "MMMMMMMM a name that is as long as names get"},
    {"status", "MM DataCenterAdm", "MM UserVmRunTimeManager"},
    {"memory", "M 1,023 TiB", "MM 1,023 TiB"},
    {"provisioned", "M 1,023 TiB", "MM 1,023 TiB"},
    {"used", "M 1,023 TiB", "MM 1,023 TiB"},
    {"addresses", "M 192.168.255", "M 192.168.255.255"},
    {"host", "MM a host's name", "MM host-name-example-01"},
};

// Qt's own hint leaves three times the room that the sort indicator needs.
int titleWidth(const QTreeView &view, int column)
{
    constexpr int marginsAndIndicator = 28;
    const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
    return view.header()->fontMetrics().horizontalAdvance(title) + marginsAndIndicator;
}

// Of what is seen at once, and of its group's sums.
int contentsWidth(const QTreeView &view, int column, const QModelIndexList &vms)
{
    QStyleOptionViewItem option;
    option.font = view.font();
    option.widget = &view;
    const auto widthOf = [&](const QModelIndex &row) {
        return view.itemDelegate()->sizeHint(option, row.siblingAtColumn(column)).width();
    };
    int width = 0;
    for (const QModelIndex &vm : vms.first(qMin<qsizetype>(vms.size(), rowsForWidths)))
        width = qMax(width, widthOf(vm));
    if (const QModelIndex group = vms.first().parent(); group.isValid())
        width = qMax(width, widthOf(group));
    return width;
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
    return qBound(metrics.horizontalAdvance(QLatin1String(limits->narrowest)), width,
        metrics.horizontalAdvance(QLatin1String(limits->widest)));
}

} // namespace

void fitColumns(QTreeView &view)
{
    const QModelIndexList vms = vmsOf(*view.model());
    if (vms.isEmpty())
        return;
    int room = view.viewport()->width() - narrowestDetails;
    for (int column = view.model()->columnCount() - 2; column > 0; --column) {
        if (view.header()->isSectionHidden(column))
            continue;
        const int width =
            qMax(titleWidth(view, column), bounded(view, column, contentsWidth(view, column, vms)));
        view.header()->resizeSection(column, width);
        room -= width;
    }
    view.header()->resizeSection(0, bounded(view, 0, room)); // also what is below a VM has a name
    // The last one only grows by itself: what it was before the others got theirs is too wide.
    view.header()->setStretchLastSection(false);
    view.header()->resizeSection(view.header()->count() - 1, view.header()->minimumSectionSize());
    view.header()->setStretchLastSection(true);
}

} // namespace browser
