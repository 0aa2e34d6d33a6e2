// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/machineparts.h"

namespace demo {

//! \brief Turns some VMs into what real engines hold and clients stumble over.
//!
//! Names with markup, quotes, a leading `=`, right-to-left and combining letters, 200 characters,
//! and the same name twice; VMs without disk, NIC or a permission of their own; a VM of 20 disks;
//! LUN, shared and inactive disks; NICs unplugged, unlinked and without profile; a guest with many
//! addresses; every run state. All stand in an estate of 40 VMs or more; a smaller one gets the
//! first of them.
class AwkwardCases {
public:
    AwkwardCases(Estate &estate, Random &random, MachineParts &parts);
    void run();

private:
    void spreadNames();
    void spreadShapes();
    void shareName();

    void manyDisks(Vm &vm);
    void oddDisks(Vm &vm);
    void oddNics(Vm &vm);
    void talkativeGuest(Vm &vm);
    void manySnapshots(Vm &vm);
    void attachShared(int disk, int place);

    Estate &m_estate;
    Random &m_random;
    MachineParts &m_parts;
};

} // namespace demo
