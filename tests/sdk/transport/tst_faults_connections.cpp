// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"

#include <QTest>
#include <QTimer>

using namespace ovirt;
using namespace test;

// Connections that end: F01 to F05, F39. The server echoes the path as the body.
class TestFaultsConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endAfterSome_data();
    void endAfterSome();
    void endBeforeAnyAnswer_data();
    void endBeforeAnyAnswer();
    void keepAliveRace_data();
    void keepAliveRace();
    void refused();
    void refusedForAWhile_data();
    void refusedForAWhile();
    void unknownHost();

private:
    Credentials m_credentials;
};

// F01, F02, F03: each connection ends after some answers, with more requests in it.
void TestFaultsConnections::endAfterSome_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("answers");
    QTest::addColumn<Step>("end");
    QTest::addColumn<QByteArray>("lastFields");
    QTest::addColumn<int>("mostAttempts");

    for (const int answers : {1, 2, 3, 4, 7}) {
        const QByteArray after = " after " + QByteArray::number(answers);
        onBothTransports("F01 announced close" + after, [&](const QByteArray &name, bool tls) {
            QTest::newRow(name) << tls << answers << cut() << QByteArray("Connection: close\r\n")
                                << 5;
        });
        onBothTransports("F02 silent FIN" + after, [&](const QByteArray &name, bool tls) {
            QTest::newRow(name) << tls << answers << cut() << QByteArray() << 2;
        });
        onBothTransports("F03 RST" + after, [&](const QByteArray &name, bool tls) {
            QTest::newRow(name) << tls << answers << reset() << QByteArray() << 2;
        });
    }
}

void TestFaultsConnections::endAfterSome()
{
    QFETCH(bool, tls);
    QFETCH(int, answers);
    QFETCH(Step, end);
    QFETCH(QByteArray, lastFields);
    QFETCH(int, mostAttempts);
    FaultRun run(m_credentials, tls);
    run.server.onRequest([&](const Request &request) {
        return request.place < answers ? Script{send(answer(request.path))}
                                       : Script{send(answer(request.path, lastFields)), end};
    });
    run.getMany(60);

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 60);
    QCOMPARE(run.complaint(mostAttempts), QString());
}

// F04: a path that the server never answers; all others are well.
void TestFaultsConnections::endBeforeAnyAnswer_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Step>("end");

    onBothTransports(
        "FIN", [](const QByteArray &name, bool tls) { QTest::newRow(name) << tls << cut(); });
    onBothTransports(
        "RST", [](const QByteArray &name, bool tls) { QTest::newRow(name) << tls << reset(); });
}

void TestFaultsConnections::endBeforeAnyAnswer()
{
    QFETCH(bool, tls);
    QFETCH(Step, end);
    FaultRun run(m_credentials, tls);
    run.server.onRequest([&](const Request &request) {
        return request.path.startsWith("/dead") ? Script{end} : Script{send(answer(request.path))};
    });
    run.getMany(20);
    run.get(QStringLiteral("/dead"));
    run.get(QStringLiteral("/dead2"));
    for (int i = 20; i < 40; ++i)
        run.get(QStringLiteral("/%1").arg(i));

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 40);
    QCOMPARE(run.fault(QStringLiteral("/dead")), TransportFault::Closed);
    QCOMPARE(run.reply(QStringLiteral("/dead"))->error(), QNetworkReply::RemoteHostClosedError);
    QVERIFY(run.reply(QStringLiteral("/dead"))->errorString().contains(QLatin1String("127.0.0.1")));
    QCOMPARE(run.server.attempts("/dead"), 2);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsConnections::keepAliveRace_data()
{
    addTransports();
}

// F05: the server ends idle connections at the very time we use them.
void TestFaultsConnections::keepAliveRace()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(2);
    run.server.onRequest([](const Request &request) {
        return Script{send(answer(request.path)), wait(2), cut()};
    });
    int sent = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        run.get(QStringLiteral("/%1").arg(sent));
        if (++sent == 100)
            timer.stop();
    });
    timer.start(2);

    QVERIFY(QTest::qWaitFor([&] { return sent == 100; }));
    QVERIFY(run.finish());

    QCOMPARE(run.good(), 100);
    QCOMPARE(run.complaint(), QString());
}

// F39: nobody listens.
void TestFaultsConnections::refused()
{
    FaultRun run(m_credentials, false);
    run.server.stopListening();
    run.getMany(30);

    QVERIFY(run.finish(2000));

    QCOMPARE(run.fault(QStringLiteral("/0")), TransportFault::Refused);
    QCOMPARE(run.fault(QStringLiteral("/29")), TransportFault::Refused);
    QCOMPARE(run.reply(QStringLiteral("/0"))->error(), QNetworkReply::ConnectionRefusedError);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsConnections::refusedForAWhile_data()
{
    addTransports();
}

// F39: a server that had answered is gone for a moment: everything waits.
void TestFaultsConnections::refusedForAWhile()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.get(QStringLiteral("/first"));
    QVERIFY(run.finish());
    run.server.stopListening();
    run.server.cutAll();
    QTRY_COMPARE(run.server.openConnections(), 0);
    run.getMany(30);
    QTimer::singleShot(300, this, [&] { run.server.listenAgain(); });

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 31);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsConnections::unknownHost()
{
    FaultRun run(m_credentials, false);
    const QNetworkReply *reply = run.get(QStringLiteral("/x"), [](QNetworkRequest &request) {
        request.setUrl(QUrl(QStringLiteral("http://no-such-host.invalid/x")));
    });

    QVERIFY(run.finish());

    QCOMPARE(transportFault(reply), TransportFault::Resolve);
    QCOMPARE(reply->error(), QNetworkReply::HostNotFoundError);
    QVERIFY(reply->errorString().contains(QLatin1String("no-such-host.invalid")));
    QCOMPARE(run.complaint(), QString());
}

QTEST_GUILESS_MAIN(TestFaultsConnections)
#include "tst_faults_connections.moc"
