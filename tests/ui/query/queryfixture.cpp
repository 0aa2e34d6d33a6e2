// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/query/queryfixture.h"

#include <QTimeZone>

#include <algorithm>

namespace queryfixture {

using namespace browser;

QueryFields fields()
{
    const auto field = [](const char *key, Format format, const char *title) {
        return QueryField{QLatin1String(key), QLatin1String(title), format};
    };
    return {field("name", Format::Text, "Name"), field("status", Format::State, "Status"),
        field("memory", Format::Bytes, "RAM"), field("memory_max", Format::Bytes, "Most RAM"),
        field("disks", Format::Number, "Disks"), field("vlan", Format::Number, "VLAN"),
        field("creation_time", Format::Time, "Created"),
        field("start_time", Format::Time, "Started"),
        field("stateless", Format::YesNo, "Stateless"),
        field("delete_protected", Format::YesNo, "Protected"),
        field("description", Format::Text, "Description"),
        field("comment", Format::Text, "Comment"), field("tags", Format::Text, "Tags"),
        field("addresses", Format::Text, "Addresses"), field("cluster", Format::Text, "Cluster"),
        field("host", Format::Text, "Host"), field("permissions", Format::Number, "Permissions"),
        field("nic.name", Format::Text, "Name"), field("nic.mac", Format::Text, "MAC"),
        field("nic.plugged", Format::YesNo, "Plugged"), field("disk.size", Format::Bytes, "Size"),
        field("snapshot.date", Format::Time, "Date"), field("policy.name", Format::Text, "Name")};
}

int field(const char *key)
{
    const QueryFields all = fields();
    for (int i = 0; i < int(all.size()); ++i) {
        if (all.at(i).key == QLatin1String(key))
            return i;
    }
    qFatal("no field %s", key);
}

QDateTime now()
{
    return QDateTime({2026, 11, 25}, {12, 0}, QTimeZone::utc());
}

Row &Row::with(const char *key, const QVariant &value)
{
    m_values[field(key)].append(value);
    return *this;
}

Row &Row::showing(const QString &text)
{
    m_text = foldedForSearch(text);
    return *this;
}

bool Row::anyOf(int field, const std::function<bool(const QVariant &)> &visit) const
{
    const QVariantList values = m_values.value(field);
    return std::any_of(values.begin(), values.end(), visit);
}

Row vm()
{
    constexpr qint64 gib = qint64(1) << 30;
    Row row;
    row.with("name", QStringLiteral("Web-01"))
        .with("status", QStringLiteral("powering_up"))
        .with("memory", 8 * gib)
        .with("disks", qint64(3))
        .with("creation_time", now().addDays(-30).addSecs(-3600))
        .with("stateless", false)
        .with("delete_protected", true)
        .with("description", QStringLiteral("Größe, (old) \"front\""))
        .with("comment", QString(QLatin1String("")))
        .with("tags", QStringList{QStringLiteral("Prod"), QStringLiteral("web tier")})
        .with("addresses", QStringList{QStringLiteral("10.1.4.7"), QStringLiteral("fe80::1")})
        .with("cluster", QStringLiteral("Production East"))
        .with("host", QVariant())
        .with("permissions", qint64(0))
        .with("nic.name", QStringLiteral("nic1"))
        .with("nic.mac", QStringLiteral("00:1A:4A:16:01:51"))
        .with("nic.plugged", true)
        .with("nic.name", QStringLiteral("nic2"))
        .with("nic.mac", QStringLiteral("56:6f:00:00:00:01"))
        .with("nic.plugged", false)
        .with("disk.size", 100 * gib)
        .showing(QStringLiteral("Web-01\nPowering up\n8 GiB\n10.1.4.7, fe80::1\n"
                                "00:1a:4a:16:01:51\nhttps://web.example/ui"));
    return row;
}

} // namespace queryfixture
