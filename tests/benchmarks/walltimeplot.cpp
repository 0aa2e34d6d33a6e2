// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/walltimeplot.h"

#include "tests/benchmarks/model.h"

#include <array>

namespace bench {
namespace {

// Okabe and Ito's, which people with any eyes tell apart. Grey and red for who is compared with.
constexpr std::array colours{
    "#777777", "#d55e00", "#e69f00", "#cc79a7", "#56b4e9", "#009e73", "#0072b2"};

Plot::Series &seriesOf(Plot &plot, const QString &name)
{
    for (Plot::Series &series : plot.series) {
        if (series.name == name)
            return series;
    }
    const char *colour = colours.at(std::size_t(plot.series.size()) % colours.size());
    plot.series.append({name, colour, {}, {}});
    return plot.series.last();
}

} // namespace

Plot wallTimePlot(const QList<Round> &rounds, const QString &machine)
{
    Plot plot;
    plot.subtitle = machine;
    plot.categoriesTitle = QStringLiteral("round trip");
    plot.valuesTitle = QStringLiteral("wall time, median");
    plot.seriesTitle = QStringLiteral("connections x pipeline");
    plot.limitsName = QStringLiteral("the model's limit");
    for (qsizetype row = 0; row < rounds.first().size(); ++row) {
        const Task &task = rounds.first().at(row).task;
        if (task.job != Job::Seed)
            continue;
        plot.title = QStringLiteral("%1 VMs, then 3 lists for each").arg(task.vms);
        const QString category = QStringLiteral("%1 ms").arg(task.roundTripMs);
        if (!plot.categories.contains(category))
            plot.categories.append(category);
        Plot::Series &series = seriesOf(plot, task.name);
        series.values.append(
            medianOf(rounds, [row](const Round &round) { return round.at(row).wallMs; }));
        series.limits.append(limitMs(task));
    }
    return plot;
}

} // namespace bench
