// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/report.h"

namespace browser {

//! \brief What the VMs of a report add up to.
//!
//! Sums leave out what the engine did not report; nullopt: it reported none of it.
struct Summary {
    qint64 vms = 0;
    qint64 running = 0; //!< with the status `up`
    std::optional<qint64> vcpus;
    std::optional<qint64> memory;      //!< bytes
    qint64 disks = 0;                  //!< a shared disk counts once
    std::optional<qint64> provisioned; //!< bytes that guests see, of a shared disk once
    std::optional<qint64> used;        //!< bytes on storage, of a shared disk once
    qint64 nics = 0;
    qint64 permissions = 0;

    bool operator==(const Summary &) const = default;
};

[[nodiscard]] Summary summaryOf(const Report &report);

} // namespace browser
