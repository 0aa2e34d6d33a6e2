// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measurement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bench {

const Measurement *find(const Round &round, Job job, const QString &name, double roundTripMs)
{
    const auto found = std::find_if(round.begin(), round.end(), [&](const Measurement &m) {
        return m.task.job == job && m.task.name == name && m.task.roundTripMs == roundTripMs;
    });
    return found == round.end() ? nullptr : &*found;
}

double median(QList<double> values)
{
    values.removeIf([](double value) { return std::isnan(value); });
    if (values.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace bench
