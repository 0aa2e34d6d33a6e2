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

static std::optional<int> keepAliveParameter(const QByteArray &value, const QByteArray &name)
{
    if (value.isEmpty())
        return std::nullopt;
    for (const QByteArray &part : value.split(',')) {
        const QByteArray parameter = part.trimmed().toLower();
        if (!parameter.startsWith(name + '='))
            continue;
        bool ok = false;
        const int number = parameter.mid(name.size() + 1).toInt(&ok);
        return ok && number >= 0 ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> ResponseHead::keepAliveMax() const
{
    return keepAliveParameter(value("Keep-Alive"), QByteArrayLiteral("max"));
}

std::optional<int> ResponseHead::keepAliveTimeout() const
{
    return keepAliveParameter(value("Keep-Alive"), QByteArrayLiteral("timeout"));
}

} // namespace ovirt::transport
