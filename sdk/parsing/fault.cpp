// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/parsing/parser.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

namespace ovirt {
namespace {

std::optional<Fault> xmlFault(const QByteArray &body)
try {
    const XmlDocument document(body);
    XmlElement element = document.root();
    if (std::string_view(element.name()) == "action")
        element = element.child("fault");
    if (std::string_view(element.name()) != "fault")
        return std::nullopt;
    return Fault{QString::fromUtf8(element.child("reason").text()),
        QString::fromUtf8(element.child("detail").text())};
} catch (const Error &) {
    return std::nullopt; // not XML: the caller has the status and the raw text
}

// Engines put it at the root; what stands before some of them puts it into a member.
std::optional<Fault> jsonFault(const QByteArray &body)
{
    QJsonObject object = QJsonDocument::fromJson(body).object();
    if (const QJsonValue inner = object.value(QLatin1String("fault")); inner.isObject())
        object = inner.toObject();
    const QJsonValue reason = object.value(QLatin1String("reason"));
    const QJsonValue detail = object.value(QLatin1String("detail"));
    if (!reason.isString() && !detail.isString())
        return std::nullopt;
    return Fault{reason.toString(), detail.toString()};
}

} // namespace

std::optional<Fault> parseFault(const QByteArray &body)
{
    return body.trimmed().startsWith('{') ? jsonFault(body) : xmlFault(body);
}

} // namespace ovirt
