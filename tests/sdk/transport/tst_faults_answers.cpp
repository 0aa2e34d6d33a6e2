// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"

#include <QSignalSpy>
#include <QTest>

using namespace ovirt;
using namespace test;
using namespace std::chrono_literals;

// Answers that are wrong: F06 to F12, F14 to F19. "/bad" in the middle of many good ones.
class TestFaultsAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badAnswer_data();
    void badAnswer();
    void badOnce_data();
    void badOnce();
    void goodAnswer_data();
    void goodAnswer();
    void tooLargeContentLength_data();
    void tooLargeContentLength();
    void unsolicitedOnIdle_data();
    void unsolicitedOnIdle();
    void gluedAnswer_data();
    void gluedAnswer();
    void swappedAnswers_data();
    void swappedAnswers();
    void neverItsOwnAnswer_data();
    void neverItsOwnAnswer();

private:
    Credentials m_credentials;
};

static QByteArray head(const QByteArray &fields)
{
    return "HTTP/1.1 200 OK\r\n" + fields + "\r\n";
}

// Wrong in a way that fails the request for good. Nobody else is harmed, and nothing hangs.
void TestFaultsAnswers::badAnswer_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Script>("script");
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<int>("attempts");
    const auto row = [](const char *name, const Script &script, TransportFault fault,
                         int attempts) {
        onBothTransports(name, [&](const QByteArray &full, bool tls) {
            QTest::newRow(full) << tls << script << fault << attempts;
        });
    };
    const auto violation = [&](const char *name, const QByteArray &bytes) {
        row(name, {send(bytes)}, TransportFault::ProtocolViolation, 1);
    };
    const QByteArray chunked = head("Transfer-Encoding: chunked\r\n");

    row("F06 cut body", {send(answer("/bad").chopped(2)), cut()}, TransportFault::Incomplete, 2);
    row("F06 reset body", {send(answer("/bad").chopped(2)), reset()}, TransportFault::Incomplete,
        2);
    row("F07 cut chunk", {send(chunked + "4\r\n/b"), cut()}, TransportFault::Incomplete, 2);
    violation("F07 chunk size zz", chunked + "zz\r\n");
    row("F09 Content-Length too small", {send(answer("/bad") + "and more")},
        TransportFault::ProtocolViolation, 2);
    row("F14 only 1xx",
        {send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n"), cut()},
        TransportFault::Incomplete, 2);
    violation("F15 101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n");
    violation(
        "F17 two Content-Lengths", head("Content-Length: 4\r\nContent-Length: 5\r\n") + "/bad");
    violation("F17 Content-Length and chunked",
        head("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n") + "4\r\n/bad\r\n0\r\n\r\n");
    violation("F17 negative", head("Content-Length: -4\r\n") + "/bad");
    violation("F17 huge", head("Content-Length: 99999999999999999999\r\n") + "/bad");
    violation("F17 junk", head("Content-Length: four\r\n") + "/bad");
    violation("F18 no colon", head("no colon here\r\nContent-Length: 4\r\n") + "/bad");
    violation("F18 NUL", head(QByteArray("X: a\0b\r\nContent-Length: 4\r\n", 27)) + "/bad");
    violation("F18 bare LF", "HTTP/1.1 200 OK\nContent-Length: 4\n\n/bad");
    violation("F18 folded", head("X: a\r\n b\r\nContent-Length: 4\r\n") + "/bad");
    row("F18 long field", {send(head("X: " + QByteArray(70'000, 'x') + "\r\n"))},
        TransportFault::LimitExceeded, 1);
    row("F18 many fields", {send(head(QByteArray("X: y\r\n").repeated(101)))},
        TransportFault::LimitExceeded, 1);
    row("F18 endless",
        {send("HTTP/1.1 200 OK\r\n"
             + QByteArray("X: yyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n").repeated(100'000)),
            stall()},
        TransportFault::LimitExceeded, 1);
    violation("F19 HTTP/1.2", "HTTP/1.2 200 OK\r\nContent-Length: 4\r\n\r\n/bad");
    row("F19 garbage", {send("garbage\r\n\r\n")}, TransportFault::ProtocolViolation, 2);
    row("F19 HTTP/0.9", {send("<html>/bad</html>"), cut()}, TransportFault::ProtocolViolation, 2);
    row("F19 HTTP/2.0", {send("HTTP/2.0 200 OK\r\nContent-Length: 4\r\n\r\n/bad")},
        TransportFault::ProtocolViolation, 2);
}

void TestFaultsAnswers::badAnswer()
{
    QFETCH(bool, tls);
    QFETCH(Script, script);
    QFETCH(int, attempts);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(2);
    run.server.onRequest([&](const Request &request) {
        return request.path == "/bad" ? script : Script{send(answer(request.path))};
    });
    run.getMany(10);
    run.get(QStringLiteral("/bad"));
    for (int i = 10; i < 40; ++i)
        run.get(QStringLiteral("/%1").arg(i));

    QVERIFY(run.finish(3000));

    QCOMPARE(run.good(), 40);
    QTEST(run.fault(QStringLiteral("/bad")), "fault");
    QVERIFY(run.server.attempts("/bad") <= attempts);
    QCOMPARE(run.complaint(), QString());
}

// Wrong the first time only: the request is sent once more and nobody notices.
void TestFaultsAnswers::badOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Script>("script");
    const auto row = [](const char *name, const Script &script) {
        onBothTransports(
            name, [&](const QByteArray &full, bool tls) { QTest::newRow(full) << tls << script; });
    };

    row("F06 cut body", {send(answer("/bad").chopped(2)), cut()});
    row("F06 cut head", {send(answer("/bad").left(20)), cut()});
    row("F07 cut chunk", {send(head("Transfer-Encoding: chunked\r\n") + "4\r\n/b"), cut()});
    row("F09 Content-Length too small", {send(answer("/bad") + "and more")});
    row("F14 only 1xx", {send("HTTP/1.1 100 Continue\r\n\r\n"), cut()});
}

void TestFaultsAnswers::badOnce()
{
    QFETCH(bool, tls);
    QFETCH(Script, script);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(2);
    run.server.onRequest([&](const Request &request) {
        return request.path == "/bad" && request.attempt == 1 ? script
                                                              : Script{send(answer(request.path))};
    });
    run.getMany(10);
    run.get(QStringLiteral("/bad"));
    for (int i = 10; i < 40; ++i)
        run.get(QStringLiteral("/%1").arg(i));

    QVERIFY(run.finish(3000));

    QCOMPARE(run.good(), 41);
    QCOMPARE(run.server.attempts("/bad"), 2);
    QCOMPARE(run.complaint(), QString());
}

// Odd, but right.
void TestFaultsAnswers::goodAnswer_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        onBothTransports(name, [&](const QByteArray &full, bool tls) {
            QTest::newRow(full) << tls << bytes << status;
        });
    };
    const QByteArray good = answer("/odd");

    row("F14 100", "HTTP/1.1 100 Continue\r\n\r\n" + good, 200);
    row("F14 102, 103, 103",
        "HTTP/1.1 102 P\r\n\r\nHTTP/1.1 103 E\r\nLink: <x>\r\n\r\nHTTP/1.1 103 E\r\n\r\n" + good,
        200);
    row("F16 204 with a body", "HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nbody", 204);
    row("F16 204 with an unsaid body", "HTTP/1.1 204 No Content\r\n\r\nbody", 204);
    row("F16 204, chunked",
        "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 204);
    row("F19 HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\n/odd", 200);
}

void TestFaultsAnswers::goodAnswer()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, bytes);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(2);
    run.server.onRequest([&](const Request &request) {
        return Script{send(request.path == "/odd" ? bytes : answer(request.path))};
    });
    run.getMany(10);
    QNetworkReply *odd = run.get(QStringLiteral("/odd"));
    for (int i = 10; i < 40; ++i)
        run.get(QStringLiteral("/%1").arg(i));

    QVERIFY(run.finish(3000));

    QCOMPARE(odd->error(), QNetworkReply::NoError);
    QTEST(odd->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), "status");
    QVERIFY(run.good() >= 40);
    QCOMPARE(run.server.attempts("/odd"), 1);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsAnswers::tooLargeContentLength_data()
{
    addTransports();
}

// F08: the rest never comes.
void TestFaultsAnswers::tooLargeContentLength()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    run.manager->setDeadlines({5s, 300ms, 2s});
    run.server.onRequest([](const Request &request) {
        return request.path == "/bad"
            ? Script{send(head("Content-Length: 9\r\n") + "/bad"), stall()}
            : Script{send(answer(request.path))};
    });
    run.getMany(3);
    run.get(QStringLiteral("/bad"));
    for (int i = 3; i < 10; ++i)
        run.get(QStringLiteral("/%1").arg(i));

    QVERIFY(run.finish(3000));

    QCOMPARE(run.fault(QStringLiteral("/bad")), TransportFault::InactivityTimeout);
    QCOMPARE(run.good(), 10);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsAnswers::unsolicitedOnIdle_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        onBothTransports(
            name, [&](const QByteArray &full, bool tls) { QTest::newRow(full) << tls << bytes; });
    };

    row("a whole answer", answer("poison"));
    row("408", answer("too slow", "Connection: close\r\n", 408));
    row("one byte", "x");
}

// F11: what came on an idle connection is never the answer to what is asked next.
void TestFaultsAnswers::unsolicitedOnIdle()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, bytes);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    run.server.onRequest([&](const Request &request) {
        Script script{send(answer(request.path))};
        if (request.connection == 1)
            script << wait(50) << send(bytes);
        return script;
    });
    run.get(QStringLiteral("/first"));
    QVERIFY(run.finish());

    QTRY_COMPARE(run.server.openConnections(), 0); // closed before it is used again
    run.getMany(10);
    QVERIFY(run.finish());

    QCOMPARE(run.good(), 11);
    QCOMPARE(run.server.mostAttempts(), 1);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsAnswers::gluedAnswer_data()
{
    addTransports();
}

// F10: two answers to one request, and requests behind it that would take the second one.
void TestFaultsAnswers::gluedAnswer()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(2);
    QSignalSpy stopped(run.manager.get(), &AccessManager::pipeliningStopped);
    run.server.onRequest([](const Request &request) {
        const bool twice = request.path == "/12" && request.attempt == 1;
        return Script{send(twice ? echo(request) + echo(request) : echo(request))};
    });
    run.getMany(40, correlated);

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 40);
    QVERIFY(stopped.size() <= 1);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsAnswers::swappedAnswers_data()
{
    addTransports();
}

// F12: answers in another order than their requests.
void TestFaultsAnswers::swappedAnswers()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    QSignalSpy stopped(run.manager.get(), &AccessManager::pipeliningStopped);
    run.server.onRequest([](const Request &request) {
        if (request.path == "/7" && request.attempt == 1)
            return Script{stash(echo(request))};
        return Script{send(echo(request)), unstash()};
    });
    run.getMany(40, correlated);

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 40);
    QCOMPARE(stopped.size(), 1);
    for (auto request = run.server.log().begin(); request != run.server.log().end(); ++request)
        QVERIFY(request->connection == 1 || request->connection == 2);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsAnswers::neverItsOwnAnswer_data()
{
    addTransports();
}

// F12, and again when it is asked alone: an error, and nobody else is harmed.
void TestFaultsAnswers::neverItsOwnAnswer()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.server.onRequest([](const Request &request) {
        return Script{send(request.path == "/bad" ? answer("poison", "Correlation-Id: another\r\n")
                                                  : echo(request))};
    });
    run.getMany(20, correlated);
    run.get(QStringLiteral("/bad"), correlated);
    for (int i = 20; i < 40; ++i)
        run.get(QStringLiteral("/%1").arg(i), correlated);

    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/bad")), TransportFault::Mismatch);
    QCOMPARE(run.server.attempts("/bad"), 2);
    QCOMPARE(run.good(), 40);
    QCOMPARE(run.complaint(), QString());
}

QTEST_GUILESS_MAIN(TestFaultsAnswers)
#include "tst_faults_answers.moc"
