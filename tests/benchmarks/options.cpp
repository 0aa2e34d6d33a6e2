// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace bench {
namespace {

constexpr char description[] =
    "Measures the transport against Qt's own, and whole inventories, with a demo engine and each\n"
    "client in processes of their own; says which budgets hold; writes bench.csv and bench.svg. "
    "The\n"
    "long run takes many minutes. A ratio is taken within a run, and the table has the medians of "
    "the runs.";

QString standardFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../bench"));
}

// Nothing where a part is no number, or out of range.
QList<double> numbersOf(const QString &text)
{
    QList<double> numbers;
    for (const QString &part : text.split(QLatin1Char(','))) {
        bool ok = false;
        numbers.append(part.toDouble(&ok));
        if (!ok || numbers.last() < 0 || numbers.last() > 10'000)
            return {};
    }
    return numbers;
}

} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QLatin1String(description));
    parser.addHelpOption();
    const QCommandLineOption quick(QStringLiteral("quick"),
        QStringLiteral("One run, two round trips, a tenth of the requests."));
    const QCommandLineOption inventory(
        QStringLiteral("inventory"), QStringLiteral("Whole inventories alone, not the transport."));
    const QCommandLineOption runs(QStringLiteral("runs"),
        QStringLiteral("How often everything is measured [3; with --quick 1]."),
        QStringLiteral("N"));
    const QCommandLineOption roundTrips(QStringLiteral("round-trips"),
        QStringLiteral("Round trips in ms [0,2,20,80; with --quick 0,20]."),
        QStringLiteral("LIST"));
    const QCommandLineOption output(QStringLiteral("output"),
        QStringLiteral("Where the results go [%1].").arg(standardFolder()),
        QStringLiteral("FOLDER"), standardFolder());
    parser.addOptions({quick, inventory, runs, roundTrips, output});
    parser.process(arguments);

    Options options;
    if (parser.isSet(quick)) {
        options.plan = Plan::quick();
        options.runs = 1;
    }
    options.plan.hasTransport = !parser.isSet(inventory);
    if (parser.isSet(runs))
        options.runs = parser.value(runs).toInt();
    if (parser.isSet(roundTrips))
        options.plan.roundTripsMs = numbersOf(parser.value(roundTrips));
    options.folder = QDir(parser.value(output)).absolutePath();
    if (options.runs < 1 || options.plan.roundTripsMs.isEmpty()
        || !parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    return options;
}

} // namespace bench
