// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/access.h"

namespace ovirt {

QString originIdOf(const Permission &permission)
{
    for (const QString &id : {permission.vm.id, permission.templateRef.id, permission.disk.id,
             permission.host.id, permission.cluster.id, permission.dataCenter.id,
             permission.storageDomain.id, permission.vmPoolId}) {
        if (!id.isEmpty())
            return id;
    }
    return {};
}

AccessIndex::AccessIndex(const Inventory &inventory)
    : m_inventory(inventory)
{
    for (const Row<Permission> &row : inventory.grants())
        m_givenOn[originIdOf(*row)].append(row);
}

QList<Row<Permission>> AccessIndex::reaching(const Vm &vm) const
{
    QList<Row<Permission>> rows = m_givenOn.value(vm.id);
    if (const Cluster *cluster = m_inventory.find(vm.cluster)) {
        rows += m_givenOn.value(cluster->id);
        if (!cluster->dataCenter.id.isEmpty())
            rows += m_givenOn.value(cluster->dataCenter.id);
    }
    return rows + m_givenOn.value({});
}

} // namespace ovirt
