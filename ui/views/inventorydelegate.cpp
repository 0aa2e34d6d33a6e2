// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/inventorydelegate.h"

#include "ui/models/inventorytreemodel.h"
#include "ui/views/treerows.h"

#include <optional>

namespace browser {
namespace {

using Grouping = InventoryTreeModel::Grouping;
using RowKind = InventoryTreeModel::RowKind;

RowKind rowKindOf(const QModelIndex &index)
{
    return index.data(KindRole).value<RowKind>();
}

RowState stateOf(const QModelIndex &index)
{
    return index.data(StateRole).value<RowState>();
}

bool isColumn(const QModelIndex &index, QLatin1String key)
{
    return index.data(ColumnKeyRole).toString() == key;
}

bool isDetails(const QModelIndex &index)
{
    return isColumn(index, QLatin1String("details"));
}

bool isNumber(const QStyleOptionViewItem &cell)
{
    return cell.displayAlignment.testFlag(Qt::AlignRight);
}

bool isShown(const QString &column, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const InventoryTreeModel *>(index.model());
    return tree && tree->columnNumber(column) >= 0;
}

Grouping groupingOf(const QModelIndex &group)
{
    const auto *tree = qobject_cast<const InventoryTreeModel *>(group.model());
    return tree ? tree->grouping() : Grouping::None;
}

IconName groupIconOf(const QModelIndex &group)
{
    switch (groupingOf(group)) {
    case Grouping::Host:
        return IconName::Host;
    case Grouping::Tag:
        return IconName::Tag;
    case Grouping::None:
    case Grouping::Status: // one that has no mark
        return IconName::Vm;
    case Grouping::Cluster:
        break;
    }
    return IconName::Cluster;
}

bool isPart(RowKind kind)
{
    return kind == RowKind::Disks || kind == RowKind::Nics || kind == RowKind::Permissions
        || kind == RowKind::Snapshots;
}

// Where a row has it that is in no column of its own name.
QLatin1String placeOf(RowKind kind, const QString &key)
{
    if (kind == RowKind::Permission && key == QLatin1String("role"))
        return QLatin1String("status");
    if ((kind == RowKind::Permission && key == QLatin1String("principal"))
        || (kind == RowKind::Snapshot && key == QLatin1String("description")))
        return QLatin1String("name");
    return QLatin1String("details");
}

QLatin1String keyOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Cluster:
        return QLatin1String("cluster");
    case Grouping::Host:
        return QLatin1String("host");
    case Grouping::Status:
        return QLatin1String("status");
    case Grouping::Tag:
        return QLatin1String("tags");
    case Grouping::None:
        break;
    }
    return {};
}

} // namespace

bool InventoryDelegate::isOf(const QString &column, const QModelIndex &index) const
{
    const RowKind kind = rowKindOf(index);
    if (kind == RowKind::Group)
        return index.column() == 0 && column == keyOf(groupingOf(index));
    const QString own = index.data(ColumnKeyRole).toString();
    const qsizetype point = column.indexOf(QLatin1Char('.'));
    const auto shows =
        InventoryTreeModel::rowKindOf(QStringView(column).left(qMax(qsizetype(0), point)));
    if (own == column) // of whatever it leads to
        return kind == RowKind::Vm || shows == kind;
    if (shows != kind)
        return false;
    const QString key = column.mid(point + 1);
    return own == key
        || (!isShown(column, index) && !isShown(key, index) && own == placeOf(kind, key));
}

IconName InventoryDelegate::iconOf(const QModelIndex &index) const
{
    switch (rowKindOf(index)) {
    case RowKind::Group:
        return groupIconOf(index);
    case RowKind::Vm:
        return IconName::Vm;
    case RowKind::Disks:
    case RowKind::DiskAttachment:
        return IconName::Disk;
    case RowKind::Nics:
    case RowKind::Nic:
        return IconName::Nic;
    case RowKind::Permissions:
    case RowKind::Permission:
        return IconName::Permission;
    case RowKind::Snapshots:
    case RowKind::Snapshot:
        return IconName::Snapshot;
    }
    return IconName::Vm;
}

// The VMs of a group by status are all in the same one.
RowState InventoryDelegate::iconStateOf(const QModelIndex &index) const
{
    return rowKindOf(index) == RowKind::Group && groupingOf(index) == Grouping::Status
        ? stateOf(index.model()->index(0, 0, index))
        : RowState::None;
}

RowState InventoryDelegate::markOf(const QModelIndex &index) const
{
    return isColumn(index, QLatin1String("status")) ? stateOf(index) : RowState::None;
}

bool InventoryDelegate::isNotReported(
    const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    return cell.text.isEmpty() && index.data(MissingRole).toBool();
}

// "32 GiB" and "Disks (3)" fall in two at the last space.
RowDelegate::Text InventoryDelegate::textOf(
    const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    const RowKind kind = rowKindOf(index);
    if (isDetails(index)) // the view gives what failed in a part the whole row
        return {{}, isPart(kind) && hasFailed(index) ? QString() : cell.text};
    const bool hasCount = index.column() == 0 && (kind == RowKind::Group || isPart(kind));
    const qsizetype space = cell.text.lastIndexOf(QLatin1Char(' '));
    if (space < 0 || !(hasCount || isNumber(cell)))
        return {cell.text, {}};
    return {cell.text.left(space), cell.text.mid(space)};
}

bool InventoryDelegate::isFailure(const QModelIndex &index) const
{
    return isDetails(index) && hasFailed(index);
}

bool InventoryDelegate::isTextElsewhere(const QModelIndex &index) const
{
    const RowKind kind = rowKindOf(index);
    return kind == RowKind::Group ? index.column() == 0 : isItem(index) && isDetails(index);
}

void InventoryDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (rowKindOf(index) == RowKind::Group)
        option->font.setWeight(QFont::DemiBold);
    else if (index.column() == 0)
        option->textElideMode = Qt::ElideMiddle; // "…_Disk1" and "…_Disk2" differ at their ends
}

} // namespace browser
