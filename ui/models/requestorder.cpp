// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requestorder.h"

#include "ui/models/requestcolumns.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace browser {
namespace {

qint64 placeOf(RequestEntry entry, const RequestRow &row)
{
    const qint64 place = entry < 0 ? ~entry : entry + (qint64(1) << 32);
    return row.ending == RequestRow::Ending::Failed ? place : place + (qint64(1) << 40);
}

std::u16string_view viewOf(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size())};
}

} // namespace

struct RequestOrder::Item {
    qint64 number = 0;
    std::u16string_view text;
    qint64 place = 0;
    RequestEntry entry = 0;
};

void RequestOrder::set(int column, Qt::SortOrder order)
{
    m_column = column < 0 ? nullptr : &requestColumns()[size_t(column)];
    m_isDescending = m_column && order == Qt::DescendingOrder;
}

QList<RequestEntry> RequestOrder::of(
    const RequestList &list, const QList<RequestEntry> &entries, qsizetype sorted) const
{
    std::vector<Item> items;
    items.reserve(size_t(entries.size()));
    for (const RequestEntry entry : entries)
        items.push_back(itemOf(list, entry));
    const auto before = [this](const Item &a, const Item &b) { return isBefore(a, b); };
    const auto middle = items.begin() + sorted;
    if (std::is_sorted(items.begin(), middle, before)) {
        std::sort(middle, items.end(), before);
        std::inplace_merge(items.begin(), middle, items.end(), before);
    } else {
        std::sort(items.begin(), items.end(), before);
    }
    QList<RequestEntry> ordered;
    ordered.reserve(entries.size());
    for (const Item &item : items)
        ordered.append(item.entry);
    return ordered;
}

RequestOrder::Item RequestOrder::itemOf(const RequestList &list, RequestEntry entry) const
{
    const RequestRow &row = rowOf(list, entry);
    Item item;
    item.entry = entry;
    item.place = placeOf(entry, row);
    if (m_column && m_column->number)
        item.number = m_column->number(row);
    else if (m_column)
        item.text = viewOf(row.*m_column->ordered);
    return item;
}

bool RequestOrder::isBefore(const Item &a, const Item &b) const
{
    const auto order = a.number != b.number ? a.number <=> b.number : a.text <=> b.text;
    if (order != 0)
        return m_isDescending ? order > 0 : order < 0;
    return a.place < b.place;
}

} // namespace browser
