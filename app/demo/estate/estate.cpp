// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/estate.h"

namespace demo {

void Estate::summarize()
{
    vmsOfDisk.clear();
    for (Host &host : hosts)
        host.activeVms = host.migratingVms = 0;
    for (int place = 0; place < vms.size(); ++place) {
        const Vm &vm = vms[place];
        if (!vms.has(place))
            continue;
        for (const DiskAttachment &attachment : vm.disks)
            vmsOfDisk[attachment.disk].push_back(place);
        if (vm.host == none)
            continue;
        ++hosts[vm.host].activeVms;
        if (vm.status == "migrating")
            ++hosts[vm.host].migratingVms;
    }
}

void Estate::grant(const Permission &permission)
{
    permissionsOn[permission.object].push_back(permissions.add(permission));
}

std::vector<int> Estate::grantsOn(const ObjectRef &object) const
{
    return permissionsOn.value(object);
}

std::vector<int> Estate::grantsToldBy(const Vm &vm) const
{
    std::vector<int> told;
    if (vm.permissionsHidden && !permissionsAgree)
        return told;
    for (const ObjectRef &giver : lineage({ObjectKind::Vm, vms.placeOf(vm.id)})) {
        const std::vector<int> given = grantsOn(giver);
        told.insert(told.end(), given.begin(), given.end());
    }
    return told;
}

bool Estate::isToldByPrincipals(int place) const
{
    constexpr int leftOut = 3; // each third one
    return permissionsAgree || permissions[place].object.kind != ObjectKind::Vm
        || place % leftOut != 0;
}

std::vector<ObjectRef> Estate::lineage(const ObjectRef &object) const
{
    std::vector<ObjectRef> line{object};
    while (line.back().kind != ObjectKind::System)
        line.push_back(parentOf(line.back()));
    return line;
}

ObjectRef Estate::parentOf(const ObjectRef &object) const
{
    const auto below = [](ObjectKind kind, int place) {
        return place == none ? ObjectRef{} : ObjectRef{kind, place};
    };
    switch (object.kind) {
    case ObjectKind::System:
    case ObjectKind::DataCenter:
        break;
    case ObjectKind::Cluster:
        return below(ObjectKind::DataCenter, clusters[object.place].dataCenter);
    case ObjectKind::Host:
        return below(ObjectKind::Cluster, hosts[object.place].cluster);
    case ObjectKind::StorageDomain:
        return below(ObjectKind::DataCenter, storageDomains[object.place].dataCenter);
    case ObjectKind::Vm:
        return below(ObjectKind::Cluster, vms[object.place].cluster);
    case ObjectKind::Template: {
        // The engine puts a template below its data center, not below its cluster.
        const int cluster = templates[object.place].cluster;
        return below(ObjectKind::DataCenter, cluster == none ? none : clusters[cluster].dataCenter);
    }
    case ObjectKind::Disk:
        return below(ObjectKind::StorageDomain, disks[object.place].storageDomain);
    case ObjectKind::VnicProfile:
        return below(
            ObjectKind::DataCenter, networks[vnicProfiles[object.place].network].dataCenter);
    }
    return {};
}

} // namespace demo
