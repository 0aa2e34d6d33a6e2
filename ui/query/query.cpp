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

QStringList Query::words() const
{
    QStringList words;
    if (m_root)
        m_root->collectWords(words);
    words.removeDuplicates();
    return words;
}

ParsedQuery parseQuery(const QString &text, const QueryFields &fields, const QDateTime &now)
{
    return QueryParser(text, fields, now).parse();
}

} // namespace browser
