// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/demoprocess.h"
#include "tests/benchmarks/whole/wholemodel.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

using namespace bench;
using ovirt::FetchPlan;

namespace {

// Budgets of the design: MiB of the picture, and of a refresh that changed nothing; resident, at
// the peak, is that of the window and not of this program, which draws nothing.
constexpr double inventoryBudgetMib = 120;
constexpr double refreshBudgetMib = 10;
constexpr double firstRowBudgetMs = 1000;
constexpr int budgetVms = 10'000;

QString text(double number)
{
    return QString::number(number, 'g', 17);
}

FetchPlan planOf(const QString &key)
{
    for (const FetchPlan plan : {FetchPlan::FanOut, FetchPlan::Follow}) {
        if (key == keyOf(plan))
            return plan;
    }
    return FetchPlan::Automatic;
}

// A process of its own, so that one take's memory is not the next one's.
QJsonObject inAProcess(const QString &url, const WholeTask &task)
{
    QProcess client;
    client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    client.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--take"), url, QStringLiteral("--plan"), keyOf(task.plan),
            QStringLiteral("--connections"), QString::number(task.connections),
            QStringLiteral("--pipeline"), QString::number(task.pipeline)});
    client.waitForFinished(-1);
    return QJsonDocument::fromJson(client.readAllStandardOutput()).object();
}

QJsonObject measured(const WholeTask &task)
{
    DemoProcess engine(
        {QStringLiteral("--vms"), QString::number(task.vms), QStringLiteral("--round-trip-ms"),
            text(task.roundTripMs), QStringLiteral("--service-ms"), text(task.serviceMs)});
    QJsonObject result = inAProcess(engine.url(), task);
    const QJsonObject seen = engine.stop();
    // Both takes, the sign-in and the test of it.
    const double served = (seen.value(QStringLiteral("requests")).toDouble()
                              + seen.value(QStringLiteral("requests_within")).toDouble())
        / 2;
    result.insert(QStringLiteral("served"), served);
    result.insert(QStringLiteral("least_ms"), leastMs(task, served));
    return result;
}

QList<WholeTask> tasks(bool isQuick)
{
    QList<WholeTask> all;
    for (const double roundTripMs : {0.0, 20.0}) {
        for (const int vms : {100, 1'000, 10'000}) {
            if (isQuick && vms == budgetVms)
                continue;
            for (const FetchPlan plan :
                {FetchPlan::FanOut, FetchPlan::Follow, FetchPlan::Automatic})
                all.append({vms, plan, roundTripMs, roundTripMs > 0 ? 0.5 : 0, 10, 40});
        }
    }
    return all;
}

void print(const WholeTask &task, const QJsonObject &result)
{
    const auto value = [&](const char *key) { return result.value(QLatin1String(key)).toDouble(); };
    std::printf("%6d  %-9s %5.0f %9.0f %9.0f %8.0f %9.0f %9.0f %8.0f %9.0f %10.1f %s\n", task.vms,
        qPrintable(keyOf(task.plan)), task.roundTripMs, value("wall_ms"), value("least_ms"),
        value("first_row_ms"), value("cpu_ms"), value("requests"), value("peak_mib"),
        value("inventory_mib"), value("refresh_mib"),
        result.value(QStringLiteral("complete")).toBool() ? "" : "INCOMPLETE");
    std::fflush(stdout);
}

QStringList missedBudgets(const WholeTask &task, const QJsonObject &result)
{
    QStringList missed;
    const auto check = [&](const char *key, double budget) {
        const double value = result.value(QLatin1String(key)).toDouble();
        if (value > budget) {
            missed.append(QStringLiteral("%1 VMs, %2, round trip %3 ms: %4 is %5, budget %6")
                              .arg(task.vms)
                              .arg(keyOf(task.plan))
                              .arg(task.roundTripMs)
                              .arg(QLatin1String(key))
                              .arg(value, 0, 'f', 1)
                              .arg(budget));
        }
    };
    check("inventory_mib", inventoryBudgetMib);
    check("refresh_mib", refreshBudgetMib);
    check("first_row_ms", firstRowBudgetMs);
    if (!result.value(QStringLiteral("refresh_is_silent")).toBool())
        missed.append(QStringLiteral("%1 VMs, %2: a refresh without change said something")
                          .arg(task.vms)
                          .arg(keyOf(task.plan)));
    return missed;
}

int measureAll(bool isQuick)
{
    std::printf("The whole inventory over 10 x 40, the engine and each take in processes of their "
                "own.\nleast: what the model allows, see tests/benchmarks/README.md.\n\n");
    std::printf("%6s  %-9s %5s %9s %9s %8s %9s %9s %8s %9s %10s\n", "VMs", "plan", "RTT", "wall ms",
        "least ms", "row ms", "CPU ms", "requests", "peak MiB", "holds MiB", "refr. MiB");
    QStringList missed;
    for (const WholeTask &task : tasks(isQuick)) {
        const QJsonObject result = measured(task);
        print(task, result);
        missed += missedBudgets(task, result);
    }
    for (const QString &budget : std::as_const(missed))
        std::printf("MISSED: %s\n", qPrintable(budget));
    if (missed.isEmpty())
        std::printf("Every budget holds.\n");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Takes whole inventories of a demo engine by each plan."));
    parser.addHelpOption();
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("Without 10,000 VMs."));
    const QCommandLineOption take(QStringLiteral("take"),
        QStringLiteral("Take one from this engine and print what it took, as JSON."),
        QStringLiteral("URL"));
    const QCommandLineOption plan(
        QStringLiteral("plan"), QStringLiteral("Of --take."), QStringLiteral("plan"));
    const QCommandLineOption connections(QStringLiteral("connections"),
        QStringLiteral("Of --take."), QStringLiteral("N"), QStringLiteral("10"));
    const QCommandLineOption pipeline(QStringLiteral("pipeline"), QStringLiteral("Of --take."),
        QStringLiteral("N"), QStringLiteral("40"));
    parser.addOptions({quick, take, plan, connections, pipeline});
    parser.process(application);

    if (!parser.isSet(take))
        return measureAll(parser.isSet(quick));
    WholeTask task;
    task.plan = planOf(parser.value(plan));
    task.connections = parser.value(connections).toInt();
    task.pipeline = parser.value(pipeline).toInt();
    const QJsonObject result = takeWhole(parser.value(take), task);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
