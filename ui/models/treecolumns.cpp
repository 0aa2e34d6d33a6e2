// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treecolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace browser {
namespace {

// clang-format off
constexpr MixedColumn mixedColumns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"), QT_TRANSLATE_NOOP("columns", "Name in the engine; of a permission, who has it; of a snapshot, its description"),
     "name", "name", "name", "principal", "description"},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"), QT_TRANSLATE_NOOP("columns", "What the engine says it is doing; of a permission, the role"),
     "status", "status", nullptr, "role", "status"},
    {"vcpus", QT_TRANSLATE_NOOP("columns", "vCPUs"), QT_TRANSLATE_NOOP("columns", "Virtual processors: sockets × cores × threads"),
     "vcpus", nullptr, nullptr, nullptr, nullptr, Format::Number, true, true},
    {"memory", QT_TRANSLATE_NOOP("columns", "Memory"), QT_TRANSLATE_NOOP("columns", "Configured memory"),
     "memory", nullptr, nullptr, nullptr, nullptr, Format::Bytes, true, true},
    {"provisioned", QT_TRANSLATE_NOOP("columns", "Provisioned"), QT_TRANSLATE_NOOP("columns", "Size of the disks as the guest sees them; in a group, one that several VMs share counts for each"),
     "provisioned", "size", nullptr, nullptr, nullptr, Format::Bytes, true, true, true},
    {"used", QT_TRANSLATE_NOOP("columns", "Used"), QT_TRANSLATE_NOOP("columns", "What the disks take on storage; in a group, one that several VMs share counts for each"),
     "used", "used", nullptr, nullptr, nullptr, Format::Bytes, true, true, true},
    {"addresses", QT_TRANSLATE_NOOP("columns", "Addresses"), QT_TRANSLATE_NOOP("columns", "IP addresses that the guest agent reports"),
     "addresses", nullptr, "addresses", nullptr, nullptr},
    {"details", QT_TRANSLATE_NOOP("columns", "Details"), QT_TRANSLATE_NOOP("columns", "What the other columns have no place for"),
     nullptr, nullptr, nullptr, nullptr, nullptr},
};
// clang-format on

bool isMixed(const QString &key)
{
    return std::any_of(std::begin(mixedColumns), std::end(mixedColumns),
        [&key](const MixedColumn &mixed) { return key == QLatin1String(mixed.key); });
}

// What makes sense as a sum over VMs.
bool isAmount(const AnyColumn &column)
{
    static const QStringList amounts{QStringLiteral("disks"), QStringLiteral("nics"),
        QStringLiteral("permissions"), QStringLiteral("snapshots"),
        QStringLiteral("snapshots_size"), QStringLiteral("memory_guaranteed")};
    return !column.isRelated() && amounts.contains(column.key());
}

} // namespace

TreeColumn::TreeColumn(const MixedColumn &mixed)
    : m_mixed(&mixed)
    , m_ofVm(mixed.vm ? anyColumn(Kind::Vm, QLatin1String(mixed.vm)) : std::nullopt)
    , m_key(QLatin1String(mixed.key))
{
}

TreeColumn::TreeColumn(const AnyColumn &ofVm)
    : m_ofVm(ofVm)
    , m_key(ofVm.key())
{
}

QString TreeColumn::title() const
{
    return m_mixed ? translatedTitle(m_mixed->title) : m_ofVm->title();
}

QString TreeColumn::owner() const
{
    return m_mixed ? translatedTitle(infoOf(Kind::Vm).one) : m_ofVm->owner();
}

QString TreeColumn::ownTitle() const
{
    return m_mixed ? title() : m_ofVm->ownTitle();
}

QString TreeColumn::tip() const
{
    return m_mixed ? translatedTip(m_mixed->tip) : m_ofVm->tip();
}

Format TreeColumn::format() const
{
    return m_mixed ? m_mixed->format : m_ofVm->format();
}

bool TreeColumn::isName() const
{
    return m_mixed == std::begin(mixedColumns);
}

bool TreeColumn::isDetails() const
{
    return m_mixed == std::end(mixedColumns) - 1;
}

bool TreeColumn::isSummed() const
{
    return m_mixed ? m_mixed->summed : isAmount(*m_ofVm);
}

bool TreeColumn::isNumber() const
{
    return m_mixed ? m_mixed->number : isNumeric(m_ofVm->format());
}

const QList<TreeColumn> &allTreeColumns()
{
    static const auto all = [] {
        QList<TreeColumn> columns(std::begin(mixedColumns), std::end(mixedColumns));
        for (const AnyColumn &column : anyColumnsOf(Kind::Vm)) {
            if (!isMixed(column.key()))
                columns.append(TreeColumn(column));
        }
        return columns;
    }();
    return all;
}

// The details beside the tree say the rest, and the room is better used.
QStringList defaultTreeColumns()
{
    QStringList keys;
    for (const MixedColumn &mixed : mixedColumns)
        keys.append(QLatin1String(mixed.key));
    return keys;
}

std::optional<TreeColumn> treeColumn(const QString &key)
{
    const QList<TreeColumn> &all = allTreeColumns();
    const auto found = std::find_if(
        all.begin(), all.end(), [&key](const TreeColumn &column) { return column.key() == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QList<TreeColumn> treeColumns(const QStringList &keys)
{
    QList<TreeColumn> columns{allTreeColumns().first()};
    for (const QString &key : keys) {
        const std::optional<TreeColumn> column = treeColumn(key);
        if (column && !columns.contains(*column))
            columns.append(*column);
    }
    return columns;
}

} // namespace browser
