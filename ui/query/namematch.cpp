// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/namematch.h"

#include <QStringList>

#include <algorithm>

namespace browser {
namespace {

QStringList wordsOf(const QString &typed)
{
    return typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isWordStart(const QString &name, qsizetype position)
{
    return position == 0 || !name.at(position - 1).isLetterOrNumber();
}

// The place of \a text in \a name, the beginning of a word before any other; -1: there is none.
qsizetype placeOf(const QString &name, const QString &text)
{
    const qsizetype first = name.indexOf(text, 0, Qt::CaseInsensitive);
    for (qsizetype at = first; at >= 0; at = name.indexOf(text, at + 1, Qt::CaseInsensitive)) {
        if (isWordStart(name, at))
            return at;
    }
    return first;
}

QList<MatchedPart> joined(QList<MatchedPart> parts)
{
    std::sort(parts.begin(), parts.end(),
        [](const MatchedPart &a, const MatchedPart &b) { return a.start < b.start; });
    QList<MatchedPart> apart;
    for (const MatchedPart &part : std::as_const(parts)) {
        const qsizetype end = apart.isEmpty() ? -1 : apart.last().start + apart.last().length;
        if (part.start > end)
            apart.append(part);
        else
            apart.last().length = qMax(end, part.start + part.length) - apart.last().start;
    }
    return apart;
}

} // namespace

std::optional<int> matchRank(const QString &name, const QString &typed)
{
    const QString text = typed.trimmed();
    if (name.compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    if (name.startsWith(text, Qt::CaseInsensitive))
        return 1;
    const qsizetype place = placeOf(name, text);
    if (place >= 0)
        return isWordStart(name, place) ? 2 : 3;
    const QStringList words = wordsOf(text);
    const bool hasAll = std::all_of(words.begin(), words.end(),
        [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    return hasAll ? std::optional(4) : std::nullopt;
}

QList<MatchedPart> matchedParts(const QString &name, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const qsizetype place = placeOf(name, text);
    if (place >= 0)
        return {{place, text.size()}};
    QList<MatchedPart> parts;
    for (const QString &word : wordsOf(text)) {
        const qsizetype at = placeOf(name, word);
        if (at < 0)
            return {};
        parts.append({at, word.size()});
    }
    return joined(parts);
}

} // namespace browser
