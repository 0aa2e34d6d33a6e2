// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/parts.h"
#include "app/demo/api/parttable.h"
#include "app/demo/api/statisticsxml.h"

namespace demo {
namespace {

// The rows of `table` whose member `owner` is `place`.
template <typename T>
void addOwned(ListBody &list, const Estate &estate, const Table<T> &table, int T::*owner, int place)
{
    for (int at = 0; at < table.size(); ++at) {
        const T &row = table[at];
        if (row.*owner == place && table.has(at))
            list.add(row.id, [&](XmlWriter &xml) { write(xml, estate, row); });
    }
}

void addDomains(ListBody &list, const Estate &estate, const DataCenter &dataCenter)
{
    const int place = estate.dataCenters.placeOf(dataCenter.id);
    for (const StorageDomain &domain : estate.storageDomains) {
        if (domain.dataCenter == place)
            list.add(domain.id, [&](XmlWriter &xml) { writeInDataCenter(xml, estate, domain); });
    }
}

void addClusterNetworks(ListBody &list, const Estate &estate, const Cluster &cluster)
{
    for (const int place : cluster.networks) {
        const Network &network = estate.networks[place];
        list.add(
            network.id, [&](XmlWriter &xml) { writeInCluster(xml, estate, cluster, network); });
    }
}

void addHostNics(ListBody &list, const Estate &estate, const Host &host)
{
    for (const HostNic &nic : host.nics)
        list.add(nic.id, [&](XmlWriter &xml) { writeHostNic(xml, estate, host, nic); });
}

void addHostStatistics(ListBody &list, const Estate &estate, const Host &host)
{
    if (host.wasUp)
        addStatistics(list, estate, host);
}

template <typename Wanted>
void addDiskSnapshots(ListBody &list, const Estate &estate, Wanted wanted)
{
    for (int place = 0; place < estate.vms.size(); ++place) {
        if (!estate.vms.has(place))
            continue;
        for (const Snapshot &snapshot : estate.vms[place].snapshots) {
            for (const SnapshotImage &image : snapshot.images) {
                if (wanted(image))
                    list.add(image.diskSnapshot,
                        [&](XmlWriter &xml) { writeDiskSnapshot(xml, estate, snapshot, image); });
            }
        }
    }
}

constexpr Part<DataCenter> dataCenterParts[] = {
    {"storagedomains", "storage_domains", addDomains},
    {"clusters", "clusters",
        [](ListBody &list, const Estate &estate, const DataCenter &dataCenter) {
            addOwned(list, estate, estate.clusters, &Cluster::dataCenter,
                estate.dataCenters.placeOf(dataCenter.id));
        }},
    {"networks", "networks",
        [](ListBody &list, const Estate &estate, const DataCenter &dataCenter) {
            addOwned(list, estate, estate.networks, &Network::dataCenter,
                estate.dataCenters.placeOf(dataCenter.id));
        }},
    {"permissions", "permissions",
        [](ListBody &list, const Estate &estate, const DataCenter &dataCenter) {
            addPermissions(
                list, estate, {ObjectKind::DataCenter, estate.dataCenters.placeOf(dataCenter.id)});
        }},
    {"iscsibonds", "iscsi_bonds"},
    {"qoss", "qoss"},
    {"quotas", "quotas"},
};

constexpr Part<Cluster> clusterParts[] = {
    {"networks", "networks", addClusterNetworks},
    {"permissions", "permissions",
        [](ListBody &list, const Estate &estate, const Cluster &cluster) {
            addPermissions(
                list, estate, {ObjectKind::Cluster, estate.clusters.placeOf(cluster.id)});
        }},
    {"affinitygroups", "affinity_groups"},
    {"cpuprofiles", "cpu_profiles"},
    {"enabledfeatures", "cluster_features"},
    {"externalnetworkproviders", "external_providers"},
    {"glusterhooks", "gluster_hooks"},
    {"glustervolumes", "gluster_volumes"},
    {"networkfilters", "network_filters"},
};

constexpr Part<Host> hostParts[] = {
    {"nics", "host_nics", addHostNics},
    {"statistics", "statistics", addHostStatistics},
    {"permissions", "permissions",
        [](ListBody &list, const Estate &estate, const Host &host) {
            addPermissions(list, estate, {ObjectKind::Host, estate.hosts.placeOf(host.id)});
        }},
    {"affinitylabels", "affinity_labels"},
    {"devices", "host_devices"},
    {"externalnetworkproviderconfigurations", "external_network_provider_configurations"},
    {"fenceagents", "agents"},
    {"hooks", "hooks"},
    {"katelloerrata", "katello_errata"},
    {"networkattachments", "network_attachments"},
    {"numanodes", "host_numa_nodes"},
    {"storage", "host_storages"},
    {"storageconnectionextensions", "storage_connection_extensions"},
    {"tags", "tags"},
    {"unmanagednetworks", "unmanaged_networks"},
};

constexpr Part<StorageDomain> storageDomainParts[] = {
    {"disks", "disks",
        [](ListBody &list, const Estate &estate, const StorageDomain &domain) {
            addOwned(list, estate, estate.disks, &Disk::storageDomain,
                estate.storageDomains.placeOf(domain.id));
        }},
    {"disksnapshots", "disk_snapshots",
        [](ListBody &list, const Estate &estate, const StorageDomain &domain) {
            const int place = estate.storageDomains.placeOf(domain.id);
            addDiskSnapshots(list, estate, [&](const SnapshotImage &image) {
                return estate.disks[image.disk].storageDomain == place;
            });
        }},
    {"permissions", "permissions",
        [](ListBody &list, const Estate &estate, const StorageDomain &domain) {
            addPermissions(list, estate,
                {ObjectKind::StorageDomain, estate.storageDomains.placeOf(domain.id)});
        }},
    {"diskprofiles", "disk_profiles"},
    {"storageconnections", "storage_connections"},
    {"templates", "templates"},
    {"vms", "vms"},
};

constexpr Part<Network> networkParts[] = {
    {"vnicprofiles", "vnic_profiles",
        [](ListBody &list, const Estate &estate, const Network &network) {
            addOwned(list, estate, estate.vnicProfiles, &VnicProfile::network,
                estate.networks.placeOf(network.id));
        }},
    {"networklabels", "network_labels"},
    {"permissions", "permissions"},
};

constexpr Part<VnicProfile> vnicProfileParts[] = {
    {"permissions", "permissions",
        [](ListBody &list, const Estate &estate, const VnicProfile &profile) {
            addPermissions(
                list, estate, {ObjectKind::VnicProfile, estate.vnicProfiles.placeOf(profile.id)});
        }},
};

constexpr Part<Disk> diskParts[] = {
    {"permissions", "permissions",
        [](ListBody &list, const Estate &estate, const Disk &disk) {
            addPermissions(list, estate, {ObjectKind::Disk, estate.disks.placeOf(disk.id)});
        }},
    {"statistics", "statistics", addStatistics},
    {"disksnapshots", "disk_snapshots",
        [](ListBody &list, const Estate &estate, const Disk &disk) {
            const int place = estate.disks.placeOf(disk.id);
            addDiskSnapshots(
                list, estate, [&](const SnapshotImage &image) { return image.disk == place; });
        }},
};

Answer belowHostNic(const Host &host, const HostNic &nic, PathRest rest, const Query &query)
{
    if (rest[0] == "networklabels")
        return ListBody("network_labels", rest, query).answer();
    if (rest[0] == "linklayerdiscoveryprotocolelements")
        return ListBody("link_layer_discovery_protocol_elements", rest, query).answer();
    if (rest[0] != "statistics")
        return notFound();
    ListBody list("statistics", rest, query);
    addStatistics(list, host, nic);
    return list.answer();
}

} // namespace

Answer below(const Estate &estate, const DataCenter &dataCenter, PathRest rest, const Query &query)
{
    return servePart<DataCenter>(dataCenterParts, estate, dataCenter, rest, query);
}

Answer below(const Estate &estate, const Cluster &cluster, PathRest rest, const Query &query)
{
    return servePart<Cluster>(clusterParts, estate, cluster, rest, query);
}

Answer below(const Estate &estate, const Host &host, PathRest rest, const Query &query)
{
    if (rest.size() <= 2)
        return servePart<Host>(hostParts, estate, host, rest, query);
    const Id id = pathId(rest[1]);
    for (const HostNic &nic : host.nics) {
        if (rest[0] == "nics" && nic.id == id)
            return belowHostNic(host, nic, rest.subspan(2), query);
    }
    return notFound();
}

Answer below(const Estate &estate, const StorageDomain &domain, PathRest rest, const Query &query)
{
    return servePart<StorageDomain>(storageDomainParts, estate, domain, rest, query);
}

Answer below(const Estate &estate, const Network &network, PathRest rest, const Query &query)
{
    return servePart<Network>(networkParts, estate, network, rest, query);
}

Answer below(const Estate &estate, const VnicProfile &profile, PathRest rest, const Query &query)
{
    return servePart<VnicProfile>(vnicProfileParts, estate, profile, rest, query);
}

Answer below(const Estate &estate, const Disk &disk, PathRest rest, const Query &query)
{
    return servePart<Disk>(diskParts, estate, disk, rest, query);
}

} // namespace demo
