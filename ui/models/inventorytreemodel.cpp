// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/inventorytreemodel.h"

#include "ui/models/runs_p.h"
#include "ui/models/treecells_p.h"

#include <algorithm>

namespace browser {
namespace {

using Level = TreeIndex::Level;

constexpr std::array allParts{
    TreePart::Disks, TreePart::Nics, TreePart::Permissions, TreePart::Snapshots};

// No engine calls anything so.
const QString hiddenId = QStringLiteral("\uffff");

TreeIndex unpack(const QModelIndex &index)
{
    return TreeIndex::unpack(index.internalId());
}

} // namespace

InventoryTreeModel::InventoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_columns(treeColumns(defaultTreeColumns()))
{
    m_sums.setColumns(m_columns);
    build();
}

std::optional<InventoryTreeModel::RowKind> InventoryTreeModel::rowKindOf(QAnyStringView relation)
{
    if (relation.isEmpty())
        return RowKind::Vm;
    if (relation == QLatin1String("disk"))
        return RowKind::DiskAttachment;
    if (relation == QLatin1String("nic"))
        return RowKind::Nic;
    if (relation == QLatin1String("permission"))
        return RowKind::Permission;
    if (relation == QLatin1String("snapshot"))
        return RowKind::Snapshot;
    return std::nullopt;
}

// --- Structure

QModelIndex InventoryTreeModel::groupIndex(quint32 group, int column) const
{
    if (!isGrouped() || group == hiddenGroup)
        return {};
    return createIndex(
        m_places.rowOfGroup(group), column, TreeIndex{Level::Group, {}, group}.pack());
}

QModelIndex InventoryTreeModel::vmIndex(quint32 place, int column) const
{
    if (isHidden(place))
        return {};
    return createIndex(m_places.place(place).row, column, TreeIndex{Level::Vm, {}, place}.pack());
}

QModelIndex InventoryTreeModel::partIndex(quint32 place, TreePart part, int column) const
{
    if (isHidden(place))
        return {};
    return createIndex(int(part), column, TreeIndex{Level::Part, {}, place}.pack());
}

// The group whose VMs are the children of that index; null: its children are no VMs.
const TreePlaces::Group *InventoryTreeModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return !isGrouped() ? &m_places.group(rootGroup) : nullptr;
    const TreeIndex at = unpack(index);
    return at.level == Level::Group ? &m_places.group(at.node) : nullptr;
}

QModelIndex InventoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (const TreePlaces::Group *group = groupAt(parent))
        return vmIndex(group->places.at(row), column);
    if (!parent.isValid())
        return groupIndex(m_places.groupOrder().at(row), column);
    const TreeIndex at = unpack(parent);
    if (at.level == Level::Vm)
        return partIndex(at.node, TreePart(row), column);
    return createIndex(row, column, TreeIndex{Level::Item, TreePart(parent.row()), at.node}.pack());
}

QModelIndex InventoryTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const TreeIndex at = unpack(child);
    switch (at.level) {
    case Level::Group:
        return {};
    case Level::Vm:
        return groupIndex(m_places.place(at.node).group);
    case Level::Part:
        return vmIndex(at.node);
    case Level::Item:
        return partIndex(at.node, at.part);
    }
    return {};
}

int InventoryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (const TreePlaces::Group *group = groupAt(parent))
        return int(group->places.size());
    if (!parent.isValid())
        return int(m_places.groupOrder().size());
    const TreeIndex at = unpack(parent);
    switch (at.level) {
    case Level::Vm:
        return treePartCount;
    case Level::Part:
        return m_places.place(at.node).shown[size_t(parent.row())];
    case Level::Group:
    case Level::Item:
        break;
    }
    return 0;
}

int InventoryTreeModel::columnCount(const QModelIndex &) const
{
    return int(m_columns.size());
}

bool InventoryTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

// A view remembers each row that it opened, and opens all that it is not told never to.
Qt::ItemFlags InventoryTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool isLeaf = index.isValid() && unpack(index).level == Level::Item;
    return isLeaf ? flags | Qt::ItemNeverHasChildren : flags;
}

void InventoryTreeModel::setColumns(const QList<TreeColumn> &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    m_sums.setColumns(columns);
    endResetModel();
}

int InventoryTreeModel::columnNumber(const QString &key) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
        [&key](const TreeColumn &column) { return column.key() == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

QModelIndex InventoryTreeModel::indexOf(const ObjectKey &key) const
{
    const qsizetype vm = m_inventory.numberOfVm(key.vm());
    if (vm >= 0 && vm < m_places.vmCount()) {
        for (const quint32 place : m_places.placesOfVm(vm)) {
            if (!isHidden(place))
                return key.kind == Kind::Vm ? vmIndex(place) : itemIndex(place, key);
        }
        return {};
    }
    for (int row = 0; isGrouped() && !key.isNull() && row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        if (group.data(ObjectRole).value<ObjectKey>() == key)
            return group;
    }
    return {};
}

QModelIndex InventoryTreeModel::itemIndex(quint32 place, const ObjectKey &key) const
{
    for (const TreePart part : allParts) {
        const QModelIndex list = partIndex(place, part);
        for (int row = 0; row < rowCount(list); ++row) {
            const QModelIndex item = index(row, 0, list);
            if (item.data(ObjectRole).value<ObjectKey>() == key)
                return item;
        }
    }
    return {};
}

void InventoryTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refreshNames();
}

// --- A new picture

void InventoryTreeModel::reset(const ovirt::Inventory &inventory)
{
    beginResetModel();
    m_inventory = inventory;
    m_order.clear();
    build();
    endResetModel();
}

void InventoryTreeModel::setGrouping(Grouping grouping)
{
    if (grouping == this->grouping())
        return;
    beginResetModel();
    m_groups.setGrouping(grouping);
    build();
    endResetModel();
}

// Rows come and go as one change of layout; groups by the dozen as a reset.
void InventoryTreeModel::setFilter(const std::optional<QSet<QString>> &vmIds)
{
    if (vmIds == m_filter)
        return;
    m_filter = vmIds;
    QList<Move> moves;
    QSet<quint32> news;
    for (qsizetype vm = 0; vm < m_places.vmCount(); ++vm) {
        for (const Move &move : wherePlacesGo(vm)) {
            if (move.group == m_places.place(move.place).group)
                continue;
            moves.append(move);
            if (isGrouped() && move.group != hiddenGroup && m_places.rowOfGroup(move.group) < 0)
                news.insert(move.group);
        }
    }
    const PlacesOfGroups orders = ordersAfter(moves);
    const auto goes = [](const QList<quint32> &places) { return places.isEmpty(); };
    if (news.size() + std::count_if(orders.begin(), orders.end(), goes) > fewRuns) {
        beginResetModel();
        build();
        endResetModel();
        return;
    }
    play(moves, false);
    tellGroups();
}

qsizetype InventoryTreeModel::vmsShown() const
{
    const qsizetype all = m_places.vmCount();
    if (!m_filter)
        return all;
    qsizetype shown = 0;
    for (qsizetype vm = 0; vm < all; ++vm) {
        const TreePlaces::Places &places = m_places.placesOfVm(vm);
        shown += std::all_of(places.begin(), places.end(),
                     [this](quint32 place) { return isHidden(place); })
            ? 0
            : 1;
    }
    return shown;
}

void InventoryTreeModel::build()
{
    m_places.clear();
    m_sums.clear();
    m_places.makeGroup(hiddenId, {});
    if (!isGrouped())
        m_places.makeGroup({}, {});
    auto news = makePlaces(0, m_inventory.rows<ovirt::Vm>().size());
    for (auto group = news.cbegin(); group != news.cend(); ++group)
        m_places.insertPlaces(group.key(), 0, m_order.sorted(group.value()));
    news.remove(hiddenGroup);
    if (isGrouped())
        m_places.setGroupOrder(orderedGroups(news.keys()));
}

// Where the VM is to stand; groups that are new do not stand in the tree yet.
QList<quint32> InventoryTreeModel::groupsFor(qsizetype vm)
{
    if (m_filter && !m_filter->contains(m_inventory.rows<ovirt::Vm>().at(vm)->id))
        return {hiddenGroup};
    QList<quint32> groups;
    const QStringList ids = m_groups.idsOf(m_inventory, vm);
    for (const QString &id : ids) {
        const std::optional<quint32> known = m_places.findGroup(id);
        groups.append(known ? *known : m_places.makeGroup(id, m_groups.titleOf(m_inventory, id)));
    }
    return groups;
}

quint32 InventoryTreeModel::makePlace(qsizetype vm, quint32 group)
{
    const quint32 place = m_places.makePlace(vm, group);
    for (const TreePart part : allParts)
        m_places.setShown(place, part, cells::countOf(m_inventory, vm, part));
    m_order.read(m_inventory, vm, place);
    return place;
}

InventoryTreeModel::PlacesOfGroups InventoryTreeModel::makePlaces(qsizetype first, qsizetype count)
{
    PlacesOfGroups places;
    for (qsizetype vm = first; vm < first + count; ++vm) {
        for (const quint32 group : groupsFor(vm))
            places[group].append(makePlace(vm, group));
    }
    return places;
}

} // namespace browser
