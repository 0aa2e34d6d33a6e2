// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requestfilter.h"

#include "ui/models/preparedrequests.h"

#include <algorithm>

namespace browser {

void RequestFilter::setText(const QString &words)
{
    m_text = words;
    m_words.clear();
    for (const QString &word : words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_words.append(folded(word));
}

QList<RequestEntry> RequestFilter::entriesOf(
    RequestList &list, qsizetype kept, qsizetype notKept) const
{
    QList<RequestEntry> entries;
    const auto addMatching = [&](RequestEntry entry) {
        if (matches(list, entry))
            entries.append(entry);
    };
    for (; notKept < list.notKept.size(); ++notKept)
        addMatching(~RequestEntry(notKept));
    for (; kept < list.kept.size(); ++kept)
        addMatching(RequestEntry(kept));
    return entries;
}

bool RequestFilter::matches(RequestList &list, RequestEntry entry) const
{
    if (!m_isEarlierShown && !isOfLastRefresh(list, rowOf(list, entry)))
        return false;
    if (m_words.isEmpty())
        return true;
    if (rowOf(list, entry).searched.isEmpty()) {
        RequestRow &row = entry < 0 ? list.notKept[~entry] : list.kept[entry];
        row.searched = searchedOf(row, QLocale());
    }
    const QByteArray &searched = rowOf(list, entry).searched;
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&searched](const QByteArray &word) { return searched.contains(word); });
}

bool RequestFilter::isOtherRefresh(const RequestList &before, const RequestList &now) const
{
    if (m_isEarlierShown)
        return false;
    for (qsizetype row = 0; row < before.kept.size(); ++row) {
        if (isOfLastRefresh(before, before.kept.at(row)) != isOfLastRefresh(now, now.kept.at(row)))
            return true;
    }
    return false;
}

} // namespace browser
