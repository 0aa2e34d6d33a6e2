// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/inventorytreemodel.h"

#include <algorithm>
#include <numeric>

// Where the tree's rows stand. Between two changes each group is in order, so that a change finds
// places only for what it touched.
namespace browser {

void InventoryTreeModel::setSortedBy(const SortedBy &sortedBy)
{
    m_sortedBy = sortedBy;
    if (m_order.set(sortedBy))
        readAllKeys();
    if (const PlacesOfGroups orders = allInOrder(); !orders.isEmpty())
        tellLayout(orders, m_places.groupOrder());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void InventoryTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const QString sign = order == Qt::DescendingOrder ? QStringLiteral("-") : QString();
    setSortedBy(SortedBy({sign + m_columns.at(column).key()}));
}

void InventoryTreeModel::readAllKeys()
{
    for (qsizetype vm = 0; vm < m_places.vmCount(); ++vm) {
        for (const quint32 place : m_places.placesOfVm(vm))
            m_order.read(m_inventory, vm, place);
    }
}

InventoryTreeModel::PlacesOfGroups InventoryTreeModel::allInOrder() const
{
    PlacesOfGroups orders;
    const QList<quint32> groups = isGrouped() ? m_places.groupOrder() : QList{rootGroup};
    for (const quint32 group : groups) {
        const QList<quint32> &before = m_places.group(group).places;
        if (QList<quint32> after = m_order.sorted(before); after != before)
            orders.insert(group, after);
    }
    return orders;
}

// Each place of the VM, and the group that it belongs to now. A place stays where it is of use; one
// that is of none goes where one is missing, so that whoever holds it follows the VM, or is hidden.
QList<InventoryTreeModel::Move> InventoryTreeModel::wherePlacesGo(qsizetype vm)
{
    QList<quint32> wanted = groupsFor(vm);
    QList<Move> moves;
    QList<quint32> free;
    for (const quint32 place : m_places.placesOfVm(vm)) {
        const quint32 group = m_places.place(place).group;
        if (wanted.removeOne(group))
            moves.append({place, group});
        else if (group == hiddenGroup)
            free.append(place);
        else
            free.prepend(place);
    }
    for (const quint32 place : std::as_const(free))
        moves.append({place, wanted.isEmpty() ? hiddenGroup : wanted.takeFirst()});
    for (const quint32 group : std::as_const(wanted))
        moves.append({makeHiddenPlace(vm), group});
    return moves;
}

// VMs, of which the tree shows another picture already, that no longer stand where they should.
QList<InventoryTreeModel::Move> InventoryTreeModel::movesOf(const QList<qsizetype> &vms)
{
    QList<Move> moves;
    for (const qsizetype vm : vms) {
        for (const Move &move : wherePlacesGo(vm)) {
            const bool isElsewhere = move.group != m_places.place(move.place).group;
            if (m_order.read(m_inventory, vm, move.place) || isElsewhere)
                moves.append(move);
            if (!isElsewhere && m_sums.put(m_inventory, m_places, move.place))
                m_changedGroups.insert(move.group);
        }
    }
    return moves;
}

quint32 InventoryTreeModel::makeHiddenPlace(qsizetype vm)
{
    const quint32 place = makePlace(vm, hiddenGroup);
    m_places.insertPlaces(hiddenGroup, int(m_places.group(hiddenGroup).places.size()), {place});
    return place;
}

// One change of layout tells all of it; names that came take the same one instead of one a VM.
void InventoryTreeModel::play(const QList<Move> &moves, bool haveNamesChanged)
{
    const PlacesOfGroups orders = ordersAfter(moves);
    for (const Move &move : moves) {
        if (isGrouped() && move.group != hiddenGroup && m_places.rowOfGroup(move.group) < 0)
            insertGroup(move.group, {});
    }
    const QList<quint32> groups =
        haveNamesChanged ? orderedGroups(m_places.groupOrder()) : m_places.groupOrder();
    if (!orders.isEmpty() || groups != m_places.groupOrder())
        tellLayout(orders, groups);
    else if (haveNamesChanged)
        tellAllRows();
    removeEmptyGroups(orders.keys());
}

// A change of layout would cost a selection one persistent index a cell.
void InventoryTreeModel::tellAllRows()
{
    const auto tell = [this](const QModelIndex &parent) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
    };
    tell({});
    for (int row = 0; isGrouped() && row < rowCount(); ++row)
        tell(index(row, 0));
}

void InventoryTreeModel::removeEmptyGroups(const QList<quint32> &groups)
{
    for (const quint32 group : groups) {
        if (isGrouped() && group != hiddenGroup && m_places.group(group).places.isEmpty())
            removeGroup(group);
    }
}

// The groups that get another order, or other VMs.
InventoryTreeModel::PlacesOfGroups InventoryTreeModel::ordersAfter(const QList<Move> &moves) const
{
    QSet<quint32> moving;
    PlacesOfGroups coming;
    for (const Move &move : moves) {
        moving.insert(move.place);
        coming[move.group].append(move.place);
        coming[m_places.place(move.place).group]; // loses it
    }
    PlacesOfGroups orders;
    for (auto group = coming.cbegin(); group != coming.cend(); ++group) {
        const QList<quint32> &before = m_places.group(group.key()).places;
        QList<quint32> staying;
        std::copy_if(before.begin(), before.end(), std::back_inserter(staying),
            [&moving](quint32 place) { return !moving.contains(place); });
        // What is hidden has no order.
        QList<quint32> after = group.key() == hiddenGroup ? staying + group.value()
                                                          : m_order.merged(staying, group.value());
        if (after != before)
            orders.insert(group.key(), after);
    }
    return orders;
}

// Rows that stand apart and are to go are brought together, at the end of one group, so that they
// go as one range: for each range Qt walks over all that is open.
InventoryTreeModel::RowsOfGroups InventoryTreeModel::gatheredAtEnd(const RowsOfGroups &rows)
{
    PlacesOfGroups orders;
    QList<quint32> going;
    for (auto group = rows.cbegin(); group != rows.cend(); ++group) {
        const QList<quint32> &places = m_places.group(group.key()).places;
        QList<quint32> &staying = orders[group.key()];
        auto next = group->cbegin();
        for (int row = 0; row < int(places.size()); ++row) {
            const bool goes = next != group->cend() && *next == row;
            (goes ? going : staying).append(places.at(row));
            next += goes ? 1 : 0;
        }
    }
    const quint32 last = rows.cbegin().key();
    QList<int> gathered(going.size());
    std::iota(gathered.begin(), gathered.end(), int(orders[last].size()));
    orders[last] += going;
    tellLayout(orders, m_places.groupOrder());
    removeEmptyGroups(orders.keys());
    return {{last, gathered}};
}

// Rows keep what they are and change where they stand; persistent indexes follow.
void InventoryTreeModel::tellLayout(const PlacesOfGroups &orders, const QList<quint32> &groupOrder)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList all = persistentIndexList();
    setOrders(orders);
    m_places.setGroupOrder(groupOrder);
    QModelIndexList before;
    QModelIndexList after;
    for (const QModelIndex &index : all) {
        if (const QModelIndex now = nowAt(index); now != index) {
            before.append(index);
            after.append(now);
        }
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

// Below the VMs nothing ever moves, but with its VM out of the tree.
QModelIndex InventoryTreeModel::nowAt(const QModelIndex &index) const
{
    const TreeIndex at = TreeIndex::unpack(index.internalId());
    if (at.level == TreeIndex::Level::Group)
        return groupIndex(at.node, index.column());
    if (at.level == TreeIndex::Level::Vm)
        return vmIndex(at.node, index.column());
    return isHidden(at.node) ? QModelIndex() : index;
}

void InventoryTreeModel::setOrders(const PlacesOfGroups &orders)
{
    QList<quint32> moved;
    for (auto group = orders.cbegin(); group != orders.cend(); ++group) {
        for (const quint32 place : *group) {
            const quint32 from = m_places.place(place).group;
            if (from == group.key())
                continue;
            m_sums.remove(from, place);
            moved.append(place);
            m_changedGroups += {from, group.key()};
        }
        m_places.setPlaces(group.key(), *group);
    }
    for (const quint32 place : moved)
        m_sums.put(m_inventory, m_places, place);
}

// --- Groups

// The language changed, or names came that rows everywhere refer to.
void InventoryTreeModel::refreshNames()
{
    readAllKeys();
    retitleGroups();
    tellLayout(allInOrder(), orderedGroups(m_places.groupOrder()));
}

// True: one of them is another.
bool InventoryTreeModel::retitleGroups()
{
    bool isAnother = false;
    for (const quint32 group : m_places.groupOrder()) {
        const QString title = m_groups.titleOf(m_inventory, m_places.group(group).id);
        isAnother |= title != m_places.group(group).title;
        m_places.setTitle(group, title);
    }
    return isAnother;
}

QList<quint32> InventoryTreeModel::orderedGroups(QList<quint32> groups) const
{
    std::sort(
        groups.begin(), groups.end(), [this](quint32 a, quint32 b) { return isGroupLess(a, b); });
    return groups;
}

// "No tag" is no name among those of tags.
bool InventoryTreeModel::isGroupLess(quint32 a, quint32 b) const
{
    const auto &left = m_places.group(a);
    const auto &right = m_places.group(b);
    const bool isLeftLast = TreeGroups::isOfNone(left.id);
    if (isLeftLast != TreeGroups::isOfNone(right.id))
        return !isLeftLast;
    return m_order.isTitleLess(left.title, right.title);
}

int InventoryTreeModel::rowForGroup(quint32 number) const
{
    const QList<quint32> &groups = m_places.groupOrder();
    const auto at = std::lower_bound(groups.begin(), groups.end(), number,
        [this](quint32 a, quint32 b) { return isGroupLess(a, b); });
    return int(at - groups.begin());
}

} // namespace browser
