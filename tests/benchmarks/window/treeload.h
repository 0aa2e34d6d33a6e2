// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"

//! One turn: the picture after a change, and what the change did.
struct TreeTurn {
    ovirt::Inventory inventory;
    ovirt::AppliedChange applied;
};

//! Turns of the same kind, measured together.
struct TreePhase {
    const char *name;
    QList<TreeTurn> turns;
};

//! \brief What a session plays into the tree: a first load in pages, and refreshes after it.
//!
//! Everything is made beforehand, so that only the tree and its view are measured.
//! \a vms VMs in pages of 250 ordered by name as an engine orders them, 2.5 disks and 1.5 NICs a
//! VM, \a partsATurn lists of VMs a turn.
[[nodiscard]] QList<TreePhase> treeLoad(int vms, int partsATurn);
