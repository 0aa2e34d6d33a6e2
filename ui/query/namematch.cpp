// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/namematch.h"

#include <QStringList>

#include <algorithm>

namespace browser {

// Whether a word begins at \a at.
static bool beginsWord(const QString &name, qsizetype at)
{
    return at == 0 || !name.at(at - 1).isLetterOrNumber();
}

std::optional<int> matchRank(const QString &name, const QString &typed)
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return 5;
    qsizetype at = name.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (at == 0)
        return name.size() == wanted.size() ? 0 : 1;
    const bool isInside = at > 0;
    for (; at > 0; at = name.indexOf(wanted, at + 1, Qt::CaseInsensitive)) {
        if (beginsWord(name, at))
            return 2;
    }
    if (isInside)
        return 3;
    const QStringList words = wanted.split(QLatin1Char(' '));
    const bool hasAll = std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    return words.size() > 1 && hasAll ? std::optional(4) : std::nullopt;
}

} // namespace browser
