// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/xmlanswer.h"

#include "app/demo/api/xmlwriter.h"

namespace demo {

Answer xmlAnswer(QByteArray body)
{
    Answer answer;
    answer.contentType = xmlType;
    answer.body = std::move(body);
    answer.varies = true;
    return answer;
}

Answer notFound()
{
    Answer answer;
    answer.status = 404;
    return answer;
}

Answer fault(int status, const QByteArray &detail)
{
    QByteArray body = XmlWriter::declaration.toByteArray();
    XmlWriter xml(body);
    {
        const XmlElement element(xml, "fault");
        xml.text("detail", '[' + detail + ']');
        xml.text("reason", "Operation Failed");
    }
    Answer answer = xmlAnswer(std::move(body));
    answer.status = status;
    return answer;
}

} // namespace demo
