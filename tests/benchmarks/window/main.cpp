// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/demoprocess.h"
#include "tests/benchmarks/window/guiwatchdog.h"
#include "tests/benchmarks/window/windowrun.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

QCommandLineOption number(const char *name, const char *what, const char *byDefault)
{
    return {
        QLatin1String(name), QLatin1String(what), QStringLiteral("N"), QLatin1String(byDefault)};
}

void printHeader(const QString &vms)
{
    std::printf(
        "The main window with %s VMs, the engine in a process of its own\n", qPrintable(vms));
    std::printf("%-28s %10s %22s %12s %12s\n", "step", "took ms", "longest GUI block ms",
        "GUI CPU ms", "peak MiB");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Loads a demo engine into the main window and measures how long its thread is blocked."));
    parser.addHelpOption();
    parser.addOptions(
        {number("vms", "VMs of the engine.", "1000"), number("round-trip-ms", "Round trip.", "20"),
            number("service-ms", "Service time of a request.", "0.5"),
            number("connections", "Connections.", "5"), number("pipeline", "Pipeline.", "5")});
    parser.process(application);

    const DemoProcess engine({QStringLiteral("--vms"), parser.value(QStringLiteral("vms")),
        QStringLiteral("--round-trip-ms"), parser.value(QStringLiteral("round-trip-ms")),
        QStringLiteral("--service-ms"), parser.value(QStringLiteral("service-ms"))});
    if (engine.url().isEmpty()) {
        std::fprintf(stderr, "The demo engine did not start.\n");
        return 1;
    }
    printHeader(parser.value(QStringLiteral("vms")));
    WindowRun run(engine.url(), parser.value(QStringLiteral("connections")).toInt(),
        parser.value(QStringLiteral("pipeline")).toInt());
    QObject::connect(&run, &WindowRun::finished, &application, &QCoreApplication::exit);
    run.start();
    return QApplication::exec();
}
