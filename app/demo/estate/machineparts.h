// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"
#include "app/demo/estate/random.h"

namespace demo {

//! \brief What machines are put together from: disks, NICs, snapshots, and life.
//!
//! Shared by the ordinary machines and the awkward ones.
class MachineParts {
public:
    MachineParts(Estate &estate, Random &random);

    //! A new image disk on a data domain of \p dataCenter.
    int addDisk(int dataCenter, const QByteArray &alias);
    //! A new disk that is a LUN of a storage array, without sizes of its own.
    int addLunDisk(const QByteArray &alias);
    //! A new disk of \p machine, attached as its next one.
    DiskAttachment &attachDisk(Machine &machine);
    //! A new NIC of \p machine with a profile of its data center.
    Nic &addNic(Machine &machine);
    Snapshot &addSnapshot(Vm &vm, Word type, const QByteArray &description);

    //! Gives \p vm a status and all that follows from it: a host, times, an agent's reports.
    void setStatus(Vm &vm, Word status);
    //! A guest agent in a running \p vm: its name, system, devices and applications.
    void installAgent(Vm &vm);

    [[nodiscard]] int dataCenterOf(const Machine &machine) const;

private:
    int pickDataDomain(int dataCenter);
    int pickHost(int cluster);
    void reportDevices(Vm &vm);
    QByteArray nextMac();

    Estate &m_estate;
    Random &m_random;
    int m_macs = 0;
    std::vector<std::vector<int>> m_dataDomains; // by data center
    std::vector<std::vector<int>> m_profiles;    // by data center
    std::vector<std::vector<int>> m_upHosts;     // by cluster
};

} // namespace demo
