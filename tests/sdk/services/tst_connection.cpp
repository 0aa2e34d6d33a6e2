// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/systemservice.h"
#include "sdk/transport/trafficrecord.h"
#include "tests/sdk/services/demoengine.h"
#include "tests/support/scriptedserver.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace ovirt;
using Fate = demo::Override::Fate;

using Engine = DemoEngine;

Q_DECLARE_METATYPE(demo::Override)

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAndObjects();
    void oneSignInForAll();
    void signInFailureEndsAllThatWait();
    void givenToken();
    void noCredentials();
    void expiredTokenIsRenewedOnce();
    void lateRefusalNeedsNoSignIn();
    void secondRefusalIsFinal();
    void neverMoreThanAskedFor_data();
    void neverMoreThanAskedFor();
    void sizeChangesUnderWay_data();
    void sizeChangesUnderWay();
    void connectsWhileSigningIn();
    void badGatewayIsAskedOnceMore_data();
    void badGatewayIsAskedOnceMore();
    void busyEngineIsWaitedFor();
    void failures_data();
    void failures();
    void refusedPort();
    void noSuchHost();
    void notAnEngineAtAll();
    void caFileThatIsNone_data();
    void caFileThatIsNone();
    void untrustedCertificate();
    void lateAnswer();
    void secondAttemptIsAnswered();
    void latenessIsTold_data();
    void latenessIsTold();
    void cancelWithdraws();
    void destructionEndsEverything();
    void closeSignsOut();
    void onlyReads();
    void trafficIsTold();
    void trafficOfAnEndedConnection();
};

void TestConnection::listsAndObjects()
{
    Engine engine;
    Connection connection(engine.connection);

    const Api api = connection.test().result();
    const QList<Vm> vms = connection.systemService().vmsService().list().result();
    const VmService service = connection.systemService().vmsService().vmService(vms.first().id);

    QVERIFY(!api.productName.isEmpty());
    QCOMPARE(vms.size(), 100);
    QCOMPARE(service.get().result().name, vms.first().name);
    QVERIFY(!service.permissionsService().list().result().isEmpty());
    ListQuery two;
    two.max = 2;
    two.search = QStringLiteral("sortby name desc");
    const QList<Vm> last = connection.systemService().vmsService().list(two).result();
    QCOMPARE(last.size(), 2);
    QVERIFY(last.first().name.compare(last.last().name, Qt::CaseInsensitive) >= 0);
}

void TestConnection::oneSignInForAll()
{
    Engine engine;
    Connection connection(engine.connection);
    QList<QFuture<QList<Role>>> futures;

    for (int number = 0; number < 50; ++number)
        futures.append(connection.systemService().rolesService().list());

    for (QFuture<QList<Role>> &future : futures)
        QVERIFY(!future.result().isEmpty());
    QCOMPARE(engine.demo.statistics().signIns, 1);
}

void TestConnection::signInFailureEndsAllThatWait()
{
    Engine engine;
    engine.connection.password = QStringLiteral("wrong");
    Connection connection(engine.connection);

    const QFuture<QList<Vm>> vms = connection.systemService().vmsService().list();
    const QFuture<QString> token = connection.authenticate();

    const std::optional<Error> error = errorOf(vms);
    QVERIFY(error && errorOf(token));
    QCOMPARE(error->kind(), Error::Kind::Authentication);
    QVERIFY(!error->advice().isEmpty());
    QVERIFY(!error->sentence().contains(QStringLiteral("wrong\"")));
}

void TestConnection::givenToken()
{
    Engine engine;
    const QString token = Connection(engine.connection).authenticate().result();
    ConnectionOptions options;
    options.url = engine.connection.url;
    options.token = token;
    Connection connection(options);

    QCOMPARE(connection.authenticate().result(), token);
    QVERIFY(!connection.systemService().rolesService().list().result().isEmpty());
    QCOMPARE(engine.demo.statistics().signIns, 1);
    engine.demo.expireTokens();
    QCOMPARE(errorOf(connection.test())->kind(), Error::Kind::Authentication);
}

void TestConnection::noCredentials()
{
    Engine engine;
    engine.connection.username.clear();
    Connection connection(engine.connection);

    QCOMPARE(errorOf(connection.test())->kind(), Error::Kind::Authentication);
    QCOMPARE(engine.demo.statistics().requests, 0);
}

void TestConnection::expiredTokenIsRenewedOnce()
{
    Engine engine;
    Connection connection(engine.connection);
    connection.test().waitForFinished();
    engine.demo.expireTokens();
    QList<QFuture<QList<Role>>> futures;

    for (int number = 0; number < 60; ++number)
        futures.append(connection.systemService().rolesService().list());

    for (QFuture<QList<Role>> &future : futures)
        QVERIFY(!future.result().isEmpty());
    QCOMPARE(engine.demo.statistics().signIns, 2);
}

// It was refused with the old token, and the new one is there already.
void TestConnection::lateRefusalNeedsNoSignIn()
{
    Engine engine;
    demo::Override refusal = status(401, "text/html", "<html>no</html>");
    refusal.times = 1;
    demo::Override late = refusal;
    refusal.path = QRegularExpression(QStringLiteral("/clusters"));
    late.path = QRegularExpression(QStringLiteral("/roles"));
    late.delay = std::chrono::milliseconds(300);
    engine.demo.setOverrides({refusal, late});
    Connection connection(engine.connection);

    QFuture<QList<Role>> roles = connection.systemService().rolesService().list();
    QFuture<QList<Cluster>> clusters = connection.systemService().clustersService().list();

    QVERIFY(!clusters.result().isEmpty());
    QVERIFY(!roles.result().isEmpty());
    QCOMPARE(engine.demo.statistics().signIns, 2);
}

void TestConnection::secondRefusalIsFinal()
{
    Engine engine;
    engine.answer("/roles", status(401, "text/html", "<html>no</html>"));
    Connection connection(engine.connection);

    const std::optional<Error> error = errorOf(connection.systemService().rolesService().list());

    QCOMPARE(error->kind(), Error::Kind::Authentication);
    QCOMPARE(error->httpStatus(), 401);
    QCOMPARE(engine.demo.statistics().signIns, 2);
}

void TestConnection::neverMoreThanAskedFor_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("pipeline");

    QTest::newRow("one by one") << 1 << 0;
    QTest::newRow("a pipeline of one") << 1 << 1;
    QTest::newRow("one pipeline") << 1 << 7;
    QTest::newRow("two connections without pipeline") << 2 << 0;
    QTest::newRow("as by default") << 5 << 5;
}

void TestConnection::neverMoreThanAskedFor()
{
    QFETCH(int, connections);
    QFETCH(int, pipeline);
    demo::Options options;
    options.service = std::chrono::milliseconds(1);
    Engine engine(options);
    engine.connection.connections = connections;
    engine.connection.pipeline = pipeline;
    Connection connection(engine.connection);
    QList<QFuture<QList<Role>>> futures;

    for (int number = 0; number < 150; ++number)
        futures.append(connection.systemService().rolesService().list());
    for (QFuture<QList<Role>> &future : futures)
        future.waitForFinished();

    const demo::Statistics seen = engine.demo.statistics();
    QCOMPARE(int(seen.mostOpen), connections);
    QCOMPARE(int(seen.mostOutstandingOnOneConnection), qMax(1, pipeline));
    QVERIFY(int(seen.mostOutstanding) <= connections * qMax(1, pipeline));
}

void TestConnection::sizeChangesUnderWay_data()
{
    QTest::addColumn<QPair<int, int>>("before");
    QTest::addColumn<QPair<int, int>>("after");

    QTest::newRow("more of both") << qMakePair(2, 2) << qMakePair(4, 6);
    QTest::newRow("fewer of both") << qMakePair(4, 6) << qMakePair(2, 2);
    QTest::newRow("deeper") << qMakePair(2, 0) << qMakePair(2, 8);
    QTest::newRow("not deep any more") << qMakePair(3, 8) << qMakePair(3, 0);
    QTest::newRow("broader") << qMakePair(1, 3) << qMakePair(6, 3);
}

// By the engine's own count: never more than asked, the new size reached, nothing lost or repeated.
void TestConnection::sizeChangesUnderWay()
{
    using Size = QPair<int, int>;
    QFETCH(Size, before);
    QFETCH(Size, after);
    demo::Options options;
    options.service = std::chrono::milliseconds(1);
    options.maxKeepAlive = 0;
    Engine engine(options);
    engine.connection.connections = before.first;
    engine.connection.pipeline = before.second;
    Connection connection(engine.connection);
    const auto ask = [&](int count) {
        QList<QFuture<QList<Role>>> futures;
        for (int number = 0; number < count; ++number)
            futures.append(connection.systemService().rolesService().list());
        return futures;
    };
    const auto countGood = [](const QList<QFuture<QList<Role>>> &futures) {
        return std::count_if(futures.begin(), futures.end(),
            [](QFuture<QList<Role>> future) { return !future.result().isEmpty(); });
    };

    const QList<QFuture<QList<Role>>> underWay = ask(300);
    QTRY_VERIFY(engine.demo.statistics().requests > 60);
    const demo::Statistics old = engine.demo.statistics();
    connection.setConnections(after.first);
    connection.setPipeline(after.second);
    QCOMPARE(countGood(underWay), 300);
    const auto openNow = [&] {
        engine.demo.forgetMaxima();
        return int(engine.demo.statistics().mostOpen);
    };
    QTRY_COMPARE(openNow(), after.first);
    QCOMPARE(countGood(ask(200)), 200);

    const demo::Statistics now = engine.demo.statistics();
    QCOMPARE(int(old.mostOpen), before.first);
    QCOMPARE(int(old.mostOutstandingOnOneConnection), qMax(1, before.second));
    QCOMPARE(int(now.mostOpen), after.first);
    QCOMPARE(int(now.mostOutstandingOnOneConnection), qMax(1, after.second));
    QCOMPARE(int(now.requests), 501); // and the sign-in
    QCOMPARE(int(now.signIns), 1);
    QCOMPARE(connection.options().connections, after.first);
    QCOMPARE(connection.options().pipeline, after.second);
}

void TestConnection::connectsWhileSigningIn()
{
    Engine engine;
    demo::Override stall;
    stall.fate = Fate::Stall;
    engine.answer("/sso/oauth/token", stall);
    engine.connection.connections = 4;
    Connection connection(engine.connection);

    const QFuture<QList<Role>> roles = connection.systemService().rolesService().list();

    QTRY_COMPARE(int(engine.demo.statistics().mostOpen), 4);
    QCOMPARE(int(engine.demo.statistics().signIns), 0);
    QVERIFY(!roles.isFinished());
}

void TestConnection::badGatewayIsAskedOnceMore_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("good");

    for (const int status : {502, 504}) {
        QTest::addRow("%d once", status) << status << 1 << 2 << true;
        QTest::addRow("%d twice", status) << status << 2 << 2 << false;
    }
    QTest::newRow("500 once") << 500 << 1 << 1 << false;
}

void TestConnection::badGatewayIsAskedOnceMore()
{
    QFETCH(int, status);
    QFETCH(int, times);
    QFETCH(int, requests);
    QFETCH(bool, good);
    Engine engine;
    demo::Override gateway = ::status(status, "text/html", "<html>Proxy Error</html>");
    gateway.times = times;
    engine.answer("/api/roles", gateway);
    Connection connection(engine.connection);

    const std::optional<Error> error = errorOf(connection.systemService().rolesService().list());

    QCOMPARE(!error, good);
    QVERIFY(good || error->httpStatus() == status);
    QCOMPARE(int(engine.demo.statistics().verbs.value("GET")), requests);
}

// The network holds its queue for as long as the engine asked for, then the request goes again.
void TestConnection::busyEngineIsWaitedFor()
{
    Engine engine;
    demo::Override busy = status(503, "text/html", "<html>Busy</html>");
    busy.headers = {{"Retry-After", "0"}};
    busy.times = 2;
    engine.answer("/api/roles", busy);
    Connection connection(engine.connection);

    const QList<Role> roles = connection.systemService().rolesService().list().result();

    QVERIFY(!roles.isEmpty());
    QCOMPARE(int(engine.demo.statistics().verbs.value("GET")), 3);
}

void TestConnection::failures_data()
{
    QTest::addColumn<demo::Override>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const demo::Override &answer, Error::Kind kind,
                         const char *says) {
        QTest::newRow(name) << answer << kind << QString::fromLatin1(says);
    };
    using Kind = Error::Kind;
    row("an engine fault",
        status(400, "application/xml",
            "<fault><detail>Bad &lt;b&gt;search</detail><reason>r</reason></fault>"),
        Kind::Fault, "Bad <b>search");
    row("not allowed", status(403, "application/xml", "<fault><detail>no right</detail></fault>"),
        Kind::Forbidden, "no right");
    row("not there", status(404), Kind::NotFound, "/ovirt-engine/api/roles");
    row("a bug", status(500, "text/html", "<html><h1>Error</h1></html>"), Kind::Fault, "500");
    row("starting", status(502, "text/html", "<html>Bad gateway</html>"), Kind::Fault, "502");
    row("a login page as success",
        status(200, "text/html", "<html><body>Please sign in</body></html>"), Kind::Protocol,
        "Please sign in");
    row("rubbish as XML", status(200, "application/xml", "<roles><role id="), Kind::Protocol,
        "not the XML");
    row("another list", status(200, "application/xml", "<vms/>"), Kind::Protocol,
        "where <roles> was asked for");
    row("nothing at all", status(200, "application/xml", ""), Kind::Protocol, "empty");
}

void TestConnection::failures()
{
    QFETCH(demo::Override, answer);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, says);
    Engine engine;
    engine.answer("/api/roles", answer);
    Connection connection(engine.connection);

    const std::optional<Error> error = errorOf(connection.systemService().rolesService().list());

    QVERIFY(error);
    QCOMPARE(error->kind(), kind);
    QVERIFY2(error->message().contains(says), qPrintable(error->message()));
    QVERIFY(error->url().path().endsWith(QStringLiteral("/api/roles")));
    QVERIFY(!error->correlationId().isEmpty());
    QVERIFY(!connection.test().result().productName.isEmpty()); // the rest goes on
}

void TestConnection::refusedPort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ConnectionOptions options;
    options.url = QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort());
    options.username = QStringLiteral("u");
    server.close();
    Connection connection(options);

    const std::optional<Error> error = errorOf(connection.test());

    QCOMPARE(error->kind(), Error::Kind::Connection);
    QVERIFY2(error->message().contains(QStringLiteral("refused")), qPrintable(error->message()));
}

void TestConnection::noSuchHost()
{
    ConnectionOptions options;
    options.url = QStringLiteral("no-such-engine.invalid");
    options.username = QStringLiteral("u");
    Connection connection(options);

    const std::optional<Error> error = errorOf(connection.test());

    QCOMPARE(error->kind(), Error::Kind::Connection);
    QVERIFY2(error->message().contains(options.url), qPrintable(error->message()));
}

void TestConnection::notAnEngineAtAll()
{
    Engine engine;
    engine.answer("/sso/oauth/token", status(404, "text/html", "<html>Not found here</html>"));
    Connection connection(engine.connection);

    const std::optional<Error> error = errorOf(connection.test());

    QCOMPARE(error->kind(), Error::Kind::Protocol);
    QVERIFY2(error->message().contains(QStringLiteral("not an oVirt engine")),
        qPrintable(error->message()));
}

void TestConnection::caFileThatIsNone_data()
{
    QTest::addColumn<QByteArray>("content"); // null: no such file

    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no PEM") << QByteArray("hello");
    QTest::newRow("a broken PEM") << QByteArray(
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
}

void TestConnection::caFileThatIsNone()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    ConnectionOptions options;
    options.url = QStringLiteral("engine.example.com");
    options.caFile = folder.filePath(QStringLiteral("ca.pem"));
    if (!content.isNull()) {
        QFile file(options.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    try {
        Connection connection(options);
        QFAIL("taken");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Configuration);
        QVERIFY(error.message().contains(options.caFile));
    }
}

void TestConnection::untrustedCertificate()
{
    QTemporaryDir folder;
    demo::Options options;
    options.tlsCertificate = folder.filePath(QStringLiteral("certificate.pem"));
    options.tlsKey = folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
            QStringLiteral("/CN=demo"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
            options.tlsKey, QStringLiteral("-out"), options.tlsCertificate});
    QVERIFY(openssl.waitForFinished());
    Engine engine(options);
    QVERIFY2(engine.connection.url.startsWith(QStringLiteral("https")),
        qPrintable(engine.demo.errorString()));

    Connection strict(engine.connection);
    const std::optional<Error> error = errorOf(strict.test());
    QCOMPARE(error->kind(), Error::Kind::Tls);
    QVERIFY(error->advice().contains(QStringLiteral("CA file")));
    QCOMPARE(engine.demo.statistics().requests, 0); // not one byte before the decision

    engine.connection.caFile = options.tlsCertificate;
    QVERIFY(!Connection(engine.connection).test().result().productName.isEmpty());
    engine.connection.caFile.clear();
    engine.connection.insecure = true;
    QVERIFY(!Connection(engine.connection).test().result().productName.isEmpty());
}

void TestConnection::lateAnswer()
{
    Engine engine;
    demo::Override stall;
    stall.fate = Fate::Stall;
    engine.answer("/api/roles", stall);
    engine.connection.timeout = std::chrono::milliseconds(200);
    Connection connection(engine.connection);

    const std::optional<Error> error = errorOf(connection.systemService().rolesService().list());

    QCOMPARE(error->kind(), Error::Kind::Timeout);
    QVERIFY(!connection.test().result().productName.isEmpty());
}

// An engine cuts correlation ids at 36 characters: the one of a second attempt has to fit as well.
void TestConnection::secondAttemptIsAnswered()
{
    Engine engine;
    demo::Override drop;
    drop.fate = Fate::Drop;
    drop.times = 1;
    engine.answer("/api/roles", drop);
    Connection connection(engine.connection);

    const QFuture<QList<Role>> roles = connection.systemService().rolesService().list();

    const std::optional<Error> error = errorOf(roles);
    QCOMPARE(error ? error->message() : QString(), QString());
    QVERIFY(!roles.result().isEmpty());
    const TrafficRecord traffic = connection.traffic().result();
    QCOMPARE(int(traffic.at(traffic.size() - 1).attempt), 2);
}

void TestConnection::latenessIsTold_data()
{
    QTest::addColumn<test::Script>("script");
    QTest::addColumn<QString>("says");
    const QByteArray roles = test::answer("<roles></roles>", "Content-Type: application/xml\r\n");

    QTest::newRow("nothing") << test::Script{test::stall()} << QStringLiteral("did not answer");
    QTest::newRow("drop by drop") << test::Script{test::drip(roles, 40)}
                                  << QStringLiteral("too slowly");
}

// F22: each kind of waiting has its own words.
void TestConnection::latenessIsTold()
{
    QFETCH(test::Script, script);
    QFETCH(QString, says);
    test::ScriptedServer server;
    server.onRequest([&](const test::Request &) { return script; });
    ConnectionOptions options;
    options.url = server.url(QStringLiteral("/ovirt-engine/api")).toString();
    options.token = QStringLiteral("token");
    options.timeout = std::chrono::milliseconds(300);
    Connection connection(options);

    const QFuture<QList<Role>> roles = connection.systemService().rolesService().list();
    QTRY_VERIFY(roles.isFinished());

    const std::optional<Error> error = errorOf(roles);
    QCOMPARE(error->kind(), Error::Kind::Timeout);
    QVERIFY2(error->message().contains(says), qPrintable(error->message()));
}

void TestConnection::cancelWithdraws()
{
    Engine engine;
    demo::Override stall;
    stall.fate = Fate::Stall;
    engine.answer("/api/roles", stall);
    Connection connection(engine.connection);
    QFuture<QList<Role>> stalled = connection.systemService().rolesService().list();
    QTRY_VERIFY(engine.demo.statistics().requests >= 2); // the sign-in, and this one

    stalled.cancel();

    QTRY_VERIFY(stalled.isFinished());
    QVERIFY(!connection.test().result().productName.isEmpty());
}

void TestConnection::destructionEndsEverything()
{
    Engine engine;
    demo::Override stall;
    stall.fate = Fate::Stall;
    engine.answer("/api/roles", stall);
    QList<QFuture<QList<Role>>> futures;
    {
        Connection connection(engine.connection);
        for (int number = 0; number < 10000; ++number)
            futures.append(connection.systemService().rolesService().list());
    }

    for (const QFuture<QList<Role>> &future : std::as_const(futures))
        QCOMPARE(errorOf(future)->kind(), Error::Kind::Cancelled);
}

void TestConnection::closeSignsOut()
{
    Engine engine;
    Connection connection(engine.connection);
    const QString token = connection.authenticate().result();

    connection.close().waitForFinished();

    ConnectionOptions options;
    options.url = engine.connection.url;
    options.token = token;
    Connection again(options);
    QCOMPARE(errorOf(again.test())->kind(), Error::Kind::Authentication);
    QCOMPARE(errorOf(connection.test())->kind(), Error::Kind::Cancelled);
}

void TestConnection::onlyReads()
{
    Engine engine;
    Connection connection(engine.connection);
    connection.systemService().vmsService().list().waitForFinished();
    connection.close().waitForFinished();

    const auto verbs = engine.demo.statistics().verbs;
    QCOMPARE(verbs.size(), 2);
    QCOMPARE(int(verbs.value("POST")), 2); // in and out
    QVERIFY(verbs.value("GET") > 0);
}

void TestConnection::trafficIsTold()
{
    Engine engine;
    Connection connection(engine.connection);
    connection.systemService().rolesService().list().waitForFinished();

    const TrafficRecord traffic = connection.traffic().result();

    QCOMPARE(int(traffic.total()), 2); // the sign-in, and what was asked
    QCOMPARE(int(traffic.at(1).status), 200);
    QCOMPARE(int(traffic.at(1).attempt), 1);
    QVERIFY(traffic.at(1).bytesIn > 0);
}

void TestConnection::trafficOfAnEndedConnection()
{
    Engine engine;
    QList<QFuture<TrafficRecord>> futures;
    {
        Connection connection(engine.connection);
        for (int number = 0; number < 1000; ++number)
            futures.append(connection.traffic());
    }

    for (const QFuture<TrafficRecord> &future : std::as_const(futures)) {
        const std::optional<Error> error = errorOf(future);
        QVERIFY(!error || error->kind() == Error::Kind::Cancelled);
        QVERIFY(error || future.resultCount() == 1);
    }
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
