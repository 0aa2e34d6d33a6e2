// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treeorder.h"

#include "ui/models/treecells_p.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace browser {

bool TreeOrder::set(const SortedBy &sortedBy)
{
    QList<By> next;
    for (qsizetype place = 0; place < sortedBy.keys().size(); ++place) {
        if (const std::optional<TreeColumn> column = treeColumn(sortedBy.columnAt(place)))
            next.append({*column, sortedBy.orderAt(place)});
    }
    const bool areOthers = !std::equal(next.begin(), next.end(), m_by.begin(), m_by.end(),
        [](const By &a, const By &b) { return a.column == b.column; });
    m_by = next;
    m_isJoined =
        std::any_of(m_by.begin(), m_by.end(), [](const By &by) { return by.column.isJoined(); });
    return areOthers;
}

bool TreeOrder::isRelated() const
{
    return std::any_of(
        m_by.begin(), m_by.end(), [](const By &by) { return by.column.isRelated(); });
}

void TreeOrder::clear()
{
    m_keys.clear();
    m_values.clear();
}

bool TreeOrder::read(const ovirt::Inventory &inventory, qsizetype vm, quint32 place)
{
    Keys keys;
    for (const By &by : std::as_const(m_by))
        keys.append(m_values.keyOf(cells::sortKeyOf(inventory, vm, by.column)));
    const TreeColumn &name = allTreeColumns().first();
    if (m_by.isEmpty() || m_by.first().column != name) // which would say nothing more
        keys.append(m_values.keyOf(cells::sortKeyOf(inventory, vm, name)));
    if (m_keys.size() <= qsizetype(place))
        m_keys.resize(qsizetype(place) + 1);
    Keys &known = m_keys[place];
    const bool areSame = std::equal(keys.begin(), keys.end(), known.begin(), known.end(),
        [](const ValueOrder::Key &a, const ValueOrder::Key &b) {
            return a.index() == b.index() && ValueOrder::compare(a, b) == 0;
        });
    if (!areSame)
        known = std::move(keys);
    return !areSame;
}

bool TreeOrder::isLess(quint32 a, quint32 b) const
{
    const Keys &x = m_keys.at(a);
    const Keys &y = m_keys.at(b);
    for (qsizetype key = 0; key < x.size(); ++key) {
        const Qt::SortOrder order = key < m_by.size() ? m_by.at(key).order : Qt::AscendingOrder;
        if (const int found = ValueOrder::compare(x.at(key), y.at(key), order); found != 0)
            return found < 0;
    }
    return a < b;
}

QList<quint32> TreeOrder::sorted(QList<quint32> places) const
{
    std::sort(places.begin(), places.end(), [this](quint32 a, quint32 b) { return isLess(a, b); });
    return places;
}

QList<quint32> TreeOrder::merged(const QList<quint32> &ordered, const QList<quint32> &news) const
{
    const QList<quint32> others = sorted(news);
    QList<quint32> all;
    all.reserve(ordered.size() + others.size());
    std::merge(ordered.begin(), ordered.end(), others.begin(), others.end(),
        std::back_inserter(all), [this](quint32 a, quint32 b) { return isLess(a, b); });
    return all;
}

int TreeOrder::rowIn(const QList<quint32> &ordered, quint32 place) const
{
    const auto at = std::lower_bound(ordered.begin(), ordered.end(), place,
        [this](quint32 a, quint32 b) { return isLess(a, b); });
    return int(at - ordered.begin());
}

} // namespace browser
