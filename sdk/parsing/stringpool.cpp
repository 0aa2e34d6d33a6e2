// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/stringpool.h"

#include <QAnyStringView>
#include <QHashFunctions>

#include <algorithm>

namespace ovirt {
namespace {

// Seeded, since an engine that chose its ids could otherwise make them all fall on one place.
quint32 hashOf(std::string_view utf8)
{
    return quint32(qHashBits(utf8.data(), utf8.size(), QHashSeed::globalSeed()));
}

bool isText(const QString &text, std::string_view utf8)
{
    return QAnyStringView(text) == QUtf8StringView(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

QString StringPool::text(std::string_view utf8)
{
    if (utf8.empty())
        return QLatin1String("");
    if (4 * (m_entries.size() + 1) > 3 * m_slots.size())
        grow();
    const quint32 hash = hashOf(utf8);
    quint32 &slot = m_slots[slotOf(utf8, hash)];
    if (slot == 0) {
        m_entries.push_back({QString::fromUtf8(utf8.data(), qsizetype(utf8.size())), hash});
        slot = quint32(m_entries.size());
    }
    return m_entries[slot - 1].text;
}

size_t StringPool::slotOf(std::string_view utf8, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at] != 0) {
        const Entry &entry = m_entries[m_slots[at] - 1];
        if (entry.hash == hash && isText(entry.text, utf8))
            break;
        at = (at + 1) & mask;
    }
    return at;
}

void StringPool::grow()
{
    if (m_entries.size() >= m_lookThroughAt)
        dropUnused();
    size_t count = 64;
    while (3 * count < 8 * m_entries.size())
        count *= 2;
    fillSlots(count);
}

// A text with one owner is ours alone, and nobody but we could give it out again.
void StringPool::dropUnused()
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.text.isDetached(); });
    m_lookThroughAt = std::max(firstLook, 2 * m_entries.size());
}

void StringPool::fillSlots(size_t count)
{
    m_slots.assign(count, 0);
    for (size_t number = 0; number < m_entries.size(); ++number) {
        size_t at = m_entries[number].hash & (count - 1);
        while (m_slots[at] != 0)
            at = (at + 1) & (count - 1);
        m_slots[at] = quint32(number + 1);
    }
}

} // namespace ovirt
