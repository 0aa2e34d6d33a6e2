// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/model.h"

namespace bench {

const char modelFormula[] =
    "limit = (R + S) + max(R + n S, k R + (k - 1 + n - (k - 1) M) S): the list, then on each of C\n"
    "connections n = ceil(3 VMs / C) requests in k = ceil(n / M) windows of M = max(1, pipeline);\n"
    "R: round trip, S: service time of a request, one by one on a connection.\n";

static int ceilOfQuotient(int dividend, int divisor)
{
    return (dividend + divisor - 1) / divisor;
}

double limitMs(const Task &task)
{
    const double roundTrip = task.roundTripMs;
    const double service = task.serviceMs;
    const int depth = qMax(1, task.pipeline);
    const int requests = ceilOfQuotient(3 * task.vms, task.connections);
    const int windows = ceilOfQuotient(requests, depth);
    const int last = requests - (windows - 1) * depth; // requests of the last window
    // The server is never idle, or each window waits for the first answer of the one before.
    const double served = roundTrip + requests * service;
    const double waited = windows * roundTrip + (windows - 1 + last) * service;
    return roundTrip + service + qMax(served, waited);
}

} // namespace bench
