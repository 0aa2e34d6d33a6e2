// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/access.h"

#include <QSet>

#include <algorithm>
#include <numeric>

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

bool isOnSystem(const Inventory &inventory, const Permission &permission)
{
    const QList<Row<Permission>> &rows = inventory.grantsOf({});
    return originIdOf(permission).isEmpty()
        && std::any_of(rows.begin(), rows.end(),
            [&](const Row<Permission> &row) { return row->id == permission.id; });
}

namespace {

// `/users`, `/users/ID/permissions`, the same of groups, and `/permissions`.
bool isOfGrants(const QString &path, const QString &principalId)
{
    for (const char *list : {Fields<User>::path, Fields<Group>::path}) {
        const QString below = QLatin1String(list) + QLatin1Char('/');
        const bool isBelow = path.startsWith(below) && path.endsWith(QLatin1String("/permissions"));
        if (!principalId.isEmpty()) {
            if (isBelow && path.startsWith(below + principalId + QLatin1Char('/')))
                return true;
        } else if (isBelow || path == QLatin1String(list)) {
            return true;
        }
    }
    return principalId.isEmpty() && path == QLatin1String("/permissions");
}

} // namespace

const Failure *failureOfGrants(const Inventory &inventory, const QString &principalId)
{
    const QList<Failure> &failures = inventory.completeness().failures;
    const auto found = std::find_if(failures.begin(), failures.end(),
        [&](const Failure &failure) { return isOfGrants(failure.what, principalId); });
    return found == failures.end() ? nullptr : &*found;
}

namespace {

// Also where a refresh did not get to it; where it failed, something may be new.
bool areWhole(const Inventory &inventory, const QString &holder)
{
    return inventory.areGrantsKnown(holder) && inventory.grantsStateOf(holder) != PartState::Failed;
}

} // namespace

// A permission on a vNIC profile, say, has no object either, and reaches no VM.
AccessIndex::AccessIndex(const Inventory &inventory)
    : m_inventory(inventory)
{
    for (const Row<Permission> &row : inventory.grants()) {
        if (const QString id = originIdOf(*row); !id.isEmpty())
            m_givenOn[id].append(row);
    }
    m_givenOn[{}] = inventory.grantsOf({});
    for (const Row<Permission> &row : inventory.grantsOf({}))
        m_onSystem.insert(row->id);
    for (const Row<User> &user : inventory.rows<User>()) {
        for (const Row<Permission> &row : inventory.grantsOf(user->id)) {
            if (!row->group.isNull() && row->group.id != QLatin1String(everyone))
                m_usersOf[row->id].append(user->id);
        }
    }
    for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm)
        m_vmsOfCluster[inventory.rows<Vm>().at(vm)->cluster.id].append(vm);
    for (const Row<Cluster> &cluster : inventory.rows<Cluster>())
        m_clustersOfDataCenter[cluster->dataCenter.id].append(cluster->id);
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

QList<Access> AccessIndex::onVm(qsizetype vm) const
{
    QList<Access> all;
    for (const Row<Permission> &reported : m_inventory.partOf<Permission>(vm)) {
        // The holder's list says on what; the VM's own may say no more than that it reaches it.
        const Row<Permission> *grant = m_inventory.grant(reported->id);
        const Row<Permission> &row = grant ? *grant : reported;
        const bool isKnown = grant;
        all.append({row, row->user, row->group, isKnown});
        for (const QString &user : m_usersOf.value(row->id))
            all.append({row, Ref<User>{user}, row->group, isKnown});
    }
    return all;
}

// Newer engines count Everyone among a user's groups, older ones tell it as the user's own.
Reach AccessIndex::of(const Ref<User> &user) const
{
    const QString all = QLatin1String(everyone);
    QList<Row<Permission>> held = m_inventory.grantsOf(user.id);
    QSet<QString> ids;
    for (const Row<Permission> &row : std::as_const(held))
        ids.insert(row->id);
    for (const Row<Permission> &row : m_inventory.grantsOf(all)) {
        if (!ids.contains(row->id))
            held.append(row);
    }
    return reachOf(held, user.id);
}

Reach AccessIndex::of(const Ref<Group> &group) const
{
    return reachOf(m_inventory.grantsOf(group.id), group.id);
}

Reach AccessIndex::reachOf(QList<Row<Permission>> permissions, const QString &holder) const
{
    Reach reach;
    reach.isWhole = areWhole(m_inventory, holder);
    for (const Row<Permission> &row : std::as_const(permissions))
        reach.vms += vmsBelow(*row);
    std::sort(reach.vms.begin(), reach.vms.end());
    reach.vms.erase(std::unique(reach.vms.begin(), reach.vms.end()), reach.vms.end());
    reach.permissions = std::move(permissions);
    return reach;
}

QList<qsizetype> AccessIndex::vmsBelow(const Permission &permission) const
{
    if (!permission.cluster.isNull())
        return m_vmsOfCluster.value(permission.cluster.id);
    QList<qsizetype> vms;
    if (!permission.dataCenter.isNull()) {
        for (const QString &cluster : m_clustersOfDataCenter.value(permission.dataCenter.id))
            vms += m_vmsOfCluster.value(cluster);
    } else if (const qsizetype vm = m_inventory.numberOfVm(permission.vm.id); vm >= 0) {
        vms.append(vm);
    } else if (m_onSystem.contains(permission.id)) {
        vms.resize(m_inventory.rows<Vm>().size());
        std::iota(vms.begin(), vms.end(), 0);
    }
    return vms;
}

} // namespace ovirt
