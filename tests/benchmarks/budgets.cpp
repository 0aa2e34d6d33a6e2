// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/budgets.h"

#include "tests/benchmarks/model.h"
#include "tests/benchmarks/plan.h"

#include <cmath>
#include <limits>
#include <utility>

namespace bench {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double roundTripMs = 20; // that the budgets name

using Figure = double (*)(const Measurement &);

double wall(const Measurement &measurement)
{
    return measurement.wallMs;
}

double cpu(const Measurement &measurement)
{
    return measurement.cpuUs;
}

double ofLimit(const Measurement &measurement)
{
    return measurement.wallMs / limitMs(measurement.task);
}

// One figure of one line, by the line's name.
double figure(const Round &round, Job job, const char *name, double away, Figure of)
{
    const Measurement *found = find(round, job, QLatin1String(name), away);
    return found ? of(*found) : none;
}

double quotient(
    const Round &round, Job job, const char *name, const char *other, double away, Figure of)
{
    return figure(round, job, name, away, of) / figure(round, job, other, away, of);
}

double seedQuotient(const Round &round, const char *name, const char *other, Figure of)
{
    return quotient(round, Job::Seed, name, other, roundTripMs, of);
}

// Of the line of its job with the fewest or the most requests.
double ofSize(const Round &round, Job job, bool most, Figure of)
{
    const Measurement *found = nullptr;
    for (const Measurement &measurement : round) {
        if (measurement.task.job != job)
            continue;
        const bool more = found && measurement.task.requests > found->task.requests;
        if (!found || more == most)
            found = &measurement;
    }
    return found ? of(*found) : none;
}

double totalCpu(const Measurement &measurement)
{
    return measurement.cpuUs * measurement.task.requests;
}

// The most of all lines of its job with the most VMs, at that distance.
double worst(const Round &round, Job job, double away, Figure of)
{
    int vms = 0;
    double most = none;
    for (const Measurement &measurement : round) {
        const Task &task = measurement.task;
        if (task.job != job || task.roundTripMs != away || task.vms < vms)
            continue;
        most = task.vms > vms ? of(measurement) : std::fmax(most, of(measurement));
        vms = task.vms;
    }
    return most;
}

// Ten times the VMs in CPU, by the plan whose requests grow as they do.
double inventoryGrowth(const Round &round)
{
    const Measurement *many = nullptr;
    const Measurement *few = nullptr;
    for (const Measurement &measurement : round) {
        const Task &task = measurement.task;
        const bool isOfMost = task.job == Job::Inventory && task.fetch == Fetch::FanOut
            && task.roundTripMs == 0 && task.pipeline == 40;
        if (!isOfMost)
            continue;
        few = std::exchange(many, &measurement);
    }
    return few ? totalCpu(*many) / totalCpu(*few) : none;
}

double grownMb(const Measurement &measurement)
{
    return measurement.grownMiB * 1024 * 1024 / 1e6;
}

struct Promise {
    const char *what;
    Budget::Sense sense;
    double limit;
    double (*measured)(const Round &);
};

using Sense = Budget::Sense;

// Where a ratio names Qt's own, Qt reads the bodies and ours parses them too.
constexpr Promise promises[] = {
    {"5 x 5 to one by one at 20 ms: times faster", Sense::AtLeast, 15,
        [](const Round &r) { return seedQuotient(r, oneByOne, "5 x 5", wall); }},
    {"10 x 40 to one by one at 20 ms: times faster", Sense::AtLeast, 40,
        [](const Round &r) { return seedQuotient(r, oneByOne, "10 x 40", wall); }},
    {"10 x 40 to Qt's own at 20 ms: times faster", Sense::AtLeast, 3,
        [](const Round &r) { return seedQuotient(r, qtsOwn, "10 x 40", wall); }},
    {"10 x 40 to Qt's own at 20 ms: CPU a request", Sense::AtMost, 0.25,
        [](const Round &r) { return seedQuotient(r, "10 x 40", qtsOwn, cpu); }},
    {"SDK to Qt's own, small GETs: CPU a request", Sense::AtMost, 0.25,
        [](const Round &r) { return quotient(r, Job::Gets, "ours, SDK, parsed", qtsOwn, 0, cpu); }},
    {"5 x 5 to the model's limit at 20 ms: wall time", Sense::AtMost, 1.25,
        [](const Round &r) { return figure(r, Job::Seed, "5 x 5", roundTripMs, ofLimit); }},
    {"10 x 40 to the model's limit at 20 ms: wall time", Sense::AtMost, 1.25,
        [](const Round &r) { return figure(r, Job::Seed, "10 x 40", roundTripMs, ofLimit); }},
    {"fan-out, most VMs: us CPU a request, parsed", Sense::AtMost, 60,
        [](const Round &r) { return ofSize(r, Job::FanOut, true, cpu); }},
    {"fan-out, ten times the VMs: times the CPU", Sense::AtMost, 11,
        [](const Round &r) {
            return ofSize(r, Job::FanOut, true, totalCpu) / ofSize(r, Job::FanOut, false, totalCpu);
        }},
    {"50,000 requests asked at once: MB they take", Sense::AtMost, 60,
        [](const Round &r) { return ofSize(r, Job::Asked, true, grownMb); }},
    {"inventory at 20 ms, most VMs: ms to the first row", Sense::AtMost, 1000,
        [](const Round &r) {
            return worst(
                r, Job::Inventory, roundTripMs, [](const auto &m) { return m.firstRowMs; });
        }},
    {"inventory, fan-out, ten times VMs: times the CPU", Sense::AtMost, 11, inventoryGrowth},
    {"inventory, most VMs: MB it holds", Sense::AtMost, 120,
        [](const Round &r) {
            return worst(r, Job::Refresh, 0, [](const auto &m) { return m.heldMb; });
        }},
    {"refresh without change: MB it adds", Sense::AtMost, 10,
        [](const Round &r) {
            return worst(r, Job::Refresh, 0, [](const auto &m) { return m.addedMb; });
        }},
    {"refresh without change: changes it tells", Sense::AtMost, 0,
        [](const Round &r) {
            return worst(r, Job::Refresh, 0, [](const auto &m) { return double(m.told); });
        }},
};

QString verdict(const Budget &budget)
{
    if (!budget.isMeasured())
        return QStringLiteral("not measured");
    if (budget.holds())
        return QStringLiteral("holds");
    if (budget.limit == 0)
        return QStringLiteral("missed");
    const double by = 100 * std::abs(budget.measured / budget.limit - 1);
    return QStringLiteral("missed by %1 %").arg(by, 0, 'f', by < 10 ? 1 : 0);
}

QString figureText(double value)
{
    return std::isnan(value) ? QStringLiteral("-")
                             : QString::number(value, 'f', std::abs(value) < 10 ? 2 : 1);
}

} // namespace

bool Budget::isMeasured() const
{
    return !std::isnan(measured);
}

bool Budget::holds() const
{
    return sense == Sense::AtLeast ? measured >= limit : measured <= limit;
}

QList<Budget> budgets(const QList<Round> &rounds)
{
    QList<Budget> all;
    for (const Promise &promise : promises) {
        all.append({QLatin1String(promise.what), promise.sense, promise.limit,
            medianOf(rounds, promise.measured)});
    }
    return all;
}

QString budgetTable(const QList<Budget> &budgets)
{
    QString text = QStringLiteral("%1 %2 %3  %4\n")
                       .arg(QLatin1String(""), -50)
                       .arg(QLatin1String("budget"), 10)
                       .arg(QLatin1String("measured"), 9)
                       .arg(QLatin1String("verdict"));
    for (const Budget &budget : budgets) {
        const QLatin1String sign(budget.sense == Sense::AtLeast ? ">=" : "<=");
        text += QStringLiteral("%1 %2 %3  %4\n")
                    .arg(budget.what, -50)
                    .arg(sign + QLatin1Char(' ') + QString::number(budget.limit), 10)
                    .arg(figureText(budget.measured), 9)
                    .arg(verdict(budget));
    }
    return text;
}

} // namespace bench
