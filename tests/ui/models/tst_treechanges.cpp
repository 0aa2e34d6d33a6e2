// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/inventorytreemodel.h"

#include "tests/ui/models/treefixture.h"

#include <QRandomGenerator>
#include <QTest>

// What the tree says of a change, and where its rows stand after it.
using namespace treetest;
using RowKind = InventoryTreeModel::RowKind;

namespace {

QList<Tag> randomTags(QRandomGenerator &random, const QString &nameOfLast)
{
    QList<Tag> tags;
    for (const char *id : {"t1", "t2", "t3"}) {
        if (random.bounded(2))
            tags.append(tag(id, id));
    }
    if (!tags.isEmpty() && tags.last().id == text("t3"))
        tags.last().name = nameOfLast;
    return tags;
}

//! Other tags of some VMs; now and then of all, and then one of the tags may have another name.
void putRandomTags(InventoryChange &change, QRandomGenerator &random, const Inventory &inventory)
{
    const bool areAll = random.bounded(4) == 0;
    const Tag *last = nullptr;
    for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm) {
        for (const Row<Tag> &tag : inventory.partOf<Tag>(vm))
            last = tag->id == text("t3") ? &*tag : last;
    }
    const QString known = last ? last->name : text("t3");
    const QString name = areAll ? text(random.bounded(2) ? "a last one" : "zz") : known;
    for (int number = 0; number < 60; number += areAll ? 1 : 1 + random.bounded(10)) {
        const QString id = QString::number(number);
        if (!areAll && random.bounded(6) == 0)
            change.partsOf<Tag>().put(
                {id, PartState::Failed, {}, Error(Error::Kind::Timeout, text("late."))});
        else
            change.partsOf<Tag>().put(
                {id, PartState::Loaded, toRows(randomTags(random, name)), {}});
    }
}

//! Another list of VMs than that of \a inventory, some of them changed; sometimes clusters and a
//! host get other names; and some parts.
InventoryChange randomChange(QRandomGenerator &random, const Inventory &inventory)
{
    InventoryChange change;
    const int share = random.bounded(1, 5);
    QList<Vm> vms;
    for (Vm vm : numberedVms(60)) {
        if (random.bounded(5) >= share)
            continue;
        vm.cluster.id = text("c%1").arg(vm.id.toInt() % 7 + random.bounded(2) * random.bounded(2));
        vm.status = text(random.bounded(8) == 0 ? "down" : "up");
        vm.cpuCores = 1 + random.bounded(8) / 7;
        vm.host.id = random.bounded(6) == 0 ? QString() : text("h%1").arg(vm.id.toInt() % 2);
        vms.append(vm);
    }
    change.merge(wholeList(inventory, std::move(vms)));
    if (random.bounded(4) == 0) {
        const QList<Cluster> clusters{cluster("c1", random.bounded(2) ? "Alpha" : "Zeta"),
            cluster("c2", random.bounded(2) ? "beta" : "y")};
        change.merge(wholeList(inventory, clusters));
        Host host;
        host.id = text("h1");
        host.name = text(random.bounded(2) ? "a host" : "the host");
        change.merge(wholeList<Host>(inventory, {host}));
    }
    for (int number = 0; number < 60; number += 1 + random.bounded(20)) {
        const QString id = QString::number(number);
        change.partsOf<Nic>().put(
            {id, PartState::Loaded, toRows(QList<Nic>(random.bounded(3))), {}});
        change.partsOf<Permission>().put({id, PartState::Failed, {},
            Error(Error::Kind::Timeout, random.bounded(2) ? text("late.") : text("refused."))});
    }
    putRandomTags(change, random, inventory);
    return change;
}

} // namespace

class TestTreeChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyPartsOneSignalARun();
    void nothingChangedSaysNothing();
    void oneChangedVmIsOneSignal_data();
    void oneChangedVmIsOneSignal();
    void changedSumTellsItsGroup();
    void partsFindTheirOrder();
    void equalOnesAreOrderedByName();
    void fewNewOnesAreInserted();
    void manyNewOnesAreOneLayout();
    void neighboursGoAsOneRange();
    void manyThatGoAreOneLayoutAndOneRange();
    void whatWasPlayedIsWhatIsBuilt_data();
    void whatWasPlayedIsWhatIsBuilt();
    void whatWasFilteredIsWhatIsBuilt_data();
    void whatWasFilteredIsWhatIsBuilt();
    void vmStandsBelowEachOfItsTags();
    void vmKeepsARowWhenItsTagsChange();
    void persistentIndexesFollow();
    void vmKeepsItsRowWhenItMigrates();
};

void TestTreeChanges::manyPartsOneSignalARun()
{
    Fixture f;
    InventoryChange parts;
    for (const Vm &vm : numberedVms(100)) {
        parts.partsOf<Nic>().put({vm.id, PartState::Loaded, toRows(QList<Nic>(1)), {}});
        parts.partsOf<Permission>().put({vm.id, PartState::Loaded, {}, {}});
    }
    f.list(numberedVms(100));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

    f.play(parts);

    const auto ofVms =
        std::count_if(changed.begin(), changed.end(), [](const QVariantList &signal) {
            return signal.at(0).toModelIndex().data(InventoryTreeModel::KindRole).value<RowKind>()
                == RowKind::Vm;
        });
    QCOMPARE(ofVms, 1);                // they stand below each other
    QCOMPARE(changed.size(), 1 + 100); // the run, the parts of each VM
}

void TestTreeChanges::nothingChangedSaysNothing()
{
    Fixture f;
    InventoryChange change;
    change.put(Row<Cluster>(cluster("c1", "Prod")));
    change.put(toRows(QList{vm("a"), vm("b")}));
    change.partsOf<DiskAttachment>().put(
        {text("a"), PartState::Loaded, toRows(QList{attachment("d", "a")}), {}});
    f.play(change);
    const QStringList before = linesOf(f.model); // sums are told once somebody has seen them
    const EverySignal said(f.model);

    f.play(change);
    Completeness completeness;
    completeness.requests = 1;
    change.completeness = completeness;
    f.play(change);

    QCOMPARE(said.names(), QStringList());
    QCOMPARE(linesOf(f.model), before);
}

void TestTreeChanges::oneChangedVmIsOneSignal_data()
{
    QTest::addColumn<InventoryTreeModel::Grouping>("grouping");

    QTest::newRow("not grouped") << InventoryTreeModel::Grouping::None;
    QTest::newRow("by cluster") << InventoryTreeModel::Grouping::Cluster;
}

void TestTreeChanges::oneChangedVmIsOneSignal()
{
    QFETCH(InventoryTreeModel::Grouping, grouping);
    Fixture f(grouping);
    QList<Vm> vms = numberedVms(40);
    f.list(vms);
    linesOf(f.model);
    const EverySignal said(f.model);

    vms[20].status = text("down");
    f.list(vms);

    QCOMPARE(said.names(), words("dataChanged"));
}

void TestTreeChanges::changedSumTellsItsGroup()
{
    Fixture f;
    QList<Vm> vms = numberedVms(40, 4);
    f.list(vms);
    linesOf(f.model);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

    vms[6].cpuCores = 16;
    f.list(vms);

    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(1).at(0).toModelIndex(), f.at({2}));
    QCOMPARE(changed.at(1).at(1).toModelIndex(), f.at({2}, f.model.columnCount() - 1));
}

void TestTreeChanges::partsFindTheirOrder()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    f.model.sort(f.model.columnNumber(text("provisioned")), Qt::DescendingOrder);
    f.list<Vm>({vm("a"), vm("b"), vm("c")});
    Disk big;
    big.id = text("big");
    big.provisionedSize = 10;
    Disk small = big;
    small.id = text("small");
    small.provisionedSize = 5;
    f.list<Disk>({big});

    f.part<DiskAttachment>("b", {attachment("small", "b")});
    f.part<DiskAttachment>("c", {attachment("big", "c")});
    QCOMPARE(f.names(), words("c|a|b"));

    f.list<Disk>({big, small});
    QCOMPARE(f.names(), words("c|b|a"));
}

void TestTreeChanges::equalOnesAreOrderedByName()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    f.list<Vm>({vm("b"), vm("c"), vm("a")});

    f.model.sort(f.model.columnNumber(text("status")), Qt::DescendingOrder);

    QCOMPARE(f.names(), words("a|b|c"));
}

void TestTreeChanges::fewNewOnesAreInserted()
{
    Fixture f;
    QList<Vm> vms = numberedVms(40, 2);
    f.list(vms.mid(4));
    const EverySignal said(f.model);

    f.list(vms);

    QCOMPARE(said.names().count(text("rowsInserted")), 2); // in front of each cluster
    QCOMPARE(said.names().count(text("layoutChanged")), 0);
    QCOMPARE(f.names(f.at({0})).mid(0, 3), words("0|2|4"));
}

void TestTreeChanges::manyNewOnesAreOneLayout()
{
    Fixture f;
    QList<Vm> odd;
    for (const Vm &vm : numberedVms(200)) {
        if (vm.id.toInt() % 2 == 1)
            odd.append(vm);
    }
    f.list(odd);
    const QPersistentModelIndex last = f.at({0, 99});
    const EverySignal said(f.model);

    f.list(numberedVms(200));

    QCOMPARE(said.names().count(text("rowsInserted")), 1);
    QCOMPARE(said.names().count(text("layoutChanged")), 1);
    QCOMPARE(f.names(f.at({0})).mid(0, 3), words("0|1|2"));
    QCOMPARE(last.row(), 199);
}

void TestTreeChanges::neighboursGoAsOneRange()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    f.list(numberedVms(100));
    const EverySignal said(f.model);

    f.list(numberedVms(60));

    QCOMPARE(said.names(), words("rowsAboutToBeRemoved|rowsRemoved"));
    QCOMPARE(f.model.rowCount(), 60);
}

void TestTreeChanges::manyThatGoAreOneLayoutAndOneRange()
{
    Fixture f;
    QList<Vm> kept;
    for (const Vm &vm : numberedVms(300, 3)) {
        if (vm.id.toInt() / 3 % 2 == 1)
            kept.append(vm);
    }
    f.list(numberedVms(300, 3));
    const QPersistentModelIndex going = f.at({1, 0});
    const QPersistentModelIndex staying = f.at({1, 1});
    const EverySignal said(f.model);

    f.list(kept);

    QCOMPARE(said.names().count(text("rowsRemoved")), 1);
    QCOMPARE(said.names().count(text("layoutChanged")), 1);
    QCOMPARE(f.names(), words("c0 (50)|c1 (50)|c2 (50)"));
    QVERIFY(!going.isValid());
    QCOMPARE(staying.data().toString(), text("4"));
}

void TestTreeChanges::whatWasPlayedIsWhatIsBuilt_data()
{
    QTest::addColumn<InventoryTreeModel::Grouping>("grouping");
    QTest::addColumn<QString>("column");

    for (const char *column : {"name", "status", "vcpus", "host", "details"}) {
        QTest::addRow("not grouped, by %s", column)
            << InventoryTreeModel::Grouping::None << text(column);
        QTest::addRow("by cluster, by %s", column)
            << InventoryTreeModel::Grouping::Cluster << text(column);
    }
    QTest::addRow("by host, by name") << InventoryTreeModel::Grouping::Host << text("name");
    QTest::addRow("by status, by host") << InventoryTreeModel::Grouping::Status << text("host");
    for (const char *column : {"name", "vcpus"})
        QTest::addRow("by tag, by %s", column) << InventoryTreeModel::Grouping::Tag << text(column);
}

// Whatever comes, goes, moves and is renamed: the tree ends as one that is made of the last
// picture, and whoever holds a row holds the same VM.
void TestTreeChanges::whatWasPlayedIsWhatIsBuilt()
{
    QFETCH(InventoryTreeModel::Grouping, grouping);
    QFETCH(QString, column);
    Fixture f(grouping);
    InventoryTreeModel built;
    for (InventoryTreeModel *model : {&f.model, &built})
        model->sort(model->columnNumber(column), Qt::DescendingOrder);
    built.setGrouping(grouping);
    QRandomGenerator random(1);
    for (int turn = 0; turn < 20; ++turn) {
        QHash<QString, QPersistentModelIndex> held;
        for (const QModelIndex &index :
            f.model.match(f.model.index(0, 0), InventoryTreeModel::KindRole,
                QVariant::fromValue(RowKind::Vm), -1, Qt::MatchExactly | Qt::MatchRecursive))
            held.insert(index.data(InventoryTreeModel::ObjectIdRole).toString(), index);

        f.play(randomChange(random, f.inventory));

        built.reset(f.inventory);
        QCOMPARE(linesOf(f.model), linesOf(built));
        for (auto vm = held.cbegin(); vm != held.cend(); ++vm) {
            const bool isThere = f.inventory.numberOfVm(vm.key()) >= 0;
            // One of a VM's places goes with one of its tags.
            QVERIFY(isThere ? vm->isValid() || grouping == InventoryTreeModel::Grouping::Tag
                            : !vm->isValid());
            QCOMPARE(vm->data(InventoryTreeModel::ObjectIdRole).toString(),
                vm->isValid() ? vm.key() : QString());
        }
    }
}

void TestTreeChanges::whatWasFilteredIsWhatIsBuilt_data()
{
    whatWasPlayedIsWhatIsBuilt_data();
}

// The same where a filter comes, changes and goes between the changes.
void TestTreeChanges::whatWasFilteredIsWhatIsBuilt()
{
    QFETCH(InventoryTreeModel::Grouping, grouping);
    QFETCH(QString, column);
    Fixture f(grouping);
    InventoryTreeModel built;
    built.setGrouping(grouping);
    for (InventoryTreeModel *model : {&f.model, &built})
        model->sort(model->columnNumber(column), Qt::AscendingOrder);
    QRandomGenerator random(2);
    for (int turn = 0; turn < 30; ++turn) {
        f.play(randomChange(random, f.inventory));
        std::optional<QSet<QString>> ids;
        if (random.bounded(3) > 0) {
            ids.emplace();
            for (int number = 0; number < 60; number += 1 + random.bounded(3))
                ids->insert(QString::number(number));
        }
        f.model.setFilter(ids);

        built.setFilter(ids);
        built.reset(f.inventory);
        QCOMPARE(linesOf(f.model), linesOf(built));
        QCOMPARE(f.model.vmsShown(), built.vmsShown());
    }
}

void TestTreeChanges::vmStandsBelowEachOfItsTags()
{
    Fixture f(InventoryTreeModel::Grouping::Tag);
    f.list<Vm>({vm("a"), vm("b")});
    QCOMPARE(f.names(), words("Tags not loaded (2)"));

    f.part<Tag>("a", {tag("t1", "prod"), tag("t2", "web")});
    f.part<Tag>("b", {});
    f.part<DiskAttachment>("a", {attachment("d", "a")});

    QCOMPARE(f.names(), words("prod (1)|web (1)|No tag (1)"));
    QCOMPARE(f.at({0, 0}).data().toString(), text("a"));
    QCOMPARE(f.at({1, 0}).data().toString(), text("a"));
    QCOMPARE(f.model.rowCount(f.at({0, 0, 0})), 1); // the disk
    QCOMPARE(f.model.rowCount(f.at({1, 0, 0})), 1);
    QCOMPARE(f.model.vmsShown(), 2);
}

void TestTreeChanges::vmKeepsARowWhenItsTagsChange()
{
    Fixture f(InventoryTreeModel::Grouping::Tag);
    f.list<Vm>({vm("a"), vm("b")});
    f.part<Tag>("a", {tag("t1", "prod"), tag("t2", "web")});
    const QPersistentModelIndex first = f.at({0, 0});
    const QPersistentModelIndex second = f.at({1, 0});

    f.part<Tag>("a", {tag("t2", "www"), tag("t3", "test")});
    QCOMPARE(f.names(), words("test (1)|www (1)|Tags not loaded (1)"));
    QCOMPARE(QModelIndex(first), f.at({0, 0}));
    QCOMPARE(QModelIndex(second), f.at({1, 0}));

    f.list<Vm>({vm("b")});
    QCOMPARE(f.names(), words("Tags not loaded (1)"));
    QVERIFY(!first.isValid() && !second.isValid());
}

void TestTreeChanges::persistentIndexesFollow()
{
    Fixture f;
    f.list<Vm>({vm("a"), vm("b"), vm("c")});
    f.part<DiskAttachment>("b", {attachment("d", "b")});
    const QPersistentModelIndex b = f.at({0, 1});
    const QPersistentModelIndex disk = f.at({0, 1, 0, 0});

    f.model.sort(0, Qt::DescendingOrder);
    f.list<Vm>({vm("b"), vm("c", "c1", "renamed to x")});

    QCOMPARE(b.data().toString(), text("b"));
    QCOMPARE(b.row(), 1);
    QCOMPARE(disk.data(InventoryTreeModel::ObjectIdRole).toString(), text("d"));
    QCOMPARE(QModelIndex(disk).parent().parent(), QModelIndex(b));
}

void TestTreeChanges::vmKeepsItsRowWhenItMigrates()
{
    Fixture f(InventoryTreeModel::Grouping::Host);
    Vm a = vm("a"), b = vm("b");
    a.host.id = text("h1");
    b.host.id = text("h2");
    f.list<Vm>({a, b});
    f.part<DiskAttachment>("a", {attachment("d", "a")});
    const QPersistentModelIndex row = f.at({0, 0});
    const QPersistentModelIndex disk = f.at({0, 0, 0, 0});

    a.host.id = text("h2");
    f.list<Vm>({a, b});

    QCOMPARE(f.names(), words("h2 (2)"));
    QCOMPARE(QModelIndex(row), f.at({0, 0}));
    QCOMPARE(QModelIndex(disk), f.at({0, 0, 0, 0}));
}

QTEST_GUILESS_MAIN(TestTreeChanges)
#include "tst_treechanges.moc"
