// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include "sdk/inventory/inventory.h"

namespace browser {

//! \brief What reaches VM number \a vm, each with that VM as its `vm`.
//!
//! One that was given on the VM's cluster reaches many, and each of them has a line that says
//! which.
[[nodiscard]] QList<ovirt::Row<ovirt::Permission>> permissionsAt(
    const ovirt::Inventory &inventory, qsizetype vm);

//! \brief The states that VM number \a vm can go back to, each with that VM as its `vm`.
//!
//! Without the one that says what it is now.
[[nodiscard]] QList<ovirt::Row<ovirt::Snapshot>> snapshotsOf(
    const ovirt::Inventory &inventory, qsizetype vm);

//! Whether a snapshot can be gone back to; the other one says what the VM is now.
[[nodiscard]] bool isKept(const ovirt::Row<ovirt::Snapshot> &snapshot);

//! \brief Disks that no VM has, each as an attachment to none.
//!
//! None where it is not known of every VM what it has: a disk of one that has not been asked yet
//! would stand among them.
[[nodiscard]] QList<ovirt::Row<ovirt::DiskAttachment>> unattachedDisks(
    const ovirt::Inventory &inventory);

//! \a rows, each with that VM as its `vm`: engines do not repeat it in all that they list below
//! one.
template <typename T>
[[nodiscard]] QList<ovirt::Row<T>> withVm(QList<ovirt::Row<T>> rows, const QString &id)
{
    for (qsizetype number = 0; number < rows.size(); ++number) {
        if (rows.at(number)->vm.id == id)
            continue;
        T here = *rows.at(number);
        here.vm.id = id;
        rows[number] = ovirt::Row<T>(std::move(here));
    }
    return rows;
}

//! What VM number \a vm has of \a T, one of the kinds that stand below VMs.
template <typename T>
[[nodiscard]] QList<ovirt::Row<T>> rowsBelow(const ovirt::Inventory &inventory, qsizetype vm)
{
    if constexpr (std::is_same_v<T, ovirt::Permission>)
        return permissionsAt(inventory, vm);
    else if constexpr (std::is_same_v<T, ovirt::Snapshot>)
        return snapshotsOf(inventory, vm);
    else
        return withVm(inventory.partOf<T>(vm), inventory.rows<ovirt::Vm>().at(vm)->id);
}

//! Whether objects of \a T stand below VMs.
template <typename T>
inline constexpr bool standsBelowVm =
    std::is_same_v<T,
        ovirt::
            DiskAttachment> || std::is_same_v<T, ovirt::Nic> || std::is_same_v<T, ovirt::Permission> || std::is_same_v<T, ovirt::Snapshot>;

//! All rows of the table of \a T, in the inventory's order.
template <typename T>
[[nodiscard]] QList<ovirt::Row<T>> tableRows(const ovirt::Inventory &inventory)
{
    if constexpr (!standsBelowVm<T>) {
        return inventory.rows<T>();
    } else {
        QList<ovirt::Row<T>> rows;
        for (qsizetype vm = 0; vm < inventory.rows<ovirt::Vm>().size(); ++vm)
            rows.append(rowsBelow<T>(inventory, vm));
        if constexpr (std::is_same_v<T, ovirt::DiskAttachment>)
            rows.append(unattachedDisks(inventory));
        return rows;
    }
}

} // namespace browser
