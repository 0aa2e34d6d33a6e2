// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "tests/demo/witness.h"

#include <QTest>
#include <QUuid>

using namespace demo;

class TestSite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void correlationId_data();
    void correlationId();
    void unauthorized_data();
    void unauthorized();
    void onlyReads_data();
    void onlyReads();
    void contentTypes_data();
    void contentTypes();
    void versions();
    void pages_data();
    void pages();
    void answersTheSameTwice();
    void tellsTheTime();

private:
    EngineThread m_engine{Options{}};
    std::unique_ptr<Witness> m_witness;
};

void TestSite::init()
{
    m_witness = std::make_unique<Witness>(m_engine.url());
    QVERIFY(!m_witness->signIn().isEmpty());
}

void TestSite::correlationId_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("answered");
    QTest::newRow("as it is") << QByteArray("abc-DEF_123") << QByteArray("abc-DEF_123");
    QTest::newRow("cleaned") << QByteArray("a b<c>/d:e") << QByteArray("abcde");
    QTest::newRow("cut") << QByteArray(50, 'x') << QByteArray(36, 'x');
}

void TestSite::correlationId()
{
    QFETCH(QByteArray, asked);

    const Reply reply = m_witness->get("/clusters", "Correlation-Id: " + asked + "\r\n");
    const Reply none = m_witness->get("/clusters");

    QTEST(reply.header("correlation-id"), "answered");
    QVERIFY(!QUuid::fromString(QLatin1String(none.header("correlation-id"))).isNull());
    QVERIFY(m_witness->get("/clusters").header("correlation-id") != none.header("correlation-id"));
}

void TestSite::unauthorized_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("unknown token") << QByteArray("Authorization: Bearer nobody\r\n");
    QTest::newRow("empty token") << QByteArray("Authorization: Bearer \r\n");
    QTest::newRow("another scheme") << QByteArray("Authorization: Digest x\r\n");
}

void TestSite::unauthorized()
{
    QFETCH(QByteArray, authorization);
    m_witness->setToken({});

    const Reply reply = m_witness->get("/vms", "Correlation-Id: mine\r\n" + authorization);

    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.header("www-authenticate"), QByteArray("Basic realm=\"RESTAPI\""));
    QVERIFY(reply.header("content-type").startsWith("text/html"));
    QVERIFY(reply.body.startsWith("<html>"));
    QVERIFY(!reply.headers.contains("correlation-id"));
}

void TestSite::onlyReads_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"})
        QTest::newRow(method) << QByteArray(method);
}

void TestSite::onlyReads()
{
    QFETCH(QByteArray, method);

    m_witness->send(
        m_witness->request(method, "/ovirt-engine/api/vms", "Content-Length: 2\r\n") + "hi");

    const Reply reply = m_witness->read().value_or(Reply());
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.header("allow"), QByteArray("GET, HEAD"));
    QCOMPARE(m_witness->get("/tags").status, 200);
}

void TestSite::contentTypes_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 200;
    QTest::newRow("XML") << QByteArray("Accept: application/xml\r\n") << 200;
    QTest::newRow("XML with a parameter")
        << QByteArray("Accept: application/xml; detail=statistics\r\n") << 200;
    QTest::newRow("anything") << QByteArray("Accept: */*\r\n") << 200;
    QTest::newRow("JSON") << QByteArray("Accept: application/json\r\n") << 406;
}

void TestSite::contentTypes()
{
    QFETCH(QByteArray, accept);

    QTEST(m_witness->get("/clusters", accept).status, "status");
}

void TestSite::versions()
{
    QCOMPARE(m_witness->get("/clusters", "Version: 4\r\n").status, 200);
    QCOMPARE(m_witness->get("/clusters", "Version: 3\r\n").status, 400);
    QCOMPARE(m_witness->get("/v3/clusters").status, 404);
    QCOMPARE(m_witness->get("/clusters", "Filter: true\r\n").status, 200);
}

void TestSite::pages_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("welcome") << QByteArray("/ovirt-engine/") << 200;
    QTest::newRow("root") << QByteArray("/") << 200;
    QTest::newRow("health") << QByteArray("/ovirt-engine/services/health") << 200;
    QTest::newRow("nothing") << QByteArray("/nothing?x=1") << 404;
    QTest::newRow("CA without TLS") << QByteArray(
        "/ovirt-engine/services/pki-resource?resource=ca-certificate&format=X509-PEM-CA")
                                    << 404;
    QTest::newRow("begins like the API") << QByteArray("/ovirt-engine/apiary") << 404;
}

void TestSite::pages()
{
    QFETCH(QByteArray, path);
    m_witness->setToken({});

    m_witness->send(m_witness->request(path));

    const Reply reply = m_witness->read().value_or(Reply());
    QTEST(reply.status, "status");
    QVERIFY(reply.header("content-type").startsWith("text/html"));
}

void TestSite::answersTheSameTwice()
{
    const Reply first = m_witness->get("/clusters");
    const Reply kept = m_witness->get("/clusters");
    const Reply compressed = m_witness->get("/clusters", "Accept-Encoding: gzip\r\n");
    const Reply plainAgain = m_witness->get("/clusters");

    QCOMPARE(kept.body, first.body);
    QCOMPARE(compressed.body, first.body);
    QCOMPARE(plainAgain.body, first.body);
    QVERIFY(!plainAgain.headers.contains("content-encoding"));
}

void TestSite::tellsTheTime()
{
    const QByteArray before = m_witness->get({}).body;

    QTRY_VERIFY(m_witness->get({}).body != before);
}

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
