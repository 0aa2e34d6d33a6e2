// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kindinfo.h"
#include "ui/models/itemroles.h"

namespace browser {

//! What the engine's word for a VM's status comes to.
[[nodiscard]] RowState stateOfVm(const QString &status);
//! That of an attachment and its disk.
[[nodiscard]] RowState stateOf(
    const ovirt::Inventory &inventory, const ovirt::DiskAttachment &attachment);
[[nodiscard]] RowState stateOf(const ovirt::Nic &nic);
//! That of an object of any kind; None: it has no state.
[[nodiscard]] RowState stateOf(const ovirt::Inventory &inventory, Kind kind, const void *object);

} // namespace browser
