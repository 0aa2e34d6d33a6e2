// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"

namespace demo {

QByteArrayView collectionOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::System:
        return {};
    case ObjectKind::DataCenter:
        return "datacenters";
    case ObjectKind::Cluster:
        return "clusters";
    case ObjectKind::Host:
        return "hosts";
    case ObjectKind::StorageDomain:
        return "storagedomains";
    case ObjectKind::Vm:
        return "vms";
    case ObjectKind::Template:
        return "templates";
    case ObjectKind::Disk:
        return "disks";
    case ObjectKind::VnicProfile:
        return "vnicprofiles";
    }
    return {};
}

QByteArrayView elementOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::System:
        return {};
    case ObjectKind::DataCenter:
        return "data_center";
    case ObjectKind::Cluster:
        return "cluster";
    case ObjectKind::Host:
        return "host";
    case ObjectKind::StorageDomain:
        return "storage_domain";
    case ObjectKind::Vm:
        return "vm";
    case ObjectKind::Template:
        return "template";
    case ObjectKind::Disk:
        return "disk";
    case ObjectKind::VnicProfile: // a permission does not name one
        return {};
    }
    return {};
}

Id idOf(const Estate &estate, const ObjectRef &object)
{
    switch (object.kind) {
    case ObjectKind::System:
        return {};
    case ObjectKind::DataCenter:
        return estate.dataCenters[object.place].id;
    case ObjectKind::Cluster:
        return estate.clusters[object.place].id;
    case ObjectKind::Host:
        return estate.hosts[object.place].id;
    case ObjectKind::StorageDomain:
        return estate.storageDomains[object.place].id;
    case ObjectKind::Vm:
        return estate.vms[object.place].id;
    case ObjectKind::Template:
        return estate.templates[object.place].id;
    case ObjectKind::Disk:
        return estate.disks[object.place].id;
    case ObjectKind::VnicProfile:
        return estate.vnicProfiles[object.place].id;
    }
    return {};
}

QByteArray hrefOf(const Estate &estate, const ObjectRef &object)
{
    if (object.kind == ObjectKind::System)
        return apiPath.toByteArray();
    return hrefOf(collectionOf(object.kind), idOf(estate, object));
}

} // namespace demo
