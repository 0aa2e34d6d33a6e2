// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/search.h"

namespace demo {
namespace {

struct Token {
    QString text;
    bool quoted = false;
    bool isOperator = false;

    [[nodiscard]] bool is(QLatin1String word) const
    {
        return !quoted && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

bool isOperatorCharacter(QChar c)
{
    return c == u'=' || c == u'!' || c == u'<' || c == u'>';
}

Token quotedToken(QStringView text, qsizetype &at)
{
    const qsizetype end = text.indexOf(u'"', at + 1);
    if (end < 0)
        throw BadQuery("The search expression has a quote that does not end.");
    Token token{text.mid(at + 1, end - at - 1).toString(), true, false};
    at = end + 1;
    return token;
}

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        if (text[at] == u'"') {
            tokens.push_back(quotedToken(text, at));
            continue;
        }
        const qsizetype start = at;
        const bool isOperator = isOperatorCharacter(text[at]);
        while (
            at < text.size() && !text[at].isSpace() && isOperatorCharacter(text[at]) == isOperator)
            ++at;
        tokens.push_back({text.mid(start, at - start).toString(), false, isOperator});
    }
    return tokens;
}

Search::Operator operatorOf(const QString &text)
{
    using Operator = Search::Operator;
    static const std::pair<QLatin1String, Operator> operators[] = {
        {QLatin1String("="), Operator::Equal}, {QLatin1String("!="), Operator::NotEqual},
        {QLatin1String("<"), Operator::Less}, {QLatin1String(">"), Operator::Greater},
        {QLatin1String("<="), Operator::LessOrEqual},
        {QLatin1String(">="), Operator::GreaterOrEqual}};
    for (const auto &[word, op] : operators) {
        if (text == word)
            return op;
    }
    throw BadQuery("The search expression has an unknown operator: " + text.toUtf8());
}

class SearchParser {
public:
    explicit SearchParser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    Search parse()
    {
        while (more()) {
            if (takes(QLatin1String("sortby")))
                parseOrder();
            else if (takes(QLatin1String("page")))
                parsePage();
            else
                parseCriteria();
        }
        return m_search;
    }

private:
    [[nodiscard]] bool more() const { return m_at < m_tokens.size(); }
    [[nodiscard]] bool ends() const
    {
        return !more() || m_tokens[m_at].is(QLatin1String("sortby"))
            || m_tokens[m_at].is(QLatin1String("page"));
    }

    bool takes(QLatin1String word)
    {
        const bool found = more() && m_tokens[m_at].is(word);
        m_at += found ? 1 : 0;
        return found;
    }

    const Token &take(const char *what)
    {
        if (!more() || m_tokens[m_at].isOperator)
            throw BadQuery(
                QByteArray("The search expression is incomplete: expected ") + what + '.');
        return m_tokens[m_at++];
    }

    void parseCriteria()
    {
        m_search.anyOf.push_back({parseTerm()});
        while (!ends()) {
            if (takes(QLatin1String("or")))
                m_search.anyOf.push_back({parseTerm()});
            else if (takes(QLatin1String("and")))
                m_search.anyOf.back().push_back(parseTerm());
            else
                throw BadQuery(
                    "The search expression is wrong near '" + m_tokens[m_at].text.toUtf8() + "'.");
        }
    }

    Search::Term parseTerm()
    {
        const Token &first = take("a field or a value");
        if (!more() || !m_tokens[m_at].isOperator)
            return {{}, Search::Operator::Equal, first.text};
        const Search::Operator op = operatorOf(m_tokens[m_at++].text);
        return {first.text.toLower(), op, take("a value").text};
    }

    void parseOrder()
    {
        m_search.sortBy = take("a field to sort by").text.toLower();
        if (takes(QLatin1String("desc")))
            m_search.descending = true;
        else
            takes(QLatin1String("asc"));
    }

    void parsePage()
    {
        bool ok = false;
        m_search.page = take("the number of a page").text.toLongLong(&ok);
        if (!ok || m_search.page < 1)
            throw BadQuery("The number of the page in the search expression is not valid.");
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    Search m_search;
};

bool compares(Search::Operator op, qint64 difference)
{
    switch (op) {
    case Search::Operator::Equal:
        return difference == 0;
    case Search::Operator::NotEqual:
        return difference != 0;
    case Search::Operator::Less:
        return difference < 0;
    case Search::Operator::Greater:
        return difference > 0;
    case Search::Operator::LessOrEqual:
        return difference <= 0;
    case Search::Operator::GreaterOrEqual:
        return difference >= 0;
    }
    return false;
}

bool matchesText(const Search::Term &term, const QString &text, Qt::CaseSensitivity sensitivity)
{
    if (term.op == Search::Operator::Equal || term.op == Search::Operator::NotEqual)
        return Search::matchesWildcard(text, term.value, sensitivity);
    return compares(term.op, text.compare(term.value, sensitivity));
}

} // namespace

Search Search::parse(const QByteArray &text)
{
    return SearchParser(tokensOf(QString::fromUtf8(text))).parse();
}

QByteArray Search::key() const
{
    QString text = sortBy + (descending ? QLatin1Char('-') : QLatin1Char('+'));
    for (const std::vector<Term> &terms : anyOf) {
        text += QLatin1Char('|');
        for (const Term &term : terms)
            text += QLatin1Char('&') + term.field + QChar(u'0' + static_cast<int>(term.op))
                + term.value;
    }
    return text.toUtf8();
}

bool Search::matches(const Term &term, const SearchValue &value, Qt::CaseSensitivity sensitivity)
{
    if (value.number) {
        bool ok = false;
        const qint64 wanted = term.value.toLongLong(&ok);
        if (!ok)
            throw BadQuery("The search expression compares '" + term.field.toUtf8()
                + "' with something that is no number.");
        return compares(term.op, *value.number < wanted ? -1 : *value.number > wanted ? 1 : 0);
    }
    bool any = false;
    for (const QString &text : value.texts)
        any = any || matchesText(term, text, sensitivity);
    return any != (term.op == Operator::NotEqual);
}

bool Search::matchesWildcard(QStringView text, QStringView pattern, Qt::CaseSensitivity sensitivity)
{
    const QList<QStringView> parts = pattern.split(u'*');
    if (parts.size() == 1)
        return text.compare(pattern, sensitivity) == 0;
    if (!text.startsWith(parts.first(), sensitivity))
        return false;
    qsizetype at = parts.first().size();
    for (qsizetype number = 1; number + 1 < parts.size(); ++number) {
        const qsizetype found = text.indexOf(parts[number], at, sensitivity);
        if (found < 0)
            return false;
        at = found + parts[number].size();
    }
    return text.size() - at >= parts.last().size() && text.endsWith(parts.last(), sensitivity);
}

} // namespace demo
