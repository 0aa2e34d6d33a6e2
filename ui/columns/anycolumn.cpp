// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/anycolumn.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace browser {

AnyColumn::AnyColumn(Kind kind, int column)
    : m_info(&infoOf(kind))
    , m_column(column)
    , m_format(m_info->head(column).format)
{
}

AnyColumn::AnyColumn(const Relation &relation, int column)
    : AnyColumn(relation.to, column)
{
    m_relation = &relation;
}

QString AnyColumn::key() const
{
    const QString key = QString::fromLatin1(m_info->head(m_column).key);
    return m_relation ? QString::fromLatin1(m_relation->key) + QLatin1Char('.') + key : key;
}

QString AnyColumn::title() const
{
    return m_relation ? QCoreApplication::translate("columns", "%1: %2").arg(owner(), ownTitle())
                      : ownTitle();
}

QString AnyColumn::owner() const
{
    return translatedTitle(m_info->one);
}

QString AnyColumn::ownTitle() const
{
    return translatedTitle(m_info->head(m_column).title);
}

QString AnyColumn::tip() const
{
    return translatedTip(m_info->head(m_column).tip);
}

QVariant AnyColumn::value(const ovirt::Inventory &inventory, const void *object) const
{
    if (!m_relation)
        return m_info->value(m_column, inventory, object);
    QVariant first;
    QStringList texts;
    anyOf(inventory, object, [&](const QVariant &value) {
        first = value;
        const QString text = formatted(value, m_format);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
        return !m_relation->isMany;
    });
    if (!m_relation->isMany)
        return first;
    return texts.isEmpty() ? QVariant() : QVariant(texts);
}

QVariant AnyColumn::valueOfRelated(const ovirt::Inventory &inventory, const void *related) const
{
    return m_info->value(m_column, inventory, related);
}

bool AnyColumn::anyOf(const ovirt::Inventory &inventory, const void *object,
    const std::function<bool(const QVariant &)> &visit) const
{
    if (!m_relation)
        return visit(m_info->value(m_column, inventory, object));
    return m_relation->visit(inventory, object,
        [&](const void *related) { return visit(m_info->value(m_column, inventory, related)); });
}

ObjectKey AnyColumn::link(const ovirt::Inventory &inventory, const void *object) const
{
    if (!m_relation)
        return m_info->link(m_column, inventory, object);
    if (m_relation->isMany)
        return {};
    ObjectKey key;
    m_relation->visit(inventory, object, [&](const void *related) {
        const bool isName = qstrcmp(m_info->head(m_column).key, "name") == 0;
        key = isName ? m_info->keyOf(related) : m_info->link(m_column, inventory, related);
        return true;
    });
    return key;
}

static QList<AnyColumn> listColumns(Kind kind)
{
    QList<AnyColumn> columns;
    for (int column = 0; column < infoOf(kind).columns; ++column)
        columns.append(AnyColumn(kind, column));
    for (const Relation &relation : relationsOf(kind)) {
        for (int column = 0; column < infoOf(relation.to).columns; ++column)
            columns.append(AnyColumn(relation, column));
    }
    return columns;
}

const QList<AnyColumn> &anyColumnsOf(Kind kind)
{
    static const auto all = [] {
        std::array<QList<AnyColumn>, kindCount> lists;
        for (const KindInfo &info : allKinds())
            lists[size_t(info.kind)] = listColumns(info.kind);
        return lists;
    }();
    return all[size_t(kind)];
}

QList<AnyColumn> ownColumnsOf(Kind kind)
{
    return anyColumnsOf(kind).first(infoOf(kind).columns);
}

std::optional<AnyColumn> anyColumn(Kind kind, const QString &key)
{
    const QList<AnyColumn> &columns = anyColumnsOf(kind);
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const AnyColumn &column) { return column.key() == key; });
    return found == columns.end() ? std::nullopt : std::optional(*found);
}

// What fits a window of 1280 points beside the views and the details; the rest as declared.
static QStringList firstColumnsOf(Kind kind)
{
    const auto keys = [](const char *list) {
        return QString::fromLatin1(list).split(QLatin1Char(' '));
    };
    switch (kind) {
    case Kind::Vm:
        return keys("name status vcpus memory provisioned used disks nics addresses host");
    case Kind::Disk:
        return keys("name vm status size used allocation storage_domains interface");
    case Kind::Nic:
        return keys("name vm mac addresses network vnic_profile vlan interface");
    case Kind::Permission:
        return keys("principal vm role granted_on granted_on_type principal_type administrative");
    case Kind::Snapshot:
        return keys("description vm date status memory type");
    case Kind::Host:
        return keys("name status cluster vms vcpus logical_cpus vm_memory memory");
    case Kind::StorageDomain: // without the status, which engines tell per data center only
        return keys("name type storage_type size used available used_percent data_centers");
    case Kind::User:
        return keys("user_name full_name domain permissions administrator roles email");
    default:
        return {};
    }
}

QStringList defaultColumnsOf(Kind kind)
{
    constexpr int most = 8;
    QStringList keys = firstColumnsOf(kind);
    for (int column = 0; keys.size() < most && column < infoOf(kind).columns; ++column) {
        const QString key = QString::fromLatin1(infoOf(kind).head(column).key);
        if (firstColumnsOf(kind).isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QList<AnyColumn> alsoSearchedOf(Kind kind)
{
    const auto mac = anyColumn(kind, QStringLiteral("nic.mac"));
    return kind == Kind::Vm && mac ? QList<AnyColumn>{*mac} : QList<AnyColumn>();
}

} // namespace browser
