// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/permissionsources_p.h"

#include <QSet>

#include <algorithm>

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

// How far what it was given on is from the VM.
int distanceOf(const Permission &permission)
{
    if (!permission.vm.isNull())
        return 0;
    if (!permission.cluster.isNull())
        return 1;
    return permission.dataCenter.isNull() ? 3 : 2;
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

QList<Row<Permission>> nearestFirst(QList<Row<Permission>> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row<Permission> &a, const Row<Permission> &b) {
        const int first = distanceOf(*a);
        const int second = distanceOf(*b);
        return first != second ? first < second : a->id < b->id;
    });
    return rows;
}

} // namespace ovirt
