// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "tests/demo/document.h"
#include "tests/demo/witness.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace demo;

namespace {

// So that one connection serves all the tests.
Options endless()
{
    Options options;
    options.maxKeepAlive = 0;
    return options;
}

QSet<QByteArray> idsOf(const Document &document)
{
    return {document.ids.begin(), document.ids.end()};
}

} // namespace

class TestBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyLists();
    void oneItemOfAList();
    void permissionsOfAVm();
    void permissionsOfPrincipals();
    void permissionsThatDisagree();
    void permissionsOfAUser();
    void runningVm();
    void stoppedVm();
    void lunDisk();
    void nicWithoutProfile();
    void storageDomainStatus();
    void snapshots();

private:
    Document read(const QByteArray &path);
    [[nodiscard]] const Estate &estate() const { return m_engine.engine().estate(); }
    template <typename Test>
    const Vm &vmWhere(Test test) const
    {
        const Table<Vm> &vms = estate().vms;
        return *std::find_if(vms.begin(), vms.end(), test);
    }

    EngineThread m_engine{endless()};
    std::unique_ptr<Witness> m_witness;
};

void TestBodies::initTestCase()
{
    m_witness = std::make_unique<Witness>(m_engine.url());
    QVERIFY(!m_witness->signIn().isEmpty());
}

Document TestBodies::read(const QByteArray &path)
{
    const Reply reply = m_witness->get(path);
    return reply.status == 200 ? documentOf(reply.body) : Document();
}

void TestBodies::emptyLists()
{
    const Vm &vm = vmWhere([](const Vm &candidate) { return candidate.disks.empty(); });

    const Reply reply = m_witness->get("/vms/" + vm.id.text() + "/diskattachments");

    QCOMPARE(reply.body,
        QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" "
                   "standalone=\"yes\"?>\n<disk_attachments/>\n"));
}

void TestBodies::oneItemOfAList()
{
    const Vm &vm = vmWhere([](const Vm &candidate) { return candidate.nics.size() > 1; });
    const QByteArray path = "/vms/" + vm.id.text() + "/nics/" + vm.nics[1].id.text();

    const Document nic = read(path);

    QCOMPARE(nic.root, QByteArray("nic"));
    QCOMPARE(nic.all("address"), QList<QByteArray>{vm.nics[1].mac});
    QVERIFY(nic.links.contains("/ovirt-engine/api" + path + "/statistics"));
    QCOMPARE(read(path + "/statistics").root, QByteArray("statistics"));
}

void TestBodies::permissionsOfAVm()
{
    const Vm &vm = estate().vms[1];
    std::size_t expected = 0;
    for (const ObjectRef &giver : estate().lineage({ObjectKind::Vm, 1}))
        expected += estate().grantsOn(giver).size();

    const Reply reply = m_witness->get("/vms/" + vm.id.text() + "/permissions");

    const QByteArray self = "<vm href=\"/ovirt-engine/api/vms/" + vm.id.text();
    QCOMPARE(static_cast<std::size_t>(documentOf(reply.body).ids.size()), expected);
    QCOMPARE(
        static_cast<std::size_t>(reply.body.count(self)), expected); // inherited ones are rewritten
    QVERIFY(reply.body.contains("eee00000-0000-0000-0000-123456789eee"));
    QVERIFY(!reply.body.contains("<cluster") && !reply.body.contains("<data_center"));
}

void TestBodies::permissionsOfPrincipals()
{
    QSet<QByteArray> told;
    for (const User &user : estate().users)
        told += idsOf(read("/users/" + user.id.text() + "/permissions"));
    for (const Group &group : estate().groups)
        told += idsOf(read("/groups/" + group.id.text() + "/permissions"));

    QCOMPARE(told.size(), estate().permissions.size());
    for (const Vm &vm : estate().vms)
        QVERIFY(told.contains(idsOf(read("/vms/" + vm.id.text() + "/permissions"))));
}

void TestBodies::permissionsThatDisagree()
{
    Options options = endless();
    options.permissionsAgree = false;
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();
    const auto ask = [&](const QByteArray &path) {
        return idsOf(documentOf(witness.get(path + "/permissions").body));
    };
    QSet<QByteArray> principals;
    for (const User &user : estate().users)
        principals += ask("/users/" + user.id.text());
    for (const Group &group : estate().groups)
        principals += ask("/groups/" + group.id.text());

    qsizetype leftOut = 0;
    qsizetype empty = 0;
    for (const Vm &vm : estate().vms) {
        const QSet<QByteArray> told = ask("/vms/" + vm.id.text());
        leftOut += (told - principals).size();
        empty += told.isEmpty() ? 1 : 0;
    }

    QVERIFY(leftOut >= 10);
    QCOMPARE(empty, 1);
}

void TestBodies::permissionsOfAUser()
{
    const QByteArray everyone = "/groups/eee00000-0000-0000-0000-123456789eee/permissions";

    const Reply reply = m_witness->get(everyone);

    const Document document = documentOf(reply.body);
    // On the system, on the template Blank, and on every other vNIC profile, which it does not
    // name.
    const qsizetype profiles = (estate().vnicProfiles.size() + 1) / 2;
    QCOMPARE(document.ids.size(), 2 + profiles);
    QVERIFY(!reply.body.contains("vnic_profile"));
    QVERIFY(reply.body.contains(
        "<template href=\"/ovirt-engine/api/templates/00000000-0000-0000-0000-000000000000\""));
    QVERIFY(!read("/users/" + estate().users[1].id.text() + "/permissions").ids.isEmpty());
}

void TestBodies::runningVm()
{
    const Vm &vm = vmWhere([](const Vm &candidate) { return candidate.guestAgent; });

    const Reply reply = m_witness->get("/vms/" + vm.id.text());

    const Document document = documentOf(reply.body);
    QCOMPARE(document.all("status"), QList<QByteArray>{"up"});
    QCOMPARE(document.all("fqdn"), QList<QByteArray>{vm.fqdn});
    QCOMPARE(document.all("start_time").size(), 1);
    QVERIFY(reply.body.contains("<host href="));
    QVERIFY(reply.body.size() > 7000 && reply.body.size() < 12000); // as large as a real one
    QVERIFY(!read("/vms/" + vm.id.text() + "/reporteddevices").ids.isEmpty());
}

void TestBodies::stoppedVm()
{
    const Vm &vm = vmWhere(
        [](const Vm &candidate) { return candidate.status == "down" && !candidate.illegalImages; });

    const Reply reply = m_witness->get("/vms/" + vm.id.text());

    for (const char *absent :
        {"<host ", "<start_time>", "<fqdn>", "<guest_operating_system>", "<has_illegal_images>"})
        QVERIFY2(!reply.body.contains(absent), absent);
    QCOMPARE(documentOf(reply.body).all("stop_time").size(), 1);
}

void TestBodies::lunDisk()
{
    const auto lun = std::find_if(estate().disks.begin(), estate().disks.end(),
        [](const Disk &disk) { return disk.storageType == "lun"; });

    const Document document = read("/disks/" + lun->id.text());

    for (const char *absent : {"provisioned_size", "actual_size", "format", "status"})
        QVERIFY2(document.all(absent).isEmpty(), absent);
    QCOMPARE(document.all("size"), QList<QByteArray>{QByteArray::number(lun->logicalUnit.size)});
}

void TestBodies::nicWithoutProfile()
{
    const Vm &vm = vmWhere([](const Vm &candidate) {
        return !candidate.nics.empty() && candidate.nics[0].vnicProfile == none;
    });

    const Reply reply = m_witness->get("/vms/" + vm.id.text() + "/nics/" + vm.nics[0].id.text());

    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.body.contains("vnic_profile"));
}

void TestBodies::storageDomainStatus()
{
    QCOMPARE(read("/storagedomains").all("status").count("unattached"), 1);
    QCOMPARE(read("/storagedomains").all("status").count("active"), 0);
    const Document inside =
        read("/datacenters/" + estate().dataCenters[0].id.text() + "/storagedomains");
    QVERIFY(inside.all("status").contains("active"));
    QVERIFY(inside.all("status").contains("maintenance"));
}

void TestBodies::snapshots()
{
    const Vm &vm = vmWhere([](const Vm &candidate) { return candidate.snapshots.size() > 6; });

    const Document document = read("/vms/" + vm.id.text() + "/snapshots");

    QCOMPARE(document.ids.size(), static_cast<qsizetype>(vm.snapshots.size()));
    QCOMPARE(document.all("snapshot_type").count("active"), 1);
    QVERIFY(document.all("snapshot_type").contains("preview"));
    const QByteArray disks =
        "/vms/" + vm.id.text() + "/snapshots/" + vm.snapshots[1].id.text() + "/disks";
    QCOMPARE(read(disks).root, QByteArray("disks"));
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
