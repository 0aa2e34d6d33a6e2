// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/misbehaviour.h"
#include "tests/sdk/inventory/collectorfixture.h"
#include "tests/support/picture.h"

#include <QTest>

using namespace collecting;

class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatFailedOnly_data();
    void asksForWhatFailedOnly();
    void attemptsAreCounted();
    void oneInAHundred_data();
    void oneInAHundred();
    void finishesWhatWasStopped_data();
    void finishesWhatWasStopped();
    void finishesARefreshThatWasStopped_data();
    void finishesARefreshThatWasStopped();
    void holderThatFailedGivesOrigins();
    void completePictureAsksNothing();
    void thousandsThatFailAtOnce();
};

void TestRetry::asksForWhatFailedOnly_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("requests");

    QTest::newRow("parts of VMs") << QByteArray("/nics$") << 3 << 3;
    QTest::newRow("a list") << QByteArray("/api/clusters$") << -1 << 1;
    QTest::newRow("a page of disks") << QByteArray("/disks\\?.*page%201") << -1 << 1;
}

void TestRetry::asksForWhatFailedOnly()
{
    QFETCH(QByteArray, path);
    QFETCH(int, times);
    Engine engine(30);
    Connection connection(engine.options);
    CollectionScope scope = scopeOf(FetchPlan::FanOut);
    scope.parts = {VmPart::Nics, VmPart::Snapshots};
    const Inventory whole = taken(connection, scope);
    engine.answer(path.constData(), 403, 0, times);
    const Inventory partial = taken(connection, scope);
    QVERIFY(!partial.completeness().isComplete());
    engine.behaveAgain();
    const qint64 before = engine.requests();

    const Inventory mended = retried(connection, partial);

    QTEST(int(engine.requests() - before), "requests");
    QVERIFY(mended.completeness().isComplete());
    QCOMPARE(mended.completeness().requests, whole.completeness().requests);
    QCOMPARE(mended.completeness().answered, whole.completeness().requests);
    QCOMPARE(test::differences(whole, mended), QStringList());
}

void TestRetry::attemptsAreCounted()
{
    Engine engine(30);
    engine.answer("/nics$", 409, 0, 2);
    Connection connection(engine.options);
    const Inventory first = taken(connection);
    QCOMPARE(first.completeness().failures.size(), 2);
    QCOMPARE(first.completeness().failures.first().attempts, 1);
    engine.answer("/nics$", 409, 0, 1);

    const Inventory second = retried(connection, first);

    QCOMPARE(second.completeness().failures.size(), 1);
    QCOMPARE(second.completeness().failures.first().attempts, 2);
}

void TestRetry::oneInAHundred_data()
{
    QTest::addColumn<FetchPlan>("plan");
    QTest::addColumn<int>("every");

    QTest::newRow("fan-out") << FetchPlan::FanOut << 100;
    QTest::newRow("follow, of its fewer requests one in ten") << FetchPlan::Follow << 10;
}

// Each list that fails is told by its path, and everything is there after a retry.
void TestRetry::oneInAHundred()
{
    QFETCH(FetchPlan, plan);
    QFETCH(int, every);
    Engine engine(400);
    Connection connection(engine.options);
    const Inventory whole = taken(connection, scopeOf(plan));
    demo::Override failing = demo::failingEvery(every);
    failing.path = QRegularExpression(QStringLiteral("/(vms|users|groups)/.*/"));
    engine.demo.setOverrides({failing});

    const Inventory partial = taken(connection, scopeOf(plan));

    const Completeness &sum = partial.completeness();
    QVERIFY(!sum.isComplete());
    QVERIFY(!sum.failures.isEmpty());
    QCOMPARE(sum.answered + sum.failures.size(), sum.requests);
    QSet<QString> failed;
    for (const Failure &failure : sum.failures) {
        QCOMPARE(failure.error.httpStatus(), 500);
        failed.insert(failure.what);
    }
    QCOMPARE(failed.size(), sum.failures.size());

    const Inventory mended = retried(connection, partial);

    QVERIFY(mended.completeness().isComplete());
    QStringList found = test::differences(whole, mended);
    found.removeOne(QStringLiteral("completeness")); // where permissions come from
    QCOMPARE(found, QStringList());
}

void TestRetry::finishesWhatWasStopped_data()
{
    QTest::addColumn<FetchPlan>("plan");
    QTest::addColumn<QByteArray>("stalls");
    QTest::addColumn<int>("after");

    QTest::newRow("among parts") << FetchPlan::FanOut << QByteArray("/(nics|snapshots)$") << 40;
    QTest::newRow("among pages") << FetchPlan::Follow << QByteArray("/vms\\?.*page%20[2-9]") << 0;
    QTest::newRow("before permissions are decided")
        << FetchPlan::FanOut << QByteArray("/users/.*/permissions$") << 3;
    QTest::newRow("while they are compared")
        << FetchPlan::FanOut << QByteArray("/vms/.*/permissions$") << 5;
    QTest::newRow("before a list came") << FetchPlan::FanOut << QByteArray("/clusters$") << 0;
}

void TestRetry::finishesWhatWasStopped()
{
    QFETCH(FetchPlan, plan);
    QFETCH(QByteArray, stalls);
    QFETCH(int, after);
    Engine engine(230);
    Connection connection(engine.options);
    const Inventory whole = taken(connection, scopeOf(plan));
    engine.stall(stalls.constData(), after);
    Collection collection = InventoryCollector(connection).collect(scopeOf(plan));
    QTRY_VERIFY(collection.progress().vmsKnown >= 100);

    collection.stop();
    const Inventory stopped = collection.future().result();
    QVERIFY(stopped.completeness().stopped);
    QVERIFY(!stopped.completeness().isComplete());
    engine.behaveAgain();
    const Inventory finished = retried(connection, stopped);

    QVERIFY(finished.completeness().isComplete());
    QCOMPARE(finished.completeness().answered, finished.completeness().requests);
    QStringList found = test::differences(whole, finished);
    found.removeOne(QStringLiteral("completeness")); // how often what was asked
    QCOMPARE(found, QStringList());
}

void TestRetry::finishesARefreshThatWasStopped_data()
{
    QTest::addColumn<FetchPlan>("plan");
    QTest::addColumn<QByteArray>("stalls");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("vmsListed");
    QTest::addColumn<int>("vmsAnswered");

    QTest::newRow("among parts") << FetchPlan::FanOut << QByteArray("/nics$") << 40 << 230 << 40;
    QTest::newRow("among pages") << FetchPlan::Follow << QByteArray("/vms\\?.*page%20[2-9]") << 0
                                 << 100 << 100;
}

// What came before the refresh is no answer to it: all but what the refresh brought is asked for.
void TestRetry::finishesARefreshThatWasStopped()
{
    QFETCH(FetchPlan, plan);
    QFETCH(QByteArray, stalls);
    QFETCH(int, after);
    QFETCH(int, vmsListed);
    QFETCH(int, vmsAnswered);
    Engine engine(230);
    Connection connection(engine.options);
    const Inventory known = taken(connection, scopeOf(plan));
    engine.stall(stalls.constData(), after);
    Collection collection = InventoryCollector(connection).collect(scopeOf(plan), known);
    QTRY_VERIFY(collection.progress().vmsKnown == vmsListed);
    collection.stop();
    const Inventory stopped = collection.future().result();
    engine.behaveAgain();
    engine.demo.changeEstate([](demo::Estate &estate) {
        for (demo::Vm &vm : estate.vms) {
            for (demo::Nic &nic : vm.nics)
                nic.linked = !nic.linked;
        }
    });

    const Inventory finished = retried(connection, stopped);

    QVERIFY(finished.completeness().isComplete());
    int old = 0;
    for (qsizetype vm = 0; vm < 230; ++vm) {
        QCOMPARE(stopped.partOf<Nic>(vm).size(), known.partOf<Nic>(vm).size()); // still shown
        if (!known.partOf<Nic>(vm).isEmpty())
            old += finished.partOf<Nic>(vm).first().same(known.partOf<Nic>(vm).first());
    }
    QVERIFY(old <= vmsAnswered);
}

void TestRetry::holderThatFailedGivesOrigins()
{
    Engine engine(60);
    Connection connection(engine.options);
    const Inventory whole = taken(connection);
    engine.answer("/users/.*/permissions$", 500, 1, 4);
    const Inventory partial = taken(connection);
    QCOMPARE(partial.completeness().permissionSource, PermissionSource::OfVmsOnly);
    engine.behaveAgain();

    const Inventory mended = retried(connection, partial);

    QVERIFY(mended.completeness().isComplete());
    QStringList found = test::differences(whole, mended);
    found.removeOne(QStringLiteral("completeness"));
    QCOMPARE(found, QStringList());
}

void TestRetry::completePictureAsksNothing()
{
    Engine engine(30);
    Connection connection(engine.options);
    const Inventory whole = taken(connection);
    const qint64 before = engine.requests();

    const Inventory again = retried(connection, whole);

    QCOMPARE(engine.requests(), before);
    QCOMPARE(test::differences(whole, again), QStringList());
}

// What cannot even be asked has its answer at once: none of it may wait on the stack.
void TestRetry::thousandsThatFailAtOnce()
{
    Engine engine(3);
    Connection connection(engine.options);
    const Inventory known = taken(connection);
    connection.close().waitForFinished();
    CollectionScope scope;
    for (int number = 0; number < 30'000; ++number)
        scope.vmIds.append(QString::number(number));

    const Inventory after = taken(connection, scope, known);

    QCOMPARE(after.completeness().failures.size(), 30'000);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
