// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/accessmanager.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testcertificates.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace ovirt;
using test::ScriptedServer;
using test::send;

namespace {

QNetworkRequest pipelined(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
    return request;
}

QList<QNetworkReply *> getMany(AccessManager &manager, const ScriptedServer &server, int count)
{
    QList<QNetworkReply *> replies;
    for (int i = 0; i < count; ++i)
        replies << manager.get(pipelined(server.url(QStringLiteral("/item/%1").arg(i))));
    return replies;
}

bool allFinished(const QList<QNetworkReply *> &replies)
{
    return std::all_of(
        replies.begin(), replies.end(), [](const QNetworkReply *r) { return r->isFinished(); });
}

} // namespace

class TestAccessManager : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void getsMany_data();
    void getsMany();
    void exactConnectionsAndDepth_data();
    void exactConnectionsAndDepth();
    void getsOverTls();

private:
    test::TestCertificates m_certificates;
    test::Identity m_identity;
};

void TestAccessManager::initTestCase()
{
    QVERIFY(m_certificates.isValid());
    m_identity = m_certificates.issue();
    QVERIFY(!m_identity.certificate.isNull());
}

void TestAccessManager::getsMany_data()
{
    QTest::addColumn<bool>("tls");

    QTest::newRow("TCP") << false;
    QTest::newRow("TLS") << true;
}

void TestAccessManager::getsMany()
{
    QFETCH(bool, tls);
    ScriptedServer plain;
    ScriptedServer secure(m_identity.serverConfiguration());
    ScriptedServer &server = tls ? secure : plain;
    AccessManager manager;
    manager.setTrust(Trust::authorities({m_certificates.authority()}));
    const QList<QNetworkReply *> replies = getMany(manager, server, 200);

    QTRY_VERIFY(allFinished(replies));

    for (QNetworkReply *reply : replies) {
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->readAll(), reply->url().path().toUtf8());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QCOMPARE(reply->attribute(QNetworkRequest::ConnectionEncryptedAttribute).toBool(), tls);
    }
    QCOMPARE(server.mostAttempts(), 1);
}

void TestAccessManager::exactConnectionsAndDepth_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("pipeline");
    QTest::addColumn<int>("deepest");

    QTest::newRow("1 x 0") << 1 << 0 << 1;
    QTest::newRow("1 x 1") << 1 << 1 << 1;
    QTest::newRow("5 x 5") << 5 << 5 << 5;
    QTest::newRow("3 x 40") << 3 << 40 << 40;
    QTest::newRow("64 x 2") << 64 << 2 << 2;
}

void TestAccessManager::exactConnectionsAndDepth()
{
    QFETCH(int, connections);
    QFETCH(int, pipeline);
    ScriptedServer server;
    AccessManager manager;
    manager.setConnections(connections);
    manager.setPipeline(pipeline);
    const QList<QNetworkReply *> replies = getMany(manager, server, 600);

    QTRY_VERIFY(allFinished(replies));

    QCOMPARE(server.mostOpen(), connections);
    QTEST(server.deepest(), "deepest");
    QCOMPARE(server.connections(), connections);
}

void TestAccessManager::getsOverTls()
{
    ScriptedServer server(m_identity.serverConfiguration());
    AccessManager manager;
    manager.setTrust(Trust::authorities({m_certificates.authority()}));

    QNetworkReply *reply = manager.get(pipelined(server.url(QStringLiteral("/x"))));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());

    QCOMPARE(reply->sslConfiguration().peerCertificate(), m_identity.certificate);
}

QTEST_GUILESS_MAIN(TestAccessManager)
#include "tst_accessmanager.moc"
