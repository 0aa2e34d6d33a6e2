// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/statistics.h"

namespace demo {

// Written by hand: QJsonDocument would sort the names and lose the order a person reads.
QByteArray Statistics::toJson() const
{
    QByteArray json = "{";
    const auto add = [&json](const char *name, qint64 value) {
        json.append('"').append(name).append("\": ").append(QByteArray::number(value)).append(", ");
    };
    add("connections", connections);
    add("most_open", mostOpen);
    add("requests", requests);
    add("requests_within", requestsWithin);
    add("most_outstanding_on_one_connection", mostOutstandingOnOneConnection);
    add("most_outstanding", mostOutstanding);
    add("sign_ins", signIns);
    json.append("\"verbs\": {");
    for (auto verb = verbs.constBegin(); verb != verbs.constEnd(); ++verb) {
        if (verb != verbs.constBegin())
            json.append(", ");
        json.append('"').append(verb.key()).append("\": ").append(QByteArray::number(verb.value()));
    }
    return json.append("}}");
}

} // namespace demo
