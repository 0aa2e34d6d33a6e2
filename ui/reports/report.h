// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/column.h"

#include <QDateTime>
#include <QUrl>

class QIODevice;

namespace browser {

//! \brief What a report tells, and of which VMs.
//!
//! It has its own copy of the inventory, so it may be written in any thread.
struct Report {
    ovirt::Inventory inventory;
    QList<qsizetype> vms; //!< numbers of the VMs it shows, in this order
    QUrl engineUrl;       //!< of the API
    QDateTime taken;      //!< when the inventory was finished, UTC
    QString version;      //!< of this program
    QLocale locale;       //!< of a report that people read
};

//! The numbers of every VM, by name as people sort, and by id where names are equal.
[[nodiscard]] QList<qsizetype> everyVm(const ovirt::Inventory &inventory);

//! \brief What reaches VM number \a vm, each with that VM as its `vm`.
//!
//! One that was given on the VM's cluster reaches many, and each of them has a line that says
//! which.
[[nodiscard]] QList<ovirt::Row<ovirt::Permission>> permissionsAt(
    const ovirt::Inventory &inventory, qsizetype vm);

//! The kinds that have a sheet of their own, in the order of their sections.
enum class Sheet { Vms, Disks, Nics, Permissions };

//! The VMs of \a report, or what they have of one of VmPartKinds.
template <typename T>
[[nodiscard]] QList<ovirt::Row<T>> rowsOf(const Report &report)
{
    QList<ovirt::Row<T>> rows;
    for (const qsizetype vm : report.vms) {
        if constexpr (std::is_same_v<T, ovirt::Vm>)
            rows.append(report.inventory.rows<ovirt::Vm>().at(vm));
        else if constexpr (std::is_same_v<T, ovirt::Permission>)
            rows.append(permissionsAt(report.inventory, vm));
        else
            rows.append(report.inventory.partOf<T>(vm));
    }
    return rows;
}

//! Some columns of a kind, in their order.
template <typename T>
using Columns = QList<const Column<T> *>;

template <typename T>
[[nodiscard]] Columns<T> everyColumn()
{
    Columns<T> columns;
    for (const Column<T> &column : columnsOf<T>())
        columns.append(&column);
    return columns;
}

} // namespace browser
