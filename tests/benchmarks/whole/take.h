// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/fetchplan.h"

#include <QJsonObject>
#include <QString>

namespace bench {

//! One whole inventory to take.
struct WholeTask {
    int vms = 100;
    ovirt::FetchPlan plan = ovirt::FetchPlan::Automatic;
    double roundTripMs = 0;
    double serviceMs = 0; //!< of each request, and of each list that `follow` inlines
    int connections = 5;
    int pipeline = 5;
};

//! \brief Takes it from the engine at \a url in this process, then refreshes it.
//!
//! wall_ms, cpu_ms, first_row_ms, requests and peak_mib of the first; inventory_mib, what the
//! picture alone holds of the heap; refresh_ms and refresh_mib, what a refresh without change adds.
[[nodiscard]] QJsonObject takeWhole(const QString &url, const WholeTask &task);

//! The word for a plan on the command line and in the table.
[[nodiscard]] QString keyOf(ovirt::FetchPlan plan);

} // namespace bench
