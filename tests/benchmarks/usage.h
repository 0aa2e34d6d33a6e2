// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include <chrono>

namespace bench {

//! User and system time of this process so far.
[[nodiscard]] std::chrono::microseconds cpuTime();
//! Of the calling thread alone: other programs on the machine do not count.
[[nodiscard]] std::chrono::microseconds cpuTimeOfThread();
//! Resident memory of this process, KiB: now, and at its highest.
[[nodiscard]] qint64 residentKib();
[[nodiscard]] qint64 peakKib();
//! What is allocated of the heap now, bytes: what a value takes, whatever its pages.
[[nodiscard]] qint64 heapBytes();

//! What this process spends from its making on.
class Spending {
public:
    Spending();
    //! \brief What the client's process prints: wall_us, cpu_us, peak_kib, grown_kib since then,
    //! and what it is told: \a requests, of these, and \a gets, all that the process ever asked.
    [[nodiscard]] QJsonObject report(int requests, int gets) const;

private:
    QElapsedTimer m_since;
    std::chrono::microseconds m_cpuBefore;
    qint64 m_residentBefore;
};

} // namespace bench
