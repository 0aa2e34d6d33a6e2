// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/queryerror.h"
#include "ui/query/queryfield.h"
#include "ui/query/queryrow.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

namespace browser {

struct QueryNode;

//! What is looked for, folded: for marking it.
struct QueryWord {
    QString text;
    int field = -1; //!< where it is looked for; -1: in anything that is shown

    bool operator==(const QueryWord &) const = default;
};

//! \brief A filter, parsed.
//!
//! A cheap implicitly shared value: copy it freely.
//! \par Thread  Any, several at a time.
class Query {
public:
    Query(); //!< matches everything

    [[nodiscard]] bool isEmpty() const { return !m_root; }
    [[nodiscard]] bool matches(const QueryRow &row) const;
    //! Whether QueryRow::text() is looked at.
    [[nodiscard]] bool usesText() const;
    //! Numbers of the fields that it looks at, each once, in ascending order.
    [[nodiscard]] QList<int> fields() const;
    //! \brief Words and text operands that are looked for, each once.
    //! Without those that must not be there; of a wildcard the pieces between.
    [[nodiscard]] QList<QueryWord> words() const;

private:
    friend class QueryParser;
    explicit Query(std::shared_ptr<const QueryNode> root);

    std::shared_ptr<const QueryNode> m_root;
};

struct ParsedQuery {
    Query query; //!< empty where there is an error
    std::optional<QueryError> error;
    qsizetype intact = 0; //!< with an error: how much of the text stands before what has it
};

inline constexpr qsizetype maxQueryLength = 4096;
inline constexpr int maxQueryDepth = 64;  //!< parentheses within each other
inline constexpr int maxQueryTerms = 500; //!< words and values

//! \brief Parses the filter language, see ui/query/README.md. Never throws; empty text: an empty
//! query. Ages are counted back from \a now, days are those of the local time zone.
[[nodiscard]] ParsedQuery parseQuery(const QString &text, const QueryFields &fields,
    const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace browser
