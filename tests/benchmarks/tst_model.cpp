// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/model.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace bench;

namespace {

// One connection, request by request: sent when the one M before is answered, half a round trip
// each way, served one after the other, each for as long as \a servicesMs says.
double walkedMs(const std::vector<double> &servicesMs, int depth, double roundTripMs)
{
    std::vector<double> answered;
    double served = 0;
    for (int number = 0; number < int(servicesMs.size()); ++number) {
        const double sent = number < depth ? 0 : answered[std::size_t(number - depth)];
        served = std::max(served, sent + roundTripMs / 2) + servicesMs[std::size_t(number)];
        answered.push_back(served + roundTripMs / 2);
    }
    return answered.back();
}

double walkedMs(int requests, int depth, double roundTripMs, double serviceMs)
{
    return walkedMs(std::vector<double>(std::size_t(requests), serviceMs), depth, roundTripMs);
}

Task inventoryTask(int vms, int requests)
{
    Task task;
    task.job = Job::Inventory;
    task.connections = 10;
    task.pipeline = 40;
    task.roundTripMs = 20;
    task.serviceMs = 0.5;
    task.vms = vms;
    task.requests = requests;
    return task;
}

} // namespace

class TestModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulaIsWhatAWalkTakes_data();
    void formulaIsWhatAWalkTakes();
    void oneByOne();
    void inventoryByFanOutIsWhatAWalkTakes();
    void inventoryByFollowIsWhatAWalkTakes();
    void onePageIsOneConnections();
};

void TestModel::formulaIsWhatAWalkTakes_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("pipeline");
    QTest::addColumn<double>("roundTripMs");
    QTest::addColumn<double>("serviceMs");

    for (const double roundTripMs : {0.0, 2.0, 20.0, 80.0}) {
        for (const auto &[connections, pipeline] :
            {std::pair(1, 0), {1, 40}, {5, 5}, {6, 4}, {7, 3}, {10, 40}, {64, 100}}) {
            for (const double serviceMs : {0.0, 0.5, 30.0}) {
                QTest::addRow("%d x %d, %g ms away, %g ms of service", connections, pipeline,
                    roundTripMs, serviceMs)
                    << connections << pipeline << roundTripMs << serviceMs;
            }
        }
    }
}

void TestModel::formulaIsWhatAWalkTakes()
{
    QFETCH(int, connections);
    QFETCH(int, pipeline);
    QFETCH(double, roundTripMs);
    QFETCH(double, serviceMs);
    Task task;
    task.connections = connections;
    task.pipeline = pipeline;
    task.roundTripMs = roundTripMs;
    task.serviceMs = serviceMs;
    task.vms = 100;
    const int busiest = (300 + connections - 1) / connections;

    const double limit = limitMs(task);

    const double walked =
        roundTripMs + serviceMs + walkedMs(busiest, std::max(1, pipeline), roundTripMs, serviceMs);
    QVERIFY2(qAbs(limit - walked) < 1e-6, qPrintable(QStringLiteral("%1").arg(walked)));
}

void TestModel::oneByOne()
{
    Task task;
    task.roundTripMs = 20;
    task.serviceMs = 0.5;
    task.vms = 100;

    QCOMPARE(limitMs(task), 301 * 20.5);
}

// The root, the first page of VMs, and 5,000 others.
void TestModel::inventoryByFanOutIsWhatAWalkTakes()
{
    const double limit = inventoryLimitMs(inventoryTask(1000, 5002), 0);

    QCOMPARE(limit, 2 * 20.5 + walkedMs(500, 40, 20, 0.5));
}

// The root, then 100 pages of 100 VMs with 5 lists of each, and 500 small requests.
void TestModel::inventoryByFollowIsWhatAWalkTakes()
{
    std::vector<double> servicesMs(60, 0.5); // of each of ten connections
    std::fill_n(servicesMs.begin(), 10, 501 * 0.5);

    const double limit = inventoryLimitMs(inventoryTask(10'000, 601), 50'000);

    const double allServed = std::accumulate(servicesMs.begin(), servicesMs.end(), 0.0);
    QCOMPARE(limit, 20.5 + 20 + allServed);
    QVERIFY(limit <= 20.5 + walkedMs(servicesMs, 40, 20));
}

// 100 VMs are one page, and nine connections cannot help the tenth.
void TestModel::onePageIsOneConnections()
{
    const double limit = inventoryLimitMs(inventoryTask(100, 57), 500);

    QCOMPARE(limit, 20.5 + walkedMs({501 * 0.5}, 40, 20));
}

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
