// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/document.h"

#include <QXmlStreamReader>

namespace demo {

Document documentOf(const QByteArray &body)
{
    Document document;
    QXmlStreamReader xml(body);
    QList<QByteArray> stack;
    QString text;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            stack.append(xml.name().toUtf8());
            text.clear();
            if (stack.size() == 1)
                document.root = stack.first();
            if (stack.size() == 2)
                document.ids.append(xml.attributes().value(QLatin1String("id")).toUtf8());
            if (stack.last() == "link" && !stack.contains("actions"))
                document.links.append(xml.attributes().value(QLatin1String("href")).toUtf8());
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            document.texts.append({stack.takeLast(), text.trimmed().toUtf8()});
            text.clear();
            break;
        default:
            break;
        }
    }
    document.wellFormed = !xml.hasError();
    document.error = xml.errorString();
    return document;
}

} // namespace demo
