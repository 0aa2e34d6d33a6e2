// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/keytimes.h"

#include <algorithm>
#include <cstdio>

namespace {

bool isFaster(const KeyTimes::Key &a, const KeyTimes::Key &b)
{
    return a.tookMs < b.tookMs;
}

QString nameOf(const KeyTimes::Key &key)
{
    return (key.isDeleted ? QStringLiteral("back to \"%1\"") : QStringLiteral("\"%1\""))
        .arg(key.text);
}

} // namespace

void KeyTimes::printHeader()
{
    std::printf("\n%-32s %6s %10s %10s %22s %14s  %s\n", "key to painted rows", "keys", "median ms",
        "worst ms", "longest GUI block ms", "most CPU of it", "worst at");
    std::fflush(stdout);
}

void KeyTimes::print(const QString &view, bool details) const
{
    for (const Key &key : details ? m_keys : QList<Key>())
        std::printf("  %-30s %17s %10.1f %22.1f %14.1f  %s\n", "", "", key.tookMs, key.blockMs,
            key.cpuMs, qPrintable(nameOf(key)));
    std::printf("%-32s %6lld %10.1f %10.1f %22.1f %14.1f  %s\n", qPrintable(view),
        static_cast<long long>(m_keys.size()), medianMs(), worstMs(), longestBlockMs(), mostCpuMs(),
        qPrintable(nameOf(worst())));
    std::fflush(stdout);
}

double KeyTimes::medianMs() const
{
    QList<Key> sorted = m_keys;
    std::sort(sorted.begin(), sorted.end(), isFaster);
    return sorted.isEmpty() ? 0 : sorted.at(sorted.size() / 2).tookMs;
}

KeyTimes::Key KeyTimes::worst() const
{
    const auto found = std::max_element(m_keys.begin(), m_keys.end(), isFaster);
    return found == m_keys.end() ? Key() : *found;
}

double KeyTimes::longestBlockMs() const
{
    double longest = 0;
    for (const Key &key : m_keys)
        longest = std::max(longest, key.blockMs);
    return longest;
}

double KeyTimes::mostCpuMs() const
{
    double most = 0;
    for (const Key &key : m_keys)
        most = std::max(most, key.cpuMs);
    return most;
}
