// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/permissionsources_p.h"

#include <QSet>

namespace ovirt {
namespace {

QSet<QString> idsOf(const QList<Row<Permission>> &rows)
{
    QSet<QString> ids;
    for (const Row<Permission> &row : rows)
        ids.insert(row->id);
    return ids;
}

QStringList sorted(const QSet<QString> &ids)
{
    QStringList list(ids.cbegin(), ids.cend());
    list.sort();
    return list;
}

} // namespace

QStringList vmsToCompare(const QList<Row<Vm>> &vms)
{
    QStringList ids;
    ids.reserve(vms.size());
    for (const Row<Vm> &vm : vms)
        ids.append(vm->id);
    ids.sort();
    const qsizetype count = qMin(ids.size(), comparedVms);
    QStringList chosen;
    for (qsizetype number = 0; number < count; ++number)
        chosen.append(ids.at(number * ids.size() / count));
    return chosen;
}

std::optional<PermissionDoubt> compared(
    const QString &vmId, const QList<Row<Permission>> &own, const QList<Row<Permission>> &computed)
{
    const QSet<QString> said = idsOf(own);
    const QSet<QString> expected = idsOf(computed);
    if (said == expected)
        return std::nullopt;
    return PermissionDoubt{vmId, sorted(said - expected), sorted(expected - said)};
}

QList<Row<Permission>> withOrigins(const Inventory &inventory, const QList<Row<Permission>> &own)
{
    QList<Row<Permission>> rows;
    rows.reserve(own.size());
    for (const Row<Permission> &row : own) {
        const Row<Permission> *known = inventory.grant(row->id);
        rows.append(known ? *known : row);
    }
    return rows;
}

} // namespace ovirt
