// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/fieldnames_p.h"
#include "ui/query/query.h"
#include "ui/query/querylexer_p.h"
#include "ui/query/querynode_p.h"

namespace browser {

//! \brief Reads a query once, from left to right; the first error ends it.
//!
//! Descends once for each parenthesis, and no further than maxQueryDepth.
class QueryParser {
public:
    QueryParser(const QString &text, const QueryFields &fields, const QDateTime &now);

    [[nodiscard]] ParsedQuery parse();

private:
    [[nodiscard]] QueryNode alternatives();
    [[nodiscard]] QueryNode conjunction();
    [[nodiscard]] QueryNode perhapsNegated();
    [[nodiscard]] QueryNode operand();
    [[nodiscard]] QueryNode group();
    [[nodiscard]] QueryNode word();
    [[nodiscard]] QueryNode comparison();
    [[nodiscard]] QueryNode compared(QueryToken token, const FieldNames::Match &match);

    [[nodiscard]] bool addValues(const QueryToken &token, QueryTerm &term);
    [[nodiscard]] QString meantBy(
        const QueryToken &token, const QueryPart &value, const QueryTerm &term) const;

    [[nodiscard]] bool isPlainText(const QueryToken &token, const FieldNames::Match &match) const;
    [[nodiscard]] QueryError misnamed(
        const QueryToken &token, const FieldNames::Match &match) const;
    [[nodiscard]] QueryError missingOperand() const;
    [[nodiscard]] bool startsOperand() const;
    void advance();
    QueryNode fail(const QueryError &error);
    [[nodiscard]] bool count(const QueryToken &token);

    QString m_text;
    QueryFields m_fields;
    FieldNames m_names;
    QDateTime m_now;
    QueryLexer m_lexer;
    QueryToken m_token; //!< the next one
    QueryToken m_previous;
    int m_depth = 0;
    int m_terms = 0;
    std::optional<QueryError> m_error;
    qsizetype m_intact = 0; //!< where what has the error begins
};

} // namespace browser
