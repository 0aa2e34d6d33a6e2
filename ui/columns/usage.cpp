// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/usage_p.h"

#include <QSet>

#include <algorithm>

namespace browser {
namespace {

using namespace ovirt;

// Nothing is known of a kind of which nothing came, and of an object that says no id.
template <typename T, typename Matches>
std::optional<qint64> countIn(const Inventory &inventory, const QString &id, Matches matches)
{
    const QList<Row<T>> &rows = inventory.rows<T>();
    if (rows.isEmpty() || id.isEmpty())
        return std::nullopt;
    return std::count_if(
        rows.begin(), rows.end(), [&](const Row<T> &row) { return matches(*row); });
}

template <typename T>
std::optional<qint64> countRefs(const Inventory &inventory, const QString &id, Ref<T> Vm::*member)
{
    return countIn<Vm>(inventory, id, [&](const Vm &vm) { return (vm.*member).id == id; });
}

// Of the VMs that lead there, what is reported.
template <typename T, typename Amount>
std::optional<qint64> sumOfVms(
    const Inventory &inventory, const QString &id, T member, Amount amount)
{
    if (inventory.rows<Vm>().isEmpty() || id.isEmpty())
        return std::nullopt;
    qint64 sum = 0;
    for (const Row<Vm> &vm : inventory.rows<Vm>()) {
        if (((*vm).*member).id == id)
            sum += amount(*vm).value_or(0);
    }
    return sum;
}

std::optional<qint64> vcpusOf(const Vm &vm)
{
    return vm.vcpus();
}

std::optional<qint64> memoryOf(const Vm &vm)
{
    return vm.memory;
}

QSet<QString> clustersOf(const Inventory &inventory, const DataCenter &dataCenter)
{
    QSet<QString> ids;
    for (const Row<Cluster> &cluster : inventory.rows<Cluster>()) {
        if (!dataCenter.id.isEmpty() && cluster->dataCenter.id == dataCenter.id)
            ids.insert(cluster->id);
    }
    return ids;
}

std::optional<qint64> grantsOf(const Inventory &inventory, const QString &id)
{
    if (id.isEmpty() || inventory.grantsStateOf(id) != PartState::Loaded)
        return std::nullopt;
    return inventory.grantsOf(id).size();
}

std::optional<bool> isAdministrator(const Inventory &inventory, const QString &id)
{
    if (id.isEmpty() || inventory.grantsStateOf(id) != PartState::Loaded)
        return std::nullopt;
    const QList<Row<Permission>> &grants = inventory.grantsOf(id);
    return std::any_of(grants.begin(), grants.end(), [&](const Row<Permission> &grant) {
        const Role *role = inventory.find(grant->role);
        return role && role->administrative == true;
    });
}

} // namespace

std::optional<qint64> vcpusOnHost(const Inventory &inventory, const Host &host)
{
    return sumOfVms(inventory, host.id, &Vm::host, vcpusOf);
}

std::optional<qint64> vmMemoryOnHost(const Inventory &inventory, const Host &host)
{
    return sumOfVms(inventory, host.id, &Vm::host, memoryOf);
}

std::optional<qint64> vmsInCluster(const Inventory &inventory, const Cluster &cluster)
{
    return countIn<Vm>(
        inventory, cluster.id, [&](const Vm &vm) { return vm.cluster.id == cluster.id; });
}

std::optional<qint64> hostsInCluster(const Inventory &inventory, const Cluster &cluster)
{
    return countIn<Host>(
        inventory, cluster.id, [&](const Host &host) { return host.cluster.id == cluster.id; });
}

std::optional<qint64> vcpusInCluster(const Inventory &inventory, const Cluster &cluster)
{
    return sumOfVms(inventory, cluster.id, &Vm::cluster, vcpusOf);
}

std::optional<qint64> vmMemoryInCluster(const Inventory &inventory, const Cluster &cluster)
{
    return sumOfVms(inventory, cluster.id, &Vm::cluster, memoryOf);
}

std::optional<qint64> clustersInDataCenter(const Inventory &inventory, const DataCenter &dataCenter)
{
    return countIn<Cluster>(inventory, dataCenter.id,
        [&](const Cluster &cluster) { return cluster.dataCenter.id == dataCenter.id; });
}

std::optional<qint64> hostsInDataCenter(const Inventory &inventory, const DataCenter &dataCenter)
{
    const QSet<QString> clusters = clustersOf(inventory, dataCenter);
    return countIn<Host>(inventory, dataCenter.id,
        [&](const Host &host) { return clusters.contains(host.cluster.id); });
}

std::optional<qint64> vmsInDataCenter(const Inventory &inventory, const DataCenter &dataCenter)
{
    const QSet<QString> clusters = clustersOf(inventory, dataCenter);
    return countIn<Vm>(
        inventory, dataCenter.id, [&](const Vm &vm) { return clusters.contains(vm.cluster.id); });
}

std::optional<qint64> disksInDomain(const Inventory &inventory, const StorageDomain &domain)
{
    const Ref<StorageDomain> here{domain.id};
    return countIn<Disk>(
        inventory, domain.id, [&](const Disk &disk) { return disk.storageDomains.contains(here); });
}

std::optional<qint64> profilesOfNetwork(const Inventory &inventory, const Network &network)
{
    return countIn<VnicProfile>(inventory, network.id,
        [&](const VnicProfile &profile) { return profile.network.id == network.id; });
}

std::optional<qint64> nicsOnNetwork(const Inventory &inventory, const Network &network)
{
    if (inventory.rows<VnicProfile>().isEmpty() || network.id.isEmpty())
        return std::nullopt;
    QSet<QString> profiles;
    for (const Row<VnicProfile> &profile : inventory.rows<VnicProfile>()) {
        if (profile->network.id == network.id)
            profiles.insert(profile->id);
    }
    qint64 count = 0;
    for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm) {
        for (const Row<Nic> &nic : inventory.partOf<Nic>(vm))
            count += profiles.contains(nic->vnicProfile.id);
    }
    return count;
}

std::optional<qint64> vmsOfTemplate(const Inventory &inventory, const Template &object)
{
    return countRefs(inventory, object.id, &Vm::templateRef);
}

std::optional<qint64> grantsOfUser(const Inventory &inventory, const User &user)
{
    return grantsOf(inventory, user.id);
}

std::optional<qint64> grantsOfGroup(const Inventory &inventory, const Group &group)
{
    return grantsOf(inventory, group.id);
}

std::optional<bool> isUserAdministrator(const Inventory &inventory, const User &user)
{
    return isAdministrator(inventory, user.id);
}

std::optional<bool> isGroupAdministrator(const Inventory &inventory, const Group &group)
{
    return isAdministrator(inventory, group.id);
}

} // namespace browser
