// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"

#include <QNetworkCookieJar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ovirt;
using namespace test;
using namespace std::chrono_literals;

// What a user of QNetworkAccessManager and QNetworkReply relies on, and what we promise beyond it.
class TestAccessManager : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getsMany_data();
    void getsMany();
    void exactConnectionsAndDepth_data();
    void exactConnectionsAndDepth();
    void pipeliningWasUsed();
    void settingsAreClamped();
    void changesLive_data();
    void changesLive();
    void requestAsWritten();
    void lineBreaksAreRefused();
    void head();
    void statusErrors_data();
    void statusErrors();
    void readyReadAsDataArrives();
    void answerBeginsAnew();
    void answerThatWasReadIsNotRepeated();
    void neverFinishesInsideGet();
    void deletesItself_data();
    void deletesItself();
    void transferTimeout();
    void cookies();
    void ownEncodingIsLeftAlone();
    void correlationIdOfEachAttempt();
    void distrust();
    void leavesOthersToQt_data();
    void leavesOthersToQt();
    void preconnects();
    void idleConnectionsEnd();
    void origins();
    void records();

private:
    Credentials m_credentials;
};

void TestAccessManager::getsMany_data()
{
    addTransports();
}

void TestAccessManager::getsMany()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.getMany(200);

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 200);
    const QNetworkReply *reply = run.reply(QStringLiteral("/7"));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString(),
        QStringLiteral("Scripted"));
    QCOMPARE(reply->attribute(QNetworkRequest::ConnectionEncryptedAttribute).toBool(), tls);
    QCOMPARE(reply->header(QNetworkRequest::ContentLengthHeader).toInt(), 2);
    QCOMPARE(reply->manager(), run.manager.get());
    QCOMPARE(run.complaint(1), QString());
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
    FaultRun run(m_credentials, false);
    run.manager->setConnections(connections);
    run.manager->setPipeline(pipeline);
    run.server.onRequest([](const Request &request) {
        return Script{wait(1), send(answer(request.path))};
    });
    run.getMany(600);

    QVERIFY(run.finish());

    QCOMPARE(run.server.mostOpen(), connections);
    QTEST(run.server.deepest(), "deepest");
    QCOMPARE(run.server.connections(), connections);
    QCOMPARE(run.complaint(1), QString());
}

// The attribute of each reply, and what the server saw, agree.
void TestAccessManager::pipeliningWasUsed()
{
    FaultRun run(m_credentials, false);
    run.manager->setConnections(1);
    run.server.onRequest([](const Request &request) {
        return Script{wait(2), send(answer(request.path))};
    });
    run.get(QStringLiteral("/first"));
    QVERIFY(run.finish());
    run.getMany(10);

    QVERIFY(run.finish());

    QCOMPARE(run.server.deepest(), 5);
    const auto used = [&](const QString &path) {
        return run.reply(path)->attribute(QNetworkRequest::HttpPipeliningWasUsedAttribute).toBool();
    };
    QVERIFY(!used(QStringLiteral("/first")));
    QVERIFY(!used(QStringLiteral("/0"))); // the connection was idle
    for (int i = 1; i < 10; ++i)
        QVERIFY(used(QStringLiteral("/%1").arg(i)));
}

void TestAccessManager::settingsAreClamped()
{
    AccessManager manager;
    QCOMPARE(manager.connections(), 5);
    QCOMPARE(manager.pipeline(), 5);

    manager.setConnections(0);
    manager.setPipeline(-1);
    QCOMPARE(manager.connections(), 1);
    QCOMPARE(manager.pipeline(), 0);
    manager.setConnections(1000);
    manager.setPipeline(1000);

    QCOMPARE(manager.connections(), AccessManager::maxConnections);
    QCOMPARE(manager.pipeline(), AccessManager::maxPipeline);
}

void TestAccessManager::changesLive_data()
{
    addTransports();
}

void TestAccessManager::changesLive()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(8);
    run.server.onRequest([](const Request &request) {
        return Script{wait(2), send(answer(request.path))};
    });
    run.getMany(300);
    QTRY_VERIFY(run.server.log().size() > 50);
    QCOMPARE(run.server.deepest(), 5);

    run.manager->setConnections(2);
    run.manager->setPipeline(1);
    QTRY_COMPARE(run.server.openConnections(), 2);
    run.manager->setConnections(6);
    run.manager->setPipeline(10);
    QVERIFY(run.finish());

    QCOMPARE(run.good(), 300);
    QCOMPARE(run.server.mostOpen(), 8);
    QCOMPARE(run.server.deepest(), 10);
    QCOMPARE(run.complaint(1), QString());
}

void TestAccessManager::requestAsWritten()
{
    FaultRun run(m_credentials, false);
    QNetworkRequest request = run.request({});
    request.setUrl(QUrl(run.server.url(QStringLiteral("/a b/\u00e9")).toString()
        + QStringLiteral("?search=name%3Dx%26y&max=5#part")));
    request.setRawHeader("Accept", "application/xml");
    request.setRawHeader("Connection", "close");
    QNetworkReply *reply = run.manager->get(request);

    QTRY_VERIFY(reply->isFinished());

    const Request seen = run.server.log().front();
    QCOMPARE(seen.method, "GET");
    QCOMPARE(seen.path, "/a%20b/%C3%A9?search=name%3Dx%26y&max=5");
    QCOMPARE(seen.field("Host"), "127.0.0.1:" + QByteArray::number(run.server.port()));
    QCOMPARE(seen.field("Accept"), "application/xml");
    QCOMPARE(seen.field("Connection"), "keep-alive");
    QCOMPARE(seen.field("Accept-Encoding"), "gzip, deflate");
    QCOMPARE(seen.field("Authorization"), QByteArray("Bearer ") + FaultRun::canary);
}

void TestAccessManager::lineBreaksAreRefused()
{
    FaultRun run(m_credentials, false);
    bool isTaken = false; // newer Qt keeps such a field out of the request, older leaves it to us
    QNetworkReply *reply = run.get(QStringLiteral("/x"), [&isTaken](QNetworkRequest &request) {
        request.setRawHeader("X", "a\r\n\r\nGET /smuggled HTTP/1.1");
        isTaken = request.hasRawHeader("X");
    });

    QVERIFY(run.finish());

    QCOMPARE(
        transportFault(reply), isTaken ? TransportFault::ProtocolViolation : TransportFault::None);
    QCOMPARE(run.server.log().size(), isTaken ? 0 : 1); // and nothing smuggled in
    QCOMPARE(run.complaint(), QString());
}

void TestAccessManager::head()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &request) {
        return Script{send(answer(
            request.path, "Server: one\r\nX: a\r\nx: b\r\nContent-Type: application/xml\r\n"))};
    });
    QNetworkReply *reply = run.get(QStringLiteral("/x"));
    QSignalSpy metaDataChanged(reply, &QNetworkReply::metaDataChanged);

    QVERIFY(run.finish());

    QCOMPARE(metaDataChanged.size(), 1);
    QCOMPARE(reply->rawHeader("server"), "one");
    QCOMPARE(reply->rawHeader("X"), "a, b");
    QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(),
        QStringLiteral("application/xml"));
}

void TestAccessManager::statusErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("error");

    QTest::newRow("400") << 400 << QNetworkReply::ProtocolInvalidOperationError;
    QTest::newRow("401") << 401 << QNetworkReply::AuthenticationRequiredError;
    QTest::newRow("403") << 403 << QNetworkReply::ContentAccessDenied;
    QTest::newRow("404") << 404 << QNetworkReply::ContentNotFoundError;
    QTest::newRow("409") << 409 << QNetworkReply::ContentConflictError;
    QTest::newRow("418") << 418 << QNetworkReply::ProtocolInvalidOperationError;
    QTest::newRow("422") << 422 << QNetworkReply::UnknownContentError;
    QTest::newRow("500") << 500 << QNetworkReply::InternalServerError;
    QTest::newRow("502") << 502 << QNetworkReply::UnknownServerError;
}

// As with Qt, and as with Qt the body can be read.
void TestAccessManager::statusErrors()
{
    QFETCH(int, status);
    FaultRun ours(m_credentials, false);
    FaultRun plain(m_credentials, false);
    plain.manager->setUsePlainQt(true);
    for (FaultRun *run : {&ours, &plain}) {
        run->server.onRequest(
            [&](const Request &) { return Script{send(answer("why", {}, status))}; });
        QNetworkReply *reply = run->manager->get(run->request(QStringLiteral("/x")));
        QSignalSpy errorOccurred(reply, &QNetworkReply::errorOccurred);

        QTRY_VERIFY(reply->isFinished());

        QTEST(reply->error(), "error");
        QCOMPARE(errorOccurred.size(), 1);
        QCOMPARE(reply->readAll(), "why");
        QCOMPARE(transportFault(reply), TransportFault::None);
        QVERIFY(!reply->errorString().isEmpty());
    }
}

void TestAccessManager::readyReadAsDataArrives()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &) {
        return Script{send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\none"), wait(50),
            send("two"), wait(50), send("six")};
    });
    QNetworkReply *reply = run.manager->get(run.request(QStringLiteral("/x")));
    QByteArrayList pieces;
    QList<qint64> progress;
    connect(reply, &QNetworkReply::readyRead, this, [&] {
        QCOMPARE(reply->bytesAvailable(), 3);
        pieces << reply->read(2) + reply->readAll();
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [&](qint64 received, qint64 total) {
        QCOMPARE(total, 9);
        progress << received;
    });

    QTRY_VERIFY(reply->isFinished());

    QCOMPARE(pieces, (QByteArrayList{"one", "two", "six"}));
    QCOMPARE(progress, (QList<qint64>{3, 6, 9}));
    QVERIFY(reply->atEnd());
}

void TestAccessManager::answerBeginsAnew()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &request) {
        return request.attempt == 1 ? Script{send(answer("/other", "X: a\r\n").chopped(1)), cut()}
                                    : Script{send(answer(request.path))};
    });
    QNetworkReply *reply = run.get(QStringLiteral("/x"));
    QSignalSpy readyRead(reply, &QNetworkReply::readyRead);

    QVERIFY(run.finish());

    QCOMPARE(readyRead.size(), 2);
    QCOMPARE(run.good(), 1);
    QVERIFY(!reply->hasRawHeader("X"));
}

void TestAccessManager::answerThatWasReadIsNotRepeated()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &request) {
        return Script{send(answer(request.path).chopped(1)), cut()};
    });
    QNetworkReply *reply = run.get(QStringLiteral("/x"));
    connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });

    QVERIFY(run.finish());

    QCOMPARE(transportFault(reply), TransportFault::Incomplete);
    QCOMPARE(run.server.attempts("/x"), 1);
}

void TestAccessManager::neverFinishesInsideGet()
{
    FaultRun run(m_credentials, false);
    run.server.stopListening();

    QNetworkReply *reply = run.get(QStringLiteral("/x"));
    QNetworkReply *broken =
        run.get(QStringLiteral("/y"), [](QNetworkRequest &r) { r.setRawHeader("X", "a\nb"); });

    QVERIFY(!reply->isFinished() && !broken->isFinished());
    QVERIFY(run.finish());
}

void TestAccessManager::deletesItself_data()
{
    QTest::addColumn<bool>("byManager");

    QTest::newRow("attribute") << false;
    QTest::newRow("manager") << true;
}

void TestAccessManager::deletesItself()
{
    QFETCH(bool, byManager);
    FaultRun run(m_credentials, false);
    run.manager->setAutoDeleteReplies(byManager);
    QNetworkRequest request = run.request(QStringLiteral("/x"));
    if (!byManager)
        request.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, true);

    const QPointer<QNetworkReply> reply(run.manager->get(request));

    QTRY_VERIFY(!reply);
    QCOMPARE(run.server.log().size(), 1);
}

void TestAccessManager::transferTimeout()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &) { return Script{stall()}; });
    QNetworkReply *own = run.get(
        QStringLiteral("/x"), [](QNetworkRequest &request) { request.setTransferTimeout(100); });
    run.manager->setTransferTimeout(100);
    QNetworkReply *manager = run.get(QStringLiteral("/y"));

    QVERIFY(run.finish(2000));

    QCOMPARE(transportFault(own), TransportFault::HeadTimeout);
    QCOMPARE(transportFault(manager), TransportFault::HeadTimeout);
}

void TestAccessManager::cookies()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &request) {
        return Script{send(
            answer(request.path, "Set-Cookie: one=1; Path=/\r\nSet-Cookie: two=2; Path=/\r\n"))};
    });
    run.get(QStringLiteral("/x"));
    QVERIFY(run.finish());
    run.get(QStringLiteral("/y"));
    QVERIFY(run.finish());
    run.get(QStringLiteral("/z"), [](QNetworkRequest &request) {
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    });
    QVERIFY(run.finish());

    QCOMPARE(run.server.log().at(0).field("Cookie"), QByteArray());
    QCOMPARE(run.server.log().at(1).field("Cookie"), "one=1; two=2");
    QCOMPARE(run.server.log().at(2).field("Cookie"), QByteArray());
}

void TestAccessManager::ownEncodingIsLeftAlone()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &request) {
        return Script{send(answer(request.path, "Content-Encoding: br\r\n"))};
    });
    run.get(QStringLiteral("/x"),
        [](QNetworkRequest &request) { request.setRawHeader("Accept-Encoding", "br"); });

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 1);
    QCOMPARE(run.server.log().front().field("Accept-Encoding"), "br");
}

void TestAccessManager::correlationIdOfEachAttempt()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &request) {
        return request.attempt == 1 ? Script{cut()} : Script{send(echo(request))};
    });
    run.get(QStringLiteral("/x"), correlated);

    QVERIFY(run.finish());

    QCOMPARE(run.server.log().at(0).field("Correlation-Id"), "id-x");
    QCOMPARE(run.server.log().at(1).field("Correlation-Id"), "id-x-2");
    QCOMPARE(run.good(), 1);
}

// Who reads the body finds out what no header told.
void TestAccessManager::distrust()
{
    FaultRun run(m_credentials, false);
    run.manager->setConnections(1);
    QSignalSpy stopped(run.manager.get(), &AccessManager::pipeliningStopped);
    run.getMany(5);
    QVERIFY(run.finish());
    run.manager->confirm(run.reply(QStringLiteral("/1")));
    const auto id = [&](int i) {
        return run.manager->record(run.reply(QStringLiteral("/%1").arg(i))).id;
    };

    const QList<quint64> suspects = run.manager->distrust(run.reply(QStringLiteral("/4")));

    QCOMPARE(suspects, (QList<quint64>{id(2), id(3), id(4)}));
    QCOMPARE(stopped.size(), 1);
    QTRY_COMPARE(run.server.openConnections(), 0);
    run.getMany(20);
    QVERIFY(run.finish());
    QCOMPARE(run.manager->record(run.reply(QStringLiteral("/19"))).place, 0);
}

void TestAccessManager::leavesOthersToQt_data()
{
    QTest::addColumn<QByteArray>("kind");

    QTest::newRow("GET without the attribute") << QByteArray("GET");
    QTest::newRow("HEAD") << QByteArray("HEAD");
    QTest::newRow("PUT") << QByteArray("PUT");
    QTest::newRow("POST without the attribute") << QByteArray("POST");
    QTest::newRow("the switch") << QByteArray("plain");
}

void TestAccessManager::leavesOthersToQt()
{
    QFETCH(QByteArray, kind);
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &request) {
        return Script{
            send(answer(request.method == "HEAD" ? "" : "x", "Location: /elsewhere\r\n", 302))};
    });
    QNetworkRequest request = run.request(QStringLiteral("/x"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/plain"));
    if (kind == "GET")
        request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    run.manager->setUsePlainQt(kind == "plain");
    QNetworkReply *reply = kind == "HEAD" ? run.manager->head(request)
        : kind == "PUT"                   ? run.manager->put(request, "body")
        : kind == "POST"                  ? run.manager->post(request, "body")
                                          : run.manager->get(request);

    QTRY_VERIFY(reply->isFinished());

    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        302); // redirects are the caller's
    QCOMPARE(run.server.log().size(), 1);
    QCOMPARE(run.manager->record(reply).id, 0);
    QCOMPARE(run.manager->traffic().total(), 0);
}

void TestAccessManager::preconnects()
{
    FaultRun run(m_credentials, true);

    run.manager->preconnect(run.server.url(), 3);
    QTRY_COMPARE(run.server.handshakes(), 3);
    run.getMany(3);
    QVERIFY(run.finish());

    QCOMPARE(run.server.connections(), 3);
    QCOMPARE(run.complaint(1), QString());
}

// A little before the server would.
void TestAccessManager::idleConnectionsEnd()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest([](const Request &request) {
        return Script{send(answer(request.path, "Keep-Alive: timeout=1, max=100\r\n"))};
    });
    run.getMany(10);
    QVERIFY(run.finish());
    QVERIFY(run.server.openConnections() > 0);

    QTRY_COMPARE_WITH_TIMEOUT(run.server.openConnections(), 0, 950);
}

void TestAccessManager::origins()
{
    FaultRun one(m_credentials, false);
    ScriptedServer two;
    QNetworkRequest request = one.request({});
    request.setUrl(two.url(QStringLiteral("/other")));
    one.getMany(20);
    QNetworkReply *reply = one.manager->get(request);

    QVERIFY(one.finish());
    QTRY_VERIFY(reply->isFinished());

    QCOMPARE(one.good(), 20);
    QCOMPARE(two.log().size(), 1);
    QCOMPARE(reply->readAll(), "/other");
}

void TestAccessManager::records()
{
    FaultRun run(m_credentials, false);
    run.manager->setConnections(1);
    run.getMany(10);
    QVERIFY(run.finish());

    const TrafficRecord &traffic = run.manager->traffic();
    QCOMPARE(traffic.size(), 10);
    for (std::size_t i = 0; i < 10; ++i) {
        const ExchangeRecord &record = traffic.at(i);
        QCOMPARE(record.id, i + 1);
        QCOMPARE(record.connection, 1);
        QCOMPARE(record.attempt, 1);
        QCOMPARE(record.status, 200);
        QVERIFY(!record.failed);
        QVERIFY(record.bytesIn > 0 && record.bytesOut > 0);
        QVERIFY(record.queued <= record.sent && record.sent <= record.atHead);
        QVERIFY(record.atHead <= record.firstByte && record.firstByte <= record.done);
    }
}

QTEST_GUILESS_MAIN(TestAccessManager)
#include "tst_accessmanager.moc"
