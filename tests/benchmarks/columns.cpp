// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/columns.h"

#include "tests/benchmarks/model.h"
#include "tests/benchmarks/plan.h"

#include <limits>

namespace bench {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double faster(const Round &round, const Measurement &measurement)
{
    const Measurement *first =
        find(round, measurement.task.job, QLatin1String(oneByOne), measurement.task.roundTripMs);
    return first ? first->wallMs / measurement.wallMs : none;
}

// Of requests that nobody answers it is only how long we looked.
double wall(const Round &, const Measurement &measurement)
{
    return measurement.task.job == Job::Asked ? none : measurement.wallMs;
}

double limit(const Round &, const Measurement &measurement)
{
    const Task &task = measurement.task;
    const double ms = task.job == Job::Seed ? limitMs(task)
        : task.job == Job::Inventory        ? inventoryLimitMs(task, double(measurement.inlined))
                                            : 0;
    return ms > 0 ? ms : none;
}

double ofLimit(const Round &round, const Measurement &measurement)
{
    return measurement.wallMs / limit(round, measurement);
}

bool isInventory(Job job)
{
    return job == Job::Inventory || job == Job::Refresh;
}

double of(Job job, const Measurement &measurement, double value)
{
    return measurement.task.job == job ? value : none;
}

} // namespace

const QList<Column> &columns()
{
    using Of = Column::Of;
    using M = Measurement;
    static const QList<Column> all{
        {Of::All, "round_trip_ms", "RTT ms", 0,
            [](const Round &, const M &m) { return m.task.roundTripMs; }},
        {Of::All, "requests", "requests", 0,
            [](const Round &, const M &m) { return double(m.task.requests); }},
        {Of::Inventories, "inlined", "inlined", 0,
            [](const Round &, const M &m) { return of(Job::Inventory, m, double(m.inlined)); }},
        {Of::Inventories, "received_mb", "MB in", 1,
            [](const Round &, const M &m) {
                return isInventory(m.task.job) ? m.bytes / 1e6 : none;
            }},
        {Of::All, "wall_ms", "wall ms", 1, wall},
        {Of::Inventories, "first_row_ms", "first row", 1,
            [](const Round &, const M &m) { return of(Job::Inventory, m, m.firstRowMs); }},
        {Of::Transport, "faster", "faster", 1, faster},
        {Of::All, "limit_ms", "limit ms", 1, limit},
        {Of::All, "of_limit", "of limit", 2, ofLimit},
        {Of::Inventories, "cpu_ms", "CPU ms", 0,
            [](const Round &, const M &m) { return m.cpuUs * m.task.requests / 1000; }},
        {Of::All, "cpu_us", "CPU us/req", 1, [](const Round &, const M &m) { return m.cpuUs; }},
        {Of::Transport, "connections", "opened", 0,
            [](const Round &, const M &m) { return double(m.connections); }},
        {Of::Transport, "most_outstanding", "outstanding", 0,
            [](const Round &, const M &m) { return double(m.mostOutstanding); }},
        {Of::Transport, "deepest", "deepest", 0,
            [](const Round &, const M &m) { return double(m.deepest); }},
        {Of::All, "resent", "re-sent", 0,
            [](const Round &, const M &m) { return double(m.resent); }},
        {Of::All, "peak_mib", "peak MiB", 1, [](const Round &, const M &m) { return m.peakMiB; }},
        {Of::Transport, "grown_mib", "of it grown", 1,
            [](const Round &, const M &m) { return m.grownMiB; }},
        {Of::Inventories, "held_mb", "held MB", 1,
            [](const Round &, const M &m) { return of(Job::Refresh, m, m.heldMb); }},
        {Of::Inventories, "added_mb", "added MB", 1,
            [](const Round &, const M &m) { return of(Job::Refresh, m, m.addedMb); }},
    };
    return all;
}

bool applies(const Column &column, Job job)
{
    const bool isOfInventory = isInventory(job);
    return column.of == Column::Of::All || (column.of == Column::Of::Inventories) == isOfInventory;
}

double cell(const QList<Round> &rounds, qsizetype row, const Column &column)
{
    return medianOf(rounds, [&](const Round &round) { return column.value(round, round.at(row)); });
}

} // namespace bench
