// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/pagedlist_p.h"

#include <algorithm>

namespace ovirt {

static constexpr int pagesInAdvance = 4;

PagedList::PagedList(int pageSize, std::optional<qint64> total)
    : m_pageSize(pageSize)
    , m_total(total)
    , m_last(pageSize == 0 ? 1 : 0)
{
}

PagedList PagedList::restOf(const ListRest &rest)
{
    PagedList list(rest.pageSize);
    list.m_isRest = true;
    list.m_wanted.insert(rest.pages.begin(), rest.pages.end());
    list.m_next = rest.openFrom;
    list.m_last = rest.openFrom == 0 ? -1 : 0;
    return list;
}

// Beyond what the total says one at a time, because nobody knows that there is more. Where there is
// no total, a few, and more once all of these came and were full: so the requests that a list takes
// depend neither on who answers first nor on how many connections there are.
bool PagedList::mayExist(int page) const
{
    if (m_isGivenUp)
        return false;
    if (m_last != 0)
        return page <= m_last;
    if (m_answered == 0 && !m_isRest)
        return page == 1;
    if (m_total && page <= (*m_total + m_pageSize - 1) / m_pageSize)
        return true;
    return m_failed.empty() && (m_underWay.empty() || page <= m_limit);
}

QList<int> PagedList::takeNext(int atOnce)
{
    QList<int> pages;
    while (int(m_underWay.size()) < atOnce) {
        int page = 0;
        if (!m_wanted.empty() && !m_isGivenUp)
            page = m_wanted.extract(m_wanted.begin()).value();
        else if (mayExist(m_next))
            page = takeNextNumber();
        else
            break;
        m_underWay.insert(page);
        pages.append(page);
    }
    return pages;
}

int PagedList::takeNextNumber()
{
    if (m_next > m_limit)
        m_limit = m_total || m_answered == 0 ? m_next : m_next + pagesInAdvance - 1;
    return m_next++;
}

void PagedList::answered(int page, const QStringList &ids)
{
    m_underWay.erase(page);
    ++m_answered;
    for (const QString &id : ids) {
        m_twice |= m_ids.contains(id);
        m_ids.insert(id);
    }
    const bool isLast = m_pageSize > 0 && ids.size() < m_pageSize;
    if (isLast && m_last >= 0)
        m_last = m_last == 0 ? page : std::min(m_last, page);
}

void PagedList::failed(int page)
{
    m_underWay.erase(page);
    m_failed.insert(page);
}

bool PagedList::isDone() const
{
    return m_underWay.empty() && (m_wanted.empty() || m_isGivenUp) && !mayExist(m_next);
}

int PagedList::pagesLeft() const
{
    if (m_isGivenUp)
        return 0;
    int last = m_last > 0 ? m_last : 0;
    if (m_last == 0 && m_total)
        last = int((*m_total + m_pageSize - 1) / m_pageSize);
    return int(m_wanted.size()) + std::max(0, last - m_next + 1);
}

bool PagedList::isWhole() const
{
    return isDone() && m_failed.empty() && !m_isGivenUp;
}

bool PagedList::isDoubtful() const
{
    if (m_isRest || !isWhole() || m_pageSize == 0)
        return false;
    return m_twice || (m_total && *m_total != m_ids.size());
}

ListRest PagedList::rest(const QString &path) const
{
    std::set<int> pages = m_failed;
    pages.insert(m_wanted.begin(), m_wanted.end());
    pages.insert(m_underWay.begin(), m_underWay.end());
    ListRest rest;
    rest.path = path;
    rest.pageSize = m_pageSize;
    rest.pages = QList<int>(pages.begin(), pages.end());
    if (m_last == 0)
        rest.openFrom = m_next;
    else if (m_last > 0 && m_next <= m_last)
        for (int page = m_next; page <= m_last; ++page)
            rest.pages.append(page);
    return rest;
}

} // namespace ovirt
