// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace ovirt;
using namespace test;
using namespace std::chrono_literals;

// Servers that take their time: F20 to F23, F27.
class TestFaultsTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowHead_data();
    void slowHead();
    void slowDrip_data();
    void slowDrip();
    void stalls_data();
    void stalls();
    void connectHangs();
    void handshakeHangs();
    void queueLongerThanTheDeadline_data();
    void queueLongerThanTheDeadline();
    void retryAfter_data();
    void retryAfter();
    void cancelledWhileHeld();
    void absurdRetryAfter_data();
    void absurdRetryAfter();

private:
    Credentials m_credentials;
};

void TestFaultsTime::slowHead_data()
{
    addTransports();
}

// F20: those behind a slow answer wait longer than the deadline, and do not fail for it.
void TestFaultsTime::slowHead()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    run.manager->setDeadlines({5s, 600ms, 600ms});
    run.server.onRequest([](const Request &request) {
        return Script{wait(request.place > 1 ? 400 : 0), send(answer(request.path))};
    });
    run.getMany(5);

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 5);
    QVERIFY(run.server.deepest() > 1);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsTime::slowDrip_data()
{
    addTransports();
}

// F21: never silent, never ready.
void TestFaultsTime::slowDrip()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    run.manager->setDeadlines({5s, 300ms, 800ms});
    run.server.onRequest([](const Request &request) {
        return request.path == "/bad" ? Script{drip(answer(QByteArray(1000, 'x')), 30)}
                                      : Script{send(answer(request.path))};
    });
    run.getMany(3);
    run.get(QStringLiteral("/bad"));
    run.get(QStringLiteral("/behind"));

    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/bad")), TransportFault::TotalTimeout);
    QCOMPARE(run.reply(QStringLiteral("/bad"))->error(), QNetworkReply::TimeoutError);
    QCOMPARE(run.good(), 4);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsTime::stalls_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TransportFault>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, TransportFault fault) {
        onBothTransports(name, [&](const QByteArray &full, bool tls) {
            QTest::newRow(full) << tls << bytes << fault;
        });
    };

    row("black hole", {}, TransportFault::HeadTimeout);
    row("in the head", "HTTP/1.1 20", TransportFault::InactivityTimeout);
    row("in the body", answer("/bad").chopped(1), TransportFault::InactivityTimeout);
}

// F22: the texts tell the kinds of waiting apart, and none of them from giving up.
void TestFaultsTime::stalls()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, bytes);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    run.manager->setDeadlines({5s, 300ms, 2s});
    run.server.onRequest([&](const Request &request) {
        return request.path == "/bad" ? Script{send(bytes), stall()}
                                      : Script{send(answer(request.path))};
    });
    run.getMany(2);
    run.get(QStringLiteral("/bad"));
    run.get(QStringLiteral("/behind"));

    QVERIFY(run.finish());

    QTEST(run.fault(QStringLiteral("/bad")), "fault");
    QCOMPARE(run.server.attempts("/bad"), 1);
    QCOMPARE(run.good(), 3);
    QCOMPARE(run.complaint(), QString());
}

// F22: a listener whose queue is full lets connections hang.
void TestFaultsTime::connectHangs()
{
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress(QHostAddress::LocalHost)));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> filling;
    for (int i = 0; i < 4; ++i) {
        filling.push_back(std::make_unique<QTcpSocket>());
        filling.back()->connectToHost(full.serverAddress(), full.serverPort());
    }
    FaultRun run(m_credentials, false);
    run.manager->setDeadlines({300ms, 5s, 5s});
    run.get(QStringLiteral("/x"), [&](QNetworkRequest &request) {
        request.setUrl(QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(full.serverPort())));
    });

    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/x")), TransportFault::ConnectTimeout);
    QCOMPARE(run.complaint(), QString());
}

// F22, F37: it accepts, and never says a word of TLS.
void TestFaultsTime::handshakeHangs()
{
    FaultRun run(m_credentials, false);
    run.manager->setDeadlines({300ms, 5s, 5s});
    run.get(QStringLiteral("/x"), overTls);

    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/x")), TransportFault::ConnectTimeout);
    QVERIFY(run.server.log().isEmpty());
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsTime::queueLongerThanTheDeadline_data()
{
    addTransports();
}

// F23: waiting in our own queue never counts.
void TestFaultsTime::queueLongerThanTheDeadline()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(2);
    run.manager->setDeadlines({5s, 250ms, 250ms});
    run.server.onRequest([](const Request &request) {
        return Script{wait(15), send(answer(request.path))};
    });
    run.getMany(120);

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 120);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsTime::retryAfter_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("status");

    onBothTransports(
        "429", [](const QByteArray &name, bool tls) { QTest::newRow(name) << tls << 429; });
    onBothTransports(
        "503", [](const QByteArray &name, bool tls) { QTest::newRow(name) << tls << 503; });
}

// F27: one connection is asked to wait, and all of them do.
void TestFaultsTime::retryAfter()
{
    QFETCH(bool, tls);
    QFETCH(int, status);
    FaultRun run(m_credentials, tls);
    qint64 told = 0;
    run.server.onRequest([&](const Request &request) {
        if (request.path == "/busy") {
            told = request.at;
            return Script{send(answer("wait", "Retry-After: 1\r\n", status))};
        }
        return Script{send(answer(request.path))};
    });
    run.getMany(10);
    QVERIFY(run.finish());
    const auto before = run.server.log().size();

    QNetworkReply *busy = run.get(QStringLiteral("/busy"));
    QVERIFY(run.finish());
    for (int i = 10; i < 40; ++i)
        run.get(QStringLiteral("/%1").arg(i));
    QVERIFY(run.finish());

    QVERIFY(busy->attribute(TransportAttribute::AskAgain).toBool());
    QCOMPARE(transportFault(busy), TransportFault::None);
    QCOMPARE(run.good(), 40);
    for (qsizetype i = before + 1; i < run.server.log().size(); ++i)
        QVERIFY(run.server.log().at(i).at >= told + 1000);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsTime::cancelledWhileHeld()
{
    FaultRun run(m_credentials, false);
    run.server.onRequest(
        [&](const Request &) { return Script{send(answer("wait", "Retry-After: 50\r\n", 503))}; });
    run.get(QStringLiteral("/busy"));
    QVERIFY(run.finish());
    run.getMany(10);

    for (int i = 0; i < 10; ++i)
        run.reply(QStringLiteral("/%1").arg(i))->abort();
    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/3")), TransportFault::Aborted);
    QCOMPARE(run.server.log().size(), 1);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsTime::absurdRetryAfter_data()
{
    addTransports();
}

void TestFaultsTime::absurdRetryAfter()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    run.manager->setPipeline(0);
    run.server.onRequest([&](const Request &) {
        return Script{send(answer("wait", "Retry-After: 1000000000\r\n", 503))};
    });
    run.getMany(10);

    QVERIFY(run.finish());

    QVERIFY(!run.reply(QStringLiteral("/0"))->attribute(TransportAttribute::AskAgain).toBool());
    QCOMPARE(run.fault(QStringLiteral("/9")), TransportFault::Unavailable);
    QCOMPARE(run.server.log().size(), 1);
    QCOMPARE(run.complaint(1), QString());
}

QTEST_GUILESS_MAIN(TestFaultsTime)
#include "tst_faults_time.moc"
