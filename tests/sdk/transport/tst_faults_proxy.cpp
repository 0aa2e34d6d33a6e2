// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"
#include "tests/support/testproxy.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace ovirt;
using namespace test;
using Behaviour = TestProxy::Behaviour;

// By way of a proxy: F40.
class TestFaultsProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void through_data();
    void through();
    void credentialsAskedFor();
    void fails_data();
    void fails();
    void nobodyThere();

private:
    Credentials m_credentials;
};

static QNetworkProxy proxyAt(
    quint16 port, QNetworkProxy::ProxyType type, const QString &password = {})
{
    return QNetworkProxy(type, QStringLiteral("127.0.0.1"), port,
        password.isEmpty() ? QString() : QStringLiteral("user"), password);
}

void TestFaultsProxy::through_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *name, Behaviour behaviour, QNetworkProxy::ProxyType type,
                         const QString &password) {
        onBothTransports(name, [&](const QByteArray &full, bool tls) {
            QTest::newRow(full) << tls << behaviour << type << password;
        });
    };

    row("CONNECT", Behaviour::Tunnel, QNetworkProxy::HttpProxy, {});
    row("caching proxy", Behaviour::Tunnel, QNetworkProxy::HttpCachingProxy, {});
    row("CONNECT with credentials", Behaviour::Credentials, QNetworkProxy::HttpProxy,
        QStringLiteral("secret"));
    row("SOCKS5", Behaviour::Socks, QNetworkProxy::Socks5Proxy, {});
}

void TestFaultsProxy::through()
{
    QFETCH(bool, tls);
    QFETCH(Behaviour, behaviour);
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(QString, password);
    TestProxy proxy(behaviour);
    FaultRun run(m_credentials, tls);
    run.manager->setProxy(proxyAt(proxy.port(), type, password));
    run.getMany(60);

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 60);
    QCOMPARE(proxy.tunnels(), 5);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsProxy::credentialsAskedFor()
{
    TestProxy proxy(Behaviour::Credentials);
    FaultRun run(m_credentials, true);
    run.manager->setProxy(proxyAt(proxy.port(), QNetworkProxy::HttpProxy));
    connect(run.manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [](const QNetworkProxy &, QAuthenticator *authenticator) {
            authenticator->setUser(QStringLiteral("user"));
            authenticator->setPassword(QStringLiteral("secret"));
        });
    run.getMany(10);

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 10);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsProxy::fails_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *name, Behaviour behaviour, const QString &password = {}) {
        onBothTransports(name, [&](const QByteArray &full, bool tls) {
            QTest::newRow(full) << tls << behaviour << password;
        });
    };

    row("407, no credentials", Behaviour::Credentials);
    row("407, wrong credentials", Behaviour::Credentials, QString::fromLatin1(FaultRun::canary));
    row("403", Behaviour::Refuse);
    row("junk", Behaviour::Junk);
    row("closes", Behaviour::Close);
}

// The error names the proxy, never its password, and no request gets through.
void TestFaultsProxy::fails()
{
    QFETCH(bool, tls);
    QFETCH(Behaviour, behaviour);
    QFETCH(QString, password);
    TestProxy proxy(behaviour);
    FaultRun run(m_credentials, tls);
    run.manager->setProxy(proxyAt(proxy.port(), QNetworkProxy::HttpProxy, password));
    run.getMany(10);

    QVERIFY(run.finish());

    for (int i = 0; i < 10; ++i) {
        const QNetworkReply *reply = run.reply(QStringLiteral("/%1").arg(i));
        QCOMPARE(transportFault(reply), TransportFault::Proxy);
        QVERIFY(reply->errorString().contains(QStringLiteral("127.0.0.1:%1").arg(proxy.port())));
    }
    QVERIFY(run.server.log().isEmpty());
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsProxy::nobodyThere()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        port = closed.serverPort();
    }
    FaultRun run(m_credentials, false);
    run.manager->setProxy(proxyAt(port, QNetworkProxy::HttpProxy));
    run.getMany(3);

    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/0")), TransportFault::Proxy);
    QCOMPARE(run.complaint(), QString());
}

QTEST_GUILESS_MAIN(TestFaultsProxy)
#include "tst_faults_proxy.moc"
