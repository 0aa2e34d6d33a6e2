// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/column.h"
#include "ui/columns/tablerows.h"
#include "ui/reports/tablesheet.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

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
    //! Only this; nullopt: everything of the VMs.
    std::optional<TableSheet> table = {};
    //! By which the VMs were found, as a person wrote it; empty: all of them. Of a table it says
    //! that itself.
    QString filter = {};
};

//! The numbers of every VM, by name as people sort, and by id where names are equal.
[[nodiscard]] QList<qsizetype> everyVm(const ovirt::Inventory &inventory);

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
        else
            rows.append(rowsBelow<T>(report.inventory, vm));
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
