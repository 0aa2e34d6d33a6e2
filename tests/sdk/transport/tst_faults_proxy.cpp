// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"
#include "tests/support/testproxy.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QSignalSpy>
#include <QTest>

using namespace ovirt;
using namespace test;
using namespace std::chrono_literals;
using Behaviour = TestProxy::Behaviour;

// By way of a proxy: F40.
class TestFaultsProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void through_data();
    void through();
    void nameIsTheProxysAffair_data();
    void nameIsTheProxysAffair();
    void credentialsAskedFor();
    void systemsProxy_data();
    void systemsProxy();
    void systemsProxyChanges();
    void ownProxyChanges_data();
    void ownProxyChanges();
    void fails_data();
    void fails();
    void nobodyThere();
    void hangs();
    void nobodyIsAskedAfterTheEnd();

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

void TestFaultsProxy::nameIsTheProxysAffair_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");

    QTest::newRow("CONNECT") << Behaviour::Tunnel << QNetworkProxy::HttpProxy;
    QTest::newRow("SOCKS5") << Behaviour::Socks << QNetworkProxy::Socks5Proxy;
}

static QNetworkReply *getFromElsewhere(FaultRun &run, const QString &path = QStringLiteral("/x"))
{
    QNetworkRequest request = run.request(path);
    request.setUrl(QUrl(QStringLiteral("http://engine.invalid") + path));
    return run.manager->get(request);
}

// Only the proxy knows the engine's name.
void TestFaultsProxy::nameIsTheProxysAffair()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QNetworkProxy::ProxyType, type);
    TestProxy proxy(behaviour);
    FaultRun run(m_credentials, false);
    proxy.leadTo(run.server.port());
    run.manager->setProxy(proxyAt(proxy.port(), type));

    const QNetworkReply *reply = getFromElsewhere(run);
    QTRY_VERIFY(reply->isFinished());

    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(run.server.log().first().field("Host"), "engine.invalid");
}

void TestFaultsProxy::systemsProxy_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<TransportFault>("fault");

    QTest::newRow("open") << Behaviour::Tunnel << QByteArray() << TransportFault::None;
    QTest::newRow("with credentials")
        << Behaviour::Credentials << QByteArray("user:secret@") << TransportFault::None;
    QTest::newRow("without credentials")
        << Behaviour::Credentials << QByteArray() << TransportFault::Proxy;
    QTest::newRow("with wrong credentials")
        << Behaviour::Credentials << "user:" + QByteArray(FaultRun::canary) + '@'
        << TransportFault::Proxy;
}

// As the environment has it, credentials included.
void TestFaultsProxy::systemsProxy()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, credentials);
    QFETCH(TransportFault, fault);
    TestProxy proxy(behaviour);
    FaultRun run(m_credentials, false);
    proxy.leadTo(run.server.port());
    qputenv(
        "http_proxy", "http://" + credentials + "127.0.0.1:" + QByteArray::number(proxy.port()));
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const QNetworkReply *reply = getFromElsewhere(run);
    QTRY_VERIFY(reply->isFinished());
    qputenv("http_proxy", "");

    QCOMPARE(transportFault(reply), fault);
    QCOMPARE(run.server.log().isEmpty(), fault != TransportFault::None);
    QVERIFY(!reply->errorString().contains(QLatin1String(FaultRun::canary)));
    QCOMPARE(run.complaint(), QString());
}

namespace {

//! What a desktop's settings are to a program: they change when a person or a network wants.
class ChangingProxy : public QNetworkProxyFactory {
public:
    explicit ChangingProxy(const std::shared_ptr<QNetworkProxy> &current)
        : m_current(current)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return {*m_current}; }

private:
    std::shared_ptr<QNetworkProxy> m_current;
};

} // namespace

// New connections go the new way, and draw the old ones after them. (Qt has no proxy for loopback
// addresses but those that were set explicitly.)
void TestFaultsProxy::systemsProxyChanges()
{
    TestProxy first(Behaviour::Tunnel);
    TestProxy second(Behaviour::Tunnel);
    FaultRun run(m_credentials, false);
    run.manager->setConnections(2);
    first.leadTo(run.server.port());
    second.leadTo(run.server.port());
    auto current = std::make_shared<QNetworkProxy>(proxyAt(first.port(), QNetworkProxy::HttpProxy));
    QNetworkProxyFactory::setApplicationProxyFactory(new ChangingProxy(current));
    QList<QNetworkReply *> replies{getFromElsewhere(run)};
    QTRY_VERIFY(replies.first()->isFinished());
    QCOMPARE(first.tunnels(), 1);

    *current = proxyAt(second.port(), QNetworkProxy::HttpProxy);
    for (int i = 0; i < 40; ++i)
        replies << getFromElsewhere(run, QStringLiteral("/%1").arg(i));
    for (const QNetworkReply *reply : std::as_const(replies))
        QTRY_VERIFY(reply->isFinished());
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    for (QNetworkReply *reply : std::as_const(replies))
        QCOMPARE(reply->readAll(), reply->url().path().toUtf8());
    QCOMPARE(first.tunnels(), 1);
    QVERIFY(second.tunnels() > 0);
    QTRY_COMPARE(first.openTunnels(), 0);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsProxy::ownProxyChanges_data()
{
    addTransports();
}

// What is asked after setProxy() goes that way, as with any QNetworkAccessManager.
void TestFaultsProxy::ownProxyChanges()
{
    QFETCH(bool, tls);
    TestProxy proxy(Behaviour::Tunnel);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(2);
    run.getMany(20);
    QVERIFY(run.finish());
    QCOMPARE(proxy.tunnels(), 0);

    run.manager->setProxy(proxyAt(proxy.port(), QNetworkProxy::HttpProxy));
    run.get(QStringLiteral("/by-proxy"));
    QVERIFY(run.finish());
    QCOMPARE(proxy.tunnels(), 1);
    run.manager->setProxy(QNetworkProxy::NoProxy);
    run.get(QStringLiteral("/direct"));
    QVERIFY(run.finish());

    QCOMPARE(run.good(), 22);
    QCOMPARE(proxy.tunnels(), 1);
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

void TestFaultsProxy::hangs()
{
    TestProxy proxy(Behaviour::Hang);
    FaultRun run(m_credentials, false);
    run.manager->setDeadlines({300ms, 5s, 5s});
    run.manager->setProxy(proxyAt(proxy.port(), QNetworkProxy::HttpProxy));
    const QNetworkReply *reply = run.get(QStringLiteral("/x"));

    QVERIFY(run.finish());

    QCOMPARE(transportFault(reply), TransportFault::ConnectTimeout);
    QVERIFY(reply->errorString().contains(QStringLiteral("127.0.0.1:%1").arg(proxy.port())));
    QCOMPARE(run.complaint(), QString());
}

// What a manager had still to do, here to connect ahead, ends with it.
void TestFaultsProxy::nobodyIsAskedAfterTheEnd()
{
    class Counter : public QNetworkProxyFactory {
    public:
        explicit Counter(int &asked)
            : m_asked(asked)
        {
        }
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
        {
            ++m_asked;
            return {QNetworkProxy::NoProxy};
        }

    private:
        int &m_asked;
    };
    int asked = 0;
    QNetworkProxyFactory::setApplicationProxyFactory(new Counter(asked));
    auto manager = std::make_unique<AccessManager>();
    manager->preconnect(QUrl(QStringLiteral("http://192.0.2.1")), 3);

    manager.reset();
    QCoreApplication::sendPostedEvents();
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    QCOMPARE(asked, 0);
}

QTEST_GUILESS_MAIN(TestFaultsProxy)
#include "tst_faults_proxy.moc"
