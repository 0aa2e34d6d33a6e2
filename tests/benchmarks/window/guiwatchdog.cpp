// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/guiwatchdog.h"

#include "tests/benchmarks/usage.h"

#include <utility>

using Clock = std::chrono::steady_clock;

static constexpr int pauseMs = 1;
static constexpr int patienceMs = 60'000; // the GUI thread may be waiting for us to end

GuiWatchdog::GuiWatchdog(QObject *parent)
    : QThread(parent)
{
    start();
}

GuiWatchdog::~GuiWatchdog()
{
    requestInterruption();
    m_answered.release();
    wait();
}

GuiWatchdog::Duration GuiWatchdog::takeLongest()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_longest, Duration(0));
}

GuiWatchdog::Duration GuiWatchdog::takeMostCpu()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_mostCpu, Duration(0));
}

void GuiWatchdog::run()
{
    while (!isInterruptionRequested()) {
        measureOnce();
        msleep(pauseMs);
    }
}

void GuiWatchdog::measureOnce()
{
    const Clock::time_point asked = Clock::now();
    QMetaObject::invokeMethod(
        this, [this, asked] { answer(asked); }, Qt::QueuedConnection);
    m_answered.tryAcquire(1, patienceMs);
}

// The GUI thread itself notes how long it took, so that a step that it reports next has its own.
void GuiWatchdog::answer(Clock::time_point asked)
{
    const auto waited = std::chrono::duration_cast<Duration>(Clock::now() - asked);
    {
        const QMutexLocker lock(&m_mutex);
        m_longest = qMax(m_longest, waited);
        const Duration cpu = bench::cpuTimeOfThread();
        m_mostCpu = qMax(m_mostCpu, cpu - m_cpuBefore);
        m_cpuBefore = cpu;
    }
    m_answered.release();
}
