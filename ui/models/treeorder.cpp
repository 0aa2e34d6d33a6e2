// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treeorder.h"

#include "ui/models/treecells_p.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <utility>

namespace browser {

TreeOrder::TreeOrder()
    // The C locale orders by code point: no person does.
    : m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true); // web-2 before web-10
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool TreeOrder::set(int column, Qt::SortOrder order)
{
    m_order = order;
    return std::exchange(m_column, column) != column;
}

void TreeOrder::clear()
{
    m_keys.clear();
    m_collated.clear();
}

bool TreeOrder::read(const ovirt::Inventory &inventory, qsizetype vm, quint32 place)
{
    const auto columns = treeColumns();
    const Key name = keyOf(cells::sortKeyOf(inventory, vm, columns.front()));
    const bool isByName = m_column == 0;
    Keys keys{
        isByName ? name : keyOf(cells::sortKeyOf(inventory, vm, columns[size_t(m_column)])), name};
    if (m_keys.size() <= qsizetype(place))
        m_keys.resize(qsizetype(place) + 1);
    Keys &known = m_keys[place];
    const bool isNew = known.value.index() != keys.value.index()
        || known.name.index() != keys.name.index() || compare(known.value, keys.value) != 0
        || compare(known.name, keys.name) != 0;
    if (isNew)
        known = std::move(keys);
    return isNew;
}

TreeOrder::Key TreeOrder::keyOf(const QVariant &raw)
{
    if (!raw.isValid())
        return {};
    if (raw.typeId() == QMetaType::QString)
        return collated(raw.toString());
    if (raw.typeId() == QMetaType::QDateTime)
        return raw.toDateTime().toMSecsSinceEpoch();
    return raw.toLongLong();
}

// To collate a text takes ten times as long as to find it again.
QCollatorSortKey TreeOrder::collated(const QString &text)
{
    const auto known = m_collated.constFind(text);
    return known == m_collated.cend() ? *m_collated.insert(text, m_collator.sortKey(text)) : *known;
}

// 0 also where there is nothing to compare.
int TreeOrder::compare(const Key &a, const Key &b)
{
    if (a.index() != b.index())
        return 0;
    if (const auto *text = std::get_if<QCollatorSortKey>(&a))
        return text->compare(std::get<QCollatorSortKey>(b));
    if (const auto *number = std::get_if<qint64>(&a)) {
        const qint64 other = std::get<qint64>(b);
        return *number < other ? -1 : int(*number > other);
    }
    return 0;
}

bool TreeOrder::isLess(quint32 a, quint32 b) const
{
    const Keys &x = m_keys.at(a);
    const Keys &y = m_keys.at(b);
    const bool isKnown = x.value.index() != 0;
    if (isKnown != (y.value.index() != 0))
        return isKnown;
    if (const int order = compare(x.value, y.value); order != 0)
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    if (const int order = compare(x.name, y.name); order != 0)
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
