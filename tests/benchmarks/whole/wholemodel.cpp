// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/whole/wholemodel.h"

namespace bench {

double leastMs(const WholeTask &task, double served)
{
    constexpr int dependentSteps = 5;
    return dependentSteps * task.roundTripMs + served * task.serviceMs / task.connections;
}

} // namespace bench
