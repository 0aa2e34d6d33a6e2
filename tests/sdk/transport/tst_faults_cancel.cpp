// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sdk/transport/faultrun.h"

#include <QSignalSpy>
#include <QTest>

using namespace ovirt;
using namespace test;

// Giving up: F41.
class TestFaultsCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void one_data();
    void one();
    void longAnswer_data();
    void longAnswer();
    void all_data();
    void all();
    void duringConnect_data();
    void duringConnect();
    void inReadyRead();
    void byDeletingTheReply_data();
    void byDeletingTheReply();
    void byDestroyingTheManager_data();
    void byDestroyingTheManager();
    void inASlotOfTheReply_data();
    void inASlotOfTheReply();
    void replyOutlivesTheManager();

private:
    Credentials m_credentials;
};

void TestFaultsCancel::one_data()
{
    addTransports();
}

void TestFaultsCancel::one()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    run.server.onRequest([](const Request &request) {
        return Script{wait(20), send(answer(request.path))};
    });
    run.get(QStringLiteral("/first"));
    QVERIFY(run.finish());
    run.getMany(10);
    QTRY_VERIFY(run.server.attempts("/2") > 0);

    run.reply(QStringLiteral("/2"))->abort();
    QVERIFY(run.reply(QStringLiteral("/2"))->isFinished());
    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/2")), TransportFault::Aborted);
    QCOMPARE(run.reply(QStringLiteral("/2"))->error(), QNetworkReply::OperationCanceledError);
    QCOMPARE(run.good(), 10);
    QCOMPARE(run.server.connections(), 1); // its short answer was read away
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsCancel::longAnswer_data()
{
    addTransports();
}

// Not worth reading to its end: the connection goes, and those behind are asked again.
void TestFaultsCancel::longAnswer()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.manager->setConnections(1);
    run.server.onRequest([](const Request &request) {
        if (request.path != "/long")
            return Script{send(answer(request.path))};
        return Script{send(answer(QByteArray(50'000'000, 'x')).left(200'000)), stall()};
    });
    run.get(QStringLiteral("/first"));
    QVERIFY(run.finish());
    QNetworkReply *reply = run.get(QStringLiteral("/long"));
    run.getMany(3);
    connect(reply, &QNetworkReply::readyRead, reply, &QNetworkReply::abort);

    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/long")), TransportFault::Aborted);
    QCOMPARE(run.good(), 4);
    QCOMPARE(run.server.connections(), 2);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsCancel::all_data()
{
    addTransports();
}

void TestFaultsCancel::all()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.server.onRequest([](const Request &) { return Script{stall()}; });
    run.getMany(200);
    QTRY_COMPARE(run.server.log().size(), 5);

    for (int i = 0; i < 200; ++i)
        run.reply(QStringLiteral("/%1").arg(i))->abort();
    QVERIFY(run.finish());
    QTRY_COMPARE(run.server.openConnections(), 0);

    QCOMPARE(run.fault(QStringLiteral("/199")), TransportFault::Aborted);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsCancel::duringConnect_data()
{
    addTransports();
}

void TestFaultsCancel::duringConnect()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.getMany(10);

    for (int i = 0; i < 10; ++i)
        run.reply(QStringLiteral("/%1").arg(i))->abort();
    QVERIFY(run.finish());

    QCOMPARE(run.fault(QStringLiteral("/3")), TransportFault::Aborted);
    QVERIFY(run.server.log().isEmpty());
    run.get(QStringLiteral("/later"));
    QVERIFY(run.finish());
    QCOMPARE(run.good(), 1);
    QCOMPARE(run.complaint(1), QString());
}

void TestFaultsCancel::inReadyRead()
{
    FaultRun run(m_credentials, false);
    run.getMany(40);
    int signalsAfter = 0;
    for (int i = 0; i < 40; i += 2) {
        QNetworkReply *reply = run.reply(QStringLiteral("/%1").arg(i));
        connect(reply, &QNetworkReply::readyRead, reply, [&, reply] {
            reply->abort();
            connect(reply, &QNetworkReply::readyRead, reply, [&] { ++signalsAfter; });
            connect(reply, &QNetworkReply::finished, reply, [&] { ++signalsAfter; });
            connect(reply, &QNetworkReply::downloadProgress, reply, [&] { ++signalsAfter; });
        });
    }

    QVERIFY(run.finish());

    QCOMPARE(run.good(), 20);
    QCOMPARE(run.fault(QStringLiteral("/2")), TransportFault::Aborted);
    QCOMPARE(signalsAfter, 0);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsCancel::byDeletingTheReply_data()
{
    addTransports();
}

void TestFaultsCancel::byDeletingTheReply()
{
    QFETCH(bool, tls);
    FaultRun run(m_credentials, tls);
    run.server.onRequest([](const Request &request) {
        return Script{wait(10), send(answer(request.path))};
    });
    QList<QNetworkReply *> doomed;
    for (int i = 0; i < 40; ++i) {
        run.get(QStringLiteral("/%1").arg(i));
        doomed << run.manager->get(run.request(QStringLiteral("/doomed/%1").arg(i)));
    }
    QTRY_VERIFY(run.server.log().size() > 10);

    qDeleteAll(doomed);
    QVERIFY(run.finish());

    QCOMPARE(run.good(), 40);
    QCOMPARE(run.complaint(), QString());
}

void TestFaultsCancel::byDestroyingTheManager_data()
{
    addTransports();
}

void TestFaultsCancel::byDestroyingTheManager()
{
    QFETCH(bool, tls);
    ScriptedServer server(
        tls ? std::optional(m_credentials.identity.serverConfiguration()) : std::nullopt);
    server.onRequest([](const Request &request) {
        return Script{wait(10), send(answer(request.path))};
    });
    auto manager = std::make_unique<AccessManager>();
    manager->setTrust(Trust::authorities({m_credentials.certificates.authority()}));
    int finished = 0;
    for (int i = 0; i < 100; ++i) {
        QNetworkRequest request(server.url(QStringLiteral("/%1").arg(i)));
        request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
        connect(manager->get(request), &QNetworkReply::finished, this, [&] { ++finished; });
    }
    QTRY_VERIFY(finished > 20);

    manager.reset();
    const int before = finished;
    QTRY_COMPARE(server.openConnections(), 0);

    QCOMPARE(finished, before);
}

void TestFaultsCancel::inASlotOfTheReply_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("signal");
    for (const char *signal : {"metaDataChanged()", "readyRead()", "finished()"}) {
        onBothTransports(signal, [&](const QByteArray &name, bool tls) {
            QTest::newRow(name) << tls << QByteArray(signal);
        });
    }
}

// The manager goes while we are far down in its own calls. Its replies go a little later, as Qt
// asks of everybody who deletes a sender in a slot.
void TestFaultsCancel::inASlotOfTheReply()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, signal);
    ScriptedServer server(
        tls ? std::optional(m_credentials.identity.serverConfiguration()) : std::nullopt);
    auto *manager = new AccessManager;
    manager->setTrust(Trust::authorities({m_credentials.certificates.authority()}));
    QObject attic;
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 50; ++i) {
        QNetworkRequest request(server.url(QStringLiteral("/%1").arg(i)));
        request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
        replies << manager->get(request);
        replies.back()->setParent(&attic);
    }
    int destroyed = 0;
    const auto destroy = [&] {
        if (destroyed++ == 0)
            delete manager;
    };
    if (signal == "metaDataChanged()")
        connect(replies.at(7), &QNetworkReply::metaDataChanged, this, destroy);
    else if (signal == "readyRead()")
        connect(replies.at(7), &QNetworkReply::readyRead, this, destroy);
    else
        connect(replies.at(7), &QNetworkReply::finished, this, destroy);

    QTRY_VERIFY(destroyed > 0);
    QTRY_COMPARE(server.openConnections(), 0);

    for (const QNetworkReply *reply : replies)
        QVERIFY(reply->isFinished());
}

void TestFaultsCancel::replyOutlivesTheManager()
{
    ScriptedServer server;
    server.onRequest([](const Request &) { return Script{stall()}; });
    auto manager = std::make_unique<AccessManager>();
    QNetworkRequest request(server.url(QStringLiteral("/x")));
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
    std::unique_ptr<QNetworkReply> reply(manager->get(request));
    reply->setParent(nullptr);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(server.log().size(), 1);

    manager.reset();

    QCOMPARE(finished.size(), 1);
    QCOMPARE(transportFault(reply.get()), TransportFault::Aborted);
}

QTEST_GUILESS_MAIN(TestFaultsCancel)
#include "tst_faults_cancel.moc"
