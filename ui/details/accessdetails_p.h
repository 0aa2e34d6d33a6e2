// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/objectdetails.h"

namespace browser {

//! Who may do what with VM number \a vm: who, which role, granted where, through what.
[[nodiscard]] DetailSection accessSection(
    const ovirt::Inventory &inventory, const ovirt::AccessIndex &access, qsizetype vm);
//! What the user or group can reach: which role, granted where, and how many VMs that is.
[[nodiscard]] DetailSection reachSection(
    const ovirt::Inventory &inventory, const ovirt::AccessIndex &access, const ObjectKey &key);

} // namespace browser
