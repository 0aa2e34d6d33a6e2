// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/responsehead_p.h"

namespace ovirt::transport {

QByteArray ResponseHead::value(QByteArrayView name) const
{
    for (const auto &[key, value] : fields) {
        if (key.size() == name.size() && key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

// Read twice for each answer, so that nothing is copied.
static std::optional<int> keepAliveParameter(QByteArrayView value, QByteArrayView name)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView part = (comma < 0 ? value : value.first(comma)).trimmed();
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
        const qsizetype equals = part.indexOf('=');
        if (equals != name.size() || part.first(equals).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        bool ok = false;
        const int number = part.sliced(equals + 1).toInt(&ok);
        return ok && number >= 0 ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> ResponseHead::keepAliveMax() const
{
    return keepAliveParameter(value("Keep-Alive"), "max");
}

std::optional<int> ResponseHead::keepAliveTimeout() const
{
    return keepAliveParameter(value("Keep-Alive"), "timeout");
}

} // namespace ovirt::transport
