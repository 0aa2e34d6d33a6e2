// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "app/demo/misbehaviour.h"
#include "tests/demo/witness.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace demo;
using namespace std::chrono_literals;

class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesReady();
    void saysWhyItCannotListen();
    void servesInItsCallersThread();
    void expiresTokens();
    void overrides_data();
    void overrides();
    void overridesCount();
    void overridesEachNth();
    void failsOneInSoMany();
    void overridesSpareTheOthers();
    void dropsConnections();
    void delaysAndStalls();
    void servesTls();
    void refusesBadCertificates_data();
    void refusesBadCertificates();
    void printsStatistics();
};

namespace {

Override overriding(const char *path, int status)
{
    Override override;
    override.path = QRegularExpression(QLatin1String(path));
    override.status = status;
    return override;
}

} // namespace

void TestEngine::becomesReady()
{
    EngineThread engine({});
    QUrl seen;

    auto done = engine.ready().then([&seen](const QUrl &url) { seen = url; });
    done.waitForFinished();

    QCOMPARE(seen, engine.url());
    QCOMPARE(seen.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(seen.path(), QStringLiteral("/ovirt-engine/api"));
    QVERIFY(seen.port() > 0);
}

void TestEngine::saysWhyItCannotListen()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost));
    Options options;
    options.port = squatter.serverPort();

    EngineThread engine(options);

    QVERIFY(engine.url().isEmpty());
    QVERIFY(!engine.errorString().isEmpty());
}

void TestEngine::servesInItsCallersThread()
{
    Engine engine({});
    QVERIFY(engine.listen());
    QTcpSocket socket;
    socket.connectToHost(engine.url().host(), static_cast<quint16>(engine.url().port()));

    socket.write("GET /ovirt-engine/services/health HTTP/1.1\r\nHost: a\r\n\r\n");

    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
    engine.expireTokens(); // from its own thread it does not wait for itself
}

void TestEngine::expiresTokens()
{
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();
    QCOMPARE(witness.get("/tags").status, 200);

    engine.expireTokens();

    QCOMPARE(witness.get("/tags").status, 401);
    witness.signIn();
    QCOMPARE(witness.get("/tags").status, 200);
    QCOMPARE(engine.statistics().signIns, 2);
}

void TestEngine::overrides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("fault") << 500 << QByteArray("application/xml") << QByteArray("<fault/>");
    QTest::newRow("login page") << 200 << QByteArray("text/html") << QByteArray("<html></html>");
    QTest::newRow("gateway") << 502 << QByteArray("text/html") << QByteArray("bad gateway");
    QTest::newRow("nothing") << 404 << QByteArray() << QByteArray();
}

void TestEngine::overrides()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    Override override = overriding("/vms/[^/]+/nics", status);
    override.contentType = type;
    override.body = body;
    override.headers = {{"Retry-After", "1"}};
    Options options;
    options.overrides = {override};
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();

    const Reply reply = witness.get("/vms/" + engine.engine().estate().vms[0].id.text() + "/nics");

    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("content-type"), type);
    QCOMPARE(reply.header("retry-after"), QByteArray("1"));
    QCOMPARE(reply.body, body);
}

void TestEngine::overridesCount()
{
    Override override = overriding("/tags", 503);
    override.after = 2;
    override.times = 3;
    EngineThread engine({});
    engine.setOverrides({override});
    Witness witness(engine.url());
    witness.signIn();

    for (const int status : {200, 200, 503, 503, 503, 200, 200})
        QCOMPARE(witness.get("/tags").status, status);
}

void TestEngine::overridesEachNth()
{
    Override override = overriding("/tags", 503);
    override.after = 1;
    override.every = 3;
    EngineThread engine({});
    engine.setOverrides({override});
    Witness witness(engine.url());
    witness.signIn();

    for (const int status : {200, 200, 200, 503, 200, 200, 503, 200})
        QCOMPARE(witness.get("/tags").status, status);
}

void TestEngine::failsOneInSoMany()
{
    EngineThread engine({});
    engine.setOverrides({failingEvery(4)});
    Witness witness(engine.url());
    witness.signIn();
    QList<QByteArray> failed;

    for (int number = 0; number < 40; ++number) {
        const QByteArray path = "/vms?max=" + QByteArray::number(number);
        const Reply reply = witness.get(path);
        if (reply.status == 200)
            continue;
        QCOMPARE(reply.status, 500);
        QVERIFY(reply.body.contains("<fault>"));
        failed.append(path);
    }

    QCOMPARE(failed.size(), 10);
    for (const QByteArray &path : failed)
        QCOMPARE(witness.get(path).status, 200);
}

void TestEngine::overridesSpareTheOthers()
{
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();
    engine.setOverrides({overriding("/tags", 500)});

    QCOMPARE(witness.get("/clusters").status, 200);
    QCOMPARE(witness.get("/tags").status, 500);
    engine.setOverrides({});
    QCOMPARE(witness.get("/tags").status, 200);
}

void TestEngine::dropsConnections()
{
    Override override = overriding("/tags", 0);
    override.fate = Override::Fate::Drop;
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();
    engine.setOverrides({override});

    const QByteArray clusters = witness.request("/ovirt-engine/api/clusters");
    witness.send(clusters + witness.request("/ovirt-engine/api/tags") + clusters);

    QCOMPARE(witness.read().value_or(Reply()).status, 200);
    QVERIFY(!witness.read().has_value());
    QVERIFY(witness.isClosed());
}

void TestEngine::delaysAndStalls()
{
    Override slow = overriding("/tags", 0);
    slow.delay = 80ms;
    Override silent = overriding("/roles", 0);
    silent.fate = Override::Fate::Stall;
    Options options;
    options.overrides = {slow, silent};
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(witness.get("/tags").status, 200);
    QVERIFY2(timer.elapsed() >= 79, qPrintable(QString::number(timer.elapsed())));
    witness.send(
        witness.request("/ovirt-engine/api/roles") + witness.request("/ovirt-engine/api/clusters"));

    QTRY_COMPARE(engine.statistics().requests, 4);
    QVERIFY(witness.isConnected());
    Witness other(engine.url());
    QVERIFY(!other.signIn().isEmpty()); // one stalled connection holds nobody else
}

void TestEngine::servesTls()
{
    QTemporaryDir folder;
    Options options;
    options.tlsCertificate = folder.filePath(QStringLiteral("certificate.pem"));
    options.tlsKey = folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
            QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
            QStringLiteral("-keyout"), options.tlsKey, QStringLiteral("-out"),
            options.tlsCertificate});
    QVERIFY2(openssl.waitForFinished(), "openssl is needed to make a certificate");
    QCOMPARE(openssl.exitCode(), 0);
    EngineThread engine(options);
    QCOMPARE(engine.url().scheme(), QStringLiteral("https"));
    Witness witness(engine.url());

    QVERIFY(!witness.signIn().isEmpty());
    witness.send(witness.request("/ovirt-engine/api/vms").repeated(120));
    for (int answer = 1; answer < 101; ++answer)
        QCOMPARE(witness.read().value_or(Reply()).body.count("    <vm href="), 100);
    QVERIFY(!witness.read().has_value());

    Witness stranger(engine.url());
    stranger.send(stranger.request(
        "/ovirt-engine/services/pki-resource?resource=ca-certificate&format=X509-PEM-CA"));
    QFile certificate(options.tlsCertificate);
    QVERIFY(certificate.open(QIODevice::ReadOnly));
    QCOMPARE(stranger.read().value_or(Reply()).body, certificate.readAll());
}

void TestEngine::refusesBadCertificates_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("missing") << false;
    QTest::newRow("no PEM") << true;
}

void TestEngine::refusesBadCertificates()
{
    QFETCH(bool, exists);
    QTemporaryDir folder;
    Options options;
    options.tlsCertificate = folder.filePath(QStringLiteral("c.pem"));
    options.tlsKey = folder.filePath(QStringLiteral("k.pem"));
    for (const QString &path : {options.tlsCertificate, options.tlsKey}) {
        QFile file(path);
        QVERIFY(!exists || (file.open(QIODevice::WriteOnly) && file.write("no PEM") > 0));
    }

    EngineThread engine(options);

    QVERIFY(engine.url().isEmpty());
    QVERIFY(engine.errorString().contains(options.tlsCertificate)
        || engine.errorString().contains(options.tlsKey));
}

void TestEngine::printsStatistics()
{
    Statistics statistics;
    statistics.connections = 5;
    statistics.mostOpen = 4;
    statistics.requests = 300;
    statistics.requestsWithin = 20;
    statistics.mostOutstandingOnOneConnection = 6;
    statistics.mostOutstanding = 24;
    statistics.signIns = 1;
    statistics.verbs = {{"GET", 299}, {"POST", 1}};

    QCOMPARE(statistics.toJson(),
        QByteArray(
            "{\"connections\": 5, \"most_open\": 4, \"requests\": 300, \"requests_within\": 20, "
            "\"most_outstanding_on_one_connection\": 6, "
            "\"most_outstanding\": 24, \"sign_ins\": 1, \"verbs\": {\"GET\": 299, \"POST\": 1}}"));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
