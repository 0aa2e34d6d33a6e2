// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/infrastructuregenerator.h"

#include "app/demo/estate/generator.h"
#include "app/demo/estate/names.h"

#include <algorithm>

namespace demo {
namespace {

constexpr int vmsPerHost = 30;
constexpr int vmsPerCluster = 1500;

QByteArray lower(const QByteArray &name)
{
    return name.toLower();
}

QByteArray hostAddress(const Host &host)
{
    return host.name + ".example.com";
}

} // namespace

InfrastructureGenerator::InfrastructureGenerator(Estate &estate, Random &random, int vms)
    : m_estate(estate)
    , m_random(random)
    , m_vms(vms)
{
}

void InfrastructureGenerator::run()
{
    addDataCenter("Frankfurt", "The main site");
    addDataCenter("Brno", "The second site, also for recovery");
    addDataCenter("Lab", "Where things may break");
    for (int place = 0; place < m_estate.dataCenters.size(); ++place) {
        addNetworks(place);
        addClusters(place);
        addStorage(place);
    }
    addUnattachedDomain();
    for (int place = 0; place < m_estate.clusters.size(); ++place)
        addHosts(place);
    spoilSomeHosts();

    DataCenter &young = m_estate.dataCenters[addDataCenter("Archive", "Not set up yet")];
    young.status = "uninitialized";
    young.storageFormat = {};
    Cluster apart;
    apart.id = m_random.id();
    apart.cpuProfile = m_random.id();
    apart.name = "apart";
    apart.description = "Belongs to no data center";
    m_estate.clusters.add(apart);
}

int InfrastructureGenerator::addDataCenter(const char *name, const char *description)
{
    DataCenter dataCenter;
    dataCenter.id = m_random.id();
    dataCenter.quota = m_random.id();
    dataCenter.name = name;
    dataCenter.description = description;
    dataCenter.local = dataCenter.name == "Lab";
    dataCenter.versionMinor = dataCenter.local ? 6 : 7;
    return m_estate.dataCenters.add(dataCenter);
}

void InfrastructureGenerator::addNetworks(int dataCenter)
{
    Network &management = m_estate.networks[addNetwork(dataCenter, "ovirtmgmt", 0, 0)];
    management.management = true;
    management.description = "Management Network";
    addNetwork(dataCenter, "production", 100 + dataCenter, 0);
    addNetwork(dataCenter, "development", 200 + dataCenter, 0);
    Network &dmz = m_estate.networks[addNetwork(dataCenter, "dmz", 300 + dataCenter, 0)];
    dmz.portIsolation = true;
    dmz.required = false;
    Network &migration =
        m_estate.networks[addNetwork(dataCenter, "migration", 400 + dataCenter, 9000)];
    migration.vmNetwork = false;
    migration.migration = true;
    Network &storage = m_estate.networks[addNetwork(dataCenter, "storage", 500 + dataCenter, 9000)];
    storage.vmNetwork = false;

    for (int place = 0; place < m_estate.networks.size(); ++place) {
        const Network &network = m_estate.networks[place];
        if (network.dataCenter == dataCenter && network.vmNetwork)
            addProfile(place, network.name);
    }
    const int last = m_estate.vnicProfiles[m_estate.vnicProfiles.size() - 1].network;
    addProfile(last, "dmz-passthrough");
    addProfile(last, "dmz-mirror");
}

int InfrastructureGenerator::addNetwork(int dataCenter, const char *name, int vlan, int mtu)
{
    Network network;
    network.id = m_random.id();
    network.name = name;
    network.dataCenter = dataCenter;
    network.vlan = vlan;
    network.mtu = mtu;
    return m_estate.networks.add(network);
}

void InfrastructureGenerator::addProfile(int network, const QByteArray &name)
{
    VnicProfile profile;
    profile.id = m_random.id();
    profile.name = name;
    profile.network = network;
    profile.passThrough = name.endsWith("passthrough");
    profile.portMirroring = name.endsWith("mirror");
    m_estate.vnicProfiles.add(profile);
}

void InfrastructureGenerator::addClusters(int dataCenter)
{
    static constexpr Word cpuTypes[] = {
        "Intel Cascadelake Server Family", "Secure AMD EPYC", "Intel Icelake Server Family"};
    const QByteArray site = lower(m_estate.dataCenters[dataCenter].name);
    const bool lab = m_estate.dataCenters[dataCenter].local;
    const int count = lab ? 1 : 2 + m_vms / (2 * vmsPerCluster);
    for (int number = 1; number <= count; ++number) {
        Cluster cluster;
        cluster.id = m_random.id();
        cluster.cpuProfile = m_random.id();
        cluster.name = site + "-cl" + padded(number);
        cluster.dataCenter = dataCenter;
        cluster.cpuType = lab ? Word() : m_random.pick(cpuTypes);
        cluster.biosType = number == 1 ? "q35_sea_bios" : "q35_ovmf";
        cluster.versionMinor = m_estate.dataCenters[dataCenter].versionMinor;
        cluster.memoryOverCommit = number == 1 ? 100 : 150;
        cluster.threadsAsCores = lab;
        for (int place = 0; place < m_estate.networks.size(); ++place) {
            if (m_estate.networks[place].dataCenter == dataCenter)
                cluster.networks.push_back(place);
        }
        cluster.managementNetwork = cluster.networks.front();
        m_estate.clusters.add(cluster);
    }
}

void InfrastructureGenerator::addStorage(int dataCenter)
{
    const QByteArray site = lower(m_estate.dataCenters[dataCenter].name);
    if (m_estate.dataCenters[dataCenter].local) {
        StorageDomain local = makeDomain(dataCenter, site + "-local", "data", "localfs");
        local.master = true;
        m_estate.storageDomains.add(local);
        return;
    }
    static constexpr Word kinds[] = {"nfs", "iscsi", "fcp"};
    const int count = 3 + m_vms / vmsPerCluster;
    for (int number = 0; number < count; ++number) {
        const Word kind = kinds[number % 3];
        StorageDomain domain = makeDomain(
            dataCenter, site + '-' + kind.toByteArray() + padded(number / 3 + 1), "data", kind);
        domain.master = number == 0;
        m_estate.storageDomains.add(domain);
    }
    StorageDomain iso = makeDomain(dataCenter, site + "-iso", "iso", "nfs");
    iso.storageFormat = "v1";
    m_estate.storageDomains.add(iso);
    StorageDomain exports = makeDomain(dataCenter, site + "-export", "export", "nfs");
    exports.storageFormat = "v1";
    exports.status = "maintenance";
    m_estate.storageDomains.add(exports);
}

StorageDomain InfrastructureGenerator::makeDomain(
    int dataCenter, const QByteArray &name, Word type, Word storageType)
{
    StorageDomain domain;
    domain.id = m_random.id();
    domain.diskProfile = m_random.id();
    domain.name = name;
    domain.type = type;
    domain.storageType = storageType;
    domain.dataCenter = dataCenter;
    const qint64 size = m_random.between(2, 40) * 1024 * gibibyte;
    domain.used = size / 100 * m_random.between(5, 60);
    domain.available = size - domain.used;
    if (storageType == "nfs" || storageType == "localfs") {
        domain.address = storageType == "nfs"
            ? "nas" + padded(m_random.between(1, 4)) + ".example.com"
            : QByteArray();
        domain.path = "/exports/" + name;
        return domain;
    }
    domain.volumeGroup = m_random.id();
    LogicalUnit unit;
    unit.id = "36001405" + m_random.id().text().replace("-", "").left(24);
    unit.size = size;
    if (storageType == "iscsi") {
        unit.address = "10.20.30." + QByteArray::number(m_random.between(10, 40));
        unit.target = "iqn.2019-04.com.example:" + name;
    }
    domain.logicalUnits.push_back(unit);
    return domain;
}

void InfrastructureGenerator::addUnattachedDomain()
{
    StorageDomain domain = makeDomain(none, "old-nfs", "data", "nfs");
    domain.description = "From the engine before; attached to nothing";
    domain.status = "unattached";
    domain.available.reset();
    m_estate.storageDomains.add(domain);
}

void InfrastructureGenerator::addHosts(int cluster)
{
    const int share = m_vms / std::max(1, m_estate.clusters.size());
    const int count = 2 + share / vmsPerHost;
    for (int number = 1; number <= count; ++number)
        m_estate.hosts.add(makeHost(cluster, number));
}

Host InfrastructureGenerator::makeHost(int cluster, int number)
{
    const bool amd = m_estate.clusters[cluster].cpuType.contains("AMD");
    Host host;
    host.id = m_random.id();
    host.hardware = m_random.id();
    host.cluster = cluster;
    host.name = "host-" + m_estate.clusters[cluster].name + '-' + padded(number);
    host.address = hostAddress(host);
    host.type = m_random.chance(30) ? "rhel" : "ovirt_node";
    host.cpuName =
        amd ? "AMD EPYC 7543 32-Core Processor" : "Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz";
    host.cpuSpeed = amd ? 2794 : 3000;
    host.cores = amd ? 32 : 24;
    host.memory = m_random.between(2, 8) * 128 * gibibyte;
    host.updateAvailable = m_random.chance(20);
    host.storagePoolManager = number == 1 && m_estate.clusters[cluster].name.endsWith("01");
    addHostNics(host, number);
    return host;
}

void InfrastructureGenerator::addHostNics(Host &host, int number)
{
    const auto mac = [this] {
        QByteArray text = "b8:83:03";
        for (int part = 0; part < 3; ++part)
            text += ':' + QByteArray::number(m_random.below(256), 16).rightJustified(2, '0');
        return text;
    };
    for (int port = 0; port < 3; ++port) {
        HostNic nic;
        nic.id = m_random.id();
        nic.name = "ens" + QByteArray::number(port + 1) + "f0";
        nic.mac = mac();
        nic.speed = port == 2 ? 0 : 25'000'000'000;
        nic.up = port != 2;
        host.nics.push_back(nic);
    }
    HostNic bond = host.nics.front();
    bond.id = m_random.id();
    bond.name = "bond0";
    bond.slaves = {0, 1};
    bond.bridged = true;
    bond.network = m_estate.clusters[host.cluster].managementNetwork;
    bond.address =
        "10.1." + QByteArray::number(host.cluster) + '.' + QByteArray::number(number % 250 + 4);
    bond.netmask = "255.255.255.0";
    bond.gateway = "10.1." + QByteArray::number(host.cluster) + ".1";
    bond.address6 = "fe80::ba83:3ff:fe00:" + QByteArray::number(number, 16);
    bond.bootProtocol = "static";
    host.nics.push_back(bond);
    HostNic vlan;
    vlan.id = m_random.id();
    vlan.name = "bond0." + QByteArray::number(m_estate.networks[bond.network + 1].vlan);
    vlan.mac = bond.mac;
    vlan.vlan = m_estate.networks[bond.network + 1].vlan;
    vlan.network = bond.network + 1;
    vlan.baseInterface = 3;
    vlan.bridged = true;
    host.nics.push_back(vlan);
}

void InfrastructureGenerator::spoilSomeHosts()
{
    // The last host of the first clusters: every cluster keeps its first one up.
    static constexpr Word states[] = {
        "maintenance", "non_responsive", "install_failed", "non_operational"};
    int state = 0;
    for (int place = 1; place < m_estate.hosts.size() && state < 4; ++place) {
        const bool last = place + 1 == m_estate.hosts.size()
            || m_estate.hosts[place + 1].cluster != m_estate.hosts[place].cluster;
        if (!last)
            continue;
        Host &host = m_estate.hosts[place];
        host.status = states[state++];
        host.storagePoolManager = false;
        host.wasUp = host.status != "install_failed";
        host.comment = host.status == "maintenance" ? "Waiting for memory" : "";
    }
}

} // namespace demo
