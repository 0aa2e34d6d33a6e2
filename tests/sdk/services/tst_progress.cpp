// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connection.h"
#include "sdk/services/systemservice.h"
#include "tests/sdk/services/demoengine.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace ovirt;

//! A future tells how much of a long answer has come.
class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longAnswer_data();
    void longAnswer();
    void shortOnesAreNotBothered();
};

void TestProgress::longAnswer_data()
{
    QTest::addColumn<int>("vms");
    QTest::addColumn<bool>("isLengthKnown");

    QTest::newRow("its length is known") << 1 << true;
    QTest::newRow("in chunks, so it is not") << 200 << false;
}

void TestProgress::longAnswer()
{
    QFETCH(int, vms);
    QFETCH(bool, isLengthKnown);
    demo::Options small;
    small.vms = vms;
    const DemoEngine engine(small);
    ConnectionOptions options = engine.connection;
    options.compress = false;
    Connection connection(options);
    QFutureWatcher<QList<Vm>> watcher;
    QSignalSpy values(&watcher, &QFutureWatcherBase::progressValueChanged);
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    ListQuery query;
    query.priority = Priority::Bulk;

    watcher.setFuture(connection.systemService().vmsService().list(query));

    QVERIFY(finished.wait());
    QCOMPARE(watcher.future().resultCount(), 1);
    QVERIFY(!values.isEmpty());
    QVERIFY(watcher.progressValue() > vms * 1000); // bytes: a VM has some 5,000
    QCOMPARE(watcher.progressMaximum(), isLengthKnown ? watcher.progressValue() : 0);
}

void TestProgress::shortOnesAreNotBothered()
{
    const DemoEngine engine;
    Connection connection(engine.connection);

    QFuture<QList<Role>> roles = connection.systemService().rolesService().list();
    roles.waitForFinished();

    QCOMPARE(roles.progressValue(), 1); // its one value, as Qt counts
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
