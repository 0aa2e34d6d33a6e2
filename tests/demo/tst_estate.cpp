// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/catalogue.h"
#include "app/demo/estate/generator.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace demo;

class TestEstate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameSeed();
    void differsWithTheSeed();
    void holdsTogether_data();
    void holdsTogether();
    void isAsLargeAsAsked();
    void runsOnlyOnHostsThatAreUp();
    void hasEveryLevelOfPermission();
    void inheritsFromAbove();
    void hasWhatEveryEngineHas();
    void domainsHoldTheirDisks();
};

namespace {

constexpr char administrator[] = "admin@internal";

// Everything that identifies the VMs and what hangs below them.
QByteArray summaryOf(const Estate &estate)
{
    QByteArray text;
    for (const Vm &vm : estate.vms) {
        text += vm.id.text() + vm.name + vm.status.toByteArray() + QByteArray::number(vm.memory);
        for (const DiskAttachment &attachment : vm.disks)
            text += estate.disks[attachment.disk].id.text();
        for (const Nic &nic : vm.nics)
            text += nic.mac;
    }
    for (const Permission &permission : estate.permissions)
        text += permission.id.text() + QByteArray::number(permission.role);
    return text;
}

} // namespace

void TestEstate::isTheSameForTheSameSeed()
{
    QCOMPARE(summaryOf(generateEstate(100, 5, administrator)),
        summaryOf(generateEstate(100, 5, administrator)));
}

void TestEstate::differsWithTheSeed()
{
    QVERIFY(summaryOf(generateEstate(100, 5, administrator))
        != summaryOf(generateEstate(100, 6, administrator)));
}

void TestEstate::holdsTogether_data()
{
    QTest::addColumn<int>("vms");
    QTest::addColumn<quint64>("seed");
    for (const int vms : {0, 1, 2, 10, 100, 3000}) {
        for (const quint64 seed : {1, 2, 3})
            QTest::addRow("%d VMs, seed %llu", vms, seed) << vms << seed;
    }
}

void TestEstate::holdsTogether()
{
    QFETCH(int, vms);
    QFETCH(quint64, seed);

    const Estate estate = generateEstate(vms, seed, administrator);

    QCOMPARE(estate.vms.size(), vms);
    QSet<Id> ids;
    QSet<QByteArray> macs;
    for (const Vm &vm : estate.vms) {
        QVERIFY(!ids.contains(vm.id));
        ids.insert(vm.id);
        QCOMPARE(vm.host != none, isRunning(vm.status));
        QCOMPARE(vm.startTime > 0, isRunning(vm.status));
        QVERIFY(vm.os && vm.creationTime > 0 && vm.creationTime < estateTime);
        QVERIFY(
            vm.guestAgent || (vm.devices.empty() && vm.fqdn.isEmpty() && vm.applications.empty()));
        QCOMPARE(std::count_if(vm.snapshots.begin(), vm.snapshots.end(),
                     [](const Snapshot &snapshot) { return snapshot.type == "active"; }),
            1);
        for (const Nic &nic : vm.nics) {
            QVERIFY2(!macs.contains(nic.mac), nic.mac);
            macs.insert(nic.mac);
        }
    }
}

void TestEstate::isAsLargeAsAsked()
{
    const Estate estate = generateEstate(10'000, 1, administrator);

    std::size_t nics = 0;
    std::size_t permissions = 0;
    for (int place = 0; place < estate.vms.size(); ++place) {
        nics += estate.vms[place].nics.size();
        for (const ObjectRef &giver : estate.lineage({ObjectKind::Vm, place}))
            permissions += estate.grantsOn(giver).size();
    }
    QCOMPARE(estate.vms.size(), 10'000);
    QVERIFY2(estate.disks.size() > 22'000 && estate.disks.size() < 30'000,
        qPrintable(QString::number(estate.disks.size())));
    QVERIFY2(nics > 13'000 && nics < 18'000, qPrintable(QString::number(nics)));
    QVERIFY2(
        permissions > 35'000 && permissions < 50'000, qPrintable(QString::number(permissions)));
}

void TestEstate::runsOnlyOnHostsThatAreUp()
{
    const Estate estate = generateEstate(500, 1, administrator);

    for (const Vm &vm : estate.vms) {
        if (vm.host == none)
            continue;
        QCOMPARE(estate.hosts[vm.host].status.toByteArray(), QByteArray("up"));
        QCOMPARE(estate.hosts[vm.host].cluster, vm.cluster);
    }
}

void TestEstate::hasEveryLevelOfPermission()
{
    const Estate estate = generateEstate(100, 1, administrator);

    for (const ObjectKind kind : {ObjectKind::System, ObjectKind::DataCenter, ObjectKind::Cluster,
             ObjectKind::Vm, ObjectKind::Template, ObjectKind::StorageDomain, ObjectKind::Host}) {
        QVERIFY(std::any_of(estate.permissions.begin(), estate.permissions.end(),
            [kind](const Permission &permission) { return permission.object.kind == kind; }));
    }
    for (const Permission &permission : estate.permissions)
        QVERIFY((permission.user == none) != (permission.group == none));
}

void TestEstate::inheritsFromAbove()
{
    const Estate estate = generateEstate(10, 1, administrator);

    const std::vector<ObjectRef> line = estate.lineage({ObjectKind::Vm, 3});

    const int cluster = estate.vms[3].cluster;
    const std::vector<ObjectRef> expected = {{ObjectKind::Vm, 3}, {ObjectKind::Cluster, cluster},
        {ObjectKind::DataCenter, estate.clusters[cluster].dataCenter}, {ObjectKind::System, 0}};
    QVERIFY(line == expected);
}

void TestEstate::hasWhatEveryEngineHas()
{
    const Estate estate = generateEstate(0, 1, administrator);

    QCOMPARE(estate.groups[0].name, QByteArray("Everyone"));
    QCOMPARE(estate.groups[0].id.text(), QByteArray("eee00000-0000-0000-0000-123456789eee"));
    QCOMPARE(estate.templates[0].name, QByteArray("Blank"));
    QVERIFY(estate.templates[0].id.isNull());
    QCOMPARE(estate.templates[0].cluster, none);
    QCOMPARE(estate.users[0].userName, QByteArray(administrator));
    const auto isEveryones = [&](int place) { return estate.permissions[place].group == 0; };
    const std::vector<int> system = estate.grantsOn({});
    QVERIFY(std::any_of(system.begin(), system.end(), isEveryones));
}

void TestEstate::domainsHoldTheirDisks()
{
    const Estate estate = generateEstate(1000, 1, administrator);
    std::vector<qint64> sums(static_cast<std::size_t>(estate.storageDomains.size()));
    for (const Disk &disk : estate.disks) {
        if (disk.storageDomain != none)
            sums[static_cast<std::size_t>(disk.storageDomain)] += disk.actualSize;
    }

    int almostFull = 0;
    for (int place = 0; place < estate.storageDomains.size(); ++place) {
        const StorageDomain &domain = estate.storageDomains[place];
        QCOMPARE(domain.used, sums[static_cast<std::size_t>(place)]);
        if (domain.available && domain.used > 0)
            almostFull += *domain.available < domain.used / 10 ? 1 : 0;
    }
    QCOMPARE(almostFull, 1);
}

QTEST_GUILESS_MAIN(TestEstate)
#include "tst_estate.moc"
