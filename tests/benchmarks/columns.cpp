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
    const double ms = measurement.task.job == Job::Seed ? limitMs(measurement.task) : 0;
    return ms > 0 ? ms : none;
}

double ofLimit(const Round &round, const Measurement &measurement)
{
    return measurement.wallMs / limit(round, measurement);
}

} // namespace

const QList<Column> &columns()
{
    static const QList<Column> all{
        {"round_trip_ms", "RTT ms", 0,
            [](const Round &, const Measurement &m) { return m.task.roundTripMs; }},
        {"requests", "requests", 0,
            [](const Round &, const Measurement &m) { return double(m.task.requests); }},
        {"wall_ms", "wall ms", 1, wall},
        {"faster", "faster", 1, faster},
        {"limit_ms", "limit ms", 1, limit},
        {"of_limit", "of limit", 2, ofLimit},
        {"cpu_us", "CPU us/req", 1, [](const Round &, const Measurement &m) { return m.cpuUs; }},
        {"connections", "opened", 0,
            [](const Round &, const Measurement &m) { return double(m.connections); }},
        {"most_outstanding", "outstanding", 0,
            [](const Round &, const Measurement &m) { return double(m.mostOutstanding); }},
        {"deepest", "deepest", 0,
            [](const Round &, const Measurement &m) { return double(m.deepest); }},
        {"resent", "re-sent", 0,
            [](const Round &, const Measurement &m) { return double(m.resent); }},
        {"peak_mib", "peak MiB", 1, [](const Round &, const Measurement &m) { return m.peakMiB; }},
        {"grown_mib", "of it grown", 1,
            [](const Round &, const Measurement &m) { return m.grownMiB; }},
    };
    return all;
}

double cell(const QList<Round> &rounds, qsizetype row, const Column &column)
{
    return medianOf(rounds, [&](const Round &round) { return column.value(round, round.at(row)); });
}

} // namespace bench
