// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/demoprocess.h"
#include "tests/benchmarks/seedjob.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace {

struct Shape {
    const char *name;
    int connections;
    int pipeline;
};

constexpr Shape shapes[] = {
    {"one by one", 1, 0},
    {"5 x 1", 5, 0},
    {"5 x 5", 5, 5},
    {"10 x 40", 10, 40},
};

// Round trips (the list, then as many turns as the pipelines need), and what the engine serves
// one after the other on each connection.
double limitMs(const Shape &shape, int requests, double roundTripMs, double serviceMs)
{
    const double places = shape.connections * qMax(1, shape.pipeline);
    const double turns = 1 + qMax(1.0, (requests - 1) / places);
    return turns * roundTripMs + serviceMs * (1 + double(requests - 1) / shape.connections);
}

void printTable(const QString &url, double roundTripMs, double serviceMs)
{
    std::printf("%-12s %9s %9s %9s %9s %12s\n", "shape", "wall ms", "faster", "limit ms",
        "of limit", "CPU us/req");
    double first = 0;
    for (const Shape &shape : shapes) {
        const JobResult result = runSeedJob(url, shape.connections, shape.pipeline);
        const double wall = double(result.wall.count()) / 1000;
        const double limit = limitMs(shape, result.requests, roundTripMs, serviceMs);
        first = first > 0 ? first : wall;
        std::printf("%-12s %9.1f %8.1fx %9.1f %9.2f %12.1f\n", shape.name, wall, first / wall,
            limit, wall / limit, double(result.cpu.count()) / result.requests);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the job: 100 VMs, then 3 lists for each."));
    parser.addHelpOption();
    const QCommandLineOption vms(QStringLiteral("vms"), QStringLiteral("VMs of the engine."),
        QStringLiteral("N"), QStringLiteral("100"));
    const QCommandLineOption roundTrip(QStringLiteral("round-trip-ms"),
        QStringLiteral("Round trip."), QStringLiteral("ms"), QStringLiteral("20"));
    const QCommandLineOption service(QStringLiteral("service-ms"),
        QStringLiteral("Service time of a request."), QStringLiteral("ms"), QStringLiteral("0.5"));
    parser.addOptions({vms, roundTrip, service});
    parser.process(application);

    const DemoProcess engine(
        {QStringLiteral("--vms"), parser.value(vms), QStringLiteral("--round-trip-ms"),
            parser.value(roundTrip), QStringLiteral("--service-ms"), parser.value(service)});
    if (engine.url().isEmpty()) {
        std::fprintf(stderr, "The demo engine did not start.\n");
        return 1;
    }
    std::printf("%s VMs, 3 lists for each; round trip %s ms, service %s ms\n",
        qPrintable(parser.value(vms)), qPrintable(parser.value(roundTrip)),
        qPrintable(parser.value(service)));
    printTable(engine.url(), parser.value(roundTrip).toDouble(), parser.value(service).toDouble());
    return 0;
}
