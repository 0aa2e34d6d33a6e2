// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/demoprocess.h"
#include "tests/benchmarks/window/guiwatchdog.h"
#include "tests/benchmarks/window/windowbench.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

QCommandLineOption number(const char *name, const char *what, const char *byDefault)
{
    return {
        QLatin1String(name), QLatin1String(what), QStringLiteral("N"), QLatin1String(byDefault)};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Loads a demo engine into the main window, types into its filter lines, and loads it with "
        "tables shown; measures how long the window's thread is blocked, and a key until its rows "
        "are painted."));
    parser.addHelpOption();
    parser.addOptions(
        {number("vms", "VMs of the engine.", "1000"), number("round-trip-ms", "Round trip.", "20"),
            number("service-ms", "Service time of a request.", "0.5"),
            number("connections", "Connections.", "5"), number("pipeline", "Pipeline.", "5"),
            {QStringLiteral("only"),
                QStringLiteral("One part: tree (load, scroll, order, open), keys (in filter "
                               "lines) or tables (load with them shown)."),
                QStringLiteral("PART")},
            {QStringLiteral("details"), QStringLiteral("A line for each key.")}});
}

WindowBench::Plan planOf(const QCommandLineParser &parser, const QString &url)
{
    const QString only = parser.value(QStringLiteral("only"));
    const auto has = [&only](const char *part) {
        return only.isEmpty() || only == QLatin1String(part);
    };
    return {{url, parser.value(QStringLiteral("connections")).toInt(),
                parser.value(QStringLiteral("pipeline")).toInt()},
        has("tree"), has("keys"), has("tables"), parser.isSet(QStringLiteral("details"))};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // one window follows the other
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    const DemoProcess engine({QStringLiteral("--vms"), parser.value(QStringLiteral("vms")),
        QStringLiteral("--round-trip-ms"), parser.value(QStringLiteral("round-trip-ms")),
        QStringLiteral("--service-ms"), parser.value(QStringLiteral("service-ms"))});
    const WindowBench::Plan plan = planOf(parser, engine.url());
    if (engine.url().isEmpty()) {
        std::fprintf(stderr, "The demo engine did not start.\n");
        return 1;
    }
    if (!plan.hasTree && !plan.hasKeys && !plan.hasTables) {
        std::fprintf(stderr, "--only needs tree, keys or tables.\n");
        return 1;
    }
    std::printf("The main window with %s VMs, the engine in a process of its own\n",
        qPrintable(parser.value(QStringLiteral("vms"))));
    WindowBench bench(plan);
    QObject::connect(&bench, &WindowBench::finished, &application, &QCoreApplication::exit);
    bench.start();
    return QApplication::exec();
}
