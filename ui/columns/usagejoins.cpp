// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/usagejoins.h"

#include "ui/columns/joins.h"

#include <algorithm>

namespace browser {
namespace {

using namespace ovirt;

// Of the objects with these numbers; 0 where there are none, which has to be known.
template <typename T, typename Value>
std::optional<qint64> sumOf(
    const Inventory &inventory, const QList<qsizetype> &numbers, bool isKnown, Value value)
{
    std::optional<qint64> sum;
    if (numbers.isEmpty() && isKnown)
        sum = 0;
    for (const qsizetype number : numbers) {
        if (const std::optional<qint64> known = value(*inventory.rows<T>().at(number)))
            sum = sum.value_or(0) + *known;
    }
    return sum;
}

template <typename To, typename Value>
std::optional<qint64> sumOfVmsAt(const Inventory &inventory, const Ref<To> &to, Value value)
{
    const bool isKnown = referrerCountOf<Vm>(inventory, to).has_value();
    return sumOf<Vm>(inventory, inventory.referrers<Vm>(to), isKnown, value);
}

// Of the clusters of a data center; where it has none, there are none in it.
template <typename T>
std::optional<qint64> countBelow(const Inventory &inventory, const DataCenter &dataCenter)
{
    const Ref<DataCenter> ref{dataCenter.id};
    if (inventory.rows<T>().isEmpty() || !referrerCountOf<Cluster>(inventory, ref))
        return std::nullopt;
    qint64 count = 0;
    for (const qsizetype cluster : inventory.referrers<Cluster>(ref)) {
        const Ref<Cluster> its{inventory.rows<Cluster>().at(cluster)->id};
        count += inventory.referrers<T>(its).size();
    }
    return count;
}

bool isActive(const Snapshot &snapshot)
{
    return snapshot.type == QLatin1String("active");
}

} // namespace

template <typename To>
std::optional<qint64> vcpuSumAt(const Inventory &inventory, const Ref<To> &to)
{
    return sumOfVmsAt(inventory, to, [](const Vm &vm) { return vm.vcpus(); });
}

template <typename To>
std::optional<qint64> memorySumAt(const Inventory &inventory, const Ref<To> &to)
{
    return sumOfVmsAt(inventory, to, [](const Vm &vm) { return vm.memory; });
}

template std::optional<qint64> vcpuSumAt(const Inventory &, const Ref<Host> &);
template std::optional<qint64> vcpuSumAt(const Inventory &, const Ref<Cluster> &);
template std::optional<qint64> memorySumAt(const Inventory &, const Ref<Host> &);
template std::optional<qint64> memorySumAt(const Inventory &, const Ref<Cluster> &);

std::optional<qint64> hostCountOf(const Inventory &inventory, const DataCenter &dataCenter)
{
    return countBelow<Host>(inventory, dataCenter);
}

std::optional<qint64> vmCountOf(const Inventory &inventory, const DataCenter &dataCenter)
{
    return countBelow<Vm>(inventory, dataCenter);
}

std::optional<qint64> nicCountOf(const Inventory &inventory, const Network &network)
{
    const Ref<Network> ref{network.id};
    if (!referrerCountOf<VnicProfile>(inventory, ref))
        return std::nullopt;
    qint64 count = 0;
    for (const qsizetype profile : inventory.referrers<VnicProfile>(ref)) {
        const Ref<VnicProfile> its{inventory.rows<VnicProfile>().at(profile)->id};
        count += inventory.referrers<Nic>(its).size();
    }
    if (count == 0 && !inventory.isKnownOfEveryVm(VmPart::Nics))
        return std::nullopt;
    return count;
}

std::optional<qint64> provisionedSumOf(const Inventory &inventory, const StorageDomain &domain)
{
    const Ref<StorageDomain> ref{domain.id};
    const bool isKnown = referrerCountOf<Disk>(inventory, ref).has_value();
    return sumOf<Disk>(inventory, inventory.referrers<Disk>(ref), isKnown,
        [](const Disk &disk) { return disk.size(); });
}

std::optional<qint64> snapshotCountOf(const Inventory &inventory, qsizetype vm)
{
    if (!countOf<Snapshot>(inventory, vm))
        return std::nullopt;
    const QList<Row<Snapshot>> &rows = inventory.partOf<Snapshot>(vm);
    return std::count_if(
        rows.begin(), rows.end(), [](const Row<Snapshot> &row) { return !isActive(*row); });
}

QDateTime oldestSnapshotOf(const Inventory &inventory, qsizetype vm)
{
    QDateTime oldest;
    for (const Row<Snapshot> &row : inventory.partOf<Snapshot>(vm)) {
        if (!isActive(*row) && row->date.isValid() && (!oldest.isValid() || row->date < oldest))
            oldest = row->date;
    }
    return oldest;
}

std::optional<qint64> snapshotsSizeOf(const Disk &disk)
{
    if (!disk.totalSize || !disk.actualSize || *disk.totalSize < *disk.actualSize)
        return std::nullopt;
    return *disk.totalSize - *disk.actualSize;
}

QStringList tagsOf(const Inventory &inventory, qsizetype vm)
{
    QStringList names;
    for (const Row<Tag> &tag : inventory.partOf<Tag>(vm))
        names.append(tag->name.isEmpty() ? tag->id : tag->name);
    return names;
}

std::optional<qint64> grantCountOf(const Inventory &inventory, const QString &id)
{
    if (id.isEmpty())
        return std::nullopt;
    const qint64 count = inventory.grantsOf(id).size();
    if (count == 0 && !inventory.areGrantsKnown(id))
        return std::nullopt;
    return count;
}

QStringList rolesOf(const Inventory &inventory, const QString &id)
{
    QStringList names;
    if (id.isEmpty())
        return names; // which means the whole system
    for (const Row<Permission> &grant : inventory.grantsOf(id)) {
        const QString name = nameOf(inventory, grant->role);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

std::optional<bool> isAdministrator(const Inventory &inventory, const QString &id)
{
    if (id.isEmpty())
        return std::nullopt;
    bool areAllKnown = inventory.areGrantsKnown(id);
    for (const Row<Permission> &grant : inventory.grantsOf(id)) {
        const Role *role = inventory.find(grant->role);
        if (role && role->administrative.value_or(false))
            return true;
        areAllKnown &= role && role->administrative;
    }
    return areAllKnown ? std::optional<bool>(false) : std::nullopt;
}

} // namespace browser
