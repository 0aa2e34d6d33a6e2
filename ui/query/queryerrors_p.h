// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/queryerror.h"
#include "ui/query/queryfield.h"
#include "ui/query/querylexer_p.h"

#include <QCoreApplication>
#include <QStringList>

namespace browser {

//! Every sentence about a text that cannot be understood, in one place.
class QueryErrors {
    Q_DECLARE_TR_FUNCTIONS(query)

public:
    [[nodiscard]] static QueryError tooLong(qsizetype length);
    [[nodiscard]] static QueryError tooDeep(const QueryToken &open);
    [[nodiscard]] static QueryError tooMany(const QueryToken &token);

    [[nodiscard]] static QueryError notClosed(const QueryPart &phrase);
    [[nodiscard]] static QueryError notClosed(const QueryToken &open);
    [[nodiscard]] static QueryError notOpened(const QueryToken &close);
    [[nodiscard]] static QueryError emptyParentheses(
        const QueryToken &open, const QueryToken &close);
    [[nodiscard]] static QueryError missingBehind(const QueryToken &word);
    [[nodiscard]] static QueryError missingBefore(const QueryToken &word);

    [[nodiscard]] static QueryError missingName(const QueryPart &sign);
    [[nodiscard]] static QueryError unknownName(const QueryPart &name, const QStringList &similar);
    //! The same of a name in queries about \a kind; \a others have such a field.
    [[nodiscard]] static QString unknownIn(const QString &kind, const QString &name,
        const QStringList &similar, const QStringList &others);
    [[nodiscard]] static QueryError severalNames(const QueryPart &name, const QStringList &keys);

    [[nodiscard]] static QueryError missingValue(
        const QueryToken &comparison, const QueryPart &value);
    [[nodiscard]] static QueryError wrongValue(const QueryPart &value, Format format);
    //! \a error of \a value, and the \a key that may have been meant; empty: nobody knows.
    [[nodiscard]] static QueryError withMeant(
        const QueryError &error, const QString &key, const QueryPart &sign, const QueryPart &value);
    [[nodiscard]] static QueryError noOrder(const QueryToken &comparison);
    [[nodiscard]] static QueryError oneValueOnly(const QueryToken &comparison);

    [[nodiscard]] static QueryError missingColumn(qsizetype position);
    [[nodiscard]] static QueryError columnTwice(const QueryPart &name);
};

} // namespace browser
