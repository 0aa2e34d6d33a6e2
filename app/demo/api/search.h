// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/query.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace demo {

//! What a field of an object holds, to be compared with what is searched for.
struct SearchValue {
    QStringList texts;            //!< any of them may match
    std::optional<qint64> number; //!< nullopt: the field is text

    SearchValue() = default;
    SearchValue(const QString &text)
        : texts(text)
    {
    }
    SearchValue(const QStringList &several)
        : texts(several)
    {
    }
    SearchValue(QByteArrayView utf8)
        : texts(QString::fromUtf8(utf8))
    {
    }
    SearchValue(qint64 value)
        : number(value)
    {
    }
};

//! \brief The engine's search language: `criteria [sortby FIELD [asc|desc]] [page N]`.
//!
//! Criteria are `FIELD OPERATOR VALUE` or a bare `VALUE`, joined with `and` (which binds closer)
//! and `or`; a value may be quoted and may hold `*`.
struct Search {
    enum class Operator { Equal, NotEqual, Less, Greater, LessOrEqual, GreaterOrEqual };

    struct Term {
        QString field; //!< lower case; empty: any field that is text
        Operator op = Operator::Equal;
        QString value;
    };

    std::vector<std::vector<Term>>
        anyOf;      //!< each of them a list of which all must hold; empty: everything
    QString sortBy; //!< lower case; empty: the name
    bool descending = false;
    qint64 page = 1;

    //! Throws BadQuery.
    [[nodiscard]] static Search parse(const QByteArray &text);
    //! The same for searches that differ in nothing but the page.
    [[nodiscard]] QByteArray key() const;
    //! Whether \p value is what \p term asks for. Throws BadQuery.
    [[nodiscard]] static bool matches(
        const Term &term, const SearchValue &value, Qt::CaseSensitivity sensitivity);
    //! Whether \p text is of the form \p pattern, in which `*` stands for anything.
    [[nodiscard]] static bool matchesWildcard(
        QStringView text, QStringView pattern, Qt::CaseSensitivity sensitivity);
};

} // namespace demo
