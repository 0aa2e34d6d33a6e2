// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"
#include "app/demo/estate/random.h"

namespace demo {

//! Makes what VMs stand on: data centers, clusters, networks, storage and hosts.
class InfrastructureGenerator {
public:
    InfrastructureGenerator(Estate &estate, Random &random, int vms);
    void run();

private:
    int addDataCenter(const char *name, const char *description);
    void addNetworks(int dataCenter);
    int addNetwork(int dataCenter, const char *name, int vlan, int mtu);
    void addProfile(int network, const QByteArray &name);
    void addClusters(int dataCenter);
    void addStorage(int dataCenter);
    StorageDomain makeDomain(int dataCenter, const QByteArray &name, Word type, Word storageType);
    void addUnattachedDomain();
    void addHosts(int cluster);
    Host makeHost(int cluster, int number);
    void addHostNics(Host &host, int number);
    void spoilSomeHosts();

    Estate &m_estate;
    Random &m_random;
    int m_vms;
};

} // namespace demo
