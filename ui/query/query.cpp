// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/query.h"

#include "ui/query/querynode_p.h"
#include "ui/query/queryparser_p.h"

#include <set>

namespace browser {

Query::Query() = default;

Query::Query(std::shared_ptr<const QueryNode> root)
    : m_root(std::move(root))
{
}

bool Query::matches(const QueryRow &row) const
{
    return !m_root || m_root->matches(row);
}

bool Query::usesText() const
{
    return m_root && m_root->usesText();
}

QList<int> Query::fields() const
{
    std::set<int> fields;
    if (m_root)
        m_root->collectFields(fields);
    return {fields.begin(), fields.end()};
}

QList<QueryWord> Query::words() const
{
    QList<QueryWord> words;
    if (m_root)
        m_root->collectWords(words);
    QList<QueryWord> once;
    for (const QueryWord &word : std::as_const(words)) {
        if (!once.contains(word))
            once.append(word);
    }
    return once;
}

ParsedQuery parseQuery(const QString &text, const QueryFields &fields, const QDateTime &now)
{
    return QueryParser(text, fields, now).parse();
}

} // namespace browser
