// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/model.h"

namespace bench {

const char modelFormula[] =
    "limit = (R + S) + max(R + n S, k R + (k - 1 + n - (k - 1) M) S): the list, then on each of C\n"
    "connections n = ceil(3 VMs / C) requests in k = ceil(n / M) windows of M = max(1, pipeline);\n"
    "R: round trip, S: service time of a request, one by one on a connection.\n";

const char inventoryFormula[] =
    "limit of an inventory = D (R + S) + max(R + (n + i / C) S, k R + (k - 1 + n - (k - 1) M) S,\n"
    "R + (1 + i / P) S): D = 2 requests whose answers all others wait for by fan-out (the root, "
    "the\n"
    "first page of VMs), 1 by follow; the other requests as above; i: lists served within pages,\n"
    "each as long as a request of its own; P: pages of 100 VMs, one of which no two connections\n"
    "share.\n";

namespace {

constexpr int vmsOfAFollowedPage = 100; // as the collector asks for them

int ceilOfQuotient(int dividend, int divisor)
{
    return (dividend + divisor - 1) / divisor;
}

// The server of each connection is never idle, or each window waits for the first answer of the
// one before.
double batchMs(const Task &task, int requests, double inlined)
{
    const double roundTrip = task.roundTripMs;
    const double service = task.serviceMs;
    const int depth = qMax(1, task.pipeline);
    const int busiest = ceilOfQuotient(requests, task.connections);
    const int windows = ceilOfQuotient(busiest, depth);
    const int last = busiest - (windows - 1) * depth; // requests of the last window
    const double served = roundTrip + (busiest + inlined / task.connections) * service;
    const double waited = windows * roundTrip + (windows - 1 + last) * service;
    return qMax(served, waited);
}

} // namespace

double limitMs(const Task &task)
{
    return task.roundTripMs + task.serviceMs + batchMs(task, 3 * task.vms, 0);
}

double inventoryLimitMs(const Task &task, double inlined)
{
    const int before = inlined > 0 ? 1 : 2;
    const int pages = ceilOfQuotient(task.vms, vmsOfAFollowedPage);
    const double onePage = task.roundTripMs + (1 + inlined / pages) * task.serviceMs;
    return before * (task.roundTripMs + task.serviceMs)
        + qMax(batchMs(task, task.requests - before, inlined), onePage);
}

} // namespace bench
