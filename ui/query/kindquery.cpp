// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/kindquery.h"

#include "ui/columns/anycolumn.h"
#include "ui/query/fieldnames_p.h"
#include "ui/query/queryerrors_p.h"
#include "ui/query/tableselector.h"

namespace browser {
namespace {

constexpr qsizetype mostKindsTold = 3;

// Those that a person who wrote the name may have thought of.
QStringList kindsWith(const QString &name)
{
    QStringList titles;
    for (const KindInfo &info : allKinds()) {
        for (int column = 0; column < info.columns; ++column) {
            if (name.compare(QLatin1String(info.head(column).key), Qt::CaseInsensitive) == 0)
                titles.append(translatedTitle(info.title));
        }
    }
    return titles.first(qMin(titles.size(), mostKindsTold));
}

// What is called so of what belongs to a row: nic.mac for mac.
QStringList relatedTo(const QString &name, const QStringList &similar)
{
    const QString ending = QLatin1Char('.') + name;
    QStringList related;
    for (const QString &key : similar) {
        if (key.endsWith(ending, Qt::CaseInsensitive))
            related.append(key);
    }
    return related;
}

QString sentenceOf(Kind kind, const QString &name, const QueryFields &fields)
{
    const QString title = translatedTitle(infoOf(kind).title);
    const QStringList similar = FieldNames(fields).similarTo(name);
    if (const QStringList related = relatedTo(name, similar); !related.isEmpty())
        return QueryErrors::unknownIn(title, name, related, {});
    const QStringList others = kindsWith(name);
    return QueryErrors::unknownIn(title, name, others.isEmpty() ? similar : QStringList(), others);
}

} // namespace

ParsedQuery parseQueryOf(Kind kind, const QString &text)
{
    const QueryFields fields = fieldsOf(kind);
    ParsedQuery parsed = parseQuery(text, fields);
    if (parsed.error && !parsed.error->unknownName.isEmpty())
        parsed.error->sentence = sentenceOf(kind, parsed.error->unknownName, fields);
    return parsed;
}

QString exampleQueryOf(Kind kind)
{
    switch (kind) {
    case Kind::Vm:
        return QStringLiteral("status:down memory>8GiB");
    case Kind::Disk:
        return QStringLiteral("status:locked size>100GiB");
    case Kind::Nic:
        return QStringLiteral("mac:00:1a plugged:no");
    case Kind::Permission:
        return QStringLiteral("role:admin granted_on:prod");
    case Kind::Snapshot:
        return QStringLiteral("age>30d memory:yes");
    case Kind::Host:
        return QStringLiteral("status:maintenance vms>10");
    case Kind::Cluster:
        return QStringLiteral("hosts>2 ballooning:yes");
    case Kind::DataCenter:
        return QStringLiteral("status:up clusters>1");
    case Kind::StorageDomain:
        return QStringLiteral("status:active available<100GiB");
    case Kind::Network:
        return QStringLiteral("vlan>100 nics:0");
    case Kind::Template:
        return QStringLiteral("vms:0 memory>8GiB");
    case Kind::User:
        return QStringLiteral("administrator:yes domain:internal");
    case Kind::Group:
        return QStringLiteral("administrator:yes permissions>2");
    }
    Q_UNREACHABLE();
}

} // namespace browser
