// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/inventorybuilder.h"
#include "ui/columns/joins.h"

#include <QTest>

using namespace browser;
using namespace ovirt;

namespace {

const QString vmId = QStringLiteral("vm-1");

Vm vmInCluster()
{
    Vm vm;
    vm.id = vmId;
    vm.cluster.id = QStringLiteral("cluster-1");
    return vm;
}

DiskAttachment attachmentOf(const QString &diskId)
{
    DiskAttachment attachment;
    attachment.id = diskId;
    return attachment;
}

Disk diskOfSize(const QString &id, std::optional<qint64> provisioned,
    std::optional<qint64> actual = {}, std::optional<qint64> total = {})
{
    Disk disk;
    disk.id = id;
    disk.provisionedSize = provisioned;
    disk.actualSize = actual;
    disk.totalSize = total;
    return disk;
}

using Size = std::optional<qint64>;

} // namespace

Q_DECLARE_METATYPE(Size)

class TestJoins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void referenceName();
    void diskName_data();
    void diskName();
    void sums_data();
    void sums();
    void sumsOfUnknownPart();
    void failedPartHasNoCount();
    void dataCenter();
    void origin_data();
    void origin();
    void guestOs_data();
    void guestOs();
    void addresses();
    void profileAndNetwork();
    void principal_data();
    void principal();
};

void TestJoins::referenceName()
{
    Cluster named;
    named.id = QStringLiteral("cluster-1");
    named.name = QStringLiteral("Prod");
    InventoryBuilder builder;
    builder.list<Cluster>({named});

    QCOMPARE(nameOf(builder.inventory(), Ref<Cluster>{named.id}), QStringLiteral("Prod"));
    QCOMPARE(
        nameOf(builder.inventory(), Ref<Cluster>{QStringLiteral("gone")}), QStringLiteral("gone"));
    QVERIFY(nameOf(builder.inventory(), Ref<Cluster>{}).isNull());
}

void TestJoins::diskName_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    QTest::newRow("alias wins") << QStringLiteral("a") << QStringLiteral("n")
                                << QStringLiteral("a");
    QTest::newRow("name without alias") << QString() << QStringLiteral("n") << QStringLiteral("n");
    QTest::newRow("id without both") << QString() << QString() << QStringLiteral("disk-1");
}

void TestJoins::diskName()
{
    QFETCH(QString, alias);
    QFETCH(QString, name);
    Disk disk;
    disk.id = QStringLiteral("disk-1");
    disk.alias = alias;
    disk.name = name;
    InventoryBuilder builder;
    builder.list<Disk>({disk});

    QTEST(nameOf(builder.inventory(), attachmentOf(disk.id)), "expected");
    QCOMPARE(
        nameOf(builder.inventory(), attachmentOf(QStringLiteral("gone"))), QStringLiteral("gone"));
}

void TestJoins::sums_data()
{
    QTest::addColumn<QList<Disk>>("disks");
    QTest::addColumn<Size>("provisioned");
    QTest::addColumn<Size>("used");

    const QString first = QStringLiteral("disk-1");
    const QString second = QStringLiteral("disk-2");
    QTest::newRow("no disk") << QList<Disk>() << Size(0) << Size(0);
    QTest::newRow("two disks") << QList<Disk>{diskOfSize(first, 10, 4), diskOfSize(second, 5, 1)}
                               << Size(15) << Size(5);
    QTest::newRow("snapshots count as used")
        << QList<Disk>{diskOfSize(first, 10, 4, 9)} << Size(10) << Size(9);
    QTest::newRow("one size unknown")
        << QList<Disk>{diskOfSize(first, {}), diskOfSize(second, 5)} << Size(5) << Size();
    QTest::newRow("no size known") << QList<Disk>{diskOfSize(first, {})} << Size() << Size();
    QTest::newRow("a size of nothing")
        << QList<Disk>{diskOfSize(first, 0, 0)} << Size(0) << Size(0);
}

void TestJoins::sums()
{
    QFETCH(QList<Disk>, disks);
    QList<DiskAttachment> attachments;
    for (const Disk &disk : disks)
        attachments.append(attachmentOf(disk.id));
    InventoryBuilder builder;
    builder.list<Vm>({vmInCluster()}).list<Disk>(disks).part<DiskAttachment>(vmId, attachments);

    QTEST(provisionedSumOf(builder.inventory(), 0), "provisioned");
    QTEST(usedSumOf(builder.inventory(), 0), "used");
    QCOMPARE(countOf<DiskAttachment>(builder.inventory(), 0), Size(disks.size()));
}

void TestJoins::sumsOfUnknownPart()
{
    InventoryBuilder builder;
    builder.list<Vm>({vmInCluster()});

    QCOMPARE(provisionedSumOf(builder.inventory(), 0), Size());
    QCOMPARE(usedSumOf(builder.inventory(), 0), Size());
    QCOMPARE(countOf<DiskAttachment>(builder.inventory(), 0), Size());
}

void TestJoins::failedPartHasNoCount()
{
    InventoryBuilder builder;
    builder.list<Vm>({vmInCluster()});
    builder.failed<Nic>(vmId, Error(Error::Kind::Timeout, QStringLiteral("too late")));

    QCOMPARE(countOf<Nic>(builder.inventory(), 0), Size());
}

void TestJoins::dataCenter()
{
    Cluster cluster;
    cluster.id = QStringLiteral("cluster-1");
    cluster.dataCenter.id = QStringLiteral("dc-1");
    DataCenter dataCenter;
    dataCenter.id = QStringLiteral("dc-1");
    dataCenter.name = QStringLiteral("North");
    InventoryBuilder builder;
    builder.list<Vm>({vmInCluster()});

    QVERIFY(!dataCenterOf(builder.inventory(), vmInCluster()));
    builder.list<Cluster>({cluster}).list<DataCenter>({dataCenter});
    QCOMPARE(dataCenterOf(builder.inventory(), vmInCluster())->name, QStringLiteral("North"));
}

void TestJoins::guestOs_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("distribution");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("expected");

    const QString linux_ = QStringLiteral("Linux");
    const QString fedora = QStringLiteral("Fedora");
    QTest::newRow("no agent") << QString() << QString() << QString() << QString();
    QTest::newRow("family only") << linux_ << QString() << QString() << linux_;
    QTest::newRow("all") << linux_ << fedora << QStringLiteral("38") << QStringLiteral("Fedora 38");
    QTest::newRow("no version") << linux_ << fedora << QString() << fedora;
}

void TestJoins::guestOs()
{
    QFETCH(QString, family);
    QFETCH(QString, distribution);
    QFETCH(QString, version);
    Vm vm;
    vm.guestOsFamily = family;
    vm.guestOsDistribution = distribution;
    vm.guestOsVersion = version;

    QTEST(guestOsOf(vm), "expected");
}

void TestJoins::addresses()
{
    const QString address = QStringLiteral("10.0.0.1");
    ReportedDevice eth0;
    eth0.mac = QStringLiteral("AA:BB");
    eth0.ips = {{address, QStringLiteral("v4")}, {QStringLiteral("fe80::1"), QStringLiteral("v6")}};
    ReportedDevice bond;
    bond.ips = {{address, QStringLiteral("v4")}};
    Nic nic;
    nic.vm.id = vmId;
    nic.mac = QStringLiteral("aa:bb");
    InventoryBuilder builder;
    builder.list<Vm>({vmInCluster()}).part<ReportedDevice>(vmId, {eth0, bond});

    const QStringList both{address, QStringLiteral("fe80::1")};
    QCOMPARE(browser::addressesOf(builder.inventory(), 0), both);
    QCOMPARE(addressesOf(builder.inventory(), nic), both);
    nic.vm.id = QStringLiteral("gone");
    QCOMPARE(addressesOf(builder.inventory(), nic), QStringList());
}

void TestJoins::profileAndNetwork()
{
    Network network;
    network.id = QStringLiteral("network-1");
    network.name = QStringLiteral("ovirtmgmt");
    VnicProfile profile;
    profile.id = QStringLiteral("profile-1");
    profile.name = QStringLiteral("fast");
    profile.network.id = network.id;
    Nic nic;
    InventoryBuilder builder;

    QVERIFY(profileAndNetworkOf(builder.inventory(), nic).isNull());
    nic.vnicProfile.id = profile.id;
    QCOMPARE(profileAndNetworkOf(builder.inventory(), nic), profile.id);
    builder.list<VnicProfile>({profile});
    QCOMPARE(profileAndNetworkOf(builder.inventory(), nic), QStringLiteral("fast"));
    builder.list<Network>({network});
    QCOMPARE(profileAndNetworkOf(builder.inventory(), nic), QStringLiteral("fast / ovirtmgmt"));
}

void TestJoins::principal_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");

    const QString user = QStringLiteral("user-1");
    const QString group = QStringLiteral("group-1");
    const QString gone = QStringLiteral("gone");
    QTest::newRow("user") << user << QString() << QStringLiteral("user")
                          << QStringLiteral("anna@x");
    QTest::newRow("group") << QString() << group << QStringLiteral("group")
                           << QStringLiteral("Everyone");
    QTest::newRow("unknown user") << gone << QString() << QStringLiteral("user") << gone;
    QTest::newRow("nobody") << QString() << QString() << QString() << QString();
}

void TestJoins::principal()
{
    QFETCH(QString, user);
    QFETCH(QString, group);
    User anna;
    anna.id = QStringLiteral("user-1");
    anna.name = QStringLiteral("Anna");
    anna.userName = QStringLiteral("anna@x");
    Group everyone;
    everyone.id = QStringLiteral("group-1");
    everyone.name = QStringLiteral("Everyone");
    Permission permission;
    permission.user.id = user;
    permission.group.id = group;
    InventoryBuilder builder;
    builder.list<User>({anna}).list<Group>({everyone});

    QTEST(principalTypeOf(permission), "type");
    QTEST(principalNameOf(builder.inventory(), permission), "name");
}

void TestJoins::origin_data()
{
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");

    const auto add = [](const char *kind, const char *name, auto give) {
        Permission permission;
        give(permission);
        QTest::newRow(kind) << permission << QString::fromLatin1(kind) << QString::fromLatin1(name);
    };
    const QString id = QStringLiteral("id");
    add("vm", "web-1", [&](Permission &p) { p.vm.id = id; });
    add("template", "id", [&](Permission &p) { p.templateRef.id = id; });
    add("disk", "data", [&](Permission &p) { p.disk.id = id; });
    add("host", "id", [&](Permission &p) { p.host.id = id; });
    add("cluster", "North", [&](Permission &p) { p.cluster.id = id; });
    add("data_center", "id", [&](Permission &p) { p.dataCenter.id = id; });
    add("storage_domain", "id", [&](Permission &p) { p.storageDomain.id = id; });
    add("vm_pool", "id", [&](Permission &p) { p.vmPoolId = id; });
    add("system", "System", [](Permission &) {});
}

void TestJoins::origin()
{
    QFETCH(Permission, permission);
    Vm vm;
    vm.id = QStringLiteral("id");
    vm.name = QStringLiteral("web-1");
    Disk disk;
    disk.id = vm.id;
    disk.alias = QStringLiteral("data");
    Cluster cluster;
    cluster.id = vm.id;
    cluster.name = QStringLiteral("North");
    InventoryBuilder builder;
    builder.list<Vm>({vm}).list<Disk>({disk}).list<Cluster>({cluster});

    QTEST(kindOfOrigin(permission), "kind");
    QTEST(nameOfOrigin(builder.inventory(), permission), "name");
}

QTEST_GUILESS_MAIN(TestJoins)
#include "tst_joins.moc"
