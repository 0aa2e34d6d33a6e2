// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/whole/take.h"

#include "sdk/connection.h"
#include "sdk/inventory/inventorycollector.h"
#include "tests/benchmarks/usage.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <malloc.h>

namespace bench {
namespace {

using ovirt::Inventory;

double heapMib()
{
    const struct mallinfo2 heap = mallinfo2();
    return double(heap.uordblks + heap.hblkhd) / (1024 * 1024);
}

// As a window does: it takes what came, bit by bit, into a picture of its own.
Inventory shown(ovirt::Collection &collection, const QElapsedTimer &since, double &firstRowMs)
{
    Inventory inventory;
    QEventLoop loop;
    QObject window;
    const auto play = [&] {
        while (collection.hasChanges())
            inventory.apply(collection.takeChanges(250));
        if (firstRowMs == 0 && !inventory.rows<ovirt::Vm>().isEmpty())
            firstRowMs = double(since.nsecsElapsed()) / 1e6;
    };
    collection.onChanges(&window, play);
    collection.future().then(&window, [&](const QFuture<Inventory> &) {
        play();
        loop.quit();
    });
    loop.exec();
    return inventory;
}

} // namespace

QJsonObject takeWhole(const QString &url, const WholeTask &task)
{
    ovirt::ConnectionOptions options;
    options.url = url;
    options.username = QStringLiteral("admin@internal");
    options.password = QStringLiteral("demo");
    options.connections = task.connections;
    options.pipeline = task.pipeline;
    ovirt::Connection connection(options);
    (void)connection.test().result(); // signed in: what is measured is the inventory
    ovirt::CollectionScope scope;
    scope.plan = task.plan;
    QJsonObject report;

    const double heapBefore = heapMib();
    const auto cpuBefore = cpuTime();
    QElapsedTimer since;
    since.start();
    double firstRowMs = 0;
    ovirt::Collection collection = ovirt::InventoryCollector(connection).collect(scope);
    Inventory inventory = shown(collection, since, firstRowMs);
    report.insert(QStringLiteral("wall_ms"), double(since.nsecsElapsed()) / 1e6);
    report.insert(QStringLiteral("cpu_ms"), double((cpuTime() - cpuBefore).count()) / 1e3);
    report.insert(QStringLiteral("first_row_ms"), firstRowMs);
    report.insert(QStringLiteral("requests"), inventory.completeness().requests);
    report.insert(QStringLiteral("complete"), inventory.completeness().isComplete());
    report.insert(QStringLiteral("plan"), keyOf(inventory.completeness().plan));
    report.insert(QStringLiteral("peak_mib"), double(peakKib()) / 1024);
    report.insert(QStringLiteral("inventory_mib"), heapMib() - heapBefore);

    const double heapOfOne = heapMib();
    since.restart();
    ovirt::Collection again = ovirt::InventoryCollector(connection).collect(scope, inventory);
    again.future().waitForFinished();
    const bool isSilent = inventory.apply(again.takeChanges()).isEmpty();
    again = {};
    report.insert(QStringLiteral("refresh_ms"), double(since.nsecsElapsed()) / 1e6);
    report.insert(QStringLiteral("refresh_mib"), heapMib() - heapOfOne);
    report.insert(QStringLiteral("refresh_is_silent"), isSilent);
    return report;
}

QString keyOf(ovirt::FetchPlan plan)
{
    switch (plan) {
    case ovirt::FetchPlan::FanOut:
        return QStringLiteral("fan-out");
    case ovirt::FetchPlan::Follow:
        return QStringLiteral("follow");
    case ovirt::FetchPlan::Automatic:
        break;
    }
    return QStringLiteral("automatic");
}

} // namespace bench
