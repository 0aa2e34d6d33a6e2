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

ListBody::ListBody(QByteArrayView list, PathRest rest, const Query &query)
    : m_list(list)
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
    QByteArray document = XmlWriter::declaration.toByteArray();
    if (m_one) {
        if (m_body.isEmpty())
            return notFound();
        return xmlAnswer(document + m_body);
    }
    XmlWriter xml(document);
    if (m_body.isEmpty()) {
        xml.empty(m_list);
    } else {
        const XmlElement element(xml, m_list);
        document.append(m_body);
    }
    return xmlAnswer(document);
}

} // namespace demo
