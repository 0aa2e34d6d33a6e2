// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace browser {

enum class QueryOperator : quint8 {
    Has, //!< `:`
    Equal,
    Unequal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
};

//! A stretch of a query's text: a word, a phrase, a name or a value.
struct QueryPart {
    qsizetype position = 0; //!< the quotes included
    qsizetype length = 0;
    QString text; //!< without quotes and escapes
    bool quoted = false;
    bool closed = true; //!< false: the second quote is missing

    [[nodiscard]] qsizetype end() const { return position + length; }
    [[nodiscard]] bool isMissing() const { return text.isEmpty() && !quoted; }
};

struct QueryToken {
    enum class Type : quint8 { Open, Close, And, Or, Not, Word, Comparison, End };

    Type type = Type::End;
    qsizetype position = 0;
    qsizetype length = 0;
    QueryPart subject; //!< the word or phrase; of a comparison its name
    QueryOperator comparison = QueryOperator::Has;
    QueryPart sign; //!< the operator as it was written
    QList<QueryPart> values;

    [[nodiscard]] qsizetype end() const { return position + length; }
};

//! \brief Cuts a query into tokens. Knows the signs of the language, and no name.
//! Every text has tokens: what is missing or not closed is for its reader to say.
class QueryLexer {
public:
    explicit QueryLexer(const QString &text);

    [[nodiscard]] QueryToken next();
    //! Takes units that stand behind a blank to the numbers of \a token, the last one that next()
    //! gave: in `memory>8 GiB` they are no word of their own.
    void takeUnits(QueryToken &token, const std::function<bool(QStringView)> &isUnit);

private:
    struct Sign {
        QueryOperator comparison;
        qsizetype length;
    };

    [[nodiscard]] QueryToken single(QueryToken::Type type, qsizetype length);
    [[nodiscard]] QueryToken wordOrComparison();
    [[nodiscard]] bool readSpacedComparison(QueryToken &token);
    void readComparison(QueryToken &token, const Sign &sign);
    void readValues(QueryToken &token);
    [[nodiscard]] QueryPart readValue();
    [[nodiscard]] QueryPart readPhrase();
    [[nodiscard]] QueryPart readRun(qsizetype length);
    [[nodiscard]] bool valueFollows() const;
    [[nodiscard]] bool takeUnit(QueryPart &number, const std::function<bool(QStringView)> &isUnit);

    [[nodiscard]] QChar at(qsizetype position) const;
    [[nodiscard]] qsizetype pastSpaces(qsizetype position) const;
    [[nodiscard]] qsizetype runLength(qsizetype position) const;
    [[nodiscard]] qsizetype signWithin(qsizetype position, qsizetype length) const;
    [[nodiscard]] Sign signAt(qsizetype position) const;

    QString m_text;
    qsizetype m_position = 0;
};

} // namespace browser
