// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/inventorytreemodel.h"

#include "tests/ui/models/treefixture.h"
#include "ui/models/treecolumns.h"

#include <QTest>

using namespace treetest;
using RowKind = InventoryTreeModel::RowKind;
using State = InventoryTreeModel::RowState;

class TestInventoryTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void columnsLeadSomewhere();
    void columnsAreChosen();
    void chosenColumnsFollowEachPart();
    void ordersBySeveralColumns();
    void columnsOfOthersFollowEachVm();
    void namesThatMoveNothingAreNoLayout();
    void findsObjects();
    void disksAndNicsHaveTheirFacts();
    void firstLoadIsOneInsert_data();
    void firstLoadIsOneInsert();
    void groupsAndVmsAreOrdered();
    void groupsTakeTheirNamesWhenTheyCome();
    void childrenAreAnnounced();
    void onlyWhatIsInPartsNeverHasChildren();
    void fewerChildren();
    void failedPartSaysSo();
    void keptPartIsNotRefreshed();
    void textsOfVmsMayBeMissing();
    void removedVms();
    void lastVmTakesItsGroupAlong();
    void vmMovesToAnotherCluster();
    void newVmsComeInOrder();
    void sortPutsUnknownLast();
    void groupSums();
    void regrouping();
    void nicWithoutAddressesShowsItsMac();
    void groupsOfEachKind_data();
    void groupsOfEachKind();
    void hostileNamesStayPlain();
};

void TestInventoryTreeModel::empty()
{
    Fixture f;

    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(f.model.columnCount() > 5);
    QCOMPARE(f.model.columnNumber(text("name")), 0);
    QCOMPARE(f.model.columnNumber(text("no such column")), -1);
}

void TestInventoryTreeModel::columnsLeadSomewhere()
{
    const auto leads = [](const char *key, const auto *column) { return !key || column; };
    for (const TreeColumn &column : allTreeColumns()) {
        QVERIFY2(column.ofVm() || column.isDetails(), qPrintable(column.key()));
        const MixedColumn *mixed = column.mixed();
        if (!mixed)
            continue;
        QVERIFY2(
            leads(mixed->disk, columnOf<DiskAttachment>(QLatin1String(mixed->disk))), mixed->key);
        QVERIFY2(leads(mixed->nic, columnOf<Nic>(QLatin1String(mixed->nic))), mixed->key);
        QVERIFY2(leads(mixed->permission, columnOf<Permission>(QLatin1String(mixed->permission))),
            mixed->key);
        QVERIFY2(
            leads(mixed->snapshot, columnOf<Snapshot>(QLatin1String(mixed->snapshot))), mixed->key);
    }
}

// What a person chose, also of what VMs lead to; what there is not is left out.
void TestInventoryTreeModel::columnsAreChosen()
{
    Fixture f;
    Vm a = vm("a");
    a.comment = text("ours");
    f.list<Cluster>({cluster("c1", "Prod")});
    f.list<Vm>({a, vm("b")});
    f.list<Disk>({});
    DiskAttachment disk = attachment("d", "a");
    disk.interface = text("virtio");
    f.part<DiskAttachment>("a", {disk});
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);

    f.model.setColumns(treeColumns(
        {text("comment"), text("no such"), text("cluster.name"), text("disk.interface")}));

    QCOMPARE(reset.size(), 1);
    QCOMPARE(f.model.columnCount(), 4); // the name, which always stays, among them
    QCOMPARE(f.model.headerData(2, Qt::Horizontal).toString(), text("Cluster: Name"));
    QCOMPARE(f.at({0, 0}, 1).data().toString(), text("ours"));
    QCOMPARE(f.at({0, 0}, 2).data().toString(), text("Prod"));
    QVERIFY(f.at({0, 1}, 1).data(MissingRole).toBool());
    QVERIFY(!f.at({0, 0}, 1).data(MissingRole).toBool());
    QVERIFY(f.at({0, 0, 0, 0}, 1).data().toString().isEmpty());
    QVERIFY(!f.at({0, 0, 0, 0}, 1).data(MissingRole).toBool()); // no disk has one
    const QString interface = f.at({0, 0, 0, 0}, 3).data().toString();
    QVERIFY(!interface.isEmpty());
    QCOMPARE(f.at({0, 0}, 3).data().toString(), interface); // of all its disks
}

// Parts that have no rows of their own may stand in a column.
void TestInventoryTreeModel::chosenColumnsFollowEachPart()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    f.list<Vm>({vm("a"), vm("b")});
    f.model.setColumns(treeColumns({text("tags")}));
    f.model.setSortedBy(SortedBy({text("tags")}));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

    f.part<Tag>("a", {tag("t", "zebra")});
    f.part<Tag>("b", {tag("u", "ape")});

    QVERIFY(!changed.isEmpty());
    QCOMPARE(f.names(), words("b|a"));
    QCOMPARE(f.at({1}, 1).data().toString(), text("zebra"));
}

void TestInventoryTreeModel::ordersBySeveralColumns()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    QList<Vm> vms{vm("a"), vm("b"), vm("c"), vm("d")};
    vms[0].memory = vms[2].memory = 2;
    vms[1].memory = vms[3].memory = 1;
    f.list<Vm>(vms);

    f.model.setSortedBy(SortedBy({text("memory"), text("-name")}));

    QCOMPARE(f.names(), words("d|b|c|a"));
    const int name = f.model.columnNumber(text("name"));
    QVERIFY(f.model.headerData(name, Qt::Horizontal).toString().endsWith(QLatin1Char('2')));
    f.model.setColumns(treeColumns({})); // it need not be shown
    QCOMPARE(f.names(), words("d|b|c|a"));
    vms[3].memory = 3;
    f.list<Vm>(vms);
    QCOMPARE(f.names(), words("b|c|a|d"));
}

// A host's number of VMs is another in the rows of all of them.
void TestInventoryTreeModel::columnsOfOthersFollowEachVm()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    Host host;
    host.id = text("h");
    Host other = host;
    other.id = text("i");
    f.list<Host>({host, other});
    QList<Vm> vms{vm("a"), vm("b"), vm("c")};
    vms[0].host.id = vms[1].host.id = text("h");
    vms[2].host.id = text("i");
    f.list<Vm>(vms);
    f.model.setColumns(treeColumns({text("host.vms")}));
    f.model.setSortedBy(SortedBy({text("-host.vms")}));
    QCOMPARE(f.names(), words("a|b|c"));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

    for (const char *id : {"d", "e"}) {
        vms.append(vm(id));
        vms.last().host.id = text("i");
    }
    f.list<Vm>(vms);

    QCOMPARE(f.names(), words("c|d|e|a|b"));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(f.at({0}, 1).data().toString(), text("3"));
}

// A selection keeps one persistent index a cell through a change of layout.
void TestInventoryTreeModel::namesThatMoveNothingAreNoLayout()
{
    Fixture f;
    f.list<Vm>({vm("a"), vm("b")});
    QSignalSpy layout(&f.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

    f.list<Disk>({Disk()});

    QCOMPARE(layout.size(), 0);
    QVERIFY(!changed.isEmpty()); // of what rows say of others
}

void TestInventoryTreeModel::findsObjects()
{
    Fixture f;
    f.list<Cluster>({cluster("c1", "Prod")});
    f.list<Vm>({vm("a"), vm("b")});
    f.part<DiskAttachment>("b", {attachment("d", "b"), attachment("e", "b")});

    QCOMPARE(f.model.indexOf({Kind::Vm, text("b"), {}}), f.at({0, 1}));
    QCOMPARE(f.model.indexOf({Kind::Disk, text("e"), text("b")}), f.at({0, 1, 0, 1}));
    QCOMPARE(f.model.indexOf({Kind::Cluster, text("c1"), {}}), f.at({0}));
    QVERIFY(!f.model.indexOf({Kind::Disk, text("e"), text("a")}).isValid());
    QVERIFY(!f.model.indexOf({Kind::Vm, text("z"), {}}).isValid());
    f.model.setGrouping(InventoryTreeModel::Grouping::Status); // whose groups are no objects
    QVERIFY(!f.model.indexOf({}).isValid());
    f.model.setFilter(QSet<QString>{text("a")});
    QVERIFY(!f.model.indexOf({Kind::Vm, text("b"), {}}).isValid());
}

void TestInventoryTreeModel::disksAndNicsHaveTheirFacts()
{
    Fixture f;
    f.list<Vm>({vm("a")});
    Disk disk;
    disk.id = disk.alias = text("d");
    disk.provisionedSize = 10;
    disk.status = text("ok");
    f.list<Disk>({disk});
    f.part<DiskAttachment>("a", {attachment("d", "a")});
    Nic nic;
    nic.name = text("nic1");
    nic.mac = text("00:1a");
    nic.plugged = false;
    f.part<Nic>("a", {nic});
    const auto column = [&f](const char *key) { return f.model.columnNumber(text(key)); };

    QCOMPARE(
        f.at({0, 0, 0, 0}, column("provisioned")).data(InventoryTreeModel::SortRole).toInt(), 10);
    QCOMPARE(f.at({0, 0, 0, 0}, column("status")).data().toString(), text("Ok"));
    QCOMPARE(f.at({0, 0}, column("provisioned")).data(InventoryTreeModel::SortRole).toInt(), 10);
    QCOMPARE(f.at({0, 0, 0}, column("provisioned")).data(InventoryTreeModel::SortRole).toInt(), 10);
    QVERIFY(!f.at({0, 0, 1}, column("provisioned")).data(InventoryTreeModel::SortRole).isValid());
    QCOMPARE(f.at({0, 0, 1, 0}, column("status")).data().toString(), text("Unplugged"));
    QCOMPARE(
        f.at({0, 0, 1, 0}).data(InventoryTreeModel::StateRole).value<State>(), State::Inactive);
    QVERIFY(f.at({0, 0, 1, 0}, column("details")).data().toString().contains(text("00:1a")));
}

void TestInventoryTreeModel::firstLoadIsOneInsert_data()
{
    QTest::addColumn<InventoryTreeModel::Grouping>("grouping");
    QTest::addColumn<int>("topLevelRows");

    QTest::newRow("not grouped") << InventoryTreeModel::Grouping::None << 1000;
    QTest::newRow("by cluster") << InventoryTreeModel::Grouping::Cluster << 3;
}

void TestInventoryTreeModel::firstLoadIsOneInsert()
{
    QFETCH(InventoryTreeModel::Grouping, grouping);
    Fixture f(grouping);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);

    f.list(numberedVms(1000, 3));

    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QTEST(f.model.rowCount(), "topLevelRows");
}

void TestInventoryTreeModel::groupsAndVmsAreOrdered()
{
    Fixture f;
    f.list<Cluster>({cluster("c1", "Zeta"), cluster("c2", "alpha")});

    f.list<Vm>({vm("web-10"), vm("Web-2"), vm("db", "c2"), vm("lost", "")});

    QCOMPARE(f.names(), words("alpha (1)|Zeta (2)|No cluster (1)"));
    QCOMPARE(f.names(f.at({1})), words("Web-2|web-10"));
    QCOMPARE(f.at({1}).data(InventoryTreeModel::KindRole).value<RowKind>(), RowKind::Group);
    QCOMPARE(f.at({1, 0}).data(InventoryTreeModel::KindRole).value<RowKind>(), RowKind::Vm);
    QCOMPARE(f.at({1, 0}).data(InventoryTreeModel::ObjectIdRole).toString(), text("Web-2"));
}

void TestInventoryTreeModel::groupsTakeTheirNamesWhenTheyCome()
{
    Fixture f;
    f.list<Vm>({vm("a", "c1"), vm("b", "c2")});
    QCOMPARE(f.names(), words("c1 (1)|c2 (1)"));
    const QPersistentModelIndex a = f.at({0, 0});
    QSignalSpy layout(&f.model, &QAbstractItemModel::layoutChanged);

    f.list<Cluster>({cluster("c1", "Prod"), cluster("c2", "Lab")});

    QCOMPARE(f.names(), words("Lab (1)|Prod (1)"));
    QCOMPARE(layout.size(), 1);
    QCOMPARE(a.data().toString(), text("a"));
    QCOMPARE(a.parent().row(), 1);
}

void TestInventoryTreeModel::childrenAreAnnounced()
{
    Fixture f;
    f.list<Vm>({vm("a")});
    const QModelIndex disks = f.at({0, 0, 0});
    QCOMPARE(f.names(f.at({0, 0})), words("Disks|NICs|Permissions|Snapshots"));
    QCOMPARE(disks.data(InventoryTreeModel::StateRole).value<State>(), State::Waiting);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);

    f.part<DiskAttachment>("a", {attachment("d1", "a"), attachment("d2", "a")});
    f.part<Nic>("a", {});

    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 1);
    QCOMPARE(f.names(f.at({0, 0})), words("Disks (2)|NICs (0)|Permissions|Snapshots"));
    QCOMPARE(f.at({0, 0, 0, 1}).data(InventoryTreeModel::KindRole).value<RowKind>(),
        RowKind::DiskAttachment);
    QCOMPARE(f.at({0, 0, 0, 1}).data(InventoryTreeModel::ObjectIdRole).toString(), text("d2"));
}

// What may have children one day, such as a part that is empty now, has to stay openable.
void TestInventoryTreeModel::onlyWhatIsInPartsNeverHasChildren()
{
    Fixture f;
    f.list<Vm>({vm("a")});
    f.part<DiskAttachment>("a", {attachment("d", "a")});

    const auto neverHasChildren = [&](std::initializer_list<int> rows) {
        return f.at(rows).flags().testFlag(Qt::ItemNeverHasChildren);
    };

    QVERIFY(neverHasChildren({0, 0, 0, 0}));
    QVERIFY(!neverHasChildren({0, 0, 0}));
    QVERIFY(!neverHasChildren({0, 0, 1}));
    QVERIFY(!neverHasChildren({0, 0}));
    QVERIFY(!neverHasChildren({0}));
    QVERIFY(f.at({0, 0, 0, 0}).flags().testFlag(Qt::ItemIsSelectable));
}

void TestInventoryTreeModel::fewerChildren()
{
    Fixture f;
    f.list<Vm>({vm("a")});
    f.part<DiskAttachment>(
        "a", {attachment("d1", "a"), attachment("d2", "a"), attachment("d3", "a")});
    QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);

    f.part<DiskAttachment>("a", {attachment("d3", "a")});

    QCOMPARE(removed.size(), 1);
    QCOMPARE(f.model.rowCount(f.at({0, 0, 0})), 1);
    QCOMPARE(f.at({0, 0, 0, 0}).data(InventoryTreeModel::ObjectIdRole).toString(), text("d3"));
}

void TestInventoryTreeModel::failedPartSaysSo()
{
    Fixture f;
    f.list<Vm>({vm("a")});
    InventoryChange change;
    change.partsOf<Nic>().put(
        {text("a"), PartState::Failed, {}, Error(Error::Kind::Timeout, text("too late."))});

    f.play(change);

    const int details = f.model.columnCount() - 1;
    QCOMPARE(f.at({0, 0, 1}).data(InventoryTreeModel::StateRole).value<State>(), State::Failed);
    QCOMPARE(f.at({0, 0, 1}, details).data().toString(), text("NICs not loaded: too late."));
    QCOMPARE(f.at({0, 0}, details).data().toString(), text("NICs not loaded: too late."));
    QCOMPARE(f.at({0, 0}).data(InventoryTreeModel::ErrorRole).toString(),
        text("NICs not loaded: too late."));
    QVERIFY(f.at({0, 0, 0}).data(InventoryTreeModel::ErrorRole).toString().isEmpty());
}

// Rows of before stand below it, and its title counts them.
void TestInventoryTreeModel::keptPartIsNotRefreshed()
{
    Fixture f;
    f.list<Vm>({vm("a")});
    f.part<Permission>("a", QList<Permission>(1));
    InventoryChange change;
    change.partsOf<Permission>().put(
        {text("a"), PartState::Failed, {}, Error(Error::Kind::Timeout, text("too late."))});

    f.play(change);

    const QModelIndex part = f.at({0, 0, 2});
    const int status = f.model.columnNumber(text("status"));
    QCOMPARE(part.data().toString(), text("Permissions (1)"));
    QCOMPARE(part.data(InventoryTreeModel::ErrorRole).toString(),
        text("Permissions not refreshed: too late."));
    QCOMPARE(part.siblingAtColumn(status).data(Qt::AccessibleTextRole).toString(),
        text("not refreshed"));
}

// As in the table of VMs; of what is below them, a column may have nothing to say.
void TestInventoryTreeModel::textsOfVmsMayBeMissing()
{
    Fixture f;
    f.list<Vm>({vm("a")});
    f.part<Nic>("a", QList<Nic>(1));
    const int addresses = f.model.columnNumber(text("addresses"));

    QVERIFY(f.at({0, 0}, addresses).data(MissingRole).toBool());
    QVERIFY(!f.at({0, 0, 1}, addresses).data(MissingRole).toBool());
    QVERIFY(!f.at({0, 0, 1, 0}, addresses).data(MissingRole).toBool());
    QVERIFY(!f.at({0, 0}, f.model.columnNumber(text("details"))).data(MissingRole).toBool());
    QVERIFY(!f.at({0, 0}, f.model.columnNumber(text("status"))).data(MissingRole).toBool());
}

void TestInventoryTreeModel::removedVms()
{
    Fixture f;
    f.list<Vm>({vm("a"), vm("b"), vm("c"), vm("d")});
    f.part<DiskAttachment>("d", {attachment("disk of d", "d")});

    f.list<Vm>({vm("b"), vm("d")});

    QCOMPARE(f.names(f.at({0})), words("b|d"));
    QCOMPARE(
        f.at({0, 1, 0, 0}).data(InventoryTreeModel::ObjectIdRole).toString(), text("disk of d"));
    f.part<DiskAttachment>("d", {});
    QCOMPARE(f.model.rowCount(f.at({0, 1, 0})), 0);
}

void TestInventoryTreeModel::lastVmTakesItsGroupAlong()
{
    Fixture f;
    f.list<Vm>({vm("a", "c1"), vm("b", "c2")});

    f.list<Vm>({vm("b", "c2")});
    QCOMPARE(f.names(), words("c2 (1)"));

    f.list<Vm>({});
    QCOMPARE(f.model.rowCount(), 0);
    f.list<Vm>({vm("a", "c1")});
    QCOMPARE(f.names(), words("c1 (1)"));
}

void TestInventoryTreeModel::vmMovesToAnotherCluster()
{
    Fixture f;
    f.list<Vm>({vm("a", "c1"), vm("b", "c1"), vm("z", "c2")});

    f.list<Vm>({vm("a", "c2"), vm("b", "c3"), vm("z", "c2")});

    QCOMPARE(f.names(), words("c2 (2)|c3 (1)"));
    QCOMPARE(f.names(f.at({0})), words("a|z"));
}

void TestInventoryTreeModel::newVmsComeInOrder()
{
    Fixture f;
    f.list<Vm>({vm("b"), vm("d")});

    f.list<Vm>({vm("b"), vm("d"), vm("a"), vm("c"), vm("e", "c0")});

    QCOMPARE(f.names(), words("c0 (1)|c1 (4)"));
    QCOMPARE(f.names(f.at({1})), words("a|b|c|d"));
}

void TestInventoryTreeModel::sortPutsUnknownLast()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    Vm small = vm("small"), big = vm("big"), unknown = vm("unknown");
    small.memory = 1;
    big.memory = 2;
    f.list<Vm>({unknown, big, small});
    const int memory = f.model.columnNumber(text("memory"));

    f.model.sort(memory, Qt::AscendingOrder);
    QCOMPARE(f.names(), words("small|big|unknown"));
    f.model.sort(memory, Qt::DescendingOrder);
    QCOMPARE(f.names(), words("big|small|unknown"));
}

void TestInventoryTreeModel::groupSums()
{
    Fixture f;
    Vm a = vm("a"), b = vm("b"), unknown = vm("c");
    a.memory = 1024;
    b.memory = 2048;
    f.list<Vm>({a, b, unknown});
    const int memory = f.model.columnNumber(text("memory"));
    const int vcpus = f.model.columnNumber(text("vcpus"));

    // What none of them says is no sum, and not reported either.
    QVERIFY(f.at({0}, f.model.columnNumber(text("used"))).data(MissingRole).toBool());
    QVERIFY(!f.at({0}, memory).data(MissingRole).toBool());
    QCOMPARE(f.at({0}, memory).data(InventoryTreeModel::SortRole).toLongLong(), 3072);
    QCOMPARE(f.at({0}, vcpus).data().toString(), text("6"));
    // What one of them does not say makes the sum less than the whole.
    QCOMPARE(f.at({0}, memory).data().toString(), QStringLiteral("≥ 3 KiB"));
    QVERIFY(f.at({0}, memory).data(Qt::ToolTipRole).toString().contains(text("2 of 3 VMs")));
    QVERIFY(!f.at({0}, vcpus).data(Qt::ToolTipRole).toString().contains(text("VMs")));

    b.memory = 4096;
    f.list<Vm>({a, b, unknown});
    QCOMPARE(f.at({0}, memory).data(InventoryTreeModel::SortRole).toLongLong(), 5120);
    unknown.memory = 1024;
    f.list<Vm>({a, b, unknown});
    QCOMPARE(f.at({0}, memory).data().toString(), text("6 KiB"));
}

void TestInventoryTreeModel::regrouping()
{
    Fixture f;
    f.list<Vm>({vm("a", "c1"), vm("b", "c2")});
    f.part<DiskAttachment>("b", {attachment("d", "b")});

    f.model.setGrouping(InventoryTreeModel::Grouping::None);

    QCOMPARE(f.names(), words("a|b"));
    QCOMPARE(f.model.rowCount(f.at({1, 0})), 1);
    QVERIFY(!f.at({0}).parent().isValid());
    f.list<Vm>({vm("b", "c2")});
    QCOMPARE(f.names(), words("b"));
}

// What a guest that is down has no addresses for is found by it.
void TestInventoryTreeModel::nicWithoutAddressesShowsItsMac()
{
    Fixture f;
    f.list<Vm>({vm("a")});
    Nic nic;
    nic.id = text("n");
    nic.vm.id = text("a");
    nic.mac = text("56:6f:1a:00:00:81");
    f.part<Nic>("a", {nic});

    const int addresses = f.model.columnNumber(text("addresses"));
    QCOMPARE(f.at({0, 0, 1, 0}, addresses).data().toString(), nic.mac);
}

void TestInventoryTreeModel::groupsOfEachKind_data()
{
    QTest::addColumn<InventoryTreeModel::Grouping>("grouping");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("cluster with its data center")
        << InventoryTreeModel::Grouping::Cluster << words("Default / Prod (2)|No cluster (1)");
    QTest::newRow("host") << InventoryTreeModel::Grouping::Host
                          << words("node-1 (1)|unknown-id (1)|On no host (1)");
    QTest::newRow("status") << InventoryTreeModel::Grouping::Status
                            << words("Powering up (1)|Up (1)|No status (1)");
}

void TestInventoryTreeModel::groupsOfEachKind()
{
    QFETCH(InventoryTreeModel::Grouping, grouping);
    Fixture f(grouping);
    Cluster prod = cluster("c1", "Prod");
    prod.dataCenter.id = text("dc");
    DataCenter center;
    center.id = text("dc");
    center.name = text("Default");
    Host host;
    host.id = text("h1");
    host.name = text("node-1");
    Vm a = vm("a"), b = vm("b"), c = vm("c", "");
    a.host.id = text("h1");
    b.host.id = text("unknown-id");
    b.status = text("powering_up");
    c.status.clear();

    f.list<Vm>({a, b, c});
    f.list<Cluster>({prod});
    f.list<DataCenter>({center});
    f.list<Host>({host});

    QTEST(f.names(), "names");
}

void TestInventoryTreeModel::hostileNamesStayPlain()
{
    Fixture f(InventoryTreeModel::Grouping::None);

    f.list<Vm>({vm("a", "c1", "<b>x</b><img src=x>")});

    QCOMPARE(f.at({0}).data().toString(), text("<b>x</b><img src=x>"));
    const QString tip = f.at({0}).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(text("<b>")) && !tip.contains(text("<img")));
    QVERIFY(tip.contains(text("&lt;b&gt;x")));
}

QTEST_GUILESS_MAIN(TestInventoryTreeModel)
#include "tst_inventorytreemodel.moc"
