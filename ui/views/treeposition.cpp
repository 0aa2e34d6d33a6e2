// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/treeposition.h"

#include "ui/models/inventorytreemodel.h"
#include "ui/views/rowselection.h"
#include "ui/views/treerows.h"

#include <QTreeView>

namespace browser {
namespace {

// Qt compares each with every other one. Where there are more, only the current row comes back.
constexpr qsizetype mostRanges = 1000;

ObjectKey objectOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(ObjectRole).value<ObjectKey>();
}

void addOpenLists(const QTreeView &view, const QModelIndex &vm, TreePosition &position)
{
    for (int part = 0; part < view.model()->rowCount(vm); ++part) {
        if (view.isExpanded(view.model()->index(part, 0, vm)))
            position.openLists.insert({idOf(vm), part});
    }
}

void open(QTreeView &view, const QModelIndex &vm, const TreePosition &position)
{
    const QString id = idOf(vm);
    if (!position.openVms.contains(id))
        return;
    view.expand(vm);
    for (int part = 0; part < view.model()->rowCount(vm); ++part) {
        if (position.openLists.contains({id, part}))
            view.expand(view.model()->index(part, 0, vm));
    }
}

void choose(QTreeView &view, const TreePosition &position)
{
    const auto *tree = qobject_cast<const InventoryTreeModel *>(view.model());
    QModelIndex current = tree ? tree->indexOf(position.current) : QModelIndex();
    if (!position.currentGroup.isEmpty())
        current = groupCalled(position.currentGroup, *view.model());
    if (current.isValid()) {
        view.setCurrentIndex(current);
        view.scrollTo(current, QAbstractItemView::PositionAtCenter);
    }
    QModelIndexList rows;
    for (const ObjectKey &key : position.selected)
        rows.append(tree ? tree->indexOf(key) : QModelIndex());
    const QItemSelection selection = selectionOf(rows);
    if (selection.size() <= mostRanges)
        view.selectionModel()->select(selection, QItemSelectionModel::Select);
}

} // namespace

TreePosition positionOf(const QTreeView &view)
{
    TreePosition position;
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        if (isGroup(top) && !view.isExpanded(top))
            position.closedGroups.insert(groupTitleOf(top));
    }
    for (const QModelIndex &vm : vmsOf(model)) {
        if (!view.isExpanded(vm))
            continue;
        position.openVms.insert(idOf(vm));
        addOpenLists(view, vm, position);
    }
    position.current = objectOf(view.currentIndex());
    if (position.current.isNull())
        position.currentGroup = groupTitleOf(view.currentIndex().siblingAtColumn(0));
    for (const QModelIndex &row : selectedRowsOf(view))
        position.selected.append(objectOf(row));
    return position;
}

void restorePosition(QTreeView &view, const TreePosition &position)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount() && !position.closedGroups.isEmpty(); ++row) {
        const QModelIndex top = model.index(row, 0);
        if (isGroup(top) && position.closedGroups.contains(groupTitleOf(top)))
            view.collapse(top);
    }
    if (!position.openVms.isEmpty()) {
        for (const QModelIndex &vm : vmsOf(model))
            open(view, vm, position);
    }
    choose(view, position);
}

} // namespace browser
