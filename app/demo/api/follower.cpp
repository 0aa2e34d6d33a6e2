// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/follower.h"

#include <algorithm>

namespace demo {
namespace {

constexpr int evenLevels = 2; // that an engine expands for every object of a list

// The element of an object that was asked for by itself, as the property `name` of another one.
void rename(QByteArray &element, QByteArrayView name)
{
    const qsizetype start = element.indexOf('<') + 1;
    const qsizetype length = element.indexOf(' ', start) - start;
    element.replace(start, length, name.data(), name.size());
    const qsizetype end = element.lastIndexOf("</") + 2;
    element.replace(end, element.lastIndexOf('>') - end, name.data(), name.size());
}

} // namespace

Follower::Follower(FollowTree tree, LinkSource &source, bool fromList)
    : m_tree(std::move(tree))
    , m_source(source)
    , m_fromList(fromList)
{
}

std::optional<Follower> Follower::of(const Query &query, bool fromList)
{
    if (query.follow.isEmpty() || !query.source)
        return std::nullopt;
    return Follower(query.follow, *query.source, fromList);
}

QByteArray Follower::inlined(const XmlWriter &xml, const QByteArray &href, const FollowTree &branch)
{
    Query query;
    query.follow = branch;
    query.source = &m_source;
    query.inlined = Query::Inlined{xml.depth(), m_fromList};
    const Answer answer = m_source.inlined(href, query);
    if (answer.status != 200)
        throw FollowFailed(branch.name);
    m_met.push_back(branch.name);
    m_requests += 1 + answer.requestsWithin;
    return answer.body;
}

bool Follower::writesLink(XmlWriter &xml, const QByteArray &href, QByteArrayView rel)
{
    const FollowTree *branch = m_tree.branch(rel);
    if (branch)
        xml.out().append(inlined(xml, href, *branch));
    return branch;
}

bool Follower::writesReference(XmlWriter &xml, QByteArrayView name, const QByteArray &href)
{
    const FollowTree *branch = m_tree.branch(FollowTree::relOf(name));
    if (!branch || std::find(m_met.begin(), m_met.end(), branch->name) != m_met.end())
        return false;
    m_metReference = true;
    QByteArray element = inlined(xml, href, *branch);
    rename(element, name);
    xml.out().append(element);
    return true;
}

void Follower::ended()
{
    for (const FollowTree &branch : m_tree.branches) {
        if (std::find(m_met.begin(), m_met.end(), branch.name) == m_met.end())
            throw FollowFailed(branch.name);
    }
    m_met.clear();
    if (m_fromList)
        m_tree = m_tree.upTo(evenLevels);
}

} // namespace demo
