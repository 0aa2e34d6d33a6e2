// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/inventorybuilder.h"
#include "ui/columns/column.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace browser;
using namespace ovirt;

namespace {

// Answers every source text of the context with itself in brackets.
class BracketTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *text, const char *, int) const override
    {
        if (qstrcmp(context, "columns") != 0)
            return {};
        return QLatin1Char('[') + QString::fromUtf8(text) + QLatin1Char(']');
    }
};

// Of an object that the engine said nothing of, every column has to say nothing.
template <typename T>
void checkAbsence(const Inventory &inventory)
{
    for (const Column<T> &column : columnsOf<T>())
        QVERIFY2(!column.value(inventory, T()).isValid(), column.key);
}

template <typename T>
QVariant valueOf(const Inventory &inventory, const char *key, const T &object)
{
    return columnOf<T>(QLatin1String(key))->value(inventory, object);
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void absentIsInvalid();
    void emptyIsNotAbsent();
    void vmValues();
    void diskValues();
    void lunHasSizeOnly();
    void nicValues();
    void permissionValues();
    void permissionOrigin();
    void unknownReferenceIsItsId();
    void bytes_data();
    void bytes();
    void format_data();
    void format();
    void exactly();
    void localised();
    void translatedWhenAsked();
};

void TestColumn::absentIsInvalid()
{
    InventoryBuilder builder;
    builder.list<Vm>({Vm()}); // listed, and nothing of it known

    checkAbsence<Vm>(Inventory());
    checkAbsence<Vm>(builder.inventory());
    checkAbsence<DiskAttachment>(Inventory());
    checkAbsence<Nic>(Inventory());
    checkAbsence<Permission>(Inventory());
}

void TestColumn::emptyIsNotAbsent()
{
    Vm vm;
    vm.comment = QLatin1String("");

    const QVariant comment = valueOf(Inventory(), "comment", vm);

    QVERIFY(comment.isValid());
    QVERIFY(comment.toString().isEmpty());
}

void TestColumn::vmValues()
{
    Vm vm;
    vm.id = utf8("vm-1");
    vm.name = utf8("db");
    vm.cpuSockets = 2;
    vm.cpuCores = 4;
    vm.cpuThreads = 1;
    vm.memory = 1 << 30;
    vm.highAvailability = false;
    vm.cluster.id = utf8("cluster-1");
    vm.bootDevices = QStringList{utf8("hd"), utf8("network")};
    vm.creationTime = QDateTime({2024, 1, 2}, {3, 4, 5}, QTimeZone::utc());
    vm.customProperties = {{utf8("hook"), utf8("on")}};
    Cluster cluster;
    cluster.id = vm.cluster.id;
    cluster.name = utf8("Prod");
    cluster.dataCenter.id = utf8("dc-1");
    InventoryBuilder builder;
    builder.list<Vm>({vm}).list<Cluster>({cluster}).part<Nic>(vm.id, {Nic(), Nic()});
    const Inventory &inventory = builder.inventory();

    QCOMPARE(valueOf(inventory, "name", vm), QVariant(vm.name));
    QCOMPARE(valueOf(inventory, "vcpus", vm), QVariant(qint64(8)));
    QCOMPARE(valueOf(inventory, "memory", vm), QVariant(qint64(1) << 30));
    QCOMPARE(valueOf(inventory, "high_availability", vm), QVariant(false));
    QCOMPARE(valueOf(inventory, "cluster", vm), QVariant(cluster.name));
    QCOMPARE(valueOf(inventory, "data_center", vm), QVariant(utf8("dc-1")));
    QCOMPARE(valueOf(inventory, "boot_devices", vm), QVariant(vm.bootDevices));
    QCOMPARE(valueOf(inventory, "creation_time", vm), QVariant(vm.creationTime));
    QCOMPARE(valueOf(inventory, "custom_properties", vm), QVariant(QStringList(utf8("hook=on"))));
    QCOMPARE(valueOf(inventory, "nics", vm), QVariant(qint64(2)));
    QVERIFY(!valueOf(inventory, "disks", vm).isValid());
}

void TestColumn::diskValues()
{
    Vm vm;
    vm.id = utf8("vm-1");
    vm.name = utf8("db");
    Disk disk;
    disk.id = utf8("disk-1");
    disk.alias = utf8("data");
    disk.status = utf8("ok");
    disk.provisionedSize = 100;
    disk.actualSize = 40;
    disk.sparse = true;
    disk.storageDomains = {{utf8("sd-1")}};
    DiskAttachment attachment;
    attachment.id = disk.id;
    attachment.vm.id = vm.id;
    attachment.bootable = true;
    InventoryBuilder builder;
    builder.list<Vm>({vm}).list<Disk>({disk});
    const Inventory &inventory = builder.inventory();

    QCOMPARE(valueOf(inventory, "vm", attachment), QVariant(vm.name));
    QCOMPARE(valueOf(inventory, "name", attachment), QVariant(disk.alias));
    QCOMPARE(valueOf(inventory, "status", attachment), QVariant(disk.status));
    QCOMPARE(valueOf(inventory, "size", attachment), QVariant(qint64(100)));
    QCOMPARE(valueOf(inventory, "used", attachment), QVariant(qint64(40)));
    QCOMPARE(valueOf(inventory, "allocation", attachment), QVariant(utf8("thin")));
    QCOMPARE(
        valueOf(inventory, "storage_domains", attachment), QVariant(QStringList(utf8("sd-1"))));
    QCOMPARE(valueOf(inventory, "bootable", attachment), QVariant(true));
    QCOMPARE(valueOf(inventory, "vm_id", attachment), QVariant(vm.id));
}

void TestColumn::lunHasSizeOnly()
{
    Disk disk;
    disk.id = utf8("disk-1");
    LogicalUnit unit;
    unit.id = utf8("3600a");
    unit.size = 7;
    disk.logicalUnits = {unit};
    DiskAttachment attachment;
    attachment.id = disk.id;
    InventoryBuilder builder;
    builder.list<Disk>({disk});

    QCOMPARE(valueOf(builder.inventory(), "size", attachment), QVariant(qint64(7)));
    QCOMPARE(
        valueOf(builder.inventory(), "lun_ids", attachment), QVariant(QStringList(utf8("3600a"))));
    QVERIFY(!valueOf(builder.inventory(), "used", attachment).isValid());
    QVERIFY(!valueOf(builder.inventory(), "status", attachment).isValid());
    QVERIFY(!valueOf(builder.inventory(), "allocation", attachment).isValid());
}

void TestColumn::nicValues()
{
    Network network;
    network.id = utf8("network-1");
    network.name = utf8("storage");
    network.vlanId = 42;
    VnicProfile profile;
    profile.id = utf8("profile-1");
    profile.name = utf8("fast");
    profile.network.id = network.id;
    Nic nic;
    nic.vnicProfile.id = profile.id;
    nic.plugged = false;
    InventoryBuilder builder;
    builder.list<Network>({network}).list<VnicProfile>({profile});

    QCOMPARE(valueOf(builder.inventory(), "vnic_profile", nic), QVariant(profile.name));
    QCOMPARE(valueOf(builder.inventory(), "network", nic), QVariant(network.name));
    QCOMPARE(valueOf(builder.inventory(), "vlan", nic), QVariant(qint64(42)));
    QCOMPARE(valueOf(builder.inventory(), "plugged", nic), QVariant(false));
    QVERIFY(!valueOf(builder.inventory(), "linked", nic).isValid());
}

void TestColumn::permissionValues()
{
    User user;
    user.id = utf8("user-1");
    user.name = utf8("Anna");
    user.userName = utf8("anna@internal");
    user.domainName = utf8("internal");
    Role role;
    role.id = utf8("role-1");
    role.name = utf8("UserRole");
    role.administrative = false;
    Permission permission;
    permission.user.id = user.id;
    permission.role.id = role.id;
    InventoryBuilder builder;
    builder.list<User>({user}).list<Role>({role});

    QCOMPARE(valueOf(builder.inventory(), "principal", permission), QVariant(user.userName));
    QCOMPARE(valueOf(builder.inventory(), "principal_type", permission), QVariant(utf8("user")));
    QCOMPARE(valueOf(builder.inventory(), "role", permission), QVariant(role.name));
    QCOMPARE(valueOf(builder.inventory(), "administrative", permission), QVariant(false));
    QCOMPARE(valueOf(builder.inventory(), "full_name", permission), QVariant(user.name));
    QCOMPARE(valueOf(builder.inventory(), "domain", permission), QVariant(user.domainName));
}

void TestColumn::permissionOrigin()
{
    Cluster cluster;
    cluster.id = utf8("cluster-1");
    cluster.name = utf8("North");
    Permission known;
    known.id = utf8("permission-1");
    known.user.id = utf8("user-1");
    known.cluster.id = cluster.id;
    Permission ofVmOnly;
    ofVmOnly.id = utf8("permission-2");
    ofVmOnly.vm.id = utf8("vm-1");
    Permission onSystem = known;
    onSystem.id = utf8("permission-3");
    onSystem.cluster = {};
    Permission onProfile = onSystem; // the engine does not name a vNIC profile
    onProfile.id = utf8("permission-4");
    InventoryBuilder builder;
    builder.list<Cluster>({cluster})
        .grants(utf8("user-1"), {known, onSystem, onProfile})
        .grants({}, {onSystem});

    QCOMPARE(valueOf(builder.inventory(), "granted_on", known), QVariant(cluster.name));
    QCOMPARE(valueOf(builder.inventory(), "granted_on_type", known), QVariant(utf8("cluster")));
    QCOMPARE(valueOf(builder.inventory(), "granted_on", onSystem), QVariant(utf8("System")));
    QCOMPARE(valueOf(builder.inventory(), "granted_on_type", onSystem), QVariant(utf8("system")));
    QVERIFY(!valueOf(builder.inventory(), "granted_on", onProfile).isValid());
    QVERIFY(!valueOf(builder.inventory(), "granted_on_type", onProfile).isValid());
    QVERIFY(!valueOf(builder.inventory(), "granted_on", ofVmOnly).isValid());
    QVERIFY(!valueOf(builder.inventory(), "granted_on_type", ofVmOnly).isValid());
}

void TestColumn::unknownReferenceIsItsId()
{
    Vm vm;
    vm.host.id = utf8("host-gone");

    QCOMPARE(valueOf(Inventory(), "host", vm), QVariant(vm.host.id));
}

void TestColumn::bytes_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");

    const qint64 gib = qint64(1) << 30;
    QTest::newRow("nothing") << qint64(0) << utf8("0 B");
    QTest::newRow("below a unit") << qint64(1023) << utf8("1023 B");
    QTest::newRow("one unit") << qint64(1024) << utf8("1 KiB");
    QTest::newRow("one decimal below ten") << qint64(1536) << utf8("1.5 KiB");
    QTest::newRow("a decimal of nothing is left out") << 2 * gib + 1 << utf8("2 GiB");
    QTest::newRow("none from ten on") << gib * 21 / 2 << utf8("11 GiB");
    QTest::newRow("not 10.0") << gib * 999 / 100 << utf8("10 GiB");
    QTest::newRow("not 1024 MiB") << gib - 1 << utf8("1 GiB");
    QTest::newRow("whole") << 32 * gib << utf8("32 GiB");
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << utf8("8 EiB");
    QTest::newRow("below nothing") << qint64(-1536) << utf8("-1.5 KiB");
}

void TestColumn::bytes()
{
    QFETCH(qint64, value);

    QTEST(formatted(QVariant(value), Format::Bytes, QLocale::c()), "text");
}

void TestColumn::format_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("text");

    const QStringList list{utf8("a"), utf8("b")};
    QTest::newRow("text") << QVariant(utf8("x_y")) << Format::Text << utf8("x_y");
    QTest::newRow("list") << QVariant(list) << Format::Text << utf8("a, b");
    QTest::newRow("number") << QVariant(qint64(1204)) << Format::Number << utf8("1204");
    QTest::newRow("yes") << QVariant(true) << Format::YesNo << utf8("Yes");
    QTest::newRow("no") << QVariant(false) << Format::YesNo << utf8("No");
    QTest::newRow("state") << QVariant(utf8("powering_up")) << Format::State << utf8("Powering up");
    QTest::newRow("empty state") << QVariant(utf8("")) << Format::State << QString();
    for (const Format any :
        {Format::Text, Format::Number, Format::Bytes, Format::Time, Format::YesNo, Format::State})
        QTest::addRow("not reported, format %d", int(any)) << QVariant() << any << QString();
}

void TestColumn::format()
{
    QFETCH(QVariant, value);
    QFETCH(Format, format);

    QTEST(formatted(value, format, QLocale::c()), "text");
}

void TestColumn::exactly()
{
    const QLocale english(QLocale::English);
    const QDateTime time({2024, 1, 2}, {3, 4, 5}, QTimeZone(3600));

    QCOMPARE(
        formattedExactly(qint64(1610612736), Format::Bytes, english), utf8("1,610,612,736 bytes"));
    QCOMPARE(formattedExactly(time, Format::Time, english), utf8("2024-01-02 02:04:05 UTC"));
    QVERIFY(formattedExactly(utf8("text"), Format::Text, english).isEmpty());
    QVERIFY(formattedExactly(QVariant(), Format::Bytes, english).isEmpty());
}

void TestColumn::localised()
{
    const QLocale german(QLocale::German, QLocale::Germany);

    QCOMPARE(formatted(qint64(1536), Format::Bytes, german), utf8("1,5 KiB"));
    QCOMPARE(formatted(qint64(1204), Format::Number, german), utf8("1.204"));
}

void TestColumn::translatedWhenAsked()
{
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const Column<Vm> &name = columnsOf<Vm>().front();

    QCOMPARE(translatedTitle(name.title), utf8("[Name]"));
    QCOMPARE(translatedTip(name.tip), utf8("[Name in the engine]"));
    QCOMPARE(formatted(true, Format::YesNo), utf8("[Yes]"));

    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(translatedTitle(name.title), utf8("Name"));
}

QTEST_GUILESS_MAIN(TestColumn)
#include "tst_column.moc"
