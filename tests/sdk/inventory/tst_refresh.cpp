// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/changes.h"
#include "tests/sdk/inventory/collectorfixture.h"
#include "tests/support/picture.h"

#include <QTest>

using namespace collecting;

namespace {

demo::Id idOf(const demo::Estate &estate, const Vm &vm)
{
    for (int place = 0; place < estate.vms.size(); ++place) {
        if (QString::fromUtf8(estate.vms[place].id.text()) == vm.id)
            return estate.vms[place].id;
    }
    return {};
}

// By name, as pages come.
QList<Vm> sortedVms(const Inventory &inventory)
{
    QList<Vm> vms;
    for (const Row<Vm> &row : inventory.rows<Vm>())
        vms.append(*row);
    std::sort(vms.begin(), vms.end(), [](const Vm &a, const Vm &b) { return a.name < b.name; });
    return vms;
}

QSet<QString> idsOfVms(const Inventory &inventory)
{
    QSet<QString> ids;
    for (const Row<Vm> &row : inventory.rows<Vm>())
        ids.insert(row->id);
    return ids;
}

// The changes of a whole collection, played into a copy of known.
AppliedChange played(Collection &collection, Inventory &known)
{
    collection.future().waitForFinished();
    return known.apply(collection.takeChanges());
}

} // namespace

class TestRefresh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutChangeNothingIsNew_data();
    void withoutChangeNothingIsNew();
    void whatChangedIsTold();
    void vmThatIsGoneIsRemoved();
    void someVmsCostTheirRequestsOnly();
    void someVmsMendTheirFailures();
    void someVmsMayBeGone();
    void dataChangesUnderTheSweep_data();
    void dataChangesUnderTheSweep();
    void vmDeletedBetweenListAndDetail();
    void diskDeletedWhileAttached();
    void engineRestartsInTheMiddle();
    void tokenExpiresInTheMiddle_data();
    void tokenExpiresInTheMiddle();
    void stoppedKeepsWhatWasThere_data();
    void stoppedKeepsWhatWasThere();
    void diedKeepsWhatWasThere();
};

void TestRefresh::withoutChangeNothingIsNew_data()
{
    QTest::addColumn<FetchPlan>("plan");

    QTest::newRow("fan-out") << FetchPlan::FanOut;
    QTest::newRow("follow") << FetchPlan::Follow;
}

void TestRefresh::withoutChangeNothingIsNew()
{
    QFETCH(FetchPlan, plan);
    Engine engine(230);
    Connection connection(engine.options);
    const Inventory first = taken(connection, scopeOf(plan));
    Collection collection = InventoryCollector(connection).collect(scopeOf(plan), first);
    Inventory shown = first;

    const AppliedChange applied = played(collection, shown);

    QVERIFY(applied.isEmpty());
    QVERIFY(collection.future().result().rows<Vm>().first().same(first.rows<Vm>().first()));
}

void TestRefresh::whatChangedIsTold()
{
    Engine engine(60);
    Connection connection(engine.options);
    Inventory shown = taken(connection);
    const Vm renamed = *shown.rows<Vm>().at(17);
    engine.demo.changeEstate([&](demo::Estate &estate) {
        demo::renameVm(estate, idOf(estate, renamed), "another name");
        demo::addVm(estate, idOf(estate, renamed), "a new one");
    });
    Collection collection = InventoryCollector(connection).collect({}, shown);

    const AppliedChange applied = played(collection, shown);

    QCOMPARE(applied.of<Vm>().changed, QList<qsizetype>{17});
    QCOMPARE(applied.of<Vm>().appended, 1);
    QVERIFY(applied.of<Vm>().removed.isEmpty());
    QCOMPARE(shown.rows<Vm>().at(17)->name, QStringLiteral("another name"));
    QVERIFY(shown.completeness().isComplete());
    for (const auto &[vm, part] : applied.changedParts)
        QCOMPARE(vm, 60); // the new one's
}

void TestRefresh::vmThatIsGoneIsRemoved()
{
    Engine engine(60);
    Connection connection(engine.options);
    Inventory shown = taken(connection);
    const Vm gone = *shown.rows<Vm>().at(17);
    engine.demo.changeEstate(
        [&](demo::Estate &estate) { demo::removeVm(estate, idOf(estate, gone)); });
    Collection collection = InventoryCollector(connection).collect({}, shown);

    const AppliedChange applied = played(collection, shown);

    QCOMPARE(applied.of<Vm>().removed, QList<qsizetype>{17});
    QCOMPARE(shown.numberOfVm(gone.id), -1);
    QVERIFY(shown.completeness().isComplete());
    QCOMPARE(shown.completeness().vmsListed, 59);
}

void TestRefresh::someVmsCostTheirRequestsOnly()
{
    Engine engine(60);
    Connection connection(engine.options);
    Inventory shown = taken(connection);
    const Vm vm = *shown.rows<Vm>().at(17);
    const qint64 disks = shown.partOf<DiskAttachment>(17).size();
    engine.demo.changeEstate(
        [&](demo::Estate &estate) { demo::renameVm(estate, idOf(estate, vm), "another"); });
    const qint64 before = engine.requests();
    CollectionScope scope;
    scope.vmIds = {vm.id};
    Collection collection = InventoryCollector(connection).collect(scope, shown);

    const AppliedChange applied = played(collection, shown);

    QVERIFY(engine.requests() - before <= 1 + 6 + disks);
    QCOMPARE(applied.of<Vm>().changed, QList<qsizetype>{17});
    QVERIFY(applied.changedParts.isEmpty());
    QVERIFY(!applied.completenessChanged);
    QCOMPARE(shown.rows<Vm>().at(17)->name, QStringLiteral("another"));
}

void TestRefresh::someVmsMendTheirFailures()
{
    Engine engine(30);
    Connection connection(engine.options);
    const Inventory whole = taken(connection);
    engine.answer("/nics$", 403, 0, 2);
    Inventory shown = taken(connection);
    engine.behaveAgain();
    QCOMPARE(shown.completeness().failures.size(), 2);
    CollectionScope scope;
    scope.vmIds = {shown.completeness().failures.first().vmId};
    Collection collection = InventoryCollector(connection).collect(scope, shown);

    played(collection, shown);

    const Completeness &sum = shown.completeness();
    QCOMPARE(sum.failures.size(), 1);
    QCOMPARE(sum.requests, whole.completeness().requests);
    QCOMPARE(sum.answered, sum.requests - 1);
    QCOMPARE(sum.vmsComplete, 29);
}

void TestRefresh::someVmsMayBeGone()
{
    Engine engine(30);
    Connection connection(engine.options);
    Inventory shown = taken(connection);
    const Vm gone = *shown.rows<Vm>().at(3);
    engine.demo.changeEstate(
        [&](demo::Estate &estate) { demo::removeVm(estate, idOf(estate, gone)); });
    CollectionScope scope;
    scope.vmIds = {gone.id};
    Collection collection = InventoryCollector(connection).collect(scope, shown);

    const AppliedChange applied = played(collection, shown);

    QCOMPARE(applied.of<Vm>().removed, QList<qsizetype>{3});
    QVERIFY(shown.completeness().isComplete());
    QCOMPARE(shown.completeness().vmsGone, 1);
}

using Upheaval = std::function<void(demo::Estate &, const QList<Vm> &)>;

void TestRefresh::dataChangesUnderTheSweep_data()
{
    QTest::addColumn<Upheaval>("upheaval");

    QTest::newRow("F43: one of the first is deleted")
        << Upheaval([](demo::Estate &estate, const QList<Vm> &vms) {
               demo::removeVm(estate, idOf(estate, vms.at(2)));
           });
    QTest::newRow("F43: one moves to the end")
        << Upheaval([](demo::Estate &estate, const QList<Vm> &vms) {
               demo::renameVm(estate, idOf(estate, vms.at(2)), "zzzz");
           });
    QTest::newRow("F43: one moves to the front")
        << Upheaval([](demo::Estate &estate, const QList<Vm> &vms) {
               demo::renameVm(estate, idOf(estate, vms.at(280)), "0000");
           });
    QTest::newRow("F43: one is made") << Upheaval([](demo::Estate &estate, const QList<Vm> &vms) {
        demo::addVm(estate, idOf(estate, vms.at(2)), "0000");
    });
    QTest::newRow("F43: one is made and another deleted")
        << Upheaval([](demo::Estate &estate, const QList<Vm> &vms) {
               demo::addVm(estate, idOf(estate, vms.at(2)), "zzzz");
               demo::removeVm(estate, idOf(estate, vms.at(2)));
           });
}

// The change comes after the first page, before the others: nothing is lost, nothing is there
// twice.
void TestRefresh::dataChangesUnderTheSweep()
{
    QFETCH(Upheaval, upheaval);
    Engine engine(330);
    Connection connection(engine.options);
    const QList<Vm> before = sortedVms(taken(connection));
    demo::Options made = Engine::optionsFor(330);
    made.changes = {{2, [&](demo::Estate &estate) { upheaval(estate, before); }}};
    Engine restless(made);
    Connection sweep(restless.options);

    const Inventory inventory = taken(sweep, scopeOf(FetchPlan::Follow));

    const Inventory settled = taken(sweep, scopeOf(FetchPlan::Follow));
    QVERIFY(settled.completeness().isComplete());
    QCOMPARE(idsOfVms(inventory), idsOfVms(settled));
    QCOMPARE(inventory.rows<Vm>().size(), settled.rows<Vm>().size());
    QVERIFY(inventory.completeness().isComplete());
}

void TestRefresh::vmDeletedBetweenListAndDetail()
{
    Engine engine(60);
    Connection connection(engine.options);
    const Vm gone = *taken(connection).rows<Vm>().at(50);
    demo::Override hold; // the details of all wait for the deletion
    hold.path = QRegularExpression(QStringLiteral("/vms/.*/"));
    hold.delay = std::chrono::milliseconds(1);
    demo::Options made = Engine::optionsFor(60);
    made.changes = {
        {20, [&](demo::Estate &estate) { demo::removeVm(estate, idOf(estate, gone)); }}};
    made.overrides = {hold};
    Engine restless(made);
    Connection sweep(restless.options);

    const Inventory inventory = taken(sweep, scopeOf(FetchPlan::FanOut));

    const Completeness &sum = inventory.completeness();
    QVERIFY(sum.isComplete());
    QVERIFY(sum.failures.isEmpty());
    QCOMPARE(sum.vmsGone, 1);
    QCOMPARE(sum.vmsListed, 59);
    QCOMPARE(inventory.numberOfVm(gone.id), -1);
    QCOMPARE(sum.answered, sum.requests);
}

// Its id leads nowhere, and is kept as that.
void TestRefresh::diskDeletedWhileAttached()
{
    Engine engine(30);
    Connection connection(engine.options);
    const Inventory before = taken(connection);
    const QString diskId = before.partOf<DiskAttachment>(3).first()->disk.id;
    engine.demo.changeEstate([&](demo::Estate &estate) {
        for (int place = 0; place < estate.disks.size(); ++place) {
            if (QString::fromUtf8(estate.disks[place].id.text()) == diskId) {
                demo::removeDisk(estate, estate.disks[place].id);
                return;
            }
        }
    });

    const Inventory after = taken(connection, {}, before);

    QVERIFY(after.completeness().isComplete());
    QVERIFY(!after.find(Ref<Disk>{diskId}));
    QCOMPARE(after.partOf<DiskAttachment>(3).first()->disk.id, diskId);
    const TrafficRecord record = connection.traffic().result();
    QVERIFY(record.at(record.size() - 1).target.endsWith("/disks/" + diskId.toUtf8()));
}

// F42, with waits scaled down: what was lost is asked again by hand.
void TestRefresh::engineRestartsInTheMiddle()
{
    demo::Options made = Engine::optionsFor(230);
    made.restart.after = 300;
    made.restart.refused = std::chrono::milliseconds(50);
    made.restart.unavailable = std::chrono::milliseconds(50);
    Engine engine(made);
    Connection connection(engine.options);

    Inventory inventory = taken(connection, scopeOf(FetchPlan::FanOut));

    QVERIFY(inventory.rows<Vm>().size() == 230);
    if (!inventory.completeness().isComplete())
        inventory = retried(connection, inventory);
    QVERIFY(inventory.completeness().isComplete());
    Engine quiet(230);
    Connection other(quiet.options);
    QStringList found = test::differences(taken(other, scopeOf(FetchPlan::FanOut)), inventory);
    found.removeOne(QStringLiteral("completeness"));
    found.removeOne(QStringLiteral("api"));
    QCOMPARE(found, QStringList());
}

void TestRefresh::tokenExpiresInTheMiddle_data()
{
    QTest::addColumn<int>("vms");
    QTest::addColumn<int>("after");

    QTest::newRow("F24: among the lists") << 60 << 8;
    QTest::newRow("F24: at request 5,000") << 1300 << 5000;
}

void TestRefresh::tokenExpiresInTheMiddle()
{
    QFETCH(int, vms);
    QFETCH(int, after);
    demo::Override hold; // one connection for a while, so that some are asked with the old token
    hold.path = QRegularExpression(QStringLiteral("/api/"));
    hold.after = after;
    hold.times = 1;
    hold.delay = std::chrono::milliseconds(500);
    demo::Options made = Engine::optionsFor(vms);
    made.overrides = {hold};
    Engine engine(made);
    Connection connection(engine.options);
    Collection collection = InventoryCollector(connection).collect(scopeOf(FetchPlan::FanOut));
    QTRY_VERIFY_WITH_TIMEOUT(engine.requests() >= after, 30'000);

    engine.demo.expireTokens();
    const Inventory inventory = collection.future().result();

    QVERIFY(inventory.completeness().isComplete());
    QCOMPARE(engine.demo.statistics().signIns, 2);
}

namespace {

// Nothing is less known in \a after than it was.
void compareKnown(const Inventory &before, const Inventory &after)
{
    QCOMPARE(after.rows<Disk>().size(), before.rows<Disk>().size());
    QVERIFY(before.isKnownOfEveryVm(VmPart::DiskAttachments));
    QCOMPARE(after.grants().size(), before.grants().size());
    for (int part = 0; part < vmPartCount; ++part)
        QCOMPARE(after.isKnownOfEveryVm(VmPart(part)), before.isKnownOfEveryVm(VmPart(part)));
    for (qsizetype vm = 0; vm < before.rows<Vm>().size(); ++vm) {
        QCOMPARE(after.partOf<DiskAttachment>(vm).size(), before.partOf<DiskAttachment>(vm).size());
        QCOMPARE(after.partOf<Permission>(vm).size(), before.partOf<Permission>(vm).size());
    }
    for (const Row<User> &user : after.rows<User>())
        QVERIFY(after.areGrantsKnown(user->id));
}

} // namespace

void TestRefresh::stoppedKeepsWhatWasThere_data()
{
    QTest::addColumn<QByteArray>("stalls");
    QTest::addColumn<int>("requests"); // that are under way when it is stopped

    QTest::newRow("at once") << QByteArray("/api$") << 0;
    QTest::newRow("among lists") << QByteArray("/(vms|users|disks)(\\?.*)?$") << 3;
    QTest::newRow("among parts") << QByteArray("/nics$") << 300;
}

void TestRefresh::stoppedKeepsWhatWasThere()
{
    QFETCH(QByteArray, stalls);
    QFETCH(int, requests);
    Engine engine(100);
    Connection connection(engine.options);
    const Inventory known = taken(connection, scopeOf(FetchPlan::FanOut));
    engine.stall(stalls.constData());
    Collection collection =
        InventoryCollector(connection).collect(scopeOf(FetchPlan::FanOut), known);
    QTRY_VERIFY(collection.progress().requestsKnown >= requests);

    collection.stop();
    const Inventory stopped = collection.future().result();

    compareKnown(known, stopped);
    const Completeness &sum = stopped.completeness();
    QVERIFY(sum.stopped);
    QVERIFY(sum.vmsKept > 0);
    QCOMPARE(sum.vmsComplete + sum.vmsKept, 100);
    engine.behaveAgain();
    const Completeness finished = retried(connection, stopped).completeness();
    QVERIFY(finished.isComplete());
    QCOMPARE(finished.vmsKept, 0);
}

void TestRefresh::diedKeepsWhatWasThere()
{
    Engine engine(100);
    Connection connection(engine.options);
    const Inventory known = taken(connection, scopeOf(FetchPlan::FanOut));
    demo::Override dead;
    dead.path = QRegularExpression(QStringLiteral("/"));
    dead.fate = Fate::Drop;
    dead.after = 60;
    engine.demo.setOverrides({dead});

    const Inventory after = taken(connection, scopeOf(FetchPlan::FanOut), known);

    compareKnown(known, after);
    QVERIFY(!after.completeness().isComplete());
    QVERIFY(!after.completeness().failures.isEmpty());
    QCOMPARE(after.completeness().vmsComplete + after.completeness().vmsKept, 100);
}

QTEST_GUILESS_MAIN(TestRefresh)
#include "tst_refresh.moc"
