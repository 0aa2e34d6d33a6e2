// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/planchoice_p.h"
#include "tests/sdk/inventory/collectorfixture.h"
#include "tests/support/picture.h"

#include <QTest>

using namespace collecting;

Q_DECLARE_METATYPE(std::optional<qint64>)

class TestFetchPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planIsChosen_data();
    void planIsChosen();
    void whoMayNotSeeTheTotalIsAskedByFanOut();
    void plansGiveTheSamePicture();
    void followTakesFewRequests();
    void listsComeInPages();
    void pageThatFailsFallsBackAlone();
    void pageThatFailsTwiceIsAFailure();
    void engineThatKnowsNoFollow();
    void onlyWhatIsWanted();
    void applicationsWhereAsked();
    void firstPageWithEverythingGoesAlone();
    void vmsAreDoneBeforePermissionsAre();
    void progressIsTold();
    void doneStaysDoneWhenThePlanChanges();
    void progressIsOpenWhileListsAreRead();
    void latencyIncludesTheRoundTrip_data();
    void latencyIncludesTheRoundTrip();
};

void TestFetchPlans::planIsChosen_data()
{
    QTest::addColumn<FetchPlan>("wanted");
    QTest::addColumn<std::optional<qint64>>("total");
    QTest::addColumn<FetchPlan>("plan");
    QTest::addColumn<PlanReason>("reason");

    using Total = std::optional<qint64>;
    QTest::newRow("few") << FetchPlan::Automatic << Total(manyVms - 1) << FetchPlan::FanOut
                         << PlanReason::FewVms;
    QTest::newRow("many") << FetchPlan::Automatic << Total(manyVms) << FetchPlan::Follow
                          << PlanReason::ManyVms;
    QTest::newRow("nobody says how many")
        << FetchPlan::Automatic << Total() << FetchPlan::FanOut << PlanReason::TotalUnknown;
    QTest::newRow("asked for one by one")
        << FetchPlan::FanOut << Total(100'000) << FetchPlan::FanOut << PlanReason::Asked;
    QTest::newRow("asked for pages")
        << FetchPlan::Follow << Total(1) << FetchPlan::Follow << PlanReason::Asked;
}

void TestFetchPlans::planIsChosen()
{
    QFETCH(FetchPlan, wanted);
    QFETCH(std::optional<qint64>, total);

    const PlanChoice choice = planFor(wanted, total);

    QTEST(choice.plan, "plan");
    QTEST(choice.reason, "reason");
}

void TestFetchPlans::whoMayNotSeeTheTotalIsAskedByFanOut()
{
    demo::Options made = Engine::optionsFor(30);
    made.administrator = false;
    Engine engine(made);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection);

    const Completeness &sum = inventory.completeness();
    QCOMPARE(sum.plan, FetchPlan::FanOut);
    QCOMPARE(sum.planReason, PlanReason::TotalUnknown);
    QCOMPARE(inventory.rows<Vm>().size(), 30);
    QVERIFY(sum.listed);
}

void TestFetchPlans::plansGiveTheSamePicture()
{
    Engine engine(230); // three pages with follow
    Connection connection(engine.options);

    const Inventory fanOut = taken(connection, scopeOf(FetchPlan::FanOut));
    const Inventory follow = taken(connection, scopeOf(FetchPlan::Follow));

    QVERIFY(fanOut.completeness().isComplete());
    QVERIFY(follow.completeness().isComplete());
    QCOMPARE(fanOut.completeness().plan, FetchPlan::FanOut);
    QCOMPARE(follow.completeness().plan, FetchPlan::Follow);
    QStringList found = test::differences(fanOut, follow);
    found.removeOne(QStringLiteral("completeness")); // the plans
    QCOMPARE(found, QStringList());
}

void TestFetchPlans::followTakesFewRequests()
{
    Engine engine(230);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection, scopeOf(FetchPlan::Follow));

    const qint64 holders = inventory.rows<User>().size() + inventory.rows<Group>().size();
    // Pages, lists, who holds what, compared VMs, the root and the sign-in.
    QVERIFY(engine.requests() < holders + 20 + 30);
    QCOMPARE(inventory.completeness().answered, inventory.completeness().requests);
}

void TestFetchPlans::listsComeInPages()
{
    Engine engine(600);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection, scopeOf(FetchPlan::FanOut));

    QCOMPARE(inventory.rows<Vm>().size(), 600);
    const TrafficRecord record = connection.traffic().result();
    int vmPages = 0, diskPages = 0;
    for (std::size_t number = 0; number < record.size(); ++number) {
        const QByteArray &target = record.at(number).target;
        QVERIFY(!target.endsWith("/vms") && !target.endsWith("/disks"));
        vmPages += target.contains("/vms?");
        diskPages += target.contains("/disks?");
    }
    QCOMPARE(vmPages, 3);
    QVERIFY(diskPages >= 6); // more than 1,500
}

void TestFetchPlans::pageThatFailsFallsBackAlone()
{
    Engine engine(230);
    engine.answer("/vms\\?.*page%202.*follow=|/vms\\?.*follow=.*page%202", 500);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection, scopeOf(FetchPlan::Follow));

    const Completeness &sum = inventory.completeness();
    QVERIFY(sum.isComplete());
    QCOMPARE(sum.pagesUnfollowed, 1);
    engine.behaveAgain();
    QStringList found = test::differences(taken(connection, scopeOf(FetchPlan::Follow)), inventory);
    found.removeOne(QStringLiteral("completeness"));
    QCOMPARE(found, QStringList());
    // A list a VM of one page of 100 with what a running one has, not of all three.
    QVERIFY(engine.requests() < 1500);
}

void TestFetchPlans::pageThatFailsTwiceIsAFailure()
{
    Engine engine(230);
    engine.answer("/vms\\?.*page%202", 500);
    Connection connection(engine.options);

    const Inventory inventory = taken(connection, scopeOf(FetchPlan::Follow));

    const Completeness &sum = inventory.completeness();
    QVERIFY(!sum.isComplete() && !sum.listed);
    QCOMPARE(sum.failures.size(), 1);
    QCOMPARE(sum.failures.first().what, QStringLiteral("/vms, page 2"));
    QCOMPARE(sum.listRests.size(), 1);
    QCOMPARE(sum.listRests.first().pages, QList<int>{2});
    QCOMPARE(inventory.rows<Vm>().size(), 130);
}

void TestFetchPlans::engineThatKnowsNoFollow()
{
    Engine engine(30);
    Connection connection(engine.options);
    const QByteArray page = [&] {
        const QFuture<QList<Vm>> vms = connection.systemService().vmsService().list();
        QByteArray body = "<vms>";
        for (const Vm &vm : vms.result())
            body += "<vm id=\"" + vm.id.toUtf8() + "\"><name>" + vm.name.toUtf8().toHex()
                + "</name><status>up</status></vm>";
        return QByteArray(body + "</vms>");
    }();
    demo::Override plain;
    plain.path = QRegularExpression(QStringLiteral("/vms\\?.*follow"));
    plain.status = 200;
    plain.body = page;
    plain.repeatsId = true;
    engine.demo.setOverrides({plain});

    const Inventory inventory = taken(connection, scopeOf(FetchPlan::Follow));

    QVERIFY(inventory.completeness().isComplete());
    qsizetype nics = 0;
    for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm)
        nics += inventory.partOf<Nic>(vm).size();
    QVERIFY(nics > 20);
}

void TestFetchPlans::onlyWhatIsWanted()
{
    Engine engine(30);
    Connection connection(engine.options);
    CollectionScope scope = scopeOf(FetchPlan::FanOut);
    scope.parts = {VmPart::Nics};

    const Inventory inventory = taken(connection, scope);

    QVERIFY(inventory.completeness().isComplete());
    QCOMPARE(inventory.completeness().permissionSource, PermissionSource::NotAsked);
    QCOMPARE(inventory.stateOf(0, VmPart::Nics), PartState::Loaded);
    QCOMPARE(inventory.stateOf(0, VmPart::Permissions), PartState::NotAsked);
    QCOMPARE(inventory.stateOf(0, VmPart::DiskAttachments), PartState::NotAsked);
    QVERIFY(engine.requests() < 30 + 25);
}

void TestFetchPlans::applicationsWhereAsked()
{
    Engine engine(60);
    Connection connection(engine.options);
    CollectionScope scope = scopeOf(FetchPlan::Follow);
    scope.parts = VmParts::all();

    const Inventory inventory = taken(connection, scope);

    qsizetype applications = 0, snapshots = 0, tags = 0;
    for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm) {
        applications += inventory.partOf<Application>(vm).size();
        snapshots += inventory.partOf<Snapshot>(vm).size();
        tags += inventory.partOf<Tag>(vm).size();
    }
    QVERIFY(applications > 0 && snapshots >= 60 && tags > 0);
    QCOMPARE(taken(connection).stateOf(0, VmPart::Applications), PartState::NotAsked);
}

// While the first page is awaited nothing long is asked beside it, and what is to come is known.
void TestFetchPlans::firstPageWithEverythingGoesAlone()
{
    Engine engine(230);
    engine.stall("/vms\\?");
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect(scopeOf(FetchPlan::Follow));

    QTRY_COMPARE(collection.progress().requestsDone, 4 + 1); // root, names, what is on the system

    const CollectionProgress progress = collection.progress();
    QVERIFY(progress.requestsKnown >= 5 + 3);
    const TrafficRecord record = connection.traffic().result();
    for (std::size_t number = 0; number < record.size(); ++number)
        QVERIFY(!record.at(number).target.contains("/disks"));
    collection.cancel();
}

// A VM is done with what it has, whoever tells its permissions in the end.
void TestFetchPlans::vmsAreDoneBeforePermissionsAre()
{
    Engine engine(60);
    demo::Override one;
    one.path = QRegularExpression(QStringLiteral("/users/.*/permissions$"));
    one.fate = Fate::Stall;
    one.times = 1;
    engine.demo.setOverrides({one});
    engine.options.pipeline = 0; // nothing waits behind it
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect(scopeOf(FetchPlan::FanOut));

    QTRY_COMPARE(collection.progress().vmsDone, 60);

    collection.stop();
    QVERIFY(!collection.future().result().completeness().isComplete());
    QCOMPARE(collection.future().result().completeness().vmsComplete, 0);
}

void TestFetchPlans::progressIsTold()
{
    Engine engine(30);
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect();
    collection.future().waitForFinished();

    const CollectionProgress progress = collection.progress();

    QCOMPARE(progress.requestsDone, progress.requestsKnown);
    QCOMPARE(progress.vmsDone, 30);
    QCOMPARE(progress.vmsKnown, 30);
    QVERIFY(progress.bytes > 30 * 2000);
    QVERIFY(progress.latency.count() > 0);
    QCOMPARE(qint64(collection.future().progressValue()), progress.requestsDone);
    QCOMPARE(qint64(collection.future().progressMaximum()), progress.requestsKnown);
}

// Who may not read what users hold asks each VM, of which everything else has come by then.
void TestFetchPlans::doneStaysDoneWhenThePlanChanges()
{
    Engine engine(60);
    demo::Override refused;
    refused.path = QRegularExpression(QStringLiteral("/users/.*/permissions$"));
    refused.status = 403;
    refused.delay = std::chrono::seconds(1);
    demo::Override stalled;
    stalled.path = QRegularExpression(QStringLiteral("/vms/.*/permissions$"));
    stalled.fate = Fate::Stall;
    engine.demo.setOverrides({refused, stalled});
    engine.options.pipeline = 0; // nothing waits behind it
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect(scopeOf(FetchPlan::FanOut));
    QTRY_COMPARE(collection.progress().vmsDone, 60);
    QCOMPARE(collection.progress().vmsAgain, 0);
    QVERIFY(collection.progress().isOpen);

    QTRY_COMPARE(collection.progress().vmsAgain, 60);

    QCOMPARE(collection.progress().vmsDone, 60);
    QCOMPARE(collection.progress().vmsKnown, 60);
    QVERIFY(!collection.progress().isOpen);
    collection.stop();
    QCOMPARE(collection.future().result().completeness().vmsComplete, 0);
}

void TestFetchPlans::progressIsOpenWhileListsAreRead()
{
    Engine engine(30);
    engine.stall("/api/clusters$");
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect();
    QTRY_VERIFY(collection.progress().vmsKnown > 0);

    QVERIFY(collection.progress().isOpen);

    collection.cancel();
    engine.behaveAgain();
    collection = InventoryCollector(connection).collect();
    collection.future().waitForFinished();
    QVERIFY(!collection.progress().isOpen);
    QCOMPARE(collection.progress().vmsAgain, 0);
}

void TestFetchPlans::latencyIncludesTheRoundTrip_data()
{
    QTest::addColumn<int>("pipeline");

    QTest::newRow("one at a time") << 0;
    QTest::newRow("5 in each pipeline") << 5;
    QTest::newRow("40 in each pipeline") << 40;
}

// Answers behind others come soon after these, and have crossed the network all the same.
void TestFetchPlans::latencyIncludesTheRoundTrip()
{
    QFETCH(int, pipeline);
    demo::Options far = Engine::optionsFor(30);
    far.roundTrip = std::chrono::milliseconds(20);
    far.service = std::chrono::milliseconds(2);
    Engine engine(far);
    engine.options.pipeline = pipeline;
    Connection connection(engine.options);

    Collection collection = InventoryCollector(connection).collect(scopeOf(FetchPlan::FanOut));
    collection.future().waitForFinished();

    const std::chrono::microseconds latency = collection.progress().latency;
    QVERIFY2(latency >= far.roundTrip + far.service, qPrintable(QString::number(latency.count())));
}

QTEST_GUILESS_MAIN(TestFetchPlans)
#include "tst_fetchplans.moc"
