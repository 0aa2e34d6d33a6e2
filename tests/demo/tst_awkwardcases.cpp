// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/generator.h"

#include <QString>
#include <QTest>

#include <algorithm>

using namespace demo;

namespace {

using VmTest = bool (*)(const Estate &, const Vm &);

bool nameHas(const Vm &vm, const char *text)
{
    return vm.name.contains(text);
}

bool hasLetter(const Vm &vm, QChar::Direction direction)
{
    const QString name = QString::fromUtf8(vm.name);
    return std::any_of(
        name.begin(), name.end(), [=](QChar c) { return c.direction() == direction; });
}

template <typename Test>
bool anyDisk(const Estate &estate, const Vm &vm, Test test)
{
    return std::any_of(vm.disks.begin(), vm.disks.end(), [&](const DiskAttachment &attachment) {
        return test(attachment, estate.disks[attachment.disk]);
    });
}

template <typename Test>
bool anyNic(const Vm &vm, Test test)
{
    return std::any_of(vm.nics.begin(), vm.nics.end(), test);
}

bool sameNameTwice(const Estate &estate, const Vm &vm)
{
    return std::any_of(estate.vms.begin(), estate.vms.end(), [&](const Vm &other) {
        return other.id != vm.id && other.name == vm.name
            && estate.clusters[other.cluster].dataCenter != estate.clusters[vm.cluster].dataCenter;
    });
}

} // namespace

Q_DECLARE_METATYPE(VmTest)

class TestAwkwardCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThere_data();
    void isThere();
    void isThereWithTen_data();
    void isThereWithTen();
    void states_data();
    void states();
    void disksOfNobody();
    void profilesOfTheSameName();
    void hostsInTrouble();
    void domainOfNobody();

private:
    const Estate m_estate = generateEstate(100, 1, "admin@internal");
};

void TestAwkwardCases::isThere_data()
{
    QTest::addColumn<VmTest>("test");
    const auto row = [](const char *name, VmTest test) { QTest::newRow(name) << test; };
    row("markup", [](const Estate &, const Vm &vm) { return nameHas(vm, "<b>"); });
    row("ampersand", [](const Estate &, const Vm &vm) { return nameHas(vm, "&"); });
    row("double quote", [](const Estate &, const Vm &vm) { return nameHas(vm, "\""); });
    row("single quote", [](const Estate &, const Vm &vm) { return nameHas(vm, "'"); });
    row("leading equals", [](const Estate &, const Vm &vm) { return vm.name.startsWith('='); });
    row("right to left", [](const Estate &, const Vm &vm) { return hasLetter(vm, QChar::DirR); });
    row("combining", [](const Estate &, const Vm &vm) { return hasLetter(vm, QChar::DirNSM); });
    row("200 characters",
        [](const Estate &, const Vm &vm) { return QString::fromUtf8(vm.name).size() == 200; });
    row("no disk", [](const Estate &, const Vm &vm) { return vm.disks.empty(); });
    row("no NIC", [](const Estate &, const Vm &vm) { return vm.nics.empty(); });
    row("no permission of its own", [](const Estate &estate, const Vm &vm) {
        return estate.grantsOn({ObjectKind::Vm, estate.vms.placeOf(vm.id)}).empty();
    });
    row("20 disks", [](const Estate &, const Vm &vm) { return vm.disks.size() == 20; });
    row("LUN disk", [](const Estate &estate, const Vm &vm) {
        return anyDisk(
            estate, vm, [](const auto &, const Disk &disk) { return disk.storageType == "lun"; });
    });
    row("shared disk", [](const Estate &estate, const Vm &vm) {
        return anyDisk(estate, vm, [&](const DiskAttachment &attachment, const Disk &disk) {
            return disk.shareable && estate.vmsOfDisk.value(attachment.disk).size() == 2;
        });
    });
    row("inactive attachment", [](const Estate &estate, const Vm &vm) {
        return anyDisk(estate, vm,
            [](const DiskAttachment &attachment, const auto &) { return !attachment.active; });
    });
    row("unplugged NIC", [](const Estate &, const Vm &vm) {
        return anyNic(vm, [](const Nic &nic) { return !nic.plugged; });
    });
    row("unlinked NIC", [](const Estate &, const Vm &vm) {
        return anyNic(vm, [](const Nic &nic) { return !nic.linked; });
    });
    row("NIC without profile", [](const Estate &, const Vm &vm) {
        return anyNic(vm, [](const Nic &nic) { return nic.vnicProfile == none; });
    });
    row("guest agent", [](const Estate &, const Vm &vm) {
        return vm.guestAgent && !vm.devices.empty() && !vm.fqdn.isEmpty();
    });
    row("running without agent",
        [](const Estate &, const Vm &vm) { return vm.status == "up" && !vm.guestAgent; });
    row("several addresses on one device", [](const Estate &, const Vm &vm) {
        return std::any_of(vm.devices.begin(), vm.devices.end(),
            [](const ReportedDevice &device) { return device.addresses4.size() > 4; });
    });
    row("illegal images", [](const Estate &, const Vm &vm) { return vm.illegalImages; });
    row("snapshot in preview", [](const Estate &, const Vm &vm) {
        return std::any_of(vm.snapshots.begin(), vm.snapshots.end(),
            [](const Snapshot &snapshot) { return snapshot.type == "preview"; });
    });
    row("the same name twice", sameNameTwice);
}

void TestAwkwardCases::isThere()
{
    QFETCH(VmTest, test);

    QVERIFY(std::any_of(m_estate.vms.begin(), m_estate.vms.end(),
        [&](const Vm &vm) { return test(m_estate, vm); }));
}

void TestAwkwardCases::isThereWithTen_data()
{
    QTest::addColumn<VmTest>("test");
    const auto row = [](const char *name, VmTest test) { QTest::newRow(name) << test; };
    row("markup", [](const Estate &, const Vm &vm) { return nameHas(vm, "<b>"); });
    row("200 characters", [](const Estate &, const Vm &vm) { return vm.name.size() == 200; });
    row("no disk", [](const Estate &, const Vm &vm) { return vm.disks.empty(); });
    row("no NIC", [](const Estate &, const Vm &vm) { return vm.nics.empty(); });
    row("20 disks", [](const Estate &, const Vm &vm) { return vm.disks.size() == 20; });
    row("NIC without profile", [](const Estate &, const Vm &vm) {
        return anyNic(vm, [](const Nic &nic) { return nic.vnicProfile == none; });
    });
}

void TestAwkwardCases::isThereWithTen()
{
    QFETCH(VmTest, test);
    const Estate estate = generateEstate(10, 1, "admin@internal");

    QVERIFY(std::any_of(
        estate.vms.begin(), estate.vms.end(), [&](const Vm &vm) { return test(estate, vm); }));
}

void TestAwkwardCases::states_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"up", "down", "paused", "suspended", "migrating", "image_locked",
             "not_responding", "powering_up", "unknown"})
        QTest::newRow(status) << QByteArray(status);
}

void TestAwkwardCases::states()
{
    QFETCH(QByteArray, status);

    QVERIFY(std::any_of(m_estate.vms.begin(), m_estate.vms.end(),
        [&](const Vm &vm) { return vm.status == status; }));
}

void TestAwkwardCases::disksOfNobody()
{
    int orphans = 0;
    for (int place = 0; place < m_estate.disks.size(); ++place) {
        if (m_estate.disks[place].contentType == "data"
            && m_estate.disks[place].alias.startsWith("orphan"))
            orphans += m_estate.vmsOfDisk.contains(place) ? 0 : 1;
    }

    QVERIFY(orphans >= 3);
}

void TestAwkwardCases::profilesOfTheSameName()
{
    QSet<int> dataCenters;
    for (const VnicProfile &profile : m_estate.vnicProfiles) {
        if (profile.name == "ovirtmgmt")
            dataCenters.insert(m_estate.networks[profile.network].dataCenter);
    }

    QVERIFY(dataCenters.size() >= 2);
}

void TestAwkwardCases::hostsInTrouble()
{
    for (const char *status : {"maintenance", "non_responsive", "install_failed"}) {
        QVERIFY(std::any_of(m_estate.hosts.begin(), m_estate.hosts.end(),
            [status](const Host &host) { return host.status == status; }));
    }
}

void TestAwkwardCases::domainOfNobody()
{
    QVERIFY(std::any_of(m_estate.storageDomains.begin(), m_estate.storageDomains.end(),
        [](const StorageDomain &domain) {
            return domain.status == "unattached" && !domain.available && domain.dataCenter == none;
        }));
}

QTEST_GUILESS_MAIN(TestAwkwardCases)
#include "tst_awkwardcases.moc"
