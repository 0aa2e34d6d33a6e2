// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treeorder.h"

#include "ui/models/treecells_p.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace browser {

bool TreeOrder::set(int column, Qt::SortOrder order)
{
    m_order = order;
    return std::exchange(m_column, column) != column;
}

void TreeOrder::clear()
{
    m_keys.clear();
    m_values.clear();
}

bool TreeOrder::read(const ovirt::Inventory &inventory, qsizetype vm, quint32 place)
{
    const auto columns = treeColumns();
    const ValueOrder::Key name = m_values.keyOf(cells::sortKeyOf(inventory, vm, columns.front()));
    const bool isByName = m_column == 0;
    Keys keys{isByName ? name
                       : m_values.keyOf(cells::sortKeyOf(inventory, vm, columns[size_t(m_column)])),
        name};
    if (m_keys.size() <= qsizetype(place))
        m_keys.resize(qsizetype(place) + 1);
    Keys &known = m_keys[place];
    const bool isNew = known.value.index() != keys.value.index()
        || known.name.index() != keys.name.index()
        || ValueOrder::compare(known.value, keys.value) != 0
        || ValueOrder::compare(known.name, keys.name) != 0;
    if (isNew)
        known = std::move(keys);
    return isNew;
}

bool TreeOrder::isLess(quint32 a, quint32 b) const
{
    const Keys &x = m_keys.at(a);
    const Keys &y = m_keys.at(b);
    if (const int order = ValueOrder::compare(x.value, y.value, m_order); order != 0)
        return order < 0;
    if (const int order = ValueOrder::compare(x.name, y.name); order != 0)
        return order < 0;
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
