// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/inventorytreemodel.h"
#include "ui/models/treecolumns.h"

#include <QAbstractItemModelTester>
#include <QMetaMethod>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace browser;
using namespace ovirt;
using Kind = InventoryTreeModel::RowKind;
using State = InventoryTreeModel::RowState;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

Vm vm(const char *id, const char *clusterId = "c1", const char *name = nullptr)
{
    Vm value;
    value.id = text(id);
    value.name = text(name ? name : id);
    value.status = text("up");
    value.cluster.id = text(clusterId);
    value.cpuSockets = value.cpuThreads = 1;
    value.cpuCores = 2;
    return value;
}

Cluster cluster(const char *id, const char *name)
{
    Cluster value;
    value.id = text(id);
    value.name = text(name);
    return value;
}

DiskAttachment attachment(const char *id, const char *vmId)
{
    DiskAttachment value;
    value.id = value.disk.id = text(id);
    value.vm.id = text(vmId);
    return value;
}

//! A picture and a model of it that is told each change, watched for rule breaks.
class Fixture {
public:
    explicit Fixture(InventoryTreeModel::Grouping grouping = InventoryTreeModel::Grouping::Cluster)
    {
        model.setGrouping(grouping);
    }

    void play(const InventoryChange &change)
    {
        const AppliedChange applied = inventory.apply(change);
        model.apply(inventory, applied);
    }

    template <typename T>
    void list(QList<T> values)
    {
        InventoryChange change;
        change.list<T>() = {toRows(std::move(values)), true};
        play(change);
    }

    template <typename T>
    void part(const char *vmId, QList<T> values)
    {
        InventoryChange change;
        change.partsOf<T>().append({text(vmId), PartState::Loaded, toRows(std::move(values)), {}});
        play(change);
    }

    //! Reaches a row by the rows on the way to it.
    QModelIndex at(std::initializer_list<int> rows, int column = 0) const
    {
        QModelIndex index;
        for (const int row : rows)
            index = model.index(row, 0, index);
        return index.siblingAtColumn(column);
    }

    QStringList names(const QModelIndex &parent = {}) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(parent); ++row)
            all.append(model.index(row, 0, parent).data().toString());
        return all;
    }

    Inventory inventory;
    InventoryTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

//! Counts what a model says, of every signal that it has.
class EverySignal {
public:
    explicit EverySignal(const QAbstractItemModel &model)
    {
        const QMetaObject &meta = *model.metaObject();
        for (int number = 0; number < meta.methodCount(); ++number) {
            const QMetaMethod method = meta.method(number);
            const bool isClone = method.attributes() & QMetaMethod::Cloned; // fewer arguments
            if (method.methodType() == QMetaMethod::Signal && !isClone)
                m_spies.push_back(std::make_unique<QSignalSpy>(&model, method));
        }
    }

    //! The signals that came, each as often as it came.
    QStringList names() const
    {
        QStringList all;
        for (const auto &spy : m_spies) {
            for (qsizetype time = 0; time < spy->size(); ++time)
                all.append(QString::fromLatin1(spy->signal()).section(QLatin1Char('('), 0, 0));
        }
        return all;
    }

private:
    std::vector<std::unique_ptr<QSignalSpy>> m_spies;
};

//! The tree as indented lines: every row, and what its groups add up to.
QStringList linesOf(const InventoryTreeModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(cells.join(QLatin1Char('|')));
        for (const QString &line : linesOf(model, model.index(row, 0, parent)))
            lines.append(QLatin1Char(' ') + line);
    }
    return lines;
}

//! VMs named 0, 1, …, each in one of \a clusters.
QList<Vm> numberedVms(int count, int clusters = 1)
{
    QList<Vm> vms;
    for (int number = 0; number < count; ++number) {
        vms.append(vm("", qPrintable(text("c%1").arg(number % clusters))));
        vms.last().id = vms.last().name = QString::number(number);
    }
    return vms;
}

QStringList words(const char *latin1)
{
    return text(latin1).split(QLatin1Char('|'));
}

//! Another list of VMs, some of them changed; sometimes clusters and a host get other names; and
//! some parts.
InventoryChange randomChange(QRandomGenerator &random)
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
    change.list<Vm>() = {toRows(std::move(vms)), true};
    if (random.bounded(4) == 0) {
        const QList<Cluster> clusters{cluster("c1", random.bounded(2) ? "Alpha" : "Zeta"),
            cluster("c2", random.bounded(2) ? "beta" : "y")};
        change.list<Cluster>() = {toRows(QList(clusters)), true};
        Host host;
        host.id = text("h1");
        host.name = text(random.bounded(2) ? "a host" : "the host");
        change.list<Host>() = {toRows(QList{host}), true};
    }
    for (int number = 0; number < 60; number += 1 + random.bounded(20)) {
        const QString id = QString::number(number);
        change.partsOf<Nic>().append(
            {id, PartState::Loaded, toRows(QList<Nic>(random.bounded(3))), {}});
        change.partsOf<Permission>().append({id, PartState::Failed, {},
            Error(Error::Kind::Timeout, random.bounded(2) ? text("late.") : text("refused."))});
    }
    return change;
}

} // namespace

class TestInventoryTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void columnsLeadSomewhere();
    void disksAndNicsHaveTheirFacts();
    void firstLoadIsOneInsert_data();
    void firstLoadIsOneInsert();
    void groupsAndVmsAreOrdered();
    void groupsTakeTheirNamesWhenTheyCome();
    void childrenAreAnnounced();
    void manyPartsOneSignalARun();
    void fewerChildren();
    void failedPartSaysSo();
    void removedVms();
    void lastVmTakesItsGroupAlong();
    void vmMovesToAnotherCluster();
    void newVmsComeInOrder();
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
    void persistentIndexesFollow();
    void sortPutsUnknownLast();
    void groupSums();
    void regrouping();
    void groupsOfEachKind_data();
    void groupsOfEachKind();
    void vmKeepsItsRowWhenItMigrates();
    void hostileNamesStayPlain();
};

void TestInventoryTreeModel::empty()
{
    Fixture f;

    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(f.model.columnCount() > 5);
    QCOMPARE(InventoryTreeModel::columnNumber(text("name")), 0);
    QCOMPARE(InventoryTreeModel::columnNumber(text("no such column")), -1);
}

void TestInventoryTreeModel::columnsLeadSomewhere()
{
    for (const TreeColumn &column : treeColumns()) {
        QVERIFY2(!column.vm || columnOf<Vm>(QLatin1String(column.vm)), column.vm);
        QVERIFY2(!column.disk || columnOf<DiskAttachment>(QLatin1String(column.disk)), column.disk);
        QVERIFY2(!column.nic || columnOf<Nic>(QLatin1String(column.nic)), column.nic);
        QVERIFY2(!column.permission || columnOf<Permission>(QLatin1String(column.permission)),
            column.permission);
    }
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
    const auto column = [](const char *key) { return InventoryTreeModel::columnNumber(text(key)); };

    QCOMPARE(
        f.at({0, 0, 0, 0}, column("provisioned")).data(InventoryTreeModel::SortRole).toInt(), 10);
    QCOMPARE(f.at({0, 0, 0, 0}, column("status")).data().toString(), text("Ok"));
    QCOMPARE(f.at({0, 0}, column("provisioned")).data(InventoryTreeModel::SortRole).toInt(), 10);
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

    QCOMPARE(f.names(), words("alpha (1)|No cluster (1)|Zeta (2)"));
    QCOMPARE(f.names(f.at({2})), words("Web-2|web-10"));
    QCOMPARE(f.at({2}).data(InventoryTreeModel::KindRole).value<Kind>(), Kind::Group);
    QCOMPARE(f.at({2, 0}).data(InventoryTreeModel::KindRole).value<Kind>(), Kind::Vm);
    QCOMPARE(f.at({2, 0}).data(InventoryTreeModel::ObjectIdRole).toString(), text("Web-2"));
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
    QCOMPARE(f.names(f.at({0, 0})), words("Disks|NICs|Permissions"));
    QCOMPARE(disks.data(InventoryTreeModel::StateRole).value<State>(), State::Waiting);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);

    f.part<DiskAttachment>("a", {attachment("d1", "a"), attachment("d2", "a")});
    f.part<Nic>("a", {});

    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 1);
    QCOMPARE(f.names(f.at({0, 0})), words("Disks (2)|NICs (0)|Permissions"));
    QCOMPARE(
        f.at({0, 0, 0, 1}).data(InventoryTreeModel::KindRole).value<Kind>(), Kind::DiskAttachment);
    QCOMPARE(f.at({0, 0, 0, 1}).data(InventoryTreeModel::ObjectIdRole).toString(), text("d2"));
}

void TestInventoryTreeModel::manyPartsOneSignalARun()
{
    Fixture f;
    InventoryChange parts;
    for (const Vm &vm : numberedVms(100)) {
        parts.partsOf<Nic>().append({vm.id, PartState::Loaded, toRows(QList<Nic>(1)), {}});
        parts.partsOf<Permission>().append({vm.id, PartState::Loaded, {}, {}});
    }
    f.list(numberedVms(100));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

    f.play(parts);

    const auto ofVms =
        std::count_if(changed.begin(), changed.end(), [](const QVariantList &signal) {
            return signal.at(0).toModelIndex().data(InventoryTreeModel::KindRole).value<Kind>()
                == Kind::Vm;
        });
    QCOMPARE(ofVms, 1);                // they stand below each other
    QCOMPARE(changed.size(), 1 + 100); // the run, the parts of each VM
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
    change.partsOf<Nic>().append(
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

void TestInventoryTreeModel::nothingChangedSaysNothing()
{
    Fixture f;
    InventoryChange change;
    change.list<Cluster>() = {toRows(QList{cluster("c1", "Prod")}), true};
    change.list<Vm>() = {toRows(QList{vm("a"), vm("b")}), true};
    change.partsOf<DiskAttachment>().append(
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

void TestInventoryTreeModel::oneChangedVmIsOneSignal_data()
{
    QTest::addColumn<InventoryTreeModel::Grouping>("grouping");

    QTest::newRow("not grouped") << InventoryTreeModel::Grouping::None;
    QTest::newRow("by cluster") << InventoryTreeModel::Grouping::Cluster;
}

void TestInventoryTreeModel::oneChangedVmIsOneSignal()
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

void TestInventoryTreeModel::changedSumTellsItsGroup()
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

void TestInventoryTreeModel::partsFindTheirOrder()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    f.model.sort(InventoryTreeModel::columnNumber(text("provisioned")), Qt::DescendingOrder);
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

void TestInventoryTreeModel::equalOnesAreOrderedByName()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    f.list<Vm>({vm("b"), vm("c"), vm("a")});

    f.model.sort(InventoryTreeModel::columnNumber(text("status")), Qt::DescendingOrder);

    QCOMPARE(f.names(), words("a|b|c"));
}

void TestInventoryTreeModel::fewNewOnesAreInserted()
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

void TestInventoryTreeModel::manyNewOnesAreOneLayout()
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

void TestInventoryTreeModel::neighboursGoAsOneRange()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    f.list(numberedVms(100));
    const EverySignal said(f.model);

    f.list(numberedVms(60));

    QCOMPARE(said.names(), words("rowsAboutToBeRemoved|rowsRemoved"));
    QCOMPARE(f.model.rowCount(), 60);
}

void TestInventoryTreeModel::manyThatGoAreOneLayoutAndOneRange()
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

void TestInventoryTreeModel::whatWasPlayedIsWhatIsBuilt_data()
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
}

// Whatever comes, goes, moves and is renamed: the tree ends as one that is made of the last
// picture, and whoever holds a row holds the same VM.
void TestInventoryTreeModel::whatWasPlayedIsWhatIsBuilt()
{
    QFETCH(InventoryTreeModel::Grouping, grouping);
    QFETCH(QString, column);
    Fixture f(grouping);
    InventoryTreeModel built;
    for (InventoryTreeModel *model : {&f.model, &built})
        model->sort(InventoryTreeModel::columnNumber(column), Qt::DescendingOrder);
    built.setGrouping(grouping);
    QRandomGenerator random(1);
    for (int turn = 0; turn < 20; ++turn) {
        QHash<QString, QPersistentModelIndex> held;
        for (const QModelIndex &index :
            f.model.match(f.model.index(0, 0), InventoryTreeModel::KindRole,
                QVariant::fromValue(Kind::Vm), -1, Qt::MatchExactly | Qt::MatchRecursive))
            held.insert(index.data(InventoryTreeModel::ObjectIdRole).toString(), index);

        f.play(randomChange(random));

        built.reset(f.inventory);
        QCOMPARE(linesOf(f.model), linesOf(built));
        for (auto vm = held.cbegin(); vm != held.cend(); ++vm) {
            const bool isThere = f.inventory.numberOfVm(vm.key()) >= 0;
            QCOMPARE(vm->isValid(), isThere);
            QCOMPARE(vm->data(InventoryTreeModel::ObjectIdRole).toString(),
                isThere ? vm.key() : QString());
        }
    }
}

void TestInventoryTreeModel::persistentIndexesFollow()
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

void TestInventoryTreeModel::sortPutsUnknownLast()
{
    Fixture f(InventoryTreeModel::Grouping::None);
    Vm small = vm("small"), big = vm("big"), unknown = vm("unknown");
    small.memory = 1;
    big.memory = 2;
    f.list<Vm>({unknown, big, small});
    const int memory = InventoryTreeModel::columnNumber(text("memory"));

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
    const int memory = InventoryTreeModel::columnNumber(text("memory"));
    const int vcpus = InventoryTreeModel::columnNumber(text("vcpus"));

    QCOMPARE(f.at({0}, memory).data(InventoryTreeModel::SortRole).toLongLong(), 3072);
    QCOMPARE(f.at({0}, vcpus).data().toString(), text("6"));

    b.memory = 4096;
    f.list<Vm>({a, b, unknown});
    QCOMPARE(f.at({0}, memory).data(InventoryTreeModel::SortRole).toLongLong(), 5120);
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

void TestInventoryTreeModel::groupsOfEachKind_data()
{
    QTest::addColumn<InventoryTreeModel::Grouping>("grouping");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("cluster with its data center")
        << InventoryTreeModel::Grouping::Cluster << words("Default / Prod (2)|No cluster (1)");
    QTest::newRow("host") << InventoryTreeModel::Grouping::Host
                          << words("node-1 (1)|On no host (1)|unknown-id (1)");
    QTest::newRow("status") << InventoryTreeModel::Grouping::Status
                            << words("No status (1)|Powering up (1)|Up (1)");
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

void TestInventoryTreeModel::vmKeepsItsRowWhenItMigrates()
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
