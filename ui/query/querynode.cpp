// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/querynode_p.h"

#include <algorithm>

namespace browser {
namespace {

bool groupMatches(const QueryGroup &group, const QueryRow &row)
{
    const auto matches = [&](const QueryNode &member) { return member.matches(row); };
    return group.joint == QueryGroup::Joint::All
        ? std::all_of(group.members.begin(), group.members.end(), matches)
        : std::any_of(group.members.begin(), group.members.end(), matches);
}

} // namespace

bool QueryNode::matches(const QueryRow &row) const
{
    if (const auto *group = std::get_if<QueryGroup>(&content))
        return groupMatches(*group, row) != negated;
    if (const auto *term = std::get_if<QueryTerm>(&content))
        return term->matches(row) != negated;
    return std::get_if<TextPattern>(&content)->matches(row.text()) != negated;
}

bool QueryNode::usesText() const
{
    if (const auto *group = std::get_if<QueryGroup>(&content)) {
        return std::any_of(group->members.begin(), group->members.end(),
            [](const QueryNode &member) { return member.usesText(); });
    }
    return std::holds_alternative<TextPattern>(content);
}

void QueryNode::collectFields(std::set<int> &fields) const
{
    if (const auto *term = std::get_if<QueryTerm>(&content))
        fields.insert(term->field());
    if (const auto *group = std::get_if<QueryGroup>(&content)) {
        for (const QueryNode &member : group->members)
            member.collectFields(fields);
    }
}

void QueryNode::collectWords(QList<QueryWord> &words, bool wanted) const
{
    wanted = wanted != negated;
    if (const auto *group = std::get_if<QueryGroup>(&content)) {
        for (const QueryNode &member : group->members)
            member.collectWords(words, wanted);
    }
    if (!wanted)
        return;
    const auto add = [&words](const QStringList &texts, int field) {
        for (const QString &text : texts)
            words.append({text, field});
    };
    if (const auto *term = std::get_if<QueryTerm>(&content))
        add(term->words(), term->field());
    if (const auto *text = std::get_if<TextPattern>(&content))
        add(text->words(), -1);
}

} // namespace browser
