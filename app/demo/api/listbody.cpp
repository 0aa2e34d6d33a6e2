// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/listbody.h"

#include <limits>

namespace demo {

Id pathId(QByteArrayView segment)
{
    if (const std::optional<Id> id = Id::parse(segment))
        return *id;
    throw BadQuery("Malformed identifier: '" + segment.toByteArray() + "' is not a UUID.");
}

// A list inside of an object bears the name of the object's property, not that of its type.
static QByteArrayView propertyOf(QByteArrayView list, QByteArrayView rel)
{
    static constexpr std::pair<QByteArrayView, QByteArrayView> properties[] = {
        {"enabledfeatures", "enabled_features"},
        {"fenceagents", "fence_agents"},
        {"mediateddevices", "mediated_devices"},
        {"numanodes", "numa_nodes"},
        {"sshpublickeys", "ssh_public_keys"},
    };
    if (FollowTree::relOf(list) == rel)
        return list;
    for (const auto &[spelling, property] : properties) {
        if (spelling == rel)
            return property;
    }
    return rel;
}

ListBody::ListBody(QByteArrayView list, PathRest rest, const Query &query)
    : m_list(query.inlined ? propertyOf(list, rest[0]) : list)
    , m_belowList(query.inlined && query.inlined->fromList)
    , m_isDocument(!query.inlined)
    , m_depth(query.inlined ? query.inlined->depth : 0)
    , m_follower(Follower::of(query, m_isDocument && rest.size() == 1))
    , m_left(query.max.value_or(std::numeric_limits<qint64>::max()))
{
    if (rest.size() > 1)
        m_one = pathId(rest[1]);
}

bool ListBody::wants(const Id &id)
{
    if (m_one)
        return *m_one == id;
    return m_left > 0 && m_left-- > 0;
}

Answer ListBody::answer() const
{
    QByteArray document = m_isDocument ? XmlWriter::declaration.toByteArray() : QByteArray();
    if (m_one && m_body.isEmpty())
        return notFound();
    XmlWriter xml(document, m_depth);
    if (m_one) {
        document.append(m_body);
    } else if (m_body.isEmpty()) {
        xml.empty(m_list);
    } else {
        const XmlElement element(xml, m_list);
        document.append(m_body);
    }
    Answer answer = xmlAnswer(document);
    answer.requestsWithin = m_follower ? m_follower->requests() : 0;
    return answer;
}

} // namespace demo
