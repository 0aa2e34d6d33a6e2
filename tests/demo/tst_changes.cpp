// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "app/demo/estate/changes.h"
#include "tests/demo/document.h"
#include "tests/demo/witness.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace demo;

namespace {

// So that one connection serves a whole test.
Options endless()
{
    Options options;
    options.maxKeepAlive = 0;
    return options;
}

QByteArray pageOf(int number)
{
    return "/vms?search=sortby%20name%20asc%20page%20" + QByteArray::number(number) + "&max=20";
}

// What stands in every page, in the order of reading.
QList<QByteArray> sweep(Witness &witness)
{
    QList<QByteArray> ids;
    for (int page = 1;; ++page) {
        const Document document = documentOf(witness.get(pageOf(page)).body);
        ids += document.ids;
        if (document.ids.size() < 20)
            return ids;
    }
}

QSet<QByteArray> idsIn(const QByteArray &body)
{
    const Document document = documentOf(body);
    return {document.ids.begin(), document.ids.end()};
}

} // namespace

class TestChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void vmIsGone();
    void vmTakesItsDisksAndPermissions();
    void hostCountsItsVms();
    void diskIsGone();
    void followedDiskIsGone();
    void vmIsNew();
    void movesForward();
    void movesBack();
    void happensAfterSoManyRequests();
    void whatIsUnderWayEndsAsItBegan();
    void replacesEverything();

private:
    [[nodiscard]] const Estate &estate() const { return m_engine->engine().estate(); }

    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<Witness> m_witness;
};

void TestChanges::init()
{
    m_witness.reset();
    m_engine = std::make_unique<EngineThread>(endless());
    m_witness = std::make_unique<Witness>(m_engine->url());
    QVERIFY(!m_witness->signIn().isEmpty());
}

void TestChanges::vmIsGone()
{
    const QByteArray id = estate().vms[7].id.text();
    QVERIFY(idsIn(m_witness->get("/vms").body).contains(id));
    QCOMPARE(m_witness->get("/vms/" + id).status, 200);

    m_engine->changeEstate([](Estate &estate) { removeVm(estate, estate.vms[7].id); });

    QVERIFY(!idsIn(m_witness->get("/vms").body).contains(id));
    QVERIFY(!idsIn(m_witness->get("/vms?search=sortby%20name").body).contains(id));
    QCOMPARE(m_witness->get("/vms/" + id).status, 404);
    QVERIFY(m_witness->get("/vms/" + id + "/nics").body.endsWith("<nics/>\n"));
    QCOMPARE(m_witness->get("/vms/" + id + "/tags").status, 404);
    QCOMPARE(documentOf(m_witness->get("").body).all("total").last(), QByteArray("99"));
}

void TestChanges::vmTakesItsDisksAndPermissions()
{
    const auto found = std::find_if(estate().vms.begin(), estate().vms.end(), [this](const Vm &vm) {
        return vm.disks.size() == 2
            && !estate().grantsOn({ObjectKind::Vm, estate().vms.placeOf(vm.id)}).empty();
    });
    const Id id = found->id;
    const QByteArray disk = estate().disks[found->disks[0].disk].id.text();
    const int grant = estate().grantsOn({ObjectKind::Vm, estate().vms.placeOf(id)}).front();
    const Permission &permission = estate().permissions[grant];
    const QByteArray holder = permission.user != none
        ? "/users/" + estate().users[permission.user].id.text()
        : "/groups/" + estate().groups[permission.group].id.text();
    QVERIFY(idsIn(m_witness->get(holder + "/permissions").body).contains(permission.id.text()));

    m_engine->changeEstate([id](Estate &estate) { removeVm(estate, id); });

    QVERIFY(!idsIn(m_witness->get(holder + "/permissions").body).contains(permission.id.text()));
    QVERIFY(!idsIn(m_witness->get("/disks").body).contains(disk));
    QCOMPARE(m_witness->get("/disks/" + disk).status, 404);
}

void TestChanges::hostCountsItsVms()
{
    const auto found = std::find_if(estate().vms.begin(), estate().vms.end(),
        [](const Vm &vm) { return vm.status == "up" && vm.host != none; });
    const int host = found->host;
    const int before = estate().hosts[host].activeVms;

    m_engine->changeEstate([id = found->id](Estate &estate) { removeVm(estate, id); });

    QCOMPARE(estate().hosts[host].activeVms, before - 1);
}

void TestChanges::diskIsGone()
{
    const Vm &vm = *std::find_if(estate().vms.begin(), estate().vms.end(),
        [](const Vm &candidate) { return candidate.disks.size() == 2; });
    const Id disk = estate().disks[vm.disks[1].disk].id;

    m_engine->changeEstate([disk](Estate &estate) { removeDisk(estate, disk); });

    QVERIFY(!idsIn(m_witness->get("/disks").body).contains(disk.text()));
    QCOMPARE(m_witness->get("/disks/" + disk.text()).status, 404);
    const QSet<QByteArray> attached =
        idsIn(m_witness->get("/vms/" + vm.id.text() + "/diskattachments").body);
    QCOMPARE(attached.size(), 2);
    QVERIFY(attached.contains(disk.text())); // it leads nowhere
}

void TestChanges::followedDiskIsGone()
{
    const char follow[] = "/vms?follow=disk_attachments.disk";
    QCOMPARE(m_witness->get(follow).status, 200);

    m_engine->changeEstate([](Estate &estate) {
        const auto last = std::find_if(estate.vms.begin() + 50, estate.vms.end(),
            [](const Vm &vm) { return !vm.disks.empty(); });
        removeDisk(estate, estate.disks[last->disks[0].disk].id);
    });

    QCOMPARE(m_witness->get(follow).status, 500);
    QCOMPARE(m_witness->get("/vms?follow=disk_attachments").status, 200);
}

void TestChanges::vmIsNew()
{
    Id id;

    m_engine->changeEstate(
        [&id](Estate &estate) { id = addVm(estate, estate.vms[0].id, "brand-new"); });

    QVERIFY(
        idsIn(m_witness->get("/vms?search=name%3Dbrand-new").body) == QSet<QByteArray>{id.text()});
    QCOMPARE(documentOf(m_witness->get("/vms").body).ids.size(), 101);
    QCOMPARE(documentOf(m_witness->get("/vms/" + id.text() + "/snapshots").body).ids.size(), 1);
    QVERIFY(m_witness->get("/vms/" + id.text() + "/nics").body.endsWith("<nics/>\n"));
    QCOMPARE(
        documentOf(m_witness->get("/vms?follow=nics,permissions,snapshots").body).ids.size(), 101);
}

void TestChanges::movesForward()
{
    const QList<QByteArray> before = sweep(*m_witness);
    const QByteArray moving = before[90];
    QCOMPARE(before.count(moving), 1);
    m_engine->engine().changeEstate([](Estate &) {}); // does not disturb anybody
    QCOMPARE(sweep(*m_witness), before);
    Options options = endless();
    options.changes = {
        {2, [moving](Estate &estate) { renameVm(estate, *Id::parse(moving), "  first of all"); }}};
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();

    const QList<QByteArray> after = sweep(witness);

    QCOMPARE(after.count(moving), 0);     // it went to a page that was read
    QCOMPARE(after.count(before[39]), 2); // and pushed the last of that page into the next
    QCOMPARE(after.size(), 100);
}

void TestChanges::movesBack()
{
    const QList<QByteArray> before = sweep(*m_witness);
    const QByteArray moving = before[3];
    Options options = endless();
    options.changes = {{2,
        [moving](Estate &estate) { renameVm(estate, *Id::parse(moving), "\uff5a last of all"); }}};
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();

    const QList<QByteArray> after = sweep(witness);

    QCOMPARE(after.count(moving), 2);
    QCOMPARE(after.count(before[40]), 0); // it came into a page that was read
}

void TestChanges::happensAfterSoManyRequests()
{
    Options options = endless();
    options.changes = {{3, [](Estate &estate) { removeVm(estate, estate.vms[0].id); }},
        {1, [](Estate &estate) { removeVm(estate, estate.vms[1].id); }}};
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();

    for (const int count : {100, 99, 99, 98, 98})
        QCOMPARE(documentOf(witness.get("/vms").body).ids.size(), count);
}

void TestChanges::whatIsUnderWayEndsAsItBegan()
{
    Options options = endless();
    options.vms = 2000; // too much for the buffers between here and there
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();
    witness.send(witness.request("/ovirt-engine/api/vms?follow=nics"));
    QTRY_VERIFY(engine.statistics().requests >= 2);

    engine.setEstate(Estate(estate()));

    QCOMPARE(documentOf(witness.read().value_or(Reply()).body).ids.size(), 2000);
    QCOMPARE(documentOf(witness.get("/vms").body).ids.size(), 100);
}

void TestChanges::replacesEverything()
{
    const QByteArray kept = m_witness->get("/clusters").body;
    Options other;
    other.seed = 2;

    m_engine->setEstate(estateOf(other));

    QVERIFY(m_witness->get("/clusters").body != kept);
    QCOMPARE(estate().instance, estateOf(other).instance);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
