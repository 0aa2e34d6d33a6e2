// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "tests/demo/witness.h"

#include <QElapsedTimer>
#include <QTest>

using namespace demo;
using namespace std::chrono_literals;

class TestHttpConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void sendsLengthOrChunks();
    void sendsLongListsWhole();
    void compresses_data();
    void compresses();
    void answersHead();
    void refusesRubbish_data();
    void refusesRubbish();
    void answersWhatCameBeforeRubbish();
    void survivesHangingUp();
    void takesTheRoundTrip();
    void takesTheServiceTimeInTurn();
    void countsWhatIsOutstanding();
    void servesManyAtOnce();

private:
    static Options with(std::chrono::microseconds roundTrip, std::chrono::microseconds service);
};

namespace {

constexpr char clusters[] = "/ovirt-engine/api/clusters";

} // namespace

Options TestHttpConnection::with(
    std::chrono::microseconds roundTrip, std::chrono::microseconds service)
{
    Options options;
    options.roundTrip = roundTrip;
    options.service = service;
    return options;
}

void TestHttpConnection::answersInOrder()
{
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();
    QByteArray requests;
    for (int number = 0; number < 60; ++number)
        requests += witness.request(number % 2 ? "/ovirt-engine/api/vms" : clusters,
            "Correlation-Id: " + QByteArray::number(number) + "\r\n");

    witness.send(requests);

    for (int number = 0; number < 60; ++number) {
        const std::optional<Reply> reply = witness.read();
        QVERIFY(reply.has_value());
        QCOMPARE(reply->header("correlation-id"), QByteArray::number(number));
        QVERIFY(reply->body.contains(number % 2 ? "<vms>" : "<clusters>"));
        QVERIFY(reply->body.endsWith(number % 2 ? "</vms>\n" : "</clusters>\n"));
    }
}

void TestHttpConnection::sendsLengthOrChunks()
{
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();

    const Reply small = witness.get("/tags");
    const Reply large = witness.get("/vms");

    QCOMPARE(small.chunks, 0);
    QCOMPARE(small.header("content-length").toInt(), small.body.size());
    QVERIFY(large.chunks > 1);
    QVERIFY(!large.headers.contains("content-length"));
    QCOMPARE(large.body.count("<vm href="), 100 /* in the list */);
}

void TestHttpConnection::sendsLongListsWhole()
{
    Options options;
    options.vms = 3000;
    EngineThread engine(options);
    Witness witness(engine.url());
    witness.signIn();

    const Reply reply = witness.get("/vms"); // some 26 MB, far more than any buffer

    QCOMPARE(reply.body.count("    <vm href="), 3000);
    QVERIFY(reply.body.endsWith("</vms>\n"));
}

void TestHttpConnection::compresses_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("gzip") << QByteArray("gzip") << true;
    QTest::newRow("as Qt asks") << QByteArray("gzip, deflate") << true;
    QTest::newRow("with quality") << QByteArray("br;q=1.0, gzip;q=0.8") << true;
    QTest::newRow("refused") << QByteArray("gzip;q=0") << false;
    QTest::newRow("another") << QByteArray("br") << false;
    QTest::newRow("identity") << QByteArray("identity") << false;
}

void TestHttpConnection::compresses()
{
    QFETCH(QByteArray, encoding);
    QFETCH(bool, compressed);
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();

    for (const char *path : {"/tags", "/vms", "/tags"}) {
        const Reply plain = witness.get(path);
        const Reply reply = witness.get(path, "Accept-Encoding: " + encoding + "\r\n");

        QCOMPARE(reply.header("content-encoding") == "gzip", compressed);
        QCOMPARE(reply.header("vary"), QByteArray("Accept-Encoding"));
        QCOMPARE(reply.body, plain.body);
        QCOMPARE(reply.received < plain.received, compressed);
    }
}

void TestHttpConnection::answersHead()
{
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();

    for (const char *path :
        {"/ovirt-engine/api", "/ovirt-engine/api/vms", "/ovirt-engine/api/clusters"}) {
        witness.send(witness.request("HEAD", path, {}));
        const std::optional<Reply> reply = witness.read(true);
        QVERIFY(reply.has_value());
        QCOMPARE(reply->status, 200);
    }
    QCOMPARE(witness.get("/tags").status, 200); // nothing of a body came between
}

void TestHttpConnection::refusesRubbish_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("noise") << QByteArray("\x16\x03\x01\xff\x00\x80noise\r\n\r\n", 15) << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("endless line") << "GET /" + QByteArray(20000, 'a') << 414;
    QTest::newRow("chunked request")
        << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
        << 411;
}

void TestHttpConnection::refusesRubbish()
{
    QFETCH(QByteArray, bytes);
    EngineThread engine({});
    Witness witness(engine.url());

    witness.send(bytes);

    const std::optional<Reply> reply = witness.read();
    QVERIFY(reply.has_value());
    QTEST(reply->status, "status");
    QCOMPARE(reply->header("connection"), QByteArray("close"));
    QVERIFY(witness.isClosed());
    QVERIFY(!Witness(engine.url()).signIn().isEmpty()); // the others do not notice
}

void TestHttpConnection::answersWhatCameBeforeRubbish()
{
    EngineThread engine({});
    Witness witness(engine.url());
    witness.signIn();

    witness.send(witness.request(clusters).repeated(3) + "\x01\x02\x03\r\n\r\n");

    for (const int status : {200, 200, 200, 400}) {
        const std::optional<Reply> reply = witness.read();
        QVERIFY(reply.has_value());
        QCOMPARE(reply->status, status);
    }
}

void TestHttpConnection::survivesHangingUp()
{
    EngineThread engine({});
    const QByteArray token = Witness(engine.url()).signIn();

    for (int round = 0; round < 20; ++round) {
        Witness witness(engine.url());
        witness.setToken(token);
        witness.send(witness.request("/ovirt-engine/api/vms").repeated(10)); // and gone
    }

    Witness witness(engine.url());
    witness.setToken(token);
    QCOMPARE(witness.get("/tags").status, 200);
}

void TestHttpConnection::takesTheRoundTrip()
{
    EngineThread engine(with(60ms, 0ms));
    QVERIFY(engine.url().isValid());
    QElapsedTimer timer;
    timer.start();

    Witness witness(engine.url());
    witness.signIn();
    const qint64 connected = timer.restart();
    static_cast<void>(witness.get("/tags"));
    const qint64 asked = timer.restart();
    witness.send(witness.request("/ovirt-engine/api/tags").repeated(10));
    for (int answer = 0; answer < 10; ++answer)
        QVERIFY(witness.read().has_value());
    const qint64 piped = timer.elapsed();

    QVERIFY2(
        connected >= 119, qPrintable(QString::number(connected))); // connecting, and one request
    QVERIFY2(asked >= 59, qPrintable(QString::number(asked)));
    QVERIFY2(piped >= 59 && piped < 10 * 60, qPrintable(QString::number(piped)));
}

void TestHttpConnection::takesTheServiceTimeInTurn()
{
    EngineThread engine(with(0ms, 20500us));
    Witness witness(engine.url());
    witness.signIn();
    QElapsedTimer timer;
    timer.start();

    witness.send(witness.request("/ovirt-engine/api/tags").repeated(4));
    for (int answer = 0; answer < 4; ++answer)
        QVERIFY(witness.read().has_value());

    QVERIFY2(timer.elapsed() >= 81, qPrintable(QString::number(timer.elapsed())));
}

void TestHttpConnection::countsWhatIsOutstanding()
{
    EngineThread engine(with(0ms, 30ms));
    const QByteArray token = Witness(engine.url()).signIn();
    std::vector<std::unique_ptr<Witness>> witnesses;
    for (int number = 0; number < 3; ++number) {
        witnesses.push_back(std::make_unique<Witness>(engine.url()));
        witnesses.back()->setToken(token);
        witnesses.back()->send(
            witnesses.back()->request("/ovirt-engine/api/tags").repeated(number + 2));
    }

    for (int number = 0; number < 3; ++number) {
        for (int answer = 0; answer < number + 2; ++answer)
            QVERIFY(witnesses[static_cast<std::size_t>(number)]->read().has_value());
    }

    const Statistics statistics = engine.statistics();
    QCOMPARE(statistics.mostOutstandingOnOneConnection, 4);
    QVERIFY(statistics.mostOutstanding >= 4 && statistics.mostOutstanding <= 9);
    QCOMPARE(statistics.connections, 4);
    QVERIFY(statistics.mostOpen >= 3);
    QCOMPARE(statistics.requests, 10);
    QCOMPARE(statistics.signIns, 1);
    QCOMPARE(statistics.verbs.value("GET"), 9);
    QCOMPARE(statistics.verbs.value("POST"), 1);
}

void TestHttpConnection::servesManyAtOnce()
{
    EngineThread engine({});
    const QByteArray token = Witness(engine.url()).signIn();
    std::vector<std::unique_ptr<Witness>> witnesses;
    for (int number = 0; number < 64; ++number) {
        witnesses.push_back(std::make_unique<Witness>(engine.url()));
        witnesses.back()->setToken(token);
        witnesses.back()->send(witnesses.back()->request(clusters).repeated(5));
    }

    for (const auto &witness : witnesses) {
        for (int answer = 0; answer < 5; ++answer)
            QCOMPARE(witness->read().value_or(Reply()).status, 200);
    }
    QVERIFY(engine.statistics().mostOpen >= 64);
}

QTEST_GUILESS_MAIN(TestHttpConnection)
#include "tst_httpconnection.moc"
