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
        // What the client tells afterwards: as many as VMs.
        if (task.requests == 0)
            round.last().task.requests = task.vms;
    }
    return round;
}

QStringList linesOf(const Plan &plan)
{
    return table({roundOf(plan, 5000)}).split(QLatin1Char('\n'));
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
    void inventoriesHaveColumnsOfTheirOwn();
    void inventoriesAlone();
    void budgetsOfInventories_data();
    void budgetsOfInventories();
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
    QVERIFY(csv(rounds).contains(",5000.0,,1.0,")); // the times have medians of their own
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
        "job,name,client,vms,runs,round_trip_ms,requests,inlined,received_mb,wall_ms,first_row_ms,"
        "faster,limit_ms,of_limit,cpu_ms,cpu_us,connections,most_outstanding,deepest,resent,peak_"
        "mib,"
        "grown_mib,held_mb,added_mb\r");
    QCOMPARE(lines[1],
        "seed,\"one by "
        "one\",sdk,100,1,0,301,,,5000.0,,1.0,150.5,33.22,15,50.0,0,0,0,0,0.0,0.0,,\r");
    QVERIFY(lines.contains(
        "asked,\"10 x 40\",sdk,100,1,60000,50000,,,,,,,,2500,50.0,0,0,0,0,0.0,0.0,,\r"));
    QCOMPARE(lines.at(lines.size() - 2),
        "refresh,\"follow, 10 x 40\",sdk,1000,1,0,1000,,0.0,100.0,,,,,50,50.0,0,0,0,0,0.0,0.0,0.0,"
        "0.0\r");
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

void TestResults::inventoriesHaveColumnsOfTheirOwn()
{
    const QStringList lines = linesOf(Plan::quick());

    const QStringList headings = lines.filter(QStringLiteral("RTT ms"));
    QCOMPARE(headings.size(), 2);
    QVERIFY(headings[0].contains(QStringLiteral("deepest")));
    QVERIFY(!headings[0].contains(QStringLiteral("held MB")));
    QVERIFY(headings[1].contains(QStringLiteral("held MB")));
    QVERIFY(!headings[1].contains(QStringLiteral("deepest")));
    QCOMPARE(lines.filter(QStringLiteral("whole inventory of 1000 VMs")).size(), 2);
}

void TestResults::inventoriesAlone()
{
    Plan plan;
    plan.hasTransport = false;

    const QList<Task> tasks = plan.tasks();

    QCOMPARE(tasks.size(), 2 * 3 * 2 * 3 + 2); // distances, sizes, shapes, plans; refreshes
    for (const Task &task : tasks)
        QVERIFY(task.job == Job::Inventory || task.job == Job::Refresh);
    QVERIFY(linesOf(plan).first().contains(QStringLiteral("held MB")));
}

void TestResults::budgetsOfInventories_data()
{
    QTest::addColumn<QString>("budget");
    QTest::addColumn<double>("expected");

    QTest::newRow("the slowest first row of the most VMs")
        << QStringLiteral("inventory at 20 ms") << 107.0;
    QTest::newRow("CPU by fan-out, ten times the VMs")
        << QStringLiteral("inventory, fan-out, ten times") << 10.0;
    QTest::newRow("the picture that holds most")
        << QStringLiteral("inventory, most VMs: MB") << 7.0;
    QTest::newRow("the refresh that adds most")
        << QStringLiteral("refresh without change: MB") << 3.5;
    QTest::newRow("the refresh that tells most")
        << QStringLiteral("refresh without change: changes") << 2.0;
}

void TestResults::budgetsOfInventories()
{
    QFETCH(QString, budget);
    Round round = roundOf(Plan(), 5000);
    for (Measurement &measurement : round) {
        const bool isFollow = measurement.task.fetch == Fetch::Follow;
        const bool isMost = measurement.task.vms == 10'000;
        measurement.firstRowMs = !isMost ? 2000 : isFollow ? 107 : 50;
        measurement.heldMb = isFollow ? 6 : 7;
        measurement.addedMb = isFollow ? 3.5 : 3;
        measurement.told = isFollow ? 0 : 2;
    }

    const Budget found = budgetNamed(budgets({round}), qPrintable(budget));

    QTEST(found.measured, "expected");
    QVERIFY(budgetTable({found}).endsWith(
        found.holds() ? QStringLiteral("holds\n") : QStringLiteral("missed\n")));
}

QTEST_GUILESS_MAIN(TestResults)
#include "tst_results.moc"
