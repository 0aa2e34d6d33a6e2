// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/querylexer_p.h"

#include <algorithm>
#include <optional>

namespace browser {
namespace {

using Type = QueryToken::Type;

bool endsRun(QChar c)
{
    return c.isNull() || c.isSpace() || c == QLatin1Char('(') || c == QLatin1Char(')')
        || c == QLatin1Char('"');
}

bool isBareNumber(const QueryPart &part)
{
    return !part.quoted && !part.text.isEmpty()
        && std::all_of(part.text.begin(), part.text.end(), [](QChar c) {
               return c == QLatin1Char('.') || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
           });
}

std::optional<Type> keyword(QStringView word)
{
    if (word.compare(QLatin1String("and"), Qt::CaseInsensitive) == 0)
        return Type::And;
    if (word.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0)
        return Type::Or;
    if (word.compare(QLatin1String("not"), Qt::CaseInsensitive) == 0)
        return Type::Not;
    return std::nullopt;
}

} // namespace

QueryLexer::QueryLexer(const QString &text)
    : m_text(text)
{
    m_text.replace(QChar(), QChar(QChar::ReplacementCharacter)); // NUL says "no more" here
}

QueryToken QueryLexer::next()
{
    m_position = pastSpaces(m_position);
    const QChar c = at(m_position);
    if (m_position >= m_text.size())
        return single(Type::End, 0);
    if (c == QLatin1Char('('))
        return single(Type::Open, 1);
    if (c == QLatin1Char(')'))
        return single(Type::Close, 1);
    const QChar following = at(m_position + 1);
    const bool standsAlone =
        following.isNull() || following.isSpace() || following == QLatin1Char(')');
    if (c == QLatin1Char('-') && !standsAlone)
        return single(Type::Not, 1);
    return wordOrComparison();
}

QueryToken QueryLexer::single(Type type, qsizetype length)
{
    QueryToken token;
    token.type = type;
    token.position = m_position;
    token.length = length;
    token.subject = readRun(length);
    return token;
}

QueryToken QueryLexer::wordOrComparison()
{
    QueryToken token;
    token.type = Type::Word;
    token.position = m_position;
    if (at(m_position) == QLatin1Char('"')) {
        token.subject = readPhrase();
    } else {
        const qsizetype length = runLength(m_position);
        const qsizetype sign = signWithin(m_position, length);
        if (const auto type = keyword(QStringView(m_text).mid(m_position, length)))
            return single(*type, length);
        token.subject = readRun(sign < 0 ? length : sign - m_position);
        if (sign >= 0)
            readComparison(token, signAt(sign));
        else if (token.subject.text.at(0).isLetter() && readSpacedComparison(token))
            readValues(token);
    }
    token.length = m_position - token.position;
    return token;
}

// `memory > 8GiB`; not with a colon: `status: web` is somebody who still looks for the value.
bool QueryLexer::readSpacedComparison(QueryToken &token)
{
    const qsizetype position = pastSpaces(m_position);
    const Sign sign = signAt(position);
    if (sign.length == 0 || at(position) == QLatin1Char(':'))
        return false;
    m_position = position;
    token.type = Type::Comparison;
    token.comparison = sign.comparison;
    token.sign = readRun(sign.length);
    return true;
}

void QueryLexer::readComparison(QueryToken &token, const Sign &sign)
{
    const bool colon = at(m_position) == QLatin1Char(':');
    token.type = Type::Comparison;
    token.comparison = sign.comparison;
    token.sign = readRun(sign.length);
    if (colon && at(m_position).isSpace())
        token.values.append(readRun(0));
    else
        readValues(token);
}

// Whether what stands behind a sign is its value, and not already the next word of the query.
bool QueryLexer::valueFollows() const
{
    qsizetype position = pastSpaces(m_position);
    if (position == m_position)
        return true;
    if (at(position) == QLatin1Char('"'))
        return true;
    qsizetype length = runLength(position);
    if (length == 0 || keyword(QStringView(m_text).mid(position, length)))
        return false;
    while (length > 1 && at(position) == QLatin1Char('-')) {
        ++position;
        --length;
    }
    return !at(position).isLetter() || signWithin(position, length) < 0;
}

void QueryLexer::readValues(QueryToken &token)
{
    while (true) {
        if (!valueFollows()) {
            token.values.append(readRun(0));
            return;
        }
        m_position = pastSpaces(m_position);
        token.values.append(readValue());
        if (at(m_position) != QLatin1Char(','))
            return;
        ++m_position;
    }
}

QueryPart QueryLexer::readValue()
{
    if (at(m_position) == QLatin1Char('"'))
        return readPhrase();
    const qsizetype length = runLength(m_position);
    const qsizetype comma = QStringView(m_text).mid(m_position, length).indexOf(QLatin1Char(','));
    return readRun(comma < 0 ? length : comma);
}

void QueryLexer::takeUnits(QueryToken &token, const std::function<bool(QStringView)> &isUnit)
{
    while (!token.values.isEmpty() && takeUnit(token.values.last(), isUnit)) {
        const bool goesOn = at(m_position) == QLatin1Char(',');
        if (goesOn) {
            ++m_position;
            readValues(token);
        }
        token.length = m_position - token.position;
        if (!goesOn)
            return;
    }
}

bool QueryLexer::takeUnit(QueryPart &number, const std::function<bool(QStringView)> &isUnit)
{
    const qsizetype start = pastSpaces(m_position);
    if (!isBareNumber(number) || start == m_position)
        return false;
    QStringView unit = QStringView(m_text).mid(start, runLength(start));
    if (const qsizetype comma = unit.indexOf(QLatin1Char(',')); comma >= 0)
        unit.truncate(comma);
    if (unit.isEmpty() || !isUnit(unit))
        return false;
    m_position = start + unit.size();
    number.length = m_position - number.position;
    number.text = m_text.mid(number.position, number.length);
    return true;
}

// A backslash is itself but before a quote or another one, so that DOMAIN\user needs no care.
QueryPart QueryLexer::readPhrase()
{
    QueryPart part;
    part.position = m_position;
    part.quoted = true;
    part.closed = false;
    ++m_position;
    while (m_position < m_text.size() && !part.closed) {
        QChar c = at(m_position++);
        const QChar following = at(m_position);
        if (c == QLatin1Char('"')) {
            part.closed = true;
            break;
        }
        if (c == QLatin1Char('\\') && (following == QLatin1Char('"') || following == c)) {
            c = following;
            ++m_position;
        }
        part.text.append(c);
    }
    part.length = m_position - part.position;
    return part;
}

QueryPart QueryLexer::readRun(qsizetype length)
{
    QueryPart part;
    part.position = m_position;
    part.length = length;
    part.text = m_text.mid(m_position, length);
    m_position += length;
    return part;
}

QChar QueryLexer::at(qsizetype position) const
{
    return position < m_text.size() ? m_text.at(position) : QChar();
}

qsizetype QueryLexer::pastSpaces(qsizetype position) const
{
    while (at(position).isSpace())
        ++position;
    return position;
}

qsizetype QueryLexer::runLength(qsizetype position) const
{
    qsizetype end = position;
    while (!endsRun(at(end)))
        ++end;
    return end - position;
}

// Where the first sign stands; -1: there is none.
qsizetype QueryLexer::signWithin(qsizetype position, qsizetype length) const
{
    for (qsizetype i = position; i < position + length; ++i) {
        if (signAt(i).length > 0)
            return i;
    }
    return -1;
}

QueryLexer::Sign QueryLexer::signAt(qsizetype position) const
{
    static constexpr struct {
        QLatin1String text;
        QueryOperator comparison;
    } signs[] = {
        // The longer first. Those with a colon are how others write it: size:>1G.
        {QLatin1String(":>="), QueryOperator::GreaterOrEqual},
        {QLatin1String(":<="), QueryOperator::LessOrEqual},
        {QLatin1String(":>"), QueryOperator::Greater},
        {QLatin1String(":<"), QueryOperator::Less},
        {QLatin1String(":"), QueryOperator::Has},
        {QLatin1String("!="), QueryOperator::Unequal},
        {QLatin1String(">="), QueryOperator::GreaterOrEqual},
        {QLatin1String("<="), QueryOperator::LessOrEqual},
        {QLatin1String(">"), QueryOperator::Greater},
        {QLatin1String("<"), QueryOperator::Less},
        {QLatin1String("=="), QueryOperator::Equal},
        {QLatin1String("="), QueryOperator::Equal},
    };
    const QStringView rest = QStringView(m_text).mid(qMin(position, m_text.size()));
    for (const auto &sign : signs) {
        if (rest.startsWith(sign.text))
            return {sign.comparison, sign.text.size()};
    }
    return {QueryOperator::Has, 0};
}

} // namespace browser
