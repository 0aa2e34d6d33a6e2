// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measure.h"

#include "tests/benchmarks/clientarguments.h"
#include "tests/benchmarks/demoprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>
#include <stdexcept>

namespace bench {
namespace {

QStringList engineArguments(const Task &task)
{
    return {QStringLiteral("--vms"), QString::number(task.vms), QStringLiteral("--round-trip-ms"),
        QString::number(task.roundTripMs), QStringLiteral("--service-ms"),
        QString::number(task.serviceMs)};
}

QJsonObject runClient(const QString &url, const Task &task)
{
    QProcess client;
    client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    client.start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/ovirt-inventory-bench-client"),
        ClientArguments{url, task}.toCommandLine());
    client.waitForFinished(-1);
    if (client.exitStatus() != QProcess::NormalExit || client.exitCode() != 0)
        throw std::runtime_error("the client failed"); // it said why
    return QJsonDocument::fromJson(client.readAllStandardOutput()).object();
}

qint64 number(const QJsonObject &of, const char *key)
{
    return of.value(QLatin1String(key)).toInteger();
}

Measurement measurementOf(const Task &task, const QJsonObject &spent, const QJsonObject &seen)
{
    Measurement measurement;
    measurement.task = task;
    measurement.task.requests = int(number(spent, "requests"));
    measurement.wallMs = double(number(spent, "wall_us")) / 1000;
    measurement.cpuUs = double(number(spent, "cpu_us")) / measurement.task.requests;
    measurement.peakMiB = double(number(spent, "peak_kib")) / 1024;
    measurement.grownMiB = double(number(spent, "grown_kib")) / 1024;
    measurement.firstRowMs = double(number(spent, "first_row_us")) / 1000;
    measurement.bytes = double(number(spent, "bytes"));
    measurement.heldMb = double(number(spent, "held_bytes")) / 1e6;
    measurement.addedMb = double(number(spent, "added_bytes")) / 1e6;
    measurement.told = number(spent, "told");
    measurement.inlined = number(seen, "requests_within");
    measurement.connections = number(seen, "connections");
    measurement.mostOutstanding = number(seen, "most_outstanding");
    measurement.deepest = number(seen, "most_outstanding_on_one_connection");
    measurement.resent =
        number(seen.value(QLatin1String("verbs")).toObject(), "GET") - number(spent, "gets");
    return measurement;
}

} // namespace

Measurement measure(const Task &task)
{
    DemoProcess engine(engineArguments(task));
    if (engine.url().isEmpty())
        throw std::runtime_error("the demo engine did not start");
    const QJsonObject spent = runClient(engine.url(), task);
    if (task.requests != 0 && number(spent, "requests") != task.requests)
        throw std::runtime_error("the client asked something else than it was told");
    return measurementOf(task, spent, engine.stop());
}

} // namespace bench
