// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/inventory.h"
#include "tests/support/inventorybuilder.h"

#include <QTest>

using namespace ovirt;

namespace {

Vm vm(const char *id, const char *name = "")
{
    Vm value;
    value.id = QString::fromLatin1(id);
    value.name = QString::fromLatin1(name);
    return value;
}

Nic nic(const char *id, const char *mac = "")
{
    Nic value;
    value.id = QString::fromLatin1(id);
    value.mac = QString::fromLatin1(mac);
    return value;
}

InventoryChange vms(QList<Vm> values)
{
    InventoryChange change;
    change.put(toRows(std::move(values)));
    return change;
}

InventoryChange nics(const char *vmId, QList<Nic> values)
{
    InventoryChange change;
    change.partsOf<Nic>().put(
        {QString::fromLatin1(vmId), PartState::Loaded, toRows(std::move(values)), {}});
    return change;
}

InventoryChange failedNics(const char *vmId)
{
    InventoryChange change;
    change.partsOf<Nic>().put({QString::fromLatin1(vmId), PartState::Failed, {},
        Error(Error::Kind::Timeout, QStringLiteral("late"))});
    return change;
}

Permission grant(const char *id)
{
    Permission value;
    value.id = QString::fromLatin1(id);
    return value;
}

InventoryChange grants(const char *holder, QList<Permission> values)
{
    InventoryChange change;
    change.grants.put({QString::fromLatin1(holder), PartState::Loaded, toRows(std::move(values))});
    return change;
}

QStringList ids(const Inventory &inventory)
{
    QStringList all;
    for (const Row<Vm> &row : inventory.rows<Vm>())
        all.append(row->id);
    return all;
}

using Numbers = QList<qsizetype>;

} // namespace

class TestInventory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstListIsAppended();
    void sameAgainChangesNothing();
    void changedRemovedAndNew();
    void idsAreUnique();
    void partsStayWithTheirVm();
    void partsOfUnknownVmsAreDropped();
    void failedPartKeepsItsRows();
    void partThatComesAgain();
    void vmIsCompleteWithWhatIsWanted();
    void copiesAreNotTouched();
    void referencesAreFound();
    void addressesBelongToTheMac();
    void changesMerge();
    void laterChangeOfTheSameReplacesIt();
    void changesAreTakenBitByBit();
    void grantsOfSeveralHoldersAreOne();
    void grantThatNobodyHoldsIsGone();
    void holderThatIsGoneHoldsNothing();
    void completenessNeedsEverything_data();
    void completenessNeedsEverything();
};

void TestInventory::firstListIsAppended()
{
    Inventory inventory;
    QVERIFY(inventory.isEmpty());

    const AppliedChange applied = inventory.apply(vms({vm("b"), vm("a")}));

    QVERIFY(!inventory.isEmpty());
    QCOMPARE(applied.of<Vm>().appended, 2);
    QCOMPARE(ids(inventory), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(inventory.numberOfVm(QStringLiteral("a")), 1);
    QCOMPARE(inventory.numberOfVm(QStringLiteral("x")), -1);
    QCOMPARE(inventory.stateOf(0, VmPart::Nics), PartState::NotAsked);
}

void TestInventory::sameAgainChangesNothing()
{
    Inventory inventory;
    inventory.apply(vms({vm("a", "one"), vm("b")}));
    inventory.apply(nics("a", {nic("n", "00")}));
    const Row<Vm> before = inventory.rows<Vm>().first();
    const Row<Nic> nicBefore = inventory.partOf<Nic>(0).first();

    const AppliedChange again = inventory.apply(vms({vm("b"), vm("a", "one")}));
    const AppliedChange nicsAgain = inventory.apply(nics("a", {nic("n", "00")}));

    QVERIFY(again.isEmpty());
    QVERIFY(nicsAgain.isEmpty());
    QVERIFY(inventory.rows<Vm>().first().same(before));
    QVERIFY(inventory.partOf<Nic>(0).first().same(nicBefore));
}

void TestInventory::changedRemovedAndNew()
{
    Inventory inventory;
    inventory.apply(vms({vm("a"), vm("b"), vm("c"), vm("d")}));

    const AppliedChange applied = inventory.apply(
        wholeList<Vm>(inventory, {vm("new"), vm("d", "renamed"), vm("b"), vm("newer")}));

    QCOMPARE(applied.of<Vm>().removed, Numbers({0, 2}));
    QCOMPARE(applied.of<Vm>().changed, Numbers({1}));
    QCOMPARE(applied.of<Vm>().appended, 2);
    QCOMPARE(ids(inventory).join(QLatin1Char(' ')), QStringLiteral("b d new newer"));
    QCOMPARE(inventory.rows<Vm>().at(1)->name, QStringLiteral("renamed"));
    QCOMPARE(inventory.numberOfVm(QStringLiteral("a")), -1);
}

void TestInventory::idsAreUnique()
{
    Inventory inventory;

    inventory.apply(vms({vm("a", "first"), vm("a", "second"), vm("b")}));

    QCOMPARE(inventory.rows<Vm>().size(), 2);
    QCOMPARE(inventory.rows<Vm>().first()->name, QStringLiteral("second")); // the later is newer
}

void TestInventory::partsStayWithTheirVm()
{
    Inventory inventory;
    inventory.apply(vms({vm("a"), vm("b")}));
    inventory.apply(nics("b", {nic("n")}));

    inventory.apply(wholeList<Vm>(inventory, {vm("b"), vm("c")}));

    QCOMPARE(inventory.partOf<Nic>(0).size(), 1);
    QCOMPARE(inventory.stateOf(0, VmPart::Nics), PartState::Loaded);
    QCOMPARE(inventory.stateOf(1, VmPart::Nics), PartState::NotAsked);
}

void TestInventory::partsOfUnknownVmsAreDropped()
{
    Inventory inventory;
    inventory.apply(vms({vm("a")}));

    QVERIFY(inventory.apply(nics("gone", {nic("n")})).isEmpty());
}

void TestInventory::failedPartKeepsItsRows()
{
    Inventory inventory;
    inventory.apply(vms({vm("a")}));
    inventory.apply(nics("a", {nic("n")}));

    const AppliedChange failed = inventory.apply(failedNics("a"));

    QCOMPARE(failed.changedParts.size(), 1);
    QCOMPARE(inventory.stateOf(0, VmPart::Nics), PartState::Failed);
    QCOMPARE(inventory.partOf<Nic>(0).size(), 1);
    QVERIFY(inventory.errorOf(0, VmPart::Nics));
    QCOMPARE(inventory.errorOf(0, VmPart::Nics)->kind(), Error::Kind::Timeout);
    QVERIFY(!inventory.errorOf(0, VmPart::Permissions));
}

void TestInventory::partThatComesAgain()
{
    Inventory inventory;
    inventory.apply(vms({vm("a")}));
    inventory.apply(failedNics("a"));

    const AppliedChange applied = inventory.apply(nics("a", {}));

    QCOMPARE(applied.changedParts.size(), 1);
    QCOMPARE(inventory.stateOf(0, VmPart::Nics), PartState::Loaded);
    QVERIFY(!inventory.errorOf(0, VmPart::Nics));
}

void TestInventory::vmIsCompleteWithWhatIsWanted()
{
    Completeness wanted;
    wanted.parts = {VmPart::Nics, VmPart::Tags};
    InventoryChange change = vms({vm("a")});
    change.completeness = wanted;
    Inventory inventory;
    inventory.apply(change);
    QVERIFY(!inventory.isVmComplete(0));

    inventory.apply(nics("a", {}));
    QVERIFY(!inventory.isVmComplete(0));
    InventoryChange tags;
    tags.putState(QStringLiteral("a"), VmPart::Tags, PartState::Loaded);
    inventory.apply(tags);

    QVERIFY(inventory.isVmComplete(0));
}

void TestInventory::copiesAreNotTouched()
{
    Inventory inventory;
    inventory.apply(vms({vm("a")}));
    const Inventory copy = inventory;

    inventory.apply(nics("a", {nic("n")}));
    inventory.apply(wholeList<Vm>(inventory, {vm("b")}));

    QCOMPARE(ids(copy), QStringList(QStringLiteral("a")));
    QVERIFY(copy.partOf<Nic>(0).isEmpty());
}

void TestInventory::referencesAreFound()
{
    Cluster cluster;
    cluster.id = QStringLiteral("c");
    cluster.name = QStringLiteral("Prod");
    InventoryChange change;
    change.put(Row<Cluster>(cluster));
    Inventory inventory;

    const AppliedChange applied = inventory.apply(change);

    QVERIFY(applied.otherKindsChanged());
    QCOMPARE(inventory.find(Ref<Cluster>{QStringLiteral("c")})->name, QStringLiteral("Prod"));
    QVERIFY(!inventory.find(Ref<Cluster>{QStringLiteral("leads nowhere")}));
    QVERIFY(!inventory.find(Ref<Cluster>{}));
    QVERIFY(!inventory.apply(change).otherKindsChanged());
}

void TestInventory::addressesBelongToTheMac()
{
    ReportedDevice device;
    device.mac = QStringLiteral("00:1A");
    device.ips = {{QStringLiteral("10.0.0.1"), QStringLiteral("v4")}};
    ReportedDevice bridge = device;
    bridge.ips = {{QStringLiteral("fe80::1"), QStringLiteral("v6")}};
    InventoryChange change = vms({vm("a")});
    change.partsOf<ReportedDevice>().put({QStringLiteral("a"), PartState::Loaded,
        toRows(QList<ReportedDevice>{device, bridge}), {}});
    Inventory inventory;
    inventory.apply(change);

    QCOMPARE(addressesOf(inventory, 0, QStringLiteral("00:1a")),
        QStringList({QStringLiteral("10.0.0.1"), QStringLiteral("fe80::1")}));
    QVERIFY(addressesOf(inventory, 0, QStringLiteral("00:2b")).isEmpty());
    QVERIFY(addressesOf(inventory, 0, QString()).isEmpty());
}

void TestInventory::changesMerge()
{
    InventoryChange box = vms({vm("a")});
    box.merge(nics("a", {nic("n")}));
    box.merge(vms({vm("a"), vm("b")}));
    Inventory inventory;

    const AppliedChange applied = inventory.apply(box);

    QCOMPARE(applied.of<Vm>().appended, 2);
    QCOMPARE(inventory.partOf<Nic>(0).size(), 1);
}

void TestInventory::laterChangeOfTheSameReplacesIt()
{
    InventoryChange box = vms({vm("a", "old"), vm("b")});
    box.merge(nics("a", {nic("n"), nic("m")}));

    box.merge(vms({vm("a", "new")}));
    box.merge(nics("a", {nic("n")}));
    InventoryChange gone;
    gone.remove<Vm>(QStringLiteral("b"));
    box.merge(gone);

    QCOMPARE(box.table<Vm>().rows.items().size(), 1);
    QCOMPARE(box.partsOf<Nic>().items().size(), 1);
    Inventory inventory;
    inventory.apply(box);
    QCOMPARE(ids(inventory), QStringList(QStringLiteral("a")));
    QCOMPARE(inventory.rows<Vm>().first()->name, QStringLiteral("new"));
    QCOMPARE(inventory.partOf<Nic>(0).size(), 1);
}

void TestInventory::changesAreTakenBitByBit()
{
    InventoryChange box = nics("b", {nic("n")});
    box.merge(vms({vm("a"), vm("b"), vm("c")}));
    Completeness sum;
    sum.listed = true;
    box.completeness = sum;
    Inventory inventory;
    int bits = 0;

    while (!box.isEmpty()) {
        QVERIFY(!inventory.completeness().listed);
        inventory.apply(box.takeFirst(2));
        ++bits;
    }

    QVERIFY(bits > 1);
    QCOMPARE(inventory.rows<Vm>().size(), 3);
    QCOMPARE(inventory.partOf<Nic>(1).size(), 1); // its VM was there before it
    QVERIFY(inventory.completeness().listed);
}

void TestInventory::grantsOfSeveralHoldersAreOne()
{
    Inventory inventory;

    inventory.apply(grants("user", {grant("p"), grant("q")}));
    const AppliedChange second = inventory.apply(grants("group", {grant("p")}));

    QVERIFY(second.grantsChanged);
    QCOMPARE(inventory.grants().size(), 2);
    QVERIFY(inventory.grantsOf(QStringLiteral("group"))
                .first()
                .same(inventory.grantsOf(QStringLiteral("user")).first()));
    QVERIFY(inventory.apply(grants("group", {grant("p")})).isEmpty());
    QCOMPARE(inventory.grantsStateOf(QStringLiteral("nobody")), PartState::NotAsked);
}

void TestInventory::grantThatNobodyHoldsIsGone()
{
    Inventory inventory;
    inventory.apply(grants("user", {grant("p"), grant("q")}));
    inventory.apply(grants("group", {grant("p")}));

    inventory.apply(grants("user", {}));

    QCOMPARE(inventory.grants().size(), 1);
    QVERIFY(inventory.grant(QStringLiteral("p")));
    QVERIFY(!inventory.grant(QStringLiteral("q")));
}

void TestInventory::holderThatIsGoneHoldsNothing()
{
    User user;
    user.id = QStringLiteral("user");
    InventoryChange come = grants("user", {grant("p")});
    come.put(Row<User>(user));
    Inventory inventory;
    inventory.apply(come);
    InventoryChange gone;
    gone.remove<User>(QStringLiteral("user"));

    const AppliedChange applied = inventory.apply(gone);

    QVERIFY(applied.grantsChanged);
    QVERIFY(inventory.grants().isEmpty());
    QVERIFY(inventory.grantsOf(QStringLiteral("user")).isEmpty());
}

void TestInventory::completenessNeedsEverything_data()
{
    QTest::addColumn<Completeness>("sum");
    QTest::addColumn<bool>("complete");

    Completeness whole;
    whole.requests = whole.answered = 10;
    whole.vmsListed = whole.vmsComplete = 3;
    whole.listed = true;
    QTest::newRow("everything") << whole << true;
    Completeness sum = whole;
    sum.listed = false;
    QTest::newRow("no list") << sum << false;
    sum = whole;
    sum.stopped = true;
    QTest::newRow("stopped") << sum << false;
    sum = whole;
    sum.vmsComplete = 2;
    QTest::newRow("a VM without its parts") << sum << false;
    sum = whole;
    sum.failures = {Failure{}};
    QTest::newRow("a failure") << sum << false;
    QTest::newRow("nothing at all") << Completeness() << false;
}

void TestInventory::completenessNeedsEverything()
{
    QFETCH(Completeness, sum);

    QTEST(sum.isComplete(), "complete");
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
