// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/steplog.h"

#include "tests/benchmarks/usage.h"

#include <algorithm>
#include <cstdio>
#include <utility>

StepLog::StepLog(GuiWatchdog &watchdog)
    : m_watchdog(watchdog)
{
}

void StepLog::printHeader(const char *what)
{
    std::printf("\n%-32s %10s %22s %14s %12s %12s\n", what, "took ms", "longest GUI block ms",
        "most CPU of it", "GUI CPU ms", "peak MiB");
    std::fflush(stdout);
}

void StepLog::begin()
{
    static_cast<void>(m_watchdog.takeLongest());
    static_cast<void>(m_watchdog.takeMostCpu());
    m_cpuBefore = bench::cpuTimeOfThread();
    m_since.start();
}

void StepLog::end(const char *name)
{
    const GuiWatchdog::Duration longest = m_watchdog.takeLongest();
    m_longest = std::max(m_longest, longest);
    const std::chrono::microseconds cpu = bench::cpuTimeOfThread();
    std::printf("%-32s %10.1f %22.1f %14.1f %12.1f %12.1f\n", name,
        double(m_since.nsecsElapsed()) / 1e6, double(longest.count()) / 1000,
        double(m_watchdog.takeMostCpu().count()) / 1000, double((cpu - m_cpuBefore).count()) / 1000,
        double(bench::peakKib()) / 1024);
    std::fflush(stdout);
    begin();
}

double StepLog::takeLongestMs()
{
    return double(std::exchange(m_longest, {}).count()) / 1000;
}
