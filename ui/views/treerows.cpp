// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/treerows.h"

#include "ui/models/inventorytreemodel.h"

namespace browser {
namespace {

InventoryTreeModel::RowKind rowKindOf(const QModelIndex &index)
{
    return index.data(InventoryTreeModel::KindRole).value<InventoryTreeModel::RowKind>();
}

} // namespace

QString idOf(const QModelIndex &index)
{
    return index.data(InventoryTreeModel::ObjectIdRole).toString();
}

bool hasFailed(const QModelIndex &index)
{
    return !index.data(InventoryTreeModel::ErrorRole).toString().isEmpty();
}

bool isGroup(const QModelIndex &index)
{
    return index.isValid() && rowKindOf(index) == InventoryTreeModel::RowKind::Group;
}

QString groupTitleOf(const QModelIndex &index)
{
    return isGroup(index) ? index.data(SortRole).toString() : QString();
}

QModelIndex groupCalled(const QString &title, const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount() && !title.isEmpty(); ++row) {
        const QModelIndex top = model.index(row, 0);
        if (groupTitleOf(top) == title)
            return top;
    }
    return {};
}

bool isVm(const QModelIndex &index)
{
    return rowKindOf(index) == InventoryTreeModel::RowKind::Vm;
}

bool isItem(const QModelIndex &index)
{
    using enum InventoryTreeModel::RowKind;
    const InventoryTreeModel::RowKind kind = rowKindOf(index);
    return kind == DiskAttachment || kind == Nic || kind == Permission || kind == Snapshot;
}

QModelIndexList vmsOf(const QAbstractItemModel &model)
{
    QModelIndexList vms;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        if (!isGroup(top))
            vms.append(top);
        for (int child = 0; isGroup(top) && child < model.rowCount(top); ++child)
            vms.append(model.index(child, 0, top));
    }
    return vms;
}

QModelIndex vmAbove(QModelIndex index)
{
    while (index.isValid() && !isVm(index))
        index = index.parent();
    return index.siblingAtColumn(0);
}

} // namespace browser
