// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

//! What one run of the job took.
struct JobResult {
    std::chrono::microseconds wall{0};
    std::chrono::microseconds cpu{0}; //!< of this process: user and system
    int requests = 0;
};

//! \brief The job it all began with: list the VMs, then of each its disk attachments, NICs and
//! permissions; keep the futures, wait for all.
JobResult runSeedJob(const QString &url, int connections, int pipeline);
