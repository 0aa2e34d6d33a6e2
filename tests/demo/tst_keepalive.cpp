// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "tests/demo/witness.h"

#include <QElapsedTimer>
#include <QTest>

using namespace demo;
using namespace std::chrono_literals;

class TestKeepAlive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDown();
    void endsAfterMaxAndOne_data();
    void endsAfterMaxAndOne();
    void losesNoAnswerAtTheEnd();
    void neverEnds();
    void saysNothingUnasked();
    void closesOnRequest();
    void servesHttp10();
    void closesWhenIdle();
};

namespace {

constexpr char keepAlive[] = "Connection: keep-alive\r\n";

} // namespace

void TestKeepAlive::countsDown()
{
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn(); // the first answer, which asks for nothing

    for (int left = 99; left > 95; --left) {
        const Reply reply = witness.get("/clusters", keepAlive);
        QCOMPARE(reply.header("keep-alive"), "timeout=5, max=" + QByteArray::number(left));
        QCOMPARE(reply.header("connection"), QByteArray("Keep-Alive"));
    }
}

void TestKeepAlive::endsAfterMaxAndOne_data()
{
    QTest::addColumn<int>("max");
    QTest::newRow("100") << 100;
    QTest::newRow("5") << 5;
    QTest::newRow("1") << 1;
}

void TestKeepAlive::endsAfterMaxAndOne()
{
    QFETCH(int, max);
    Options options;
    options.maxKeepAlive = max;
    EngineThread engine(options);
    const QByteArray token = Witness(engine.url()).signIn();
    Witness witness(engine.url());
    witness.setToken(token);

    for (int answer = 0; answer < max; ++answer) {
        const Reply reply = witness.get("/clusters", keepAlive);
        QCOMPARE(reply.header("keep-alive"), "timeout=5, max=" + QByteArray::number(max - answer));
    }
    const Reply last = witness.get("/clusters", keepAlive);

    QCOMPARE(last.status, 200);
    QCOMPARE(last.header("connection"), QByteArray("close"));
    QVERIFY(!last.headers.contains("keep-alive"));
    QVERIFY(witness.isClosed());
    QVERIFY(witness.closedOrderly());
}

void TestKeepAlive::losesNoAnswerAtTheEnd()
{
    EngineThread engine({});
    const QByteArray token = Witness(engine.url()).signIn();
    Witness witness(engine.url());
    witness.setToken(token);

    witness.send(witness.request("/ovirt-engine/api/clusters", keepAlive).repeated(3000));

    for (int answer = 0; answer < 101; ++answer) {
        const std::optional<Reply> reply = witness.read();
        QVERIFY2(reply.has_value(), qPrintable(QString::number(answer)));
        QCOMPARE(reply->status, 200);
    }
    QVERIFY(!witness.read().has_value());
    QVERIFY(witness.closedOrderly());
}

void TestKeepAlive::neverEnds()
{
    Options options;
    options.maxKeepAlive = 0;
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();

    witness.send(witness.request("/ovirt-engine/api/clusters", keepAlive).repeated(1500));

    for (int answer = 0; answer < 1500; ++answer) {
        const std::optional<Reply> reply = witness.read();
        QVERIFY(reply.has_value());
        QCOMPARE(reply->header("keep-alive"), QByteArray("timeout=5"));
    }
}

void TestKeepAlive::saysNothingUnasked()
{
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();

    const Reply reply = witness.get("/clusters");

    QVERIFY(!reply.headers.contains("keep-alive"));
    QVERIFY(!reply.headers.contains("connection"));
    QVERIFY(witness.isConnected());
}

void TestKeepAlive::closesOnRequest()
{
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();

    const Reply reply = witness.get("/clusters", "Connection: close\r\n");

    QCOMPARE(reply.header("connection"), QByteArray("close"));
    QVERIFY(witness.isClosed());
}

void TestKeepAlive::servesHttp10()
{
    EngineThread engine({});
    Witness witness(engine.url());

    witness.send("GET /ovirt-engine/services/health HTTP/1.0\r\n\r\n");

    const std::optional<Reply> reply = witness.read();
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 200);
    QVERIFY(witness.isClosed());
}

void TestKeepAlive::closesWhenIdle()
{
    Options options;
    options.keepAliveTimeout = 300ms;
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();
    QElapsedTimer timer;
    timer.start();

    QVERIFY(witness.isClosed());

    QVERIFY2(timer.elapsed() >= 250, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(witness.closedOrderly());
}

QTEST_GUILESS_MAIN(TestKeepAlive)
#include "tst_keepalive.moc"
