// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/queryparser_p.h"

#include "ui/query/queryerrors_p.h"

#include <algorithm>

namespace browser {
namespace {

using Type = QueryToken::Type;

QueryNode joined(QueryGroup::Joint joint, std::vector<QueryNode> members)
{
    if (members.size() == 1)
        return std::move(members.front());
    QueryNode node;
    node.content = QueryGroup{joint, std::move(members)};
    return node;
}

bool isHex(QChar c)
{
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
        || (c >= QLatin1Char('a') && c <= QLatin1Char('f'))
        || (c >= QLatin1Char('A') && c <= QLatin1Char('F'));
}

// MACs, IPv4 with a port, IPv6 with a prefix or zone, wholly or as far as they are typed.
bool isLikeAddress(const QString &text)
{
    if (text.startsWith(QLatin1String("::")))
        return true;
    if (text.at(0).isDigit())
        return true;
    static const QString others = QStringLiteral(":./%*?");
    return std::all_of(text.begin(), text.begin() + text.indexOf(QLatin1Char(':')), isHex)
        && std::all_of(
            text.begin(), text.end(), [](QChar c) { return isHex(c) || others.contains(c); });
}

} // namespace

QueryParser::QueryParser(const QString &text, const QueryFields &fields, const QDateTime &now)
    : m_text(text)
    , m_fields(fields)
    , m_names(fields)
    , m_now(now)
    , m_lexer(text.left(maxQueryLength))
{
}

ParsedQuery QueryParser::parse()
{
    if (m_text.size() > maxQueryLength)
        return {{}, QueryErrors::tooLong(m_text.size()), maxQueryLength};
    advance();
    if (m_token.type == Type::End)
        return {};
    QueryNode root = alternatives();
    if (!m_error && m_token.type != Type::End)
        fail(QueryErrors::notOpened(m_token));
    if (m_error)
        return {{}, m_error, m_intact};
    return {Query(std::make_shared<const QueryNode>(std::move(root))), std::nullopt, m_text.size()};
}

QueryNode QueryParser::alternatives()
{
    std::vector<QueryNode> members;
    members.push_back(conjunction());
    while (!m_error && m_token.type == Type::Or) {
        advance();
        members.push_back(conjunction());
    }
    return joined(QueryGroup::Joint::Any, std::move(members));
}

QueryNode QueryParser::conjunction()
{
    std::vector<QueryNode> members;
    members.push_back(perhapsNegated());
    while (!m_error && (m_token.type == Type::And || startsOperand())) {
        if (m_token.type == Type::And)
            advance();
        members.push_back(perhapsNegated());
    }
    return joined(QueryGroup::Joint::All, std::move(members));
}

QueryNode QueryParser::perhapsNegated()
{
    bool negated = false;
    while (m_token.type == Type::Not) {
        negated = !negated;
        advance();
    }
    QueryNode node = operand();
    node.negated = node.negated != negated;
    return node;
}

QueryNode QueryParser::operand()
{
    switch (m_token.type) {
    case Type::Open:
        return group();
    case Type::Word:
        return word();
    case Type::Comparison:
        return comparison();
    case Type::Close:
    case Type::And:
    case Type::Or:
    case Type::Not:
    case Type::End:
        break;
    }
    return fail(missingOperand());
}

QueryNode QueryParser::group()
{
    const QueryToken open = m_token;
    if (m_depth == maxQueryDepth)
        return fail(QueryErrors::tooDeep(open));
    ++m_depth;
    advance();
    QueryNode node = alternatives();
    --m_depth;
    if (m_error)
        return node;
    if (m_token.type != Type::Close)
        return fail(QueryErrors::notClosed(open));
    advance();
    return node;
}

QueryNode QueryParser::word()
{
    const QueryToken token = m_token;
    if (!token.subject.closed)
        return fail(QueryErrors::notClosed(token.subject));
    if (!count(token))
        return {};
    advance();
    const QString folded = foldedForSearch(token.subject.text);
    QueryNode node;
    node.content = token.subject.quoted ? TextPattern::phrase(folded) : TextPattern::word(folded);
    return node;
}

QueryNode QueryParser::comparison()
{
    const QueryToken token = m_token;
    const FieldNames::Match match = m_names.find(token.subject.text);
    if (isPlainText(token, match)) {
        m_token.subject.text = m_text.mid(token.position, token.length);
        return word();
    }
    if (match.field < 0)
        return fail(misnamed(token, match));
    return compared(token, match);
}

QueryNode QueryParser::compared(QueryToken token, const FieldNames::Match &match)
{
    const Format format = m_fields.at(match.field).format;
    const bool hasOrder =
        format == Format::Number || format == Format::Bytes || format == Format::Time;
    const bool asksOrder = token.comparison != QueryOperator::Has
        && token.comparison != QueryOperator::Equal && token.comparison != QueryOperator::Unequal;
    if (asksOrder && !hasOrder)
        return fail(QueryErrors::noOrder(token));
    m_lexer.takeUnits(token, [format](QStringView unit) { return isUnitOf(format, unit); });
    if (asksOrder && token.values.size() > 1 && !token.values.last().isMissing())
        return fail(QueryErrors::oneValueOnly(token));
    QueryTerm term(match.field, format, token.comparison);
    if (!addValues(token, term))
        return {};
    advance();
    QueryNode node;
    node.content = std::move(term);
    return node;
}

bool QueryParser::addValues(const QueryToken &token, QueryTerm &term)
{
    for (const QueryPart &value : token.values) {
        if (value.isMissing())
            fail(QueryErrors::missingValue(token, value));
        else if (!value.closed)
            fail(QueryErrors::notClosed(value));
        else if (!count(token))
            return false;
        else if (const auto error = term.add(value, m_now))
            fail(QueryErrors::withMeant(*error, meantBy(token, value, term), token.sign, value));
        if (m_error)
            return false;
    }
    return true;
}

// The first field of a like name that takes the value: status for `state:down`, which is stateless.
// A text takes anything, so that says nothing.
QString QueryParser::meantBy(
    const QueryToken &token, const QueryPart &value, const QueryTerm &term) const
{
    if (value.text.isEmpty() || value.quoted)
        return {};
    for (const int field : m_names.relativesOf(term.field(), token.subject.text)) {
        const Format format = m_fields.at(field).format;
        const bool isState = format == Format::State && value.text.at(0).isLetter()
            && (token.comparison == QueryOperator::Has || token.comparison == QueryOperator::Equal
                || token.comparison == QueryOperator::Unequal);
        const bool isOther = format != Format::Text && format != Format::State
            && !QueryTerm(field, format, token.comparison).add(value, m_now);
        if (isState || isOther)
            return m_fields.at(field).key;
    }
    return {};
}

// `00:1a`, `fe80::1`, `https://x` are text, unless somebody wrote out a name; `ad:be:ef` is no
// beginning of one, whatever begins so.
bool QueryParser::isPlainText(const QueryToken &token, const FieldNames::Match &match) const
{
    if (match.isWhole || token.sign.text != QLatin1String(":"))
        return false;
    if (std::any_of(token.values.begin(), token.values.end(),
            [](const QueryPart &value) { return value.quoted; }))
        return false;
    const QString text = m_text.mid(token.position, token.length);
    if (QStringView(text).mid(token.sign.end() - token.position).startsWith(QLatin1String("//")))
        return token.subject.length > 0;
    const bool mayBeName = match.field >= 0 || !match.several.isEmpty();
    return isLikeAddress(text) && (!mayBeName || text.count(QLatin1Char(':')) > 1);
}

QueryError QueryParser::misnamed(const QueryToken &token, const FieldNames::Match &match) const
{
    const QueryPart &name = token.subject;
    if (name.text.isEmpty())
        return QueryErrors::missingName(token.sign);
    if (!match.several.isEmpty())
        return QueryErrors::severalNames(name, m_names.keysOf(match.several));
    return QueryErrors::unknownName(name, m_names.similarTo(name.text));
}

QueryError QueryParser::missingOperand() const
{
    switch (m_previous.type) {
    case Type::And:
    case Type::Or:
    case Type::Not:
        return QueryErrors::missingBehind(m_previous);
    case Type::Open:
        if (m_token.type == Type::Close)
            return QueryErrors::emptyParentheses(m_previous, m_token);
        break;
    default:
        break;
    }
    if (m_token.type == Type::Close)
        return QueryErrors::notOpened(m_token);
    if (m_token.type == Type::End)
        return QueryErrors::notClosed(m_previous);
    return QueryErrors::missingBefore(m_token);
}

bool QueryParser::startsOperand() const
{
    return m_token.type == Type::Open || m_token.type == Type::Not || m_token.type == Type::Word
        || m_token.type == Type::Comparison;
}

void QueryParser::advance()
{
    m_previous = m_token;
    m_token = m_lexer.next();
}

QueryNode QueryParser::fail(const QueryError &error)
{
    if (!m_error) {
        m_error = error;
        m_intact = qMin(m_token.position, error.position);
    }
    return {};
}

// Whether one more word or value may be looked for.
bool QueryParser::count(const QueryToken &token)
{
    if (++m_terms > maxQueryTerms)
        fail(QueryErrors::tooMany(token));
    return !m_error;
}

} // namespace browser
