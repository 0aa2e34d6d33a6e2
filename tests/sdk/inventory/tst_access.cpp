// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/access.h"
#include "tests/sdk/inventory/collectorfixture.h"
#include "tests/support/inventorybuilder.h"

#include <QTest>

using namespace collecting;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

template <typename T>
T object(const char *id)
{
    T value;
    value.id = text(id);
    return value;
}

Cluster cluster(const char *id, const char *dataCenter)
{
    Cluster value = object<Cluster>(id);
    value.dataCenter.id = text(dataCenter);
    return value;
}

Vm vm(const char *id, const char *clusterId)
{
    Vm value = object<Vm>(id);
    value.cluster.id = text(clusterId);
    return value;
}

Permission given(const char *id, const char *kind, const char *on)
{
    Permission value = object<Permission>(id);
    const QByteArray word(kind);
    if (word == "vm")
        value.vm.id = text(on);
    else if (word == "cluster")
        value.cluster.id = text(on);
    else if (word == "data_center")
        value.dataCenter.id = text(on);
    else if (word == "host")
        value.host.id = text(on);
    return value;
}

// Two data centers, three clusters, four VMs.
Inventory estate()
{
    return InventoryBuilder()
        .list<Cluster>({cluster("c1", "d1"), cluster("c2", "d1"), cluster("c3", "d2")})
        .list<Vm>({vm("a", "c1"), vm("b", "c2"), vm("c", "c3"), vm("d", "c3")})
        .list<User>({object<User>("anna"), object<User>("bert")})
        .list<Group>({object<Group>("team"), object<Group>(AccessIndex::everyone)})
        .inventory();
}

void hold(Inventory &inventory, const char *holder, QList<Permission> permissions)
{
    InventoryChange change;
    change.grants.put({text(holder), PartState::Loaded, toRows(std::move(permissions))});
    inventory.apply(change);
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachOfOnePermission_data();
    void reachOfOnePermission();
    void vmThatIsReachedTwiceIsToldOnce();
    void everybodyIsInEveryone();
    void whatCouldNotBeReadIsSaid();
    void groupsAreToldWithTheirUsers();
    void originThatNobodyToldIsNotKnown();
    void bothWaysAgree();
};

void TestAccess::reachOfOnePermission_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<QList<qsizetype>>("vms");

    using Numbers = QList<qsizetype>;
    QTest::newRow("system") << QByteArray() << QByteArray() << Numbers{0, 1, 2, 3};
    QTest::newRow("data center") << QByteArray("data_center") << QByteArray("d1") << Numbers{0, 1};
    QTest::newRow("cluster") << QByteArray("cluster") << QByteArray("c3") << Numbers{2, 3};
    QTest::newRow("VM") << QByteArray("vm") << QByteArray("b") << Numbers{1};
    QTest::newRow("what the engine does not name")
        << QByteArray("none") << QByteArray() << Numbers();
    QTest::newRow("host") << QByteArray("host") << QByteArray("h") << Numbers();
    QTest::newRow("what is gone") << QByteArray("vm") << QByteArray("x") << Numbers();
}

void TestAccess::reachOfOnePermission()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, on);
    Inventory inventory = estate();
    hold(inventory, "team", {given("p", kind, on)});
    hold(inventory, "", kind.isEmpty() ? QList{given("p", kind, on)} : QList<Permission>());

    const Reach reach = AccessIndex(inventory).of(Ref<Group>{text("team")});

    QTEST(reach.vms, "vms");
    QCOMPARE(reach.permissions.size(), 1);
    QVERIFY(reach.isWhole);
}

void TestAccess::vmThatIsReachedTwiceIsToldOnce()
{
    Inventory inventory = estate();
    hold(inventory, "anna",
        {given("p", "vm", "a"), given("q", "cluster", "c1"), given("r", "data_center", "d2")});

    const Reach reach = AccessIndex(inventory).of(Ref<User>{text("anna")});

    QCOMPARE(reach.vms, QList<qsizetype>({0, 2, 3}));
    QCOMPARE(reach.permissions.size(), 3);
}

void TestAccess::everybodyIsInEveryone()
{
    Inventory inventory = estate();
    hold(inventory, AccessIndex::everyone, {given("p", "vm", "b")});
    hold(inventory, "anna", {given("p", "vm", "b")}); // an engine that says it
    hold(inventory, "bert", {});                      // and one that does not

    const AccessIndex access(inventory);

    QCOMPARE(access.of(Ref<User>{text("anna")}).permissions.size(), 1);
    QCOMPARE(access.of(Ref<User>{text("bert")}).vms, QList<qsizetype>{1});
}

void TestAccess::whatCouldNotBeReadIsSaid()
{
    Inventory inventory = estate();
    hold(inventory, "anna", {given("p", "vm", "b")});
    InventoryChange failed;
    failed.grants.put({text("anna"), PartState::Failed, {}});
    inventory.apply(failed);

    const AccessIndex access(inventory);

    QVERIFY(!access.of(Ref<User>{text("anna")}).isWhole);
    QCOMPARE(access.of(Ref<User>{text("anna")}).vms, QList<qsizetype>{1}); // what came before
    QVERIFY(!access.of(Ref<User>{text("bert")}).isWhole);
}

void TestAccess::groupsAreToldWithTheirUsers()
{
    Inventory inventory = estate();
    Permission ofTeam = given("p", "cluster", "c1");
    ofTeam.group.id = text("team");
    hold(inventory, "team", {ofTeam});
    hold(inventory, "anna", {ofTeam});
    InventoryChange part;
    part.partsOf<Permission>().put(
        {text("a"), PartState::Loaded, {*inventory.grant(text("p"))}, {}});
    inventory.apply(part);

    const QList<Access> all = AccessIndex(inventory).onVm(0);

    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0).user.isNull());
    QCOMPARE(all.at(0).group.id, text("team"));
    QCOMPARE(all.at(1).user.id, text("anna"));
    QCOMPARE(all.at(1).group.id, text("team"));
    QCOMPARE(originIdOf(*all.at(1).permission), text("c1"));
    QVERIFY(all.at(1).isOriginKnown);
}

void TestAccess::originThatNobodyToldIsNotKnown()
{
    Inventory inventory = estate();
    InventoryChange part;
    part.partsOf<Permission>().put(
        {text("a"), PartState::Loaded, toRows(QList{given("p", "vm", "a")}), {}});
    inventory.apply(part);

    const QList<Access> all = AccessIndex(inventory).onVm(0);

    QCOMPARE(all.size(), 1);
    QVERIFY(!all.first().isOriginKnown);
}

// Who reaches a VM by the VM's list reaches it by his own, and the other way round.
void TestAccess::bothWaysAgree()
{
    Engine engine(100);
    Connection connection(engine.options);
    const Inventory inventory = taken(connection);
    const AccessIndex access(inventory);
    QSet<std::pair<QString, qsizetype>> byVm, byUser;

    for (qsizetype vm = 0; vm < 100; ++vm) {
        for (const Access &one : access.onVm(vm)) {
            if (!one.user.isNull())
                byVm.insert({one.user.id, vm});
            if (one.group.id == QLatin1String(AccessIndex::everyone)) {
                for (const Row<User> &user : inventory.rows<User>())
                    byVm.insert({user->id, vm});
            }
            QVERIFY(one.isOriginKnown);
        }
    }
    for (const Row<User> &user : inventory.rows<User>()) {
        const Reach reach = access.of(Ref<User>{user->id});
        QVERIFY(reach.isWhole);
        for (const qsizetype vm : reach.vms)
            byUser.insert({user->id, vm});
    }

    QVERIFY(!byVm.isEmpty());
    QCOMPARE(byVm, byUser);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
