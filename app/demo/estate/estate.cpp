// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/estate.h"

namespace demo {

void Estate::summarize()
{
    for (int place = 0; place < vms.size(); ++place) {
        const Vm &vm = vms[place];
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

std::vector<ObjectRef> Estate::lineage(const ObjectRef &object) const
{
    std::vector<ObjectRef> line{object};
    const auto inherit = [&line](ObjectKind kind, int place) {
        if (place != none)
            line.push_back({kind, place});
    };
    int cluster = none;
    int dataCenter = none;
    switch (object.kind) {
    case ObjectKind::System:
        return line;
    case ObjectKind::DataCenter:
        break;
    case ObjectKind::Cluster:
        dataCenter = clusters[object.place].dataCenter;
        break;
    case ObjectKind::Host:
        cluster = hosts[object.place].cluster;
        break;
    case ObjectKind::StorageDomain:
        dataCenter = storageDomains[object.place].dataCenter;
        break;
    case ObjectKind::Vm:
        cluster = vms[object.place].cluster;
        break;
    case ObjectKind::Template:
        // The engine puts a template below its data center, not below its cluster.
        if (const int place = templates[object.place].cluster; place != none)
            dataCenter = clusters[place].dataCenter;
        break;
    case ObjectKind::Disk:
        if (const int domain = disks[object.place].storageDomain; domain != none) {
            inherit(ObjectKind::StorageDomain, domain);
            dataCenter = storageDomains[domain].dataCenter;
        }
        break;
    }
    inherit(ObjectKind::Cluster, cluster);
    inherit(ObjectKind::DataCenter, cluster == none ? dataCenter : clusters[cluster].dataCenter);
    inherit(ObjectKind::System, 0);
    return line;
}

} // namespace demo
