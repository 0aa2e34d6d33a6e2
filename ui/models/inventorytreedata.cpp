// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/inventorytreemodel.h"

#include "ui/columns/tooltip.h"
#include "ui/models/columnheader.h"
#include "ui/models/spoken.h"
#include "ui/models/treecells_p.h"

// What the tree's cells and titles say.
namespace browser {

using Level = TreeIndex::Level;

QVariant InventoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreeIndex at = TreeIndex::unpack(index.internalId());
    const TreeColumn &column = m_columns.at(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column.isNumber());
    if (at.level == Level::Group)
        return groupData(at.node, column, role);

    TreeRow row{RowKind::Vm, m_places.place(at.node).vm, 0};
    if (at.level == Level::Part)
        row.kind = cells::kindOf(TreePart(index.row()));
    if (at.level == Level::Item) {
        row.kind = cells::itemKindOf(at.part);
        row.item = index.row();
        if (row.item >= cells::countOf(m_inventory, row.vm, at.part))
            return {}; // about to be told that it is gone
    }
    return cells::dataOf(m_inventory, row, column, role);
}

QVariant InventoryTreeModel::groupData(quint32 number, const TreeColumn &column, int role) const
{
    const TreePlaces::Group &group = m_places.group(number);
    const bool isName = column.isName();
    switch (role) {
    case KindRole:
        return QVariant::fromValue(RowKind::Group);
    case StateRole:
        return QVariant::fromValue(RowState::None);
    case Qt::DisplayRole:
        if (isName)
            return tr("%1 (%2)").arg(group.title, QLocale().toString(group.places.size()));
        return groupTotal(number, column, role);
    case ColumnKeyRole:
        return column.key();
    case MissingRole:
        return column.isSummed() && !groupTotal(number, column, SortRole).isValid();
    case Qt::AccessibleTextRole: {
        const QString text = groupData(number, column, Qt::DisplayRole).toString();
        return isName ? spokenRow(text, tr("group")) : spokenCell(column.title(), text, true);
    }
    case SortRole:
        return isName ? QVariant(group.title) : groupTotal(number, column, role);
    case ObjectRole:
        return QVariant::fromValue(m_groups.objectOf(group.id));
    case Qt::ToolTipRole:
        return isName ? QVariant(asToolTip(group.title)) : groupTotal(number, column, role);
    default:
        return {};
    }
}

// Where VMs do not say it, or not yet, the sum is less than the whole, and says so.
QVariant InventoryTreeModel::groupTotal(quint32 number, const TreeColumn &column, int role) const
{
    const TreeSums::Sum sum = m_sums.sum(m_inventory, m_places, number, column);
    if (sum.vms == 0)
        return {};
    const qsizetype vms = m_places.group(number).places.size();
    const bool isPart = sum.vms < vms;
    if (role == Qt::DisplayRole) {
        const QString text = formatted(sum.amount, column.format());
        return isPart ? QStringLiteral("≥ ") + text : text;
    }
    if (role != Qt::ToolTipRole)
        return sum.amount;
    QStringList lines{formattedExactly(sum.amount, column.format())};
    if (isPart)
        lines.append(tr("Of %1 of %2 VMs: of the others it is not known")
                         .arg(QLocale().toString(sum.vms), QLocale().toString(vms)));
    lines.removeAll(QString());
    return asToolTip(lines.join(QLatin1Char('\n')));
}

QVariant InventoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TreeColumn &column = m_columns.at(section);
    return headerOf(column, column.isNumber(), m_sortedBy, role);
}

} // namespace browser
