// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/relation.h"

#include "ui/columns/joins.h"
#include "ui/columns/tablerows.h"

namespace browser {
namespace {

using namespace ovirt;

// To what the object's field refers to.
template <typename T, auto Member>
bool toRef(const Inventory &inventory, const void *object, const Relation::Visitor &visit)
{
    const auto *target = inventory.find(static_cast<const T *>(object)->*Member);
    return target && visit(target);
}

bool toDataCenterOfVm(
    const Inventory &inventory, const void *object, const Relation::Visitor &visit)
{
    const DataCenter *target = dataCenterOf(inventory, *static_cast<const Vm *>(object));
    return target && visit(target);
}

bool toNetwork(const Inventory &inventory, const void *object, const Relation::Visitor &visit)
{
    const Network *target = networkOf(inventory, *static_cast<const Nic *>(object));
    return target && visit(target);
}

// From a VM to what it has of T.
template <typename T>
bool below(const Inventory &inventory, const void *object, const Relation::Visitor &visit)
{
    const qsizetype vm = inventory.numberOfVm(static_cast<const Vm *>(object)->id);
    if (vm < 0)
        return false;
    const QList<Row<T>> rows = rowsBelow<T>(inventory, vm);
    return std::any_of(rows.begin(), rows.end(), [&](const Row<T> &row) { return visit(&*row); });
}

bool toStorageDomains(
    const Inventory &inventory, const void *object, const Relation::Visitor &visit)
{
    const Disk *disk = diskOf(inventory, *static_cast<const DiskAttachment *>(object));
    if (!disk)
        return false;
    for (const Ref<StorageDomain> &ref : disk->storageDomains) {
        const StorageDomain *target = inventory.find(ref);
        if (target && visit(target))
            return true;
    }
    return false;
}

constexpr Relation ofVms[] = {
    {"cluster", Kind::Cluster, false, toRef<Vm, &Vm::cluster>},
    {"host", Kind::Host, false, toRef<Vm, &Vm::host>},
    {"data_center", Kind::DataCenter, false, toDataCenterOfVm},
    {"template", Kind::Template, false, toRef<Vm, &Vm::templateRef>},
    {"disk", Kind::Disk, true, below<DiskAttachment>},
    {"nic", Kind::Nic, true, below<Nic>},
    {"permission", Kind::Permission, true, below<Permission>},
    {"snapshot", Kind::Snapshot, true, below<Snapshot>},
};
constexpr Relation ofDisks[] = {
    {"vm", Kind::Vm, false, toRef<DiskAttachment, &DiskAttachment::vm>},
    {"storage_domain", Kind::StorageDomain, true, toStorageDomains},
};
constexpr Relation ofNics[] = {
    {"vm", Kind::Vm, false, toRef<Nic, &Nic::vm>},
    {"network", Kind::Network, false, toNetwork},
};
constexpr Relation ofPermissions[] = {
    {"vm", Kind::Vm, false, toRef<Permission, &Permission::vm>},
    {"user", Kind::User, false, toRef<Permission, &Permission::user>},
    {"group", Kind::Group, false, toRef<Permission, &Permission::group>},
};
constexpr Relation ofSnapshots[] = {
    {"vm", Kind::Vm, false, toRef<Snapshot, &Snapshot::vm>},
};
constexpr Relation ofHosts[] = {
    {"cluster", Kind::Cluster, false, toRef<Host, &Host::cluster>},
};
constexpr Relation ofClusters[] = {
    {"data_center", Kind::DataCenter, false, toRef<Cluster, &Cluster::dataCenter>},
};
constexpr Relation ofNetworks[] = {
    {"data_center", Kind::DataCenter, false, toRef<Network, &Network::dataCenter>},
};
constexpr Relation ofTemplates[] = {
    {"cluster", Kind::Cluster, false, toRef<Template, &Template::cluster>},
};

} // namespace

std::span<const Relation> relationsOf(Kind kind)
{
    switch (kind) {
    case Kind::Vm:
        return ofVms;
    case Kind::Disk:
        return ofDisks;
    case Kind::Nic:
        return ofNics;
    case Kind::Permission:
        return ofPermissions;
    case Kind::Snapshot:
        return ofSnapshots;
    case Kind::Host:
        return ofHosts;
    case Kind::Cluster:
        return ofClusters;
    case Kind::Network:
        return ofNetworks;
    case Kind::Template:
        return ofTemplates;
    case Kind::DataCenter:
    case Kind::StorageDomain:
    case Kind::User:
    case Kind::Group:
        break;
    }
    return {};
}

} // namespace browser
