// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "tests/demo/witness.h"

#include <QTest>

using namespace demo;
using namespace std::chrono_literals;

class TestRestart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsConnections();
    void refusesConnections();
    void isUnavailable();
    void forgetsTokens();
    void comesBackWhereItWas();
    void isNotBegunAgain();
    void happensAfterSoManyRequests();
    void happensOnce();

private:
    static bool connects(const QUrl &url) { return Witness(url).isConnected(); }
};

namespace {

constexpr std::chrono::milliseconds tooLong{3'600'000};

} // namespace

void TestRestart::endsConnections()
{
    EngineThread engine({});
    Witness idle(engine.url());
    Witness busy(engine.url());
    busy.signIn();
    busy.send(busy.request("/ovirt-engine/api/vms").repeated(20));

    engine.restart(tooLong, 0ms);

    QVERIFY(idle.isClosed());
    QVERIFY(busy.isClosed());
}

void TestRestart::refusesConnections()
{
    EngineThread engine({});
    const QUrl url = engine.url();
    QVERIFY(connects(url));

    engine.restart(tooLong, 0ms);

    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(!socket.waitForConnected());
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestRestart::isUnavailable()
{
    EngineThread engine({});

    engine.restart(0ms, tooLong);

    QTRY_VERIFY(connects(engine.url()));
    Witness witness(engine.url());
    for (const char *path : {"", "/vms", "/tags"}) {
        const Reply reply = witness.get(path);
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.header("content-type").startsWith("text/html"));
        QVERIFY(reply.body.contains("<html>"));
    }
    QVERIFY(witness.signIn().isEmpty());
}

void TestRestart::forgetsTokens()
{
    EngineThread engine({});
    QByteArray token;
    {
        Witness before(engine.url());
        token = before.signIn();
        QCOMPARE(before.get("/tags").status, 200);
    }

    engine.restart(0ms, 0ms);

    QTRY_VERIFY(connects(engine.url()));
    Witness witness(engine.url());
    QTRY_VERIFY(!witness.signIn().isEmpty());
    QCOMPARE(witness.get("/tags").status, 200);
    witness.setToken(token);
    QCOMPARE(witness.get("/tags").status, 401);
}

void TestRestart::comesBackWhereItWas()
{
    EngineThread engine({});
    const QUrl url = engine.url();

    engine.restart(20ms, 20ms);

    QCOMPARE(engine.url(), url);
    QTRY_VERIFY(connects(url));
    Witness witness(url);
    QTRY_VERIFY(!witness.signIn().isEmpty());
    QCOMPARE(engine.url(), url);
}

void TestRestart::isNotBegunAgain()
{
    EngineThread engine({});
    engine.restart(0ms, tooLong);
    QTRY_VERIFY(connects(engine.url()));
    Witness witness(engine.url());
    QCOMPARE(witness.get("/tags").status, 503);

    engine.restart(0ms, 0ms);

    QCOMPARE(witness.get("/tags").status, 503);
}

void TestRestart::happensAfterSoManyRequests()
{
    Options options;
    options.restart = {3, 10ms, 10ms};
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();

    witness.send(witness.request("/ovirt-engine/api/tags").repeated(6));

    for (int answer = 0; answer < 3; ++answer)
        QCOMPARE(witness.read().value_or(Reply()).status, 200);
    QVERIFY(!witness.read().has_value());
    QVERIFY(witness.isClosed());
}

void TestRestart::happensOnce()
{
    Options options;
    options.restart = {1, 0ms, 0ms};
    EngineThread engine(options);
    Witness first(engine.url());
    first.signIn();
    QCOMPARE(first.get("/tags").status, 200);
    QCOMPARE(first.get("/tags").status, 0); // no answer

    std::unique_ptr<Witness> second;
    const auto isServed = [&] {
        second = std::make_unique<Witness>(engine.url());
        return !second->signIn().isEmpty() && second->get("/tags").status == 200;
    };
    QTRY_VERIFY(isServed());

    for (int answer = 0; answer < 5; ++answer)
        QCOMPARE(second->get("/tags").status, 200);
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
