// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/inventory.h"
#include "tests/support/inventorybuilder.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace ovirt;

namespace {

using Numbers = QList<qsizetype>;

QString text(const char *id)
{
    return QString::fromLatin1(id);
}

Vm vmOn(const char *id, const char *host)
{
    Vm vm;
    vm.id = text(id);
    vm.host.id = text(host);
    return vm;
}

Nic nicWith(const char *profile)
{
    Nic nic;
    nic.vnicProfile.id = text(profile);
    return nic;
}

const Numbers &vmsOn(const Inventory &inventory, const char *host)
{
    return inventory.referrers<Vm>(Ref<Host>{text(host)});
}

const Numbers &nicsWith(const Inventory &inventory, const char *profile)
{
    return inventory.referrers<Nic>(Ref<VnicProfile>{text(profile)});
}

} // namespace

class TestReferrers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofAnEmptyInventory();
    void byTheirReference();
    void byEachOfALists();
    void ofPartsAreTheirVms();
    void attachmentNamesItsDiskById();
    void followEveryChange();
    void followChangesOfParts();
    void copiesKeepTheirs();
    void threadsMayAskAtOnce();
    void knownOfEveryVm();
};

void TestReferrers::ofAnEmptyInventory()
{
    QCOMPARE(vmsOn(Inventory(), "h"), Numbers());
    QCOMPARE(vmsOn(Inventory(), ""), Numbers());
    QCOMPARE(nicsWith(Inventory(), "p"), Numbers());
}

void TestReferrers::byTheirReference()
{
    InventoryBuilder builder;
    builder.list<Vm>({vmOn("a", "h"), vmOn("b", "i"), vmOn("c", "h"), vmOn("d", "")});

    QCOMPARE(vmsOn(builder.inventory(), "h"), Numbers({0, 2}));
    QCOMPARE(vmsOn(builder.inventory(), "i"), Numbers({1}));
    QCOMPARE(vmsOn(builder.inventory(), "gone"), Numbers());
    QCOMPARE(vmsOn(builder.inventory(), ""), Numbers()); // null names nobody
}

void TestReferrers::byEachOfALists()
{
    Disk disk;
    disk.id = text("disk");
    disk.storageDomains = {{text("s")}, {text("t")}};
    InventoryBuilder builder;
    builder.list<Disk>({disk});

    QCOMPARE(builder.inventory().referrers<Disk>(Ref<StorageDomain>{text("s")}), Numbers({0}));
    QCOMPARE(builder.inventory().referrers<Disk>(Ref<StorageDomain>{text("t")}), Numbers({0}));
}

void TestReferrers::ofPartsAreTheirVms()
{
    InventoryBuilder builder;
    builder.list<Vm>({vmOn("a", ""), vmOn("b", "")})
        .part<Nic>(text("a"), {nicWith("p")})
        .part<Nic>(text("b"), {nicWith("p"), nicWith("q"), nicWith("p"), nicWith("")});

    QCOMPARE(nicsWith(builder.inventory(), "p"), Numbers({0, 1, 1}));
    QCOMPARE(nicsWith(builder.inventory(), "q"), Numbers({1}));
}

void TestReferrers::attachmentNamesItsDiskById()
{
    DiskAttachment bare;
    bare.id = text("disk");
    DiskAttachment whole = bare;
    whole.disk.id = text("disk");
    InventoryBuilder builder;
    builder.list<Vm>({vmOn("a", ""), vmOn("b", "")})
        .part<DiskAttachment>(text("a"), {bare})
        .part<DiskAttachment>(text("b"), {whole});

    QCOMPARE(
        builder.inventory().referrers<DiskAttachment>(Ref<Disk>{text("disk")}), Numbers({0, 1}));
}

void TestReferrers::followEveryChange()
{
    Inventory inventory;
    const auto put = [&](const Vm &vm) {
        InventoryChange change;
        change.put(Row<Vm>(vm));
        inventory.apply(change);
    };
    put(vmOn("a", "h"));
    QCOMPARE(vmsOn(inventory, "h"), Numbers({0}));

    put(vmOn("b", "h"));
    QCOMPARE(vmsOn(inventory, "h"), Numbers({0, 1})); // appended
    put(vmOn("a", "i"));
    QCOMPARE(vmsOn(inventory, "h"), Numbers({1})); // migrated
    InventoryChange change;
    change.remove<Vm>(text("a"));
    inventory.apply(change);
    QCOMPARE(vmsOn(inventory, "h"), Numbers({0})); // of another number
    QCOMPARE(vmsOn(inventory, "i"), Numbers());
}

void TestReferrers::followChangesOfParts()
{
    InventoryBuilder builder;
    builder.list<Vm>({vmOn("a", ""), vmOn("b", "")}).part<Nic>(text("b"), {nicWith("p")});
    QCOMPARE(nicsWith(builder.inventory(), "p"), Numbers({1}));

    builder.part<Nic>(text("a"), {nicWith("p")});
    QCOMPARE(nicsWith(builder.inventory(), "p"), Numbers({0, 1}));
    Inventory inventory = builder.inventory();
    InventoryChange change;
    change.remove<Vm>(text("a"));
    inventory.apply(change);
    QCOMPARE(nicsWith(inventory, "p"), Numbers({0}));
    builder.part<Nic>(text("b"), {});
    QCOMPARE(nicsWith(builder.inventory(), "p"), Numbers({0}));
}

void TestReferrers::copiesKeepTheirs()
{
    InventoryBuilder builder;
    builder.list<Vm>({vmOn("a", "h")});
    const Inventory before = builder.inventory();
    const Numbers &told = vmsOn(before, "h");

    builder.list<Vm>({vmOn("a", "i")});

    QCOMPARE(told, Numbers({0}));
    QCOMPARE(vmsOn(before, "h"), Numbers({0}));
    QCOMPARE(vmsOn(builder.inventory(), "h"), Numbers());
}

void TestReferrers::threadsMayAskAtOnce()
{
    QList<Vm> vms;
    for (int number = 0; number < 500; ++number)
        vms.append(vmOn(qPrintable(QString::number(number)), number % 2 ? "odd" : "even"));
    Inventory inventory;
    inventory.apply(wholeList(inventory, vms));
    std::atomic<int> right = 0;

    std::vector<std::thread> threads;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([copy = inventory, &right] {
            right += vmsOn(copy, "odd").size() == 250 && nicsWith(copy, "p").isEmpty();
        });
    }
    InventoryChange change;
    change.remove<Vm>(text("1"));
    inventory.apply(change);
    const qsizetype left = vmsOn(inventory, "odd").size();
    for (std::thread &thread : threads)
        thread.join();

    QCOMPARE(right.load(), 4);
    QCOMPARE(left, 249);
}

void TestReferrers::knownOfEveryVm()
{
    InventoryBuilder builder;
    const auto isKnown = [&] { return builder.inventory().isKnownOfEveryVm(VmPart::Nics); };
    QVERIFY(!isKnown()); // no VM is known

    builder.list<Vm>({vmOn("a", ""), vmOn("b", "")}).part<Nic>(text("a"), {});
    QVERIFY(!isKnown());
    builder.part<Nic>(text("b"), {nicWith("p")});
    QVERIFY(isKnown());
    builder.part<Nic>(text("b"), {});
    QVERIFY(isKnown());
    builder.failed<Nic>(text("b"), Error(Error::Kind::Timeout, text("late")));
    QVERIFY(isKnown()); // by what it was before
    builder.failed<DiskAttachment>(text("b"), Error(Error::Kind::Timeout, text("late")));

    Inventory inventory = builder.inventory();
    InventoryChange change;
    change.remove<Vm>(text("b"));
    inventory.apply(change);
    QVERIFY(inventory.isKnownOfEveryVm(VmPart::Nics));
    QVERIFY(!inventory.isKnownOfEveryVm(VmPart::DiskAttachments));
}

QTEST_GUILESS_MAIN(TestReferrers)
#include "tst_referrers.moc"
