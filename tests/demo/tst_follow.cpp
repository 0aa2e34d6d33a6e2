// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "tests/demo/document.h"
#include "tests/demo/witness.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace demo;
using namespace std::chrono_literals;

namespace {

// So that one connection serves all the tests.
Options endless()
{
    Options options;
    options.maxKeepAlive = 0;
    return options;
}

// The path of each element from the root's children on, such as `vm/nics/nic`.
QList<QByteArray> pathsIn(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    QList<QByteArray> stack;
    QList<QByteArray> paths;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            stack.append(xml.name().toUtf8());
            paths.append(stack.mid(1).join('/'));
        } else if (token == QXmlStreamReader::EndElement) {
            stack.removeLast();
        }
    }
    return paths;
}

} // namespace

class TestFollow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parts_data();
    void parts();
    void propertiesOfHosts();
    void emptyParts();
    void spelling_data();
    void spelling();
    void whatIsInlinedIsWhatItsLinkGives();
    void onlyWhatStandsInTheObjectItself();
    void secondLevel_data();
    void secondLevel();
    void thirdLevelOfAList();
    void thirdLevelOfOne();
    void snapshotsOfAList();
    void failsWholly_data();
    void failsWholly();
    void failsBeforeItBegins();
    void combines();
    void streams();
    void countsEachRequestWithin_data();
    void countsEachRequestWithin();
    void countsThemAgainWhenAskedAgain();
    void takesTheServiceTimeOfEach();

private:
    QByteArray read(const QByteArray &path);
    [[nodiscard]] const Estate &estate() const { return m_engine.engine().estate(); }
    template <typename Test>
    QByteArray vmWhere(Test test) const
    {
        const Table<Vm> &vms = estate().vms;
        return "/vms/" + std::find_if(vms.begin(), vms.end(), test)->id.text();
    }

    EngineThread m_engine{endless()};
    std::unique_ptr<Witness> m_witness;
};

void TestFollow::initTestCase()
{
    m_witness = std::make_unique<Witness>(m_engine.url());
    QVERIFY(!m_witness->signIn().isEmpty());
}

QByteArray TestFollow::read(const QByteArray &path)
{
    const Reply reply = m_witness->get(path);
    return reply.status == 200 && documentOf(reply.body).wellFormed ? reply.body : QByteArray();
}

void TestFollow::parts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("item");
    const auto row = [](const char *name, const char *item) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(item);
    };
    row("disk_attachments", "disk_attachment");
    row("nics", "nic");
    row("reported_devices", "reported_device");
    row("permissions", "permission");
    row("snapshots", "snapshot");
    row("tags", "tag");
    row("applications", "application");
    row("sessions", "session");
    row("statistics", "statistic");
}

void TestFollow::parts()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, item);
    qsizetype expected = 0;
    for (const Vm &vm : estate().vms)
        expected +=
            documentOf(read("/vms/" + vm.id.text() + '/' + QByteArray(name).replace("_", "")))
                .ids.size();

    const QByteArray body = read("/vms?follow=" + name);

    const QList<QByteArray> paths = pathsIn(body);
    QCOMPARE(paths.count("vm/" + name), 100);
    QCOMPARE(paths.count("vm/" + name + '/' + item), expected);
    QVERIFY(expected > 0);
    const QRegularExpression link(QStringLiteral("\n {8}<link [^\n]*rel=\"%1\"")
                                      .arg(QLatin1String(QByteArray(name).replace("_", ""))));
    QVERIFY(!link.match(QString::fromUtf8(body)).hasMatch());
}

void TestFollow::propertiesOfHosts()
{
    const QList<QByteArray> paths = pathsIn(read("/hosts?follow=nics,numa_nodes"));

    QCOMPARE(paths.count("host/nics"), estate().hosts.size());
    QCOMPARE(paths.count("host/numa_nodes"), estate().hosts.size());
    QVERIFY(paths.count("host/nics/host_nic") > estate().hosts.size());
}

void TestFollow::emptyParts()
{
    const QByteArray path = vmWhere([](const Vm &vm) { return vm.nics.empty(); });

    const QByteArray body = read(path + "?follow=nics");

    QVERIFY(body.contains("\n    <nics/>\n"));
    QVERIFY(!body.contains("rel=\"nics\""));
}

void TestFollow::spelling_data()
{
    QTest::addColumn<QByteArray>("follow");
    QTest::newRow("of the model") << QByteArray("disk_attachments.disk,nics");
    QTest::newRow("of the link") << QByteArray("diskattachments.disk,nics");
    QTest::newRow("capital letters") << QByteArray("Disk_Attachments.Disk,NICS");
    QTest::newRow("twice") << QByteArray("disk_attachments,nics,disk_attachments.disk");
    QTest::newRow("encoded") << QByteArray("disk_attachments.disk%2Cnics");
}

void TestFollow::spelling()
{
    QFETCH(QByteArray, follow);

    const QByteArray body = read("/vms?max=5&follow=" + follow);

    QVERIFY(!body.isEmpty());
    QCOMPARE(body, read("/vms?max=5&follow=disk_attachments.disk,nics"));
}

void TestFollow::whatIsInlinedIsWhatItsLinkGives()
{
    const QByteArray path = vmWhere([](const Vm &vm) { return vm.nics.size() > 1; });
    const QByteArray alone = read(path + "/nics");

    const QByteArray body = read(path + "?follow=nics");

    QByteArray indented = alone.mid(alone.indexOf("<nics>"));
    indented.replace("\n", "\n    ");
    QVERIFY(body.contains("    " + indented.chopped(4)));
}

void TestFollow::onlyWhatStandsInTheObjectItself()
{
    const QByteArray path =
        vmWhere([](const Vm &vm) { return vm.affinity == "pinned" && vm.host != none; });

    const QList<QByteArray> paths = pathsIn(read(path + "?follow=host"));

    QCOMPARE(paths.count("host/address"), 1);
    QCOMPARE(paths.count("placement_policy/hosts/host"), 1);
    QCOMPARE(paths.count("placement_policy/hosts/host/address"), 0);
}

void TestFollow::secondLevel_data()
{
    QTest::addColumn<QByteArray>("follow");
    QTest::addColumn<QByteArray>("holder");
    QTest::addColumn<QByteArray>("inner");
    QTest::newRow("disks") << QByteArray("disk_attachments.disk")
                           << QByteArray("vm/disk_attachments/disk_attachment")
                           << QByteArray("/disk/alias");
    QTest::newRow("roles") << QByteArray("permissions.role")
                           << QByteArray("vm/permissions/permission")
                           << QByteArray("/role/administrative");
    QTest::newRow("statistics") << QByteArray("nics.statistics") << QByteArray("vm/nics/nic")
                                << QByteArray("/statistics");
}

void TestFollow::secondLevel()
{
    QFETCH(QByteArray, follow);
    QFETCH(QByteArray, holder);
    QFETCH(QByteArray, inner);

    const QList<QByteArray> paths = pathsIn(read("/vms?follow=" + follow));

    QVERIFY(paths.count(holder) > 100);
    QCOMPARE(paths.count(holder + inner), paths.count(holder));
}

void TestFollow::thirdLevelOfAList()
{
    const QByteArray body = read("/vms?max=9&follow=disk_attachments.disk.statistics");

    const qsizetype second = body.indexOf("    <vm href", body.indexOf("    <vm href") + 1);
    const QByteArray first = body.left(second);
    QCOMPARE(first.count("<statistics>"), first.count("<disk_attachment href"));
    QVERIFY(first.count("<disk_attachment href") > 0);
    QVERIFY(!body.mid(second).contains("<statistics>"));
    QCOMPARE(body.count("<alias>"), body.count("<disk_attachment href")); // two levels, for all
}

void TestFollow::thirdLevelOfOne()
{
    const QByteArray path = vmWhere([](const Vm &vm) { return vm.disks.size() > 2; });

    const QByteArray body = read(path + "?follow=disk_attachments.disk.statistics");

    QCOMPARE(body.count("<statistics>"), body.count("<disk_attachment href"));
    QVERIFY(body.count("<disk_attachment href") > 2);
}

void TestFollow::snapshotsOfAList()
{
    const QByteArray path = vmWhere([](const Vm &vm) { return vm.snapshots.size() > 6; });

    const QList<QByteArray> all = pathsIn(read("/vms?follow=snapshots"));
    const QList<QByteArray> one = pathsIn(read(path + "?follow=snapshots"));

    QCOMPARE(all.count("vm/snapshots/snapshot/vm/memory"), 0);
    QVERIFY(all.count("vm/snapshots/snapshot/vm") > 0);
    QVERIFY(one.count("snapshots/snapshot/vm/memory") > 0);
}

void TestFollow::failsWholly_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("the user of a group's permission") << QByteArray("/vms?follow=permissions.user");
    QTest::newRow("the group of a user's permission")
        << QByteArray("/vms?max=1&follow=permissions.group");
    QTest::newRow("the profile of a NIC without") << QByteArray("/vms?follow=nics.vnic_profile");
    QTest::newRow("the host of a VM that is down") << QByteArray("/vms?follow=host");
    QTest::newRow("an unknown name") << QByteArray("/vms?follow=colour");
    QTest::newRow("an unknown name below") << QByteArray("/vms?follow=nics.colour");
    QTest::newRow("a reference without a place") << QByteArray("/vms?follow=quota");
    QTest::newRow("good ones besides") << QByteArray("/vms?follow=tags,nics,host");
}

void TestFollow::failsWholly()
{
    QFETCH(QByteArray, path);

    const Reply reply = m_witness->get(path);

    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.header("content-type"), QByteArray("text/html;charset=UTF-8"));
    QVERIFY(reply.body.startsWith("<html>"));
    QVERIFY(reply.headers.contains("correlation-id"));
}

void TestFollow::failsBeforeItBegins()
{
    // Only one NIC is without a profile, and it stands in none of the first VMs of the list.
    const Reply first =
        m_witness->get("/vms?search=sortby%20name%20page%201&max=3&follow=nics.vnic_profile");

    QCOMPARE(first.status, 200);
    QCOMPARE(m_witness->get("/vms?search=sortby%20name&follow=nics.vnic_profile").status, 500);
}

void TestFollow::combines()
{
    const QByteArray plain = "/vms?search=status%3Dup%20sortby%20name%20page%202&max=7";

    const QByteArray body = read(plain + "&follow=nics,permissions");

    QCOMPARE(documentOf(body).ids, documentOf(read(plain)).ids);
    QCOMPARE(documentOf(body).ids.size(), 7);
    QCOMPARE(pathsIn(body).count("vm/nics"), 7);
}

void TestFollow::streams()
{
    const Reply reply = m_witness->get("/vms?follow=nics,disk_attachments.disk,permissions");
    const Reply compressed = m_witness->get(
        "/vms?follow=nics,disk_attachments.disk,permissions", "Accept-Encoding: gzip\r\n");

    QVERIFY(reply.chunks > 10);
    QVERIFY(reply.body.endsWith("</vms>\n"));
    QCOMPARE(compressed.body, reply.body);
}

void TestFollow::countsEachRequestWithin_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("requests");
    QTest::newRow("none") << QByteArray("max=4") << 0;
    QTest::newRow("one list of each") << QByteArray("max=4&follow=nics") << 4;
    QTest::newRow("two lists of each") << QByteArray("max=4&follow=nics,tags") << 8;
    QTest::newRow("no object") << QByteArray("max=0&follow=nics") << 0;
    QTest::newRow("an object of each") << QByteArray("max=4&follow=cluster") << 4;
    QTest::newRow("the items of a list") << QByteArray("max=4&follow=disk_attachments.disk") << -1;
}

void TestFollow::countsEachRequestWithin()
{
    QFETCH(QByteArray, query);
    QFETCH(int, requests);
    const qint64 before = m_engine.statistics().requestsWithin;

    const Reply reply = m_witness->get("/vms?" + query);

    if (requests < 0)
        requests = static_cast<int>(4 + reply.body.count("<disk_attachment href"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(m_engine.statistics().requestsWithin - before, requests);
}

void TestFollow::countsThemAgainWhenAskedAgain()
{
    const QByteArray path = "/vms/" + estate().vms[0].id.text() + "?follow=nics,tags";
    const qint64 before = m_engine.statistics().requestsWithin;

    const QByteArray first = read(path);
    const QByteArray second = read(path);

    QCOMPARE(second, first);
    QCOMPARE(m_engine.statistics().requestsWithin - before, 4);
}

void TestFollow::takesTheServiceTimeOfEach()
{
    Options options;
    options.service = 10ms;
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();
    QElapsedTimer timer;
    timer.start();

    const Reply reply = witness.get("/vms?max=4&follow=nics,tags");

    QCOMPARE(reply.status, 200);
    QVERIFY2(timer.elapsed() >= 10 * (1 + 4 * 2) - 1, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestFollow)
#include "tst_follow.moc"
