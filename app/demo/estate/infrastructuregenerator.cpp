// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/infrastructuregenerator.h"

#include "app/demo/estate/names.h"

namespace demo {
namespace {

constexpr int vmsPerCluster = 3000;

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
    }
}

void InfrastructureGenerator::addUnfinished()
{
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
    const int dmz = addNetwork(dataCenter, "dmz", 300 + dataCenter, 0);
    m_estate.networks[dmz].portIsolation = true;
    m_estate.networks[dmz].required = false;
    Network &migration =
        m_estate.networks[addNetwork(dataCenter, "migration", 400 + dataCenter, 9000)];
    migration.vmNetwork = false;
    migration.migration = true;
    m_estate.networks[addNetwork(dataCenter, "storage", 500 + dataCenter, 9000)].vmNetwork = false;
    addProfiles(dataCenter);
    addProfile(dmz, "dmz-passthrough");
    addProfile(dmz, "dmz-mirror");
}

void InfrastructureGenerator::addProfiles(int dataCenter)
{
    for (int place = 0; place < m_estate.networks.size(); ++place) {
        const Network &network = m_estate.networks[place];
        if (network.dataCenter == dataCenter && network.vmNetwork)
            addProfile(place, network.name);
    }
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
    const int count = m_estate.dataCenters[dataCenter].local ? 1 : 2 + m_vms / vmsPerCluster;
    for (int number = 1; number <= count; ++number)
        addCluster(dataCenter, number);
}

void InfrastructureGenerator::addCluster(int dataCenter, int number)
{
    static constexpr Word cpuTypes[] = {
        "Intel Cascadelake Server Family", "Secure AMD EPYC", "Intel Icelake Server Family"};
    const DataCenter &site = m_estate.dataCenters[dataCenter];
    Cluster cluster;
    cluster.id = m_random.id();
    cluster.cpuProfile = m_random.id();
    cluster.name = site.name.toLower() + "-cl" + padded(number);
    cluster.dataCenter = dataCenter;
    cluster.cpuType = site.local ? Word() : m_random.pick(cpuTypes);
    cluster.biosType = number == 1 ? "q35_sea_bios" : "q35_ovmf";
    cluster.versionMinor = site.versionMinor;
    cluster.memoryOverCommit = number == 1 ? 100 : 150;
    cluster.threadsAsCores = site.local;
    for (int place = 0; place < m_estate.networks.size(); ++place) {
        if (m_estate.networks[place].dataCenter == dataCenter)
            cluster.networks.push_back(place);
    }
    cluster.managementNetwork = cluster.networks.front();
    m_estate.clusters.add(cluster);
}

} // namespace demo
