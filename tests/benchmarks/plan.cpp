// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/plan.h"

#include <algorithm>
#include <iterator>

namespace bench {
namespace {

constexpr double serviceMs = 0.5;
constexpr int seedVms = 100;
constexpr double never = 60'000; // the longest round trip the demo engine knows

// Qt's manager opens 6 connections to a host and keeps 3 requests behind the one that is answered.
// The six cannot be set before Qt 6.5, the depth never.
constexpr int qtConnections = 6;
constexpr int qtPipeline = 4;

struct Shape {
    const char *name;
    Client client;
    int connections;
    int pipeline;
};

// "10 x 0" is what the official SDKs come to with ten connections, whatever their pipeline: libcurl
// holds one request a connection.
constexpr Shape shapes[] = {
    {oneByOne, Client::Sdk, 1, 0},
    {qtsOwn, Client::Qt, qtConnections, qtPipeline},
    {"10 x 0", Client::Sdk, 10, 0},
    {"1 x 40", Client::Sdk, 1, 40},
    {"5 x 5", Client::Sdk, 5, 5},
    {"10 x 10", Client::Sdk, 10, 10},
    {"10 x 40", Client::Sdk, 10, 40},
};

Task seedTask(const Shape &shape, double roundTripMs)
{
    Task task;
    task.name = QLatin1String(shape.name);
    task.client = shape.client;
    task.connections = shape.connections;
    task.pipeline = shape.pipeline;
    task.roundTripMs = roundTripMs;
    task.serviceMs = serviceMs;
    task.vms = seedVms;
    task.requests = 1 + 3 * seedVms;
    return task;
}

Task wide(const QString &name, Job job, Client client, int requests)
{
    Task task;
    task.name = name;
    task.job = job;
    task.client = client;
    task.connections = client == Client::Qt ? qtConnections : 10;
    task.pipeline = client == Client::Qt ? qtPipeline : 40;
    task.vms = seedVms;
    task.requests = requests;
    return task;
}

QList<Task> getTasks(int requests)
{
    // As many as the SDK itself hands to its manager, to be fair to both.
    constexpr int underWay = 2 * 10 * 40;
    const auto task = [requests](const char *name, Client client, int most) {
        Task made = wide(QLatin1String(name), Job::Gets, client, requests);
        made.underWay = most;
        return made;
    };
    return {task(qtsOwn, Client::Qt, underWay), task("Qt's own, all at once", Client::Qt, 0),
        task("ours, 10 x 40", Client::AccessManager, underWay),
        task("ours, all at once", Client::AccessManager, 0),
        task("ours, SDK, parsed", Client::Sdk, 0)};
}

constexpr double inventoryRoundTripMs = 20;

Task inventoryTask(const char *shapeName, int vms, double roundTripMs, Fetch fetch)
{
    const auto shape = std::find_if(std::begin(shapes), std::end(shapes),
        [shapeName](const Shape &candidate) { return qstrcmp(candidate.name, shapeName) == 0; });
    Task task;
    task.name = QStringLiteral("%1, %2").arg(keyOf(fetch), QLatin1String(shapeName));
    task.job = Job::Inventory;
    task.connections = shape->connections;
    task.pipeline = shape->pipeline;
    task.roundTripMs = roundTripMs;
    task.serviceMs = roundTripMs > 0 ? serviceMs : 0;
    task.vms = vms;
    task.fetch = fetch;
    return task;
}

QList<Task> transportTasks(const Plan &plan)
{
    QList<Task> tasks;
    for (const double roundTripMs : plan.roundTripsMs) {
        for (const Shape &shape : shapes)
            tasks.append(seedTask(shape, roundTripMs));
    }
    tasks.append(getTasks(plan.gets));
    for (const int vms : plan.fanOutVms) {
        Task task = wide(
            QStringLiteral("%1 VMs").arg(vms), Job::FanOut, Client::Sdk, pagesOf(vms) + 3 * vms);
        task.vms = vms;
        tasks.append(task);
    }
    tasks.append(wide(QStringLiteral("10 x 40"), Job::Asked, Client::Sdk, plan.asked));
    tasks.last().roundTripMs = never;
    return tasks;
}

QList<Task> inventoryTasks(const Plan &plan)
{
    QList<Task> tasks;
    for (const double roundTripMs : {0.0, inventoryRoundTripMs}) {
        for (const int vms : plan.inventoryVms) {
            for (const char *shape : plan.inventoryShapes) {
                for (const Fetch fetch : {Fetch::FanOut, Fetch::Follow, Fetch::Automatic})
                    tasks.append(inventoryTask(shape, vms, roundTripMs, fetch));
            }
        }
    }
    for (const Fetch fetch : {Fetch::FanOut, Fetch::Follow}) {
        tasks.append(inventoryTask("10 x 40", plan.inventoryVms.last(), 0, fetch));
        tasks.last().job = Job::Refresh;
    }
    return tasks;
}

} // namespace

Plan Plan::quick()
{
    Plan plan;
    plan.roundTripsMs = {0, 20};
    plan.gets = 3'000;
    plan.fanOutVms = {100, 1'000};
    plan.inventoryVms = {100, 1'000};
    plan.inventoryShapes = {"10 x 40"};
    return plan;
}

QList<Task> Plan::tasks() const
{
    return (hasTransport ? transportTasks(*this) : QList<Task>()) + inventoryTasks(*this);
}

} // namespace bench
