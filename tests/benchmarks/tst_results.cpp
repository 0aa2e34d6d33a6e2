// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/budgets.h"
#include "tests/benchmarks/csv.h"
#include "tests/benchmarks/plan.h"
#include "tests/benchmarks/table.h"

#include <QTest>

#include <cmath>

using namespace bench;

namespace {

Measurement measured(const Task &task, double wallMs, double cpuUs)
{
    Measurement measurement;
    measurement.task = task;
    measurement.wallMs = wallMs;
    measurement.cpuUs = cpuUs;
    return measurement;
}

// Every task of \a plan; one by one takes slow ms, all others 100, Qt's own 400.
Round roundOf(const Plan &plan, double slow)
{
    Round round;
    for (const Task &task : plan.tasks()) {
        const bool qt = task.client == Client::Qt;
        const bool single = task.name == QLatin1String(oneByOne);
        round.append(measured(task, single ? slow : qt ? 400 : 100, qt ? 300 : 50));
    }
    return round;
}

Budget budgetNamed(const QList<Budget> &all, const char *beginning)
{
    for (const Budget &budget : all) {
        if (budget.what.startsWith(QLatin1String(beginning)))
            return budget;
    }
    return {};
}

} // namespace

class TestResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void medianOfNumbers_data();
    void medianOfNumbers();
    void ratiosAreTakenWithinARound();
    void budgetsHoldOrAreMissed_data();
    void budgetsHoldOrAreMissed();
    void budgetsOfWhatWasNotMeasured();
    void csvHasALineATask();
    void csvQuotes();
    void tableHasALineATask();
};

void TestResults::medianOfNumbers_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("expected");

    QTest::newRow("one") << QList<double>{7} << 7.0;
    QTest::newRow("the middle one") << QList<double>{9, 1, 2} << 2.0;
    QTest::newRow("between the middle two") << QList<double>{4, 1, 9, 2} << 3.0;
    QTest::newRow("of those that are numbers")
        << QList<double>{qQNaN(), 5, qQNaN(), qQNaN()} << 5.0;
}

void TestResults::medianOfNumbers()
{
    QFETCH(QList<double>, values);

    QTEST(median(values), "expected");
    QVERIFY(std::isnan(median({})));
}

// Medians of the times, 5000 and 100 ms, would make it 50 times; the rounds say 40, 45 and 100.
void TestResults::ratiosAreTakenWithinARound()
{
    const auto scaled = [](Round round, double by) {
        for (Measurement &measurement : round)
            measurement.wallMs *= by;
        return round;
    };
    const QList<Round> rounds{
        roundOf({}, 4000), scaled(roundOf({}, 4500), 2), scaled(roundOf({}, 10'000), 0.5)};

    QCOMPARE(budgetNamed(budgets(rounds), "10 x 40 to one by one").measured, 45.0);
    QVERIFY(csv(rounds).contains(",5000.0,1.0,")); // the times have medians of their own
}

void TestResults::budgetsHoldOrAreMissed_data()
{
    QTest::addColumn<double>("slow");
    QTest::addColumn<QString>("verdict");

    QTest::newRow("more than promised") << 4100.0 << QStringLiteral("41.0  holds");
    QTest::newRow("exactly as promised") << 4000.0 << QStringLiteral("40.0  holds");
    QTest::newRow("a little less") << 3980.0 << QStringLiteral("39.8  missed by 0.5 %");
    QTest::newRow("half") << 2000.0 << QStringLiteral("20.0  missed by 50 %");
}

void TestResults::budgetsHoldOrAreMissed()
{
    QFETCH(double, slow);
    QFETCH(QString, verdict);

    const QList<Budget> all = budgets({roundOf(Plan(), slow)});

    const Budget budget = budgetNamed(all, "10 x 40 to one by one");
    QVERIFY(budgetTable({budget}).endsWith(verdict + QLatin1Char('\n')));
    QCOMPARE(budgetNamed(all, "10 x 40 to Qt's own at 20 ms: times").measured, 4.0);
    QCOMPARE(budgetNamed(all, "SDK to Qt's own, small").measured, 50.0 / 300);
    QCOMPARE(budgetNamed(all, "fan-out, ten times").measured, 30040.0 / 3004);
}

void TestResults::budgetsOfWhatWasNotMeasured()
{
    Plan plan;
    plan.roundTripsMs = {0, 80};

    const Budget budget = budgetNamed(budgets({roundOf(plan, 5000)}), "5 x 5 to one by one");

    QVERIFY(!budget.isMeasured());
    QVERIFY(budgetTable({budget}).contains(QStringLiteral("not measured")));
}

void TestResults::csvHasALineATask()
{
    const Plan plan = Plan::quick();

    const QList<QByteArray> lines = csv({roundOf(plan, 5000)}).split('\n');

    QCOMPARE(lines.size(), plan.tasks().size() + 2); // the heading, and nothing after the last end
    QCOMPARE(lines.first(),
        "job,name,client,runs,round_trip_ms,requests,wall_ms,faster,limit_ms,of_limit,cpu_us,"
        "connections,most_outstanding,deepest,resent,peak_mib,grown_mib\r");
    QCOMPARE(
        lines[1], "seed,\"one by one\",sdk,1,0,301,5000.0,1.0,150.5,33.22,50.0,0,0,0,0,0.0,0.0\r");
    QCOMPARE(lines.at(lines.size() - 2),
        "asked,\"10 x 40\",sdk,1,60000,50000,,,,,50.0,0,0,0,0,0.0,0.0\r");
}

void TestResults::csvQuotes()
{
    Task task;
    task.name = QStringLiteral("a, \"b\"");

    const QByteArray text = csv({{measured(task, 1, 1)}});

    QVERIFY(text.contains("\nseed,\"a, \"\"b\"\"\",sdk,"));
}

void TestResults::tableHasALineATask()
{
    const Plan plan = Plan::quick();

    const QString text = table({roundOf(plan, 5000)});

    for (const Task &task : plan.tasks())
        QVERIFY2(text.contains(QLatin1Char('\n') + task.name), qPrintable(task.name));
    QVERIFY(text.contains(QStringLiteral("3000 small GETs")));
    QVERIFY(!text.contains(QStringLiteral("nan")));
}

QTEST_GUILESS_MAIN(TestResults)
#include "tst_results.moc"
