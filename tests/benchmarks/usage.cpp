// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/usage.h"

#include <QFile>

#include <malloc.h>
#include <sys/resource.h>

#include <ctime>

namespace bench {

std::chrono::microseconds cpuTime()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) {
        return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

std::chrono::microseconds cpuTimeOfThread()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

// getrusage() would count what the process that started us had.
static qint64 statusKib(const QByteArray &key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype begin = text.indexOf(key + ':') + key.size() + 1;
    return text.mid(begin, text.indexOf(" kB", begin) - begin).trimmed().toLongLong();
}

qint64 residentKib()
{
    return statusKib("VmRSS");
}

qint64 peakKib()
{
    return statusKib("VmHWM");
}

qint64 heapBytes()
{
    const struct mallinfo2 heap = mallinfo2();
    return qint64(heap.uordblks + heap.hblkhd);
}

Spending::Spending()
    : m_cpuBefore(cpuTime())
    , m_residentBefore(residentKib())
{
    m_since.start();
}

QJsonObject Spending::report(int requests, int gets) const
{
    const qint64 wall = m_since.nsecsElapsed() / 1000;
    const std::chrono::microseconds cpu = cpuTime() - m_cpuBefore;
    return {{QStringLiteral("requests"), requests}, {QStringLiteral("gets"), gets},
        {QStringLiteral("wall_us"), wall}, {QStringLiteral("cpu_us"), qint64(cpu.count())},
        {QStringLiteral("peak_kib"), peakKib()},
        {QStringLiteral("grown_kib"), peakKib() - m_residentBefore}};
}

} // namespace bench
