// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/textpattern_p.h"

#include <QRegularExpression>

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

// 56-6f-1a-00-00-3b, 566f.1a00.003b and 566f1a00003b as 56:6f:1a:00:00:3b; else empty.
QString asEngineWritesMac(const QString &folded)
{
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(QStringLiteral(
        "([0-9a-f]{2}-){5}[0-9a-f]{2}|([0-9a-f]{4}[.]){2}[0-9a-f]{4}|[0-9a-f]{12}")));
    if (!whole.match(folded).hasMatch())
        return {};
    QString digits = folded;
    digits.remove(QLatin1Char('-')).remove(QLatin1Char('.'));
    for (int at = 10; at > 0; at -= 2)
        digits.insert(at, QLatin1Char(':'));
    return digits;
}

} // namespace

TextPattern::TextPattern(Kind kind, const QString &folded)
    : m_kind(kind)
    , m_text(folded)
    , m_mac(asEngineWritesMac(folded))
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
        return folded.contains(m_text) || (!m_mac.isEmpty() && folded.contains(m_mac));
    case Kind::Beginning:
        return folded.startsWith(m_text);
    case Kind::Whole:
        return folded == m_text || (!m_mac.isEmpty() && folded == m_mac);
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
    if (m_kind != Kind::Wildcard && m_kind != Kind::WildcardInLine) {
        QStringList words{m_text, m_mac};
        words.removeAll(QString());
        return words;
    }
    QString pieces = m_text;
    return pieces.replace(one, many).split(many, Qt::SkipEmptyParts);
}

} // namespace browser
