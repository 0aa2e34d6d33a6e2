// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/inventorytreemodel.h"

#include "ui/models/treecells_p.h"

#include <algorithm>
#include <set>

// How the tree tells what changed: the fewest ranges, and at most one dataChanged a VM.
namespace browser {

void InventoryTreeModel::apply(
    const ovirt::Inventory &inventory, const ovirt::AppliedChange &applied)
{
    removeVms(applied.of<ovirt::Vm>().removed); // still by the old picture
    m_inventory = inventory;
    m_sums.clear();
    if (applied.otherKindsChanged())
        retitleGroups();
    appendVms(applied.of<ovirt::Vm>().appended);
    changeVms(applied.of<ovirt::Vm>().changed);
    changeParts(applied.changedParts);
    if (!applied.isEmpty())
        tellGroups();
}

void InventoryTreeModel::removeVms(const QList<qsizetype> &vms)
{
    for (const qsizetype vm : vms)
        removePlace(m_places.placeOfVm(vm));
    if (!vms.isEmpty())
        m_places.removeVms(vms);
}

void InventoryTreeModel::removePlace(quint32 number)
{
    const TreePlaces::Place place = m_places.place(number);
    beginRemoveRows(groupIndex(place.group), place.row, place.row);
    m_places.removePlace(number);
    endRemoveRows();
    if (m_grouping == Grouping::None || !m_places.group(place.group).places.isEmpty())
        return;
    const int row = m_places.rowOfGroup(place.group);
    beginRemoveRows({}, row, row);
    m_places.removeGroup(row);
    endRemoveRows();
}

void InventoryTreeModel::appendVms(qsizetype count)
{
    if (count == 0)
        return;
    const auto news = makePlaces(m_places.placeCount(), count);
    if (m_grouping != Grouping::None && m_places.groupOrder().isEmpty()) {
        insertFirstGroups(news);
        return;
    }
    for (auto group = news.cbegin(); group != news.cend(); ++group)
        appendToGroup(group.key(), group.value());
    orderPlaces();
}

void InventoryTreeModel::insertFirstGroups(const QHash<quint32, QList<quint32>> &news)
{
    for (auto group = news.cbegin(); group != news.cend(); ++group)
        m_places.insertPlaces(group.key(), 0, ordered(group.value()));
    beginInsertRows({}, 0, int(news.size()) - 1);
    m_places.setGroupOrder(orderedGroups(news.keys()));
    endInsertRows();
}

void InventoryTreeModel::appendToGroup(quint32 number, const QList<quint32> &places)
{
    if (m_grouping != Grouping::None && m_places.rowOfGroup(number) < 0) {
        const int row = rowForGroup(number);
        beginInsertRows({}, row, row);
        m_places.insertGroup(row, number);
        m_places.insertPlaces(number, 0, ordered(places));
        endInsertRows();
        return;
    }
    const int first = int(m_places.group(number).places.size());
    beginInsertRows(groupIndex(number), first, first + int(places.size()) - 1);
    m_places.insertPlaces(number, first, places);
    endInsertRows();
}

void InventoryTreeModel::changeVms(const QList<qsizetype> &vms)
{
    for (const qsizetype vm : vms)
        moveToItsGroup(vm);
    tellVms(vms);
    if (!vms.isEmpty())
        orderPlaces();
}

void InventoryTreeModel::moveToItsGroup(qsizetype vm)
{
    const quint32 place = m_places.placeOfVm(vm);
    const quint32 group = groupFor(vm);
    if (group == m_places.place(place).group)
        return;
    removePlace(place);
    appendToGroup(group, {place});
}

void InventoryTreeModel::changeParts(const QList<std::pair<qsizetype, ovirt::VmPart>> &parts)
{
    std::set<qsizetype> vms;
    for (const auto &[vm, part] : parts) {
        const std::optional<TreePart> shown = cells::treePartOf(part);
        if (!shown)
            continue;
        vms.insert(vm);
        changeItems(m_places.placeOfVm(vm), *shown);
    }
    tellVms({vms.begin(), vms.end()});
    for (const qsizetype vm : vms) {
        const quint32 place = m_places.placeOfVm(vm);
        Q_EMIT dataChanged(partIndex(place, TreePart::Disks),
            partIndex(place, TreePart::Permissions, columnCount() - 1));
    }
}

void InventoryTreeModel::changeItems(quint32 place, TreePart part)
{
    const int before = m_places.place(place).shown[size_t(part)];
    const int after = cells::countOf(m_inventory, m_places.place(place).vm, part);
    const QModelIndex parent = partIndex(place, part);
    if (after > before) {
        beginInsertRows(parent, before, after - 1);
        m_places.setShown(place, part, after);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        m_places.setShown(place, part, after);
        endRemoveRows();
    }
    if (const int kept = std::min(before, after); kept > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(kept - 1, columnCount() - 1, parent));
}

// One signal a run of VMs that stand below each other.
void InventoryTreeModel::tellVms(const QList<qsizetype> &vms)
{
    QHash<quint32, QList<int>> rows;
    for (const qsizetype vm : vms) {
        const TreePlaces::Place &place = m_places.place(m_places.placeOfVm(vm));
        rows[place.group].append(place.row);
    }
    for (auto group = rows.begin(); group != rows.end(); ++group) {
        std::sort(group->begin(), group->end());
        const QList<quint32> &places = m_places.group(group.key()).places;
        for (qsizetype first = 0; first < group->size();) {
            qsizetype last = first;
            while (last + 1 < group->size() && group->at(last + 1) == group->at(last) + 1)
                ++last;
            Q_EMIT dataChanged(vmIndex(places.at(group->at(first))),
                vmIndex(places.at(group->at(last)), columnCount() - 1));
            first = last + 1;
        }
    }
}

void InventoryTreeModel::tellGroups()
{
    const int count = int(m_places.groupOrder().size());
    if (m_grouping != Grouping::None && count > 0)
        Q_EMIT dataChanged(index(0, 0), index(count - 1, columnCount() - 1));
}

// --- Order

void InventoryTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    orderPlaces();
}

QList<quint32> InventoryTreeModel::ordered(QList<quint32> places) const
{
    const TreeColumn &column = treeColumns()[size_t(m_sortColumn)];
    QHash<quint32, QVariant> keys;
    for (const quint32 place : places)
        keys.insert(place, cells::sortKeyOf(m_inventory, m_places.place(place).vm, column));
    std::stable_sort(places.begin(), places.end(), [&](quint32 a, quint32 b) {
        const QVariant &x = keys[a];
        const QVariant &y = keys[b];
        if (x.isValid() != y.isValid())
            return x.isValid(); // what is not reported stands last, either way
        return m_sortOrder == Qt::AscendingOrder ? isLess(x, y) : isLess(y, x);
    });
    return places;
}

bool InventoryTreeModel::isLess(const QVariant &a, const QVariant &b) const
{
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

void InventoryTreeModel::orderPlaces()
{
    rearrange([this] {
        if (m_grouping == Grouping::None)
            m_places.setPlaceOrder(rootGroup, ordered(m_places.group(rootGroup).places));
        for (const quint32 group : m_places.groupOrder())
            m_places.setPlaceOrder(group, ordered(m_places.group(group).places));
    });
}

QList<quint32> InventoryTreeModel::orderedGroups(QList<quint32> groups) const
{
    std::sort(groups.begin(), groups.end(), [this](quint32 a, quint32 b) {
        return m_collator.compare(m_places.group(a).title, m_places.group(b).title) < 0;
    });
    return groups;
}

int InventoryTreeModel::rowForGroup(quint32 number) const
{
    QList<quint32> groups = m_places.groupOrder();
    groups.append(number);
    return int(orderedGroups(groups).indexOf(number));
}

// Names came that rows everywhere refer to: one signal for all of them, instead of one a VM.
void InventoryTreeModel::retitleGroups()
{
    for (const quint32 group : m_places.groupOrder())
        m_places.setTitle(group, groupTitleOf(m_places.group(group).id));
    rearrange([this] { m_places.setGroupOrder(orderedGroups(m_places.groupOrder())); });
}

// Rows keep what they are and change where they stand; persistent indexes follow.
void InventoryTreeModel::rearrange(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    change();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const TreeIndex at = TreeIndex::unpack(index.internalId());
        if (at.level == TreeIndex::Level::Group)
            after.append(groupIndex(at.node, index.column()));
        else if (at.level == TreeIndex::Level::Vm)
            after.append(vmIndex(at.node, index.column()));
        else
            after.append(index);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace browser
