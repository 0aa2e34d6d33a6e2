// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/inventorytreemodel.h"

#include "ui/models/runs_p.h"
#include "ui/models/treecells_p.h"

#include <algorithm>
#include <numeric>

// How the tree tells what changed: the fewest ranges, and at most one dataChanged a VM.
namespace browser {
namespace {

using Parts = QList<std::pair<qsizetype, ovirt::VmPart>>;

// Numbers from \a end on belong to VMs that come with this change: whole, and told as new.
QList<qsizetype> vmsOf(const Parts &parts, qsizetype end)
{
    QList<qsizetype> vms;
    for (const auto &[vm, part] : parts) {
        if (vm < end)
            vms.append(vm);
    }
    std::sort(vms.begin(), vms.end());
    vms.erase(std::unique(vms.begin(), vms.end()), vms.end());
    return vms;
}

// Those that have rows here.
QList<std::pair<qsizetype, ovirt::VmPart>> shown(QList<std::pair<qsizetype, ovirt::VmPart>> parts)
{
    parts.removeIf([](const auto &part) { return !cells::treePartOf(part.second); });
    return parts;
}

// Those that groups are made of.
QList<std::pair<qsizetype, ovirt::VmPart>> tags(QList<std::pair<qsizetype, ovirt::VmPart>> parts)
{
    parts.removeIf([](const auto &part) { return part.second != ovirt::VmPart::Tags; });
    return parts;
}

QList<qsizetype> united(const QList<qsizetype> &a, const QList<qsizetype> &b)
{
    QList<qsizetype> all;
    all.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

QList<qsizetype> allBelow(qsizetype end)
{
    QList<qsizetype> all(end);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

void InventoryTreeModel::apply(
    const ovirt::Inventory &inventory, const ovirt::AppliedChange &applied)
{
    const ovirt::AppliedRows<ovirt::Vm> &vms = applied.of<ovirt::Vm>();
    removeVms(vms.removed); // still by the old picture
    m_inventory = inventory;
    const qsizetype known = m_places.vmCount();
    const QList<qsizetype> withParts = vmsOf(shown(applied.changedParts), known);
    // Columns that somebody chose may say anything of a VM.
    const QList<qsizetype> changed = united(vms.changed, vmsOf(applied.changedParts, known));
    const QList<qsizetype> withTags = vmsOf(tags(applied.changedParts), known);
    const bool hasOtherNames = applied.otherKindsChanged();
    if (hasOtherNames)
        m_sums.clear();
    const bool haveVmsChanged = !vms.isEmpty() || !applied.changedParts.isEmpty();
    const bool mayAllMove =
        (hasOtherNames && m_order.isJoined()) || (haveVmsChanged && m_order.isRelated());
    const bool doTagsMove = grouping() == Grouping::Tag;
    QList<Move> moves = movesOf(mayAllMove ? allBelow(known)
            : doTagsMove                   ? united(changed, withTags)
                                           : changed);
    appendVms(vms.appended, moves);
    const bool hasOtherTitles = (hasOtherNames || doTagsMove) && retitleGroups();
    play(moves, hasOtherNames || hasOtherTitles);
    for (const auto &[vm, part] : shown(applied.changedParts)) {
        for (const quint32 place : m_places.placesOfVm(vm))
            changeItems(place, *cells::treePartOf(part));
    }
    if (haveVmsChanged && hasRelatedColumn())
        tellAllRows(); // a host's number of VMs may be another in all of their rows
    else
        tellVms(changed);
    tellParts(withParts);
    tellGroups();
}

bool InventoryTreeModel::hasRelatedColumn() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
        [](const TreeColumn &column) { return column.isRelated(); });
}

// --- VMs that go

void InventoryTreeModel::removeVms(const QList<qsizetype> &vms)
{
    if (vms.isEmpty())
        return;
    RowsOfGroups rows;
    for (const qsizetype vm : vms) {
        for (const quint32 place : m_places.placesOfVm(vm))
            rows[m_places.place(place).group].append(m_places.place(place).row);
    }
    removeHidden(rows.take(hiddenGroup));
    qsizetype runs = 0;
    for (QList<int> &ofGroup : rows) {
        std::sort(ofGroup.begin(), ofGroup.end());
        runs += runsOf(ofGroup).size();
    }
    if (runs > fewRuns)
        rows = gatheredAtEnd(rows);
    for (auto group = rows.cbegin(); group != rows.cend(); ++group)
        removeRows(group.key(), *group);
    m_places.removeVms(vms);
}

// Nobody has been told of them.
void InventoryTreeModel::removeHidden(const QList<int> &rows)
{
    const QSet<int> gone(rows.begin(), rows.end());
    QList<quint32> staying;
    const QList<quint32> &places = m_places.group(hiddenGroup).places;
    for (int row = 0; row < int(places.size()); ++row) {
        if (!gone.contains(row))
            staying.append(places.at(row));
    }
    m_places.setPlaces(hiddenGroup, staying);
}

void InventoryTreeModel::removeGroup(quint32 group)
{
    const int row = m_places.rowOfGroup(group);
    beginRemoveRows({}, row, row);
    m_places.removeGroup(row);
    m_sums.forget(group);
    m_changedGroups.remove(group);
    endRemoveRows();
}

void InventoryTreeModel::removeRows(quint32 group, const QList<int> &rows)
{
    if (isGrouped() && rows.size() == m_places.group(group).places.size()) {
        removeGroup(group);
        return;
    }
    const QList<Run> runs = runsOf(rows);
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows(groupIndex(group), run->first, run->last);
        for (int row = run->first; row <= run->last; ++row)
            m_sums.remove(group, m_places.group(group).places.at(row));
        m_places.removePlaces(group, run->first, run->last - run->first + 1);
        endRemoveRows();
    }
    m_changedGroups.insert(group);
}

// --- VMs that come

// Few are inserted where they belong. Many are appended, and find their rows with whatever moves.
void InventoryTreeModel::appendVms(qsizetype count, QList<Move> &moves)
{
    PlacesOfGroups news = makePlaces(m_places.vmCount(), count);
    m_places.setPlaces(hiddenGroup, m_places.group(hiddenGroup).places + news.take(hiddenGroup));
    if (isGrouped() && m_places.groupOrder().isEmpty()) {
        insertFirstGroups(news);
        return;
    }
    QHash<quint32, QList<Insertion>> insertions;
    qsizetype runs = 0;
    for (auto group = news.cbegin(); group != news.cend(); ++group) {
        if (isGrouped() && m_places.rowOfGroup(group.key()) < 0)
            insertGroup(group.key(), group.value());
        else
            insertions.insert(group.key(), insertionsOf(group.key(), group.value()));
        runs += insertions.value(group.key()).size();
    }
    const bool areFew = moves.isEmpty() && runs <= fewRuns;
    for (auto group = insertions.cbegin(); group != insertions.cend(); ++group) {
        if (areFew) {
            for (auto each = group->crbegin(); each != group->crend(); ++each)
                insertPlaces(group.key(), each->row, each->places);
            continue;
        }
        const QList<quint32> &places = news[group.key()];
        insertPlaces(group.key(), int(m_places.group(group.key()).places.size()), places);
        for (const quint32 place : places)
            moves.append({place, group.key()});
    }
}

QList<InventoryTreeModel::Insertion> InventoryTreeModel::insertionsOf(
    quint32 group, const QList<quint32> &places) const
{
    QList<Insertion> insertions;
    for (const quint32 place : m_order.sorted(places)) {
        const int row = m_order.rowIn(m_places.group(group).places, place);
        if (insertions.isEmpty() || insertions.last().row != row)
            insertions.append(Insertion{row, {}});
        insertions.last().places.append(place);
    }
    return insertions;
}

void InventoryTreeModel::insertFirstGroups(const PlacesOfGroups &news)
{
    if (news.isEmpty())
        return;
    for (auto group = news.cbegin(); group != news.cend(); ++group)
        m_places.insertPlaces(group.key(), 0, m_order.sorted(group.value()));
    beginInsertRows({}, 0, int(news.size()) - 1);
    m_places.setGroupOrder(orderedGroups(news.keys()));
    endInsertRows();
}

void InventoryTreeModel::insertGroup(quint32 group, const QList<quint32> &places)
{
    const int row = rowForGroup(group);
    beginInsertRows({}, row, row);
    m_places.insertGroup(row, group);
    m_places.insertPlaces(group, 0, m_order.sorted(places));
    endInsertRows();
}

void InventoryTreeModel::insertPlaces(quint32 group, int row, const QList<quint32> &places)
{
    beginInsertRows(groupIndex(group), row, row + int(places.size()) - 1);
    m_places.insertPlaces(group, row, places);
    for (const quint32 place : places)
        m_sums.put(m_inventory, m_places, place);
    m_changedGroups.insert(group);
    endInsertRows();
}

// --- VMs that changed

void InventoryTreeModel::changeItems(quint32 place, TreePart part)
{
    const int before = m_places.place(place).shown[size_t(part)];
    const int after = cells::countOf(m_inventory, m_places.place(place).vm, part);
    if (isHidden(place)) {
        m_places.setShown(place, part, after);
        return;
    }
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
    RowsOfGroups rows;
    for (const qsizetype vm : vms) {
        for (const quint32 place : m_places.placesOfVm(vm))
            rows[m_places.place(place).group].append(m_places.place(place).row);
    }
    rows.remove(hiddenGroup);
    for (auto group = rows.begin(); group != rows.end(); ++group) {
        std::sort(group->begin(), group->end());
        const QList<quint32> &places = m_places.group(group.key()).places;
        for (const Run &run : runsOf(*group)) {
            Q_EMIT dataChanged(
                vmIndex(places.at(run.first)), vmIndex(places.at(run.last), columnCount() - 1));
        }
    }
}

void InventoryTreeModel::tellParts(const QList<qsizetype> &vms)
{
    for (const qsizetype vm : vms) {
        for (const quint32 place : m_places.placesOfVm(vm)) {
            if (!isHidden(place))
                Q_EMIT dataChanged(partIndex(place, TreePart::Disks),
                    partIndex(place, TreePart::Snapshots, columnCount() - 1));
        }
    }
}

void InventoryTreeModel::tellGroups()
{
    QList<int> rows;
    m_changedGroups.remove(hiddenGroup);
    for (const quint32 group : std::as_const(m_changedGroups))
        rows.append(m_places.rowOfGroup(group));
    m_changedGroups.clear();
    if (!isGrouped())
        return;
    std::sort(rows.begin(), rows.end());
    for (const Run &run : runsOf(rows))
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, columnCount() - 1));
}

} // namespace browser
