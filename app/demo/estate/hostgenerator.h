// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"
#include "app/demo/estate/random.h"

namespace demo {

//! Makes the hosts of each cluster, with their NICs, and puts some of them in trouble.
class HostGenerator {
public:
    HostGenerator(Estate &estate, Random &random, int vms);
    void run();

private:
    Host make(int cluster, int number);
    void addPorts(Host &host);
    void addBond(Host &host, int number);
    void addVlan(Host &host);
    void spoilSome();
    QByteArray newMac();

    Estate &m_estate;
    Random &m_random;
    int m_vms;
};

} // namespace demo
