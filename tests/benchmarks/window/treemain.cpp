// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/treerun.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Plays a load, made beforehand, into the tree and measures how long its thread is busy."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("vms"), QStringLiteral("VMs."), QStringLiteral("N"),
            QStringLiteral("10000")},
        {QStringLiteral("parts"), QStringLiteral("Lists of VMs a turn."), QStringLiteral("N"),
            QStringLiteral("400")},
        {QStringLiteral("expanded"), QStringLiteral("Everything is open from the last VM on.")},
        {QStringLiteral("selected"), QStringLiteral("All that is open then is selected.")},
    });
    parser.process(application);

    TreeRun run(
        {parser.value(QStringLiteral("vms")).toInt(), parser.value(QStringLiteral("parts")).toInt(),
            parser.isSet(QStringLiteral("expanded")), parser.isSet(QStringLiteral("selected"))});
    QObject::connect(&run, &TreeRun::finished, &application, &QCoreApplication::quit);
    run.start();
    return QApplication::exec();
}
