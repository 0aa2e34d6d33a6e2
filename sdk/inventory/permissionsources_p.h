// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "sdk/testexport_p.h"

#include <optional>

namespace ovirt {

//! VMs whose own lists are compared with those of users and groups, where there are more.
inline constexpr qsizetype comparedVms = 20;

//! The ids of up to comparedVms of \a vms, spread evenly over all; the same in whatever order they
//! come.
[[nodiscard]] OVIRT_TEST_EXPORT QStringList vmsToCompare(const QList<Row<Vm>> &vms);

//! \brief Where \a own, the list of permissions that a VM gave itself, and \a computed, what users
//! and groups hold and reaches it, differ; nullopt: nowhere.
[[nodiscard]] OVIRT_TEST_EXPORT std::optional<PermissionDoubt> compared(
    const QString &vmId, const QList<Row<Permission>> &own, const QList<Row<Permission>> &computed);

//! \a own with each permission that a holder's list has in \a inventory as that list has it: with
//! the object it was given on.
[[nodiscard]] OVIRT_TEST_EXPORT QList<Row<Permission>> withOrigins(
    const Inventory &inventory, const QList<Row<Permission>> &own);

//! In an order of its own, whoever told them: what is nearest to the VM first.
[[nodiscard]] OVIRT_TEST_EXPORT QList<Row<Permission>> nearestFirst(QList<Row<Permission>> rows);

} // namespace ovirt
