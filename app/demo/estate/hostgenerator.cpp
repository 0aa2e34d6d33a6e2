// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/hostgenerator.h"

#include "app/demo/estate/generator.h"
#include "app/demo/estate/names.h"

#include <algorithm>
#include <iterator>

namespace demo {
namespace {

constexpr int vmsPerHost = 30;
constexpr qint64 portSpeed = 25'000'000'000; // bits per second

} // namespace

HostGenerator::HostGenerator(Estate &estate, Random &random, int vms)
    : m_estate(estate)
    , m_random(random)
    , m_vms(vms)
{
}

void HostGenerator::run()
{
    const int hosts = 2 + m_vms / m_estate.clusters.size() / vmsPerHost;
    for (int cluster = 0; cluster < m_estate.clusters.size(); ++cluster) {
        for (int number = 1; number <= hosts; ++number)
            m_estate.hosts.add(make(cluster, number));
    }
    spoilSome();
}

Host HostGenerator::make(int cluster, int number)
{
    const bool amd = m_estate.clusters[cluster].cpuType.contains("AMD");
    Host host;
    host.id = m_random.id();
    host.hardware = m_random.id();
    host.cluster = cluster;
    host.name = "host-" + m_estate.clusters[cluster].name + '-' + padded(number);
    host.address = host.name + ".example.com";
    host.type = m_random.chance(30) ? "rhel" : "ovirt_node";
    host.cpuName =
        amd ? "AMD EPYC 7543 32-Core Processor" : "Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz";
    host.cpuSpeed = amd ? 2794 : 3000;
    host.cores = amd ? 32 : 24;
    host.memory = m_random.between(3, 8) * 128 * gibibyte;
    host.updateAvailable = m_random.chance(20);
    host.storagePoolManager = number == 1 && m_estate.clusters[cluster].name.endsWith("01");
    addPorts(host);
    addBond(host, number);
    addVlan(host);
    return host;
}

void HostGenerator::addPorts(Host &host)
{
    for (int port = 0; port < 3; ++port) {
        HostNic nic;
        nic.id = m_random.id();
        nic.name = "ens" + QByteArray::number(port + 1) + "f0";
        nic.mac = newMac();
        nic.up = port != 2; // nothing is plugged in
        nic.speed = nic.up ? portSpeed : 0;
        host.nics.push_back(nic);
    }
}

void HostGenerator::addBond(Host &host, int number)
{
    const QByteArray network = "10.1." + QByteArray::number(host.cluster);
    HostNic bond = host.nics.front();
    bond.id = m_random.id();
    bond.name = "bond0";
    bond.slaves = {0, 1};
    bond.bridged = true;
    bond.network = m_estate.clusters[host.cluster].managementNetwork;
    bond.address = network + '.' + QByteArray::number(number % 250 + 4);
    bond.netmask = "255.255.255.0";
    bond.gateway = network + ".1";
    bond.address6 = "fe80::ba83:3ff:fe00:" + QByteArray::number(number, 16);
    bond.bootProtocol = "static";
    host.nics.push_back(bond);
}

void HostGenerator::addVlan(Host &host)
{
    const HostNic &bond = host.nics.back();
    HostNic vlan;
    vlan.id = m_random.id();
    vlan.network = bond.network + 1;
    vlan.vlan = m_estate.networks[vlan.network].vlan;
    vlan.name = bond.name + '.' + QByteArray::number(vlan.vlan);
    vlan.mac = bond.mac;
    vlan.baseInterface = static_cast<int>(host.nics.size()) - 1;
    vlan.bridged = true;
    host.nics.push_back(vlan);
}

void HostGenerator::spoilSome()
{
    // The last host of the first clusters: every cluster keeps its first one up.
    static constexpr Word states[] = {
        "maintenance", "non_responsive", "install_failed", "non_operational"};
    std::size_t state = 0;
    for (int place = 1; place < m_estate.hosts.size() && state < std::size(states); ++place) {
        const bool last = place + 1 == m_estate.hosts.size()
            || m_estate.hosts[place + 1].cluster != m_estate.hosts[place].cluster;
        if (!last)
            continue;
        Host &host = m_estate.hosts[place];
        host.status = states[state++];
        host.wasUp = host.status != "install_failed";
        if (host.status == "maintenance")
            host.comment = "Waiting for memory";
    }
}

QByteArray HostGenerator::newMac()
{
    QByteArray mac = "b8:83:03";
    for (int part = 0; part < 3; ++part)
        mac += ':' + QByteArray::number(m_random.below(256), 16).rightJustified(2, '0');
    return mac;
}

} // namespace demo
