// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/clientarguments.h"

#include <QCommandLineParser>

namespace bench {
namespace {

constexpr QLatin1String job("job");
constexpr QLatin1String client("client");
constexpr QLatin1String connections("connections");
constexpr QLatin1String pipeline("pipeline");
constexpr QLatin1String vms("vms");
constexpr QLatin1String requests("requests");
constexpr QLatin1String underWay("under-way");
constexpr QLatin1String fetch("fetch");

} // namespace

QStringList ClientArguments::toCommandLine() const
{
    const auto option = [](QLatin1String name, const QString &value) {
        return QLatin1String("--") + name + QLatin1Char('=') + value;
    };
    return {option(job, keyOf(task.job)), option(client, keyOf(task.client)),
        option(connections, QString::number(task.connections)),
        option(pipeline, QString::number(task.pipeline)), option(vms, QString::number(task.vms)),
        option(requests, QString::number(task.requests)),
        option(underWay, QString::number(task.underWay)), option(fetch, keyOf(task.fetch)), url};
}

ClientArguments ClientArguments::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Does one job of the benchmark on a demo engine, and prints what it took as JSON."));
    parser.addHelpOption();
    parser.addOptions({
        {job, QStringLiteral("seed, gets, fan-out, asked, inventory or refresh."),
            QStringLiteral("JOB"), keyOf(Job::Seed)},
        {client, QStringLiteral("sdk, access-manager or qt."), QStringLiteral("WHO"),
            keyOf(Client::Sdk)},
        {connections, QStringLiteral("Connections at most."), QStringLiteral("N"),
            QStringLiteral("10")},
        {pipeline, QStringLiteral("Requests outstanding on each."), QStringLiteral("M"),
            QStringLiteral("40")},
        {vms, QStringLiteral("VMs of the engine, for fan-out."), QStringLiteral("N"),
            QStringLiteral("1000")},
        {requests, QStringLiteral("Requests of gets and asked."), QStringLiteral("N"),
            QStringLiteral("30000")},
        {underWay, QStringLiteral("Handed to the manager at most; 0: all."), QStringLiteral("N"),
            QStringLiteral("0")},
        {fetch, QStringLiteral("automatic, fan-out or follow, for inventory and refresh."),
            QStringLiteral("HOW"), keyOf(Fetch::Automatic)},
    });
    parser.addPositionalArgument(QStringLiteral("URL"), QStringLiteral("The engine's API."));
    parser.process(arguments);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    ClientArguments parsed;
    parsed.url = parser.positionalArguments().constFirst();
    parsed.task.job = jobOf(parser.value(job));
    parsed.task.client = clientOf(parser.value(client));
    parsed.task.connections = parser.value(connections).toInt();
    parsed.task.pipeline = parser.value(pipeline).toInt();
    parsed.task.vms = parser.value(vms).toInt();
    parsed.task.requests = parser.value(requests).toInt();
    parsed.task.underWay = parser.value(underWay).toInt();
    parsed.task.fetch = fetchOf(parser.value(fetch));
    return parsed;
}

} // namespace bench
