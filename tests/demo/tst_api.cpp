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

constexpr const char *collections[] = {"vms", "disks", "hosts", "clusters", "datacenters",
    "storagedomains", "networks", "vnicprofiles", "templates", "users", "groups", "roles", "tags",
    "permissions", "events", "jobs", "operatingsystems"};

} // namespace

class TestApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void root();
    void collection_data();
    void collection();
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
    void versionedPath();
    void missing_data();
    void missing();
    void goneVm_data();
    void goneVm();
    void pages();
    void pageWithoutMax();
    void max_data();
    void max();
    void badQueries_data();
    void badQueries();
    void caseSensitive();
    void events();
    void noAdministrator();
    void pagesOfNoAdministrator();
    void noVms();

private:
    Document read(const QByteArray &path);
    [[nodiscard]] const Estate &estate() const { return m_engine.engine().estate(); }
    EngineThread m_engine{endless()};
    std::unique_ptr<Witness> m_witness;
};

void TestApi::initTestCase()
{
    m_witness = std::make_unique<Witness>(m_engine.url());
    QVERIFY(!m_witness->signIn().isEmpty());
}

Document TestApi::read(const QByteArray &path)
{
    const Reply reply = m_witness->get(path);
    return reply.status == 200 ? documentOf(reply.body) : Document();
}

void TestApi::root()
{
    const Document document = read("");

    QVERIFY(document.wellFormed);
    QCOMPARE(document.root, QByteArray("api"));
    QCOMPARE(document.all("total").last(), QByteArray::number(estate().vms.size()));
    QCOMPARE(document.all("full_version").size(), 1);
    QVERIFY(document.links.contains("/ovirt-engine/api/vms"));
    QVERIFY(document.links.contains("/ovirt-engine/api/vms?search={query}"));
}

void TestApi::collection_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *name : collections)
        QTest::newRow(name) << '/' + QByteArray(name);
}

void TestApi::collection()
{
    QFETCH(QByteArray, path);

    const Document document = read(path);

    QVERIFY2(document.wellFormed, qPrintable(document.error));
    QVERIFY(!document.ids.isEmpty());
    QCOMPARE(
        QSet<QByteArray>(document.ids.begin(), document.ids.end()).size(), document.ids.size());
    const Document one = read(path + '/' + document.ids.last());
    QVERIFY2(one.wellFormed, qPrintable(one.error));
    QVERIFY(one.root != document.root);
}

void TestApi::linksLeadSomewhere_data()
{
    collection_data();
}

void TestApi::linksLeadSomewhere()
{
    QFETCH(QByteArray, path);
    const Document list = read(path);

    const Document one = read(path + '/' + list.ids.first());

    for (const QByteArray &link : one.links) {
        const Document document = read(link.mid(qstrlen("/ovirt-engine/api")));
        QVERIFY2(document.wellFormed && !document.root.isEmpty(), link);
    }
}

void TestApi::versionedPath()
{
    QCOMPARE(read("/v4/clusters").ids, read("/clusters").ids);
}

void TestApi::missing_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const QByteArray nobody = "/0123abcd-4567-89ef-fedc-ba9876543210";
    QTest::newRow("VM") << "/vms" + nobody << 404;
    QTest::newRow("disk") << "/disks" + nobody << 404;
    QTest::newRow("collection") << QByteArray("/cars") << 404;
    QTest::newRow("below a missing host") << "/hosts" + nobody + "/nics" << 404;
    QTest::newRow("event") << QByteArray("/events/1") << 404;
    QTest::newRow("name instead of an id") << QByteArray("/vms/web-01") << 400;
    QTest::newRow("short id") << QByteArray("/disks/0123abcd") << 400;
    QTest::newRow("event that is no number") << QByteArray("/events/x") << 400;
}

void TestApi::missing()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);

    const Reply reply = m_witness->get(path, "Correlation-Id: mine\r\n");

    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("correlation-id"), QByteArray("mine"));
    if (status == 404) {
        QCOMPARE(reply.header("content-length"), QByteArray("0"));
        QVERIFY(!reply.headers.contains("content-type"));
    } else {
        const Document fault = documentOf(reply.body);
        QCOMPARE(fault.root, QByteArray("fault"));
        QCOMPARE(fault.all("reason"), QList<QByteArray>{"Operation Failed"});
    }
}

void TestApi::goneVm_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nics") << QByteArray("nics") << QByteArray("<nics/>\n");
    QTest::newRow("attachments") << QByteArray("diskattachments")
                                 << QByteArray("<disk_attachments/>\n");
    QTest::newRow("permissions") << QByteArray("permissions") << QByteArray("<permissions/>\n");
    QTest::newRow("tags") << QByteArray("tags") << QByteArray();
    QTest::newRow("devices") << QByteArray("reporteddevices") << QByteArray();
}

void TestApi::goneVm()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, body);

    const Reply reply = m_witness->get("/vms/0123abcd-4567-89ef-fedc-ba9876543210/" + part);

    QCOMPARE(reply.status, body.isEmpty() ? 404 : 200);
    QVERIFY(reply.body.endsWith(body));
}

void TestApi::pages()
{
    QList<QByteArray> ids;
    for (int page = 1; page <= 8; ++page) {
        const Document document = read(
            "/vms?search=sortby%20name%20asc%20page%20" + QByteArray::number(page) + "&max=15");
        QCOMPARE(document.ids.size(), page < 7 ? 15 : page == 7 ? 10 : 0);
        ids += document.ids;
    }

    QCOMPARE(ids, read("/vms?search=sortby+name").ids);
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 100);
}

void TestApi::pageWithoutMax()
{
    QCOMPARE(read("/vms?search=page%201").ids.size(), 100);
    QCOMPARE(read("/vms?search=page%202").ids.size(), 0);
}

void TestApi::max_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("count");
    QTest::newRow("query") << QByteArray("/vms?max=7") << 7;
    QTest::newRow("matrix") << QByteArray("/vms;max=7") << 7;
    QTest::newRow("the query wins") << QByteArray("/vms;max=7?max=3") << 3;
    QTest::newRow("none") << QByteArray("/vms?max=0") << 0;
    QTest::newRow("more than there are") << QByteArray("/vms?max=99999") << 100;
    QTest::newRow("a list that cannot be searched") << QByteArray("/roles?max=2") << 2;
    QTest::newRow("unknown parameters")
        << QByteArray("/vms?max=4&all_content=true&follow=nics") << 4;
}

void TestApi::max()
{
    QFETCH(QByteArray, path);

    QTEST(static_cast<int>(read(path).ids.size()), "count");
}

void TestApi::badQueries_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("negative max") << QByteArray("/vms?max=-1");
    QTest::newRow("max is a word") << QByteArray("/vms?max=many");
    QTest::newRow("unknown field") << QByteArray("/vms?search=colour%3Dred");
    QTest::newRow("cut off") << QByteArray("/disks?search=name%3D");
}

void TestApi::badQueries()
{
    QFETCH(QByteArray, path);

    const Reply reply = m_witness->get(path);

    QCOMPARE(reply.status, 400);
    QVERIFY(reply.header("content-type").startsWith("application/xml"));
    QCOMPARE(documentOf(reply.body).root, QByteArray("fault"));
}

void TestApi::caseSensitive()
{
    QVERIFY(!read("/vms?search=status%3DUP").ids.isEmpty());
    QVERIFY(read("/vms?search=status%3DUP&case_sensitive=true").ids.isEmpty());
}

void TestApi::events()
{
    const Document newest = read("/events?max=5");
    const qint64 fifth = newest.ids.last().toLongLong();

    QCOMPARE(newest.ids.size(), 5);
    QVERIFY(newest.ids.first().toLongLong() > fifth);
    QCOMPARE(read("/events?from=" + QByteArray::number(fifth)).ids, newest.ids.mid(0, 4));
    QVERIFY(!read("/events?search=severity%3Derror").ids.isEmpty());
}

void TestApi::noAdministrator()
{
    Options options;
    options.administrator = false;
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();

    const Reply root = witness.get("");

    QCOMPARE(root.status, 200);
    QVERIFY(!root.body.contains("<summary>"));
    const QByteArray user = "/users/" + engine.engine().estate().users[1].id.text();
    for (const QByteArray &path :
        {QByteArray("/users"), QByteArray("/groups"), user, QByteArray(user + "/permissions")}) {
        const Reply refused = witness.get(path);
        QCOMPARE(refused.status, 403);
        QCOMPARE(documentOf(refused.body).root, QByteArray("fault"));
    }
    QCOMPARE(documentOf(witness.get("/vms").body).ids.size(), 100);
    QCOMPARE(witness.get("/vms?follow=permissions.role").status, 200);
}

void TestApi::pagesOfNoAdministrator()
{
    Options options;
    options.administrator = false;
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();
    const auto ask = [&](const QByteArray &query) {
        return documentOf(witness.get("/vms?" + query).body).ids;
    };

    const QList<QByteArray> second =
        ask("search=status%3Dup%20sortby%20name%20asc%20page%202&max=10");

    QCOMPARE(second, read("/vms?search=sortby%20name%20page%202&max=10").ids); // no criteria
    QCOMPARE(ask("search=status%3Dup%20page%202&max=10"), ask("search=status%3Dup&max=10"));
    QCOMPARE(ask("search=status%3Dup"), read("/vms?search=status%3Dup").ids);
}

void TestApi::noVms()
{
    Options options;
    options.vms = 0;
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();

    QVERIFY(witness.get("/vms").body.endsWith("\n<vms/>\n"));
    QCOMPARE(documentOf(witness.get("/clusters").body).ids.size(), 6);
}

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
