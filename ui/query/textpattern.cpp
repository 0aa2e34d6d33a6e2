// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/textpattern_p.h"

#include <algorithm>

namespace browser {
namespace {

constexpr QLatin1Char many('*');
constexpr QLatin1Char one('?');

bool hasWildcard(const QString &text)
{
    return text.contains(many) || text.contains(one);
}

// Goes back to the last star only: what an earlier one took never has to be looked at again.
bool wildcardMatches(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == many) {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern.at(p) == one || pattern.at(p) == text.at(t))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + p, pattern.end(), [](QChar c) { return c == many; });
}

} // namespace

TextPattern::TextPattern(Kind kind, const QString &folded)
    : m_kind(kind)
    , m_text(folded)
{
}

TextPattern TextPattern::ofValue(const QString &folded)
{
    return {hasWildcard(folded) ? Kind::Wildcard : Kind::Contained, folded};
}

TextPattern TextPattern::ofState(const QString &folded)
{
    return {hasWildcard(folded) ? Kind::Wildcard : Kind::Beginning, folded};
}

TextPattern TextPattern::whole(const QString &folded)
{
    return {Kind::Whole, folded};
}

TextPattern TextPattern::phrase(const QString &folded)
{
    return {Kind::Contained, folded};
}

TextPattern TextPattern::word(const QString &folded)
{
    if (!hasWildcard(folded))
        return phrase(folded);
    return {Kind::WildcardInLine, many + folded + many};
}

bool TextPattern::matches(const QString &folded) const
{
    switch (m_kind) {
    case Kind::Contained:
        return folded.contains(m_text);
    case Kind::Beginning:
        return folded.startsWith(m_text);
    case Kind::Whole:
        return folded == m_text;
    case Kind::Wildcard:
        return wildcardMatches(m_text, folded);
    case Kind::WildcardInLine:
        for (const QStringView line : QStringView(folded).split(QLatin1Char('\n'))) {
            if (wildcardMatches(m_text, line))
                return true;
        }
        return false;
    }
    Q_UNREACHABLE();
}

QStringList TextPattern::words() const
{
    if (m_kind != Kind::Wildcard && m_kind != Kind::WildcardInLine)
        return m_text.isEmpty() ? QStringList() : QStringList(m_text);
    QString pieces = m_text;
    return pieces.replace(one, many).split(many, Qt::SkipEmptyParts);
}

} // namespace browser
