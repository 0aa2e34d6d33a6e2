// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/budgets.h"
#include "tests/benchmarks/csv.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/options.h"
#include "tests/benchmarks/table.h"
#include "tests/benchmarks/walltimeplot.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>

#include <cstdio>
#include <stdexcept>

namespace {

void print(const QString &text)
{
    std::fputs(qPrintable(text), stdout);
    std::fflush(stdout);
}

QString machine(int runs)
{
    return QStringLiteral("%1, %2 cores, Qt %3, %4; median of %5")
        .arg(QSysInfo::prettyProductName())
        .arg(QThread::idealThreadCount())
        .arg(QLatin1String(qVersion()), QDate::currentDate().toString(Qt::ISODate))
        .arg(runs == 1 ? QStringLiteral("1 run") : QStringLiteral("%1 runs").arg(runs));
}

bench::Round measureRound(const QList<bench::Task> &tasks)
{
    bench::Round round;
    for (const bench::Task &task : tasks) {
        round.append(bench::measure(task));
        std::fputc('.', stderr);
    }
    std::fputc('\n', stderr);
    return round;
}

void save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw std::runtime_error(
            QStringLiteral("%1: %2").arg(path, file.errorString()).toStdString());
}

void run(const bench::Options &options)
{
    QList<bench::Round> rounds;
    for (int run = 0; run < options.runs; ++run)
        rounds.append(measureRound(options.plan.tasks()));

    const QString where = machine(options.runs);
    print(where + QLatin1String("\n\n") + bench::table(rounds));
    print(QLatin1Char('\n') + bench::tableNotes() + QLatin1Char('\n'));
    print(bench::budgetTable(bench::budgets(rounds)));
    QDir().mkpath(options.folder);
    save(options.folder + QLatin1String("/bench.csv"), bench::csv(rounds));
    if (options.plan.hasTransport) {
        save(options.folder + QLatin1String("/bench.svg"),
            bench::svg(bench::wallTimePlot(rounds, where)));
    }
    print(QLatin1String("\nThe files are in ") + options.folder + QLatin1Char('\n'));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::parse(QCoreApplication::arguments());
    try {
        run(options);
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "ovirt-inventory-bench: %s\n", exception.what());
        return 1;
    }
    return 0;
}
