// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/operands_p.h"
#include "ui/query/queryerror.h"
#include "ui/query/queryrow.h"
#include "ui/query/textpattern_p.h"

#include "ui/columns/column.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace browser {

//! \brief One comparison, `name:value,value`, with its values understood.
//! A value that was not reported is equal to nothing, and neither more nor less.
class QueryTerm {
public:
    QueryTerm(int field, Format format, QueryOperator comparison);

    //! One more value of \a token; what is wrong with it.
    [[nodiscard]] std::optional<QueryError> add(const QueryPart &value, const QDateTime &now);

    [[nodiscard]] int field() const { return m_field; }
    [[nodiscard]] bool matches(const QueryRow &row) const;
    [[nodiscard]] QStringList words() const;

private:
    struct Look;

    [[nodiscard]] bool addPresence(const QueryPart &value);
    [[nodiscard]] bool understand(const QueryPart &value, const QDateTime &now);
    void addText(const QString &text);
    [[nodiscard]] bool holds(const QVariant &value) const;
    [[nodiscard]] bool holdsText(const QVariant &value) const;
    [[nodiscard]] bool holdsNumber(qint64 value) const;
    [[nodiscard]] QString comparable(const QString &text) const;

    int m_field;
    Format m_format;
    QueryOperator m_comparison;
    bool m_none = false; //!< `none` is among the values
    bool m_any = false;  //!< `any` is
    QList<TextPattern> m_texts;
    QList<Span> m_spans;
    QList<bool> m_answers;
};

} // namespace browser
