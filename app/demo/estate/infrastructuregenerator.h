// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"
#include "app/demo/estate/random.h"

namespace demo {

//! Makes data centers with their networks, vNIC profiles and clusters.
class InfrastructureGenerator {
public:
    InfrastructureGenerator(Estate &estate, Random &random, int vms);
    void run();
    //! What nothing stands on: a data center without storage, a cluster without data center.
    void addUnfinished();

private:
    int addDataCenter(const char *name, const char *description);
    void addNetworks(int dataCenter);
    int addNetwork(int dataCenter, const char *name, int vlan, int mtu);
    void addProfiles(int dataCenter);
    void addProfile(int network, const QByteArray &name);
    void addClusters(int dataCenter);
    void addCluster(int dataCenter, int number);

    Estate &m_estate;
    Random &m_random;
    int m_vms;
};

} // namespace demo
