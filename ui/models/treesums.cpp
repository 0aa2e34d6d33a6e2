// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treesums.h"

#include "ui/models/treecells_p.h"

#include <limits>

namespace browser {

static constexpr qint64 notReported = std::numeric_limits<qint64>::min();

void TreeSums::setColumns(const QList<TreeColumn> &columns)
{
    clear();
    m_columns = columns;
    m_columns.removeIf([](const TreeColumn &column) { return !column.isSummed(); });
}

TreeSums::Sum TreeSums::sum(const ovirt::Inventory &inventory, const TreePlaces &places,
    quint32 number, const TreeColumn &column)
{
    const qsizetype at = m_columns.indexOf(column);
    if (at < 0)
        return {};
    if (!m_groups.contains(number)) {
        Group &group = m_groups[number];
        group.sums.resize(m_columns.size());
        for (const quint32 place : places.group(number).places) {
            const Amounts amounts = amountsOf(inventory, places.place(place).vm);
            group.amounts.insert(place, amounts);
            count(group, amounts, 1);
        }
    }
    return m_groups[number].sums.at(at);
}

bool TreeSums::put(const ovirt::Inventory &inventory, const TreePlaces &places, quint32 number)
{
    const TreePlaces::Place &place = places.place(number);
    const auto group = m_groups.find(place.group);
    if (group == m_groups.end())
        return false; // nobody has seen it yet
    const Amounts amounts = amountsOf(inventory, place.vm);
    const auto known = group->amounts.constFind(number);
    if (known != group->amounts.cend()) {
        if (*known == amounts)
            return false;
        count(*group, *known, -1);
    }
    count(*group, amounts, 1);
    group->amounts.insert(number, amounts);
    return true;
}

void TreeSums::remove(quint32 number, quint32 place)
{
    const auto group = m_groups.find(number);
    if (group == m_groups.end())
        return;
    count(*group, group->amounts.value(place), -1);
    group->amounts.remove(place);
}

TreeSums::Amounts TreeSums::amountsOf(const ovirt::Inventory &inventory, qsizetype vm) const
{
    Amounts amounts;
    for (const TreeColumn &column : m_columns) {
        const QVariant raw = cells::sortKeyOf(inventory, vm, column);
        amounts.append(raw.isValid() ? raw.toLongLong() : notReported);
    }
    return amounts;
}

void TreeSums::count(Group &group, const Amounts &amounts, int sign)
{
    for (qsizetype at = 0; at < amounts.size(); ++at) {
        if (amounts.at(at) == notReported)
            continue;
        group.sums[at].amount += sign * amounts.at(at);
        group.sums[at].vms += sign;
    }
}

} // namespace browser
