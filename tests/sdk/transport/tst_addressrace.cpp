// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/addressrace_p.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace ovirt;
using namespace ovirt::transport;

// F39: one address is dead, the other lives.
class TestAddressRace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void interleaves();
    void deadAddress_data();
    void deadAddress();
    void nextAtOnceAfterAFailure();
    void hangingAddress();
    void allDead();
};

static AddressRace::SocketFactory factory()
{
    return [](QObject *parent) { return new QTcpSocket(parent); };
}

void TestAddressRace::interleaves()
{
    const QHostAddress a6(QStringLiteral("fd00::1"));
    const QHostAddress b6(QStringLiteral("fd00::2"));
    const QHostAddress a4(QStringLiteral("10.0.0.1"));

    QCOMPARE(interleaved({a6, b6, a4}), (QList<QHostAddress>{a6, a4, b6}));
    QCOMPARE(interleaved({a4, a6, b6}), (QList<QHostAddress>{a4, a6, b6}));
    QVERIFY(interleaved({}).isEmpty());
}

void TestAddressRace::deadAddress_data()
{
    QTest::addColumn<QList<QHostAddress>>("addresses");
    const QHostAddress live(QHostAddress::LocalHost);

    QTest::newRow("IPv6 refuses") << QList<QHostAddress>{
        QHostAddress(QHostAddress::LocalHostIPv6), live};
    QTest::newRow("another refuses")
        << QList<QHostAddress>{QHostAddress(QStringLiteral("127.0.0.2")), live};
    QTest::newRow("the first is well")
        << QList<QHostAddress>{live, QHostAddress(QStringLiteral("127.0.0.2"))};
}

void TestAddressRace::deadAddress()
{
    QFETCH(QList<QHostAddress>, addresses);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    AddressRace race(factory());
    QTcpSocket *winner = nullptr;
    connect(&race, &AddressRace::won, this, [&](QTcpSocket *socket) { winner = socket; });

    race.start(addresses, server.serverPort());
    QTRY_VERIFY(winner);

    const std::unique_ptr<QTcpSocket> owned(winner);
    QCOMPARE(winner->peerAddress(), QHostAddress(QHostAddress::LocalHost));
}

// It does not wait for the next one's turn.
void TestAddressRace::nextAtOnceAfterAFailure()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    int made = 0;
    QList<int> madeWhenFailed;
    AddressRace race([&](QObject *parent) {
        auto *socket = new QTcpSocket(parent);
        ++made;
        connect(
            socket, &QTcpSocket::errorOccurred, this, [&] { madeWhenFailed << made; },
            Qt::QueuedConnection);
        return socket;
    });
    QTcpSocket *winner = nullptr;
    connect(&race, &AddressRace::won, this, [&](QTcpSocket *socket) { winner = socket; });

    race.start({QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QHostAddress::LocalHost)},
        server.serverPort());
    QTRY_VERIFY(winner);

    const std::unique_ptr<QTcpSocket> owned(winner);
    QCOMPARE(madeWhenFailed, QList<int>{2});
}

// Its listener's queue is full: it neither accepts nor refuses.
void TestAddressRace::hangingAddress()
{
    const QHostAddress dead(QStringLiteral("127.0.0.2"));
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(dead));
    full.pauseAccepting();
    QTcpServer live;
    QVERIFY(live.listen(QHostAddress(QHostAddress::LocalHost), full.serverPort()));
    std::vector<std::unique_ptr<QTcpSocket>> filling;
    for (int i = 0; i < 4; ++i) {
        filling.push_back(std::make_unique<QTcpSocket>());
        filling.back()->connectToHost(dead, full.serverPort());
    }
    QTRY_COMPARE(filling.front()->state(), QAbstractSocket::ConnectedState);
    AddressRace race(factory());
    QTcpSocket *winner = nullptr;
    connect(&race, &AddressRace::won, this, [&](QTcpSocket *socket) { winner = socket; });

    race.start({dead, QHostAddress(QHostAddress::LocalHost)}, live.serverPort());
    QTRY_VERIFY_WITH_TIMEOUT(winner, 1000);

    const std::unique_ptr<QTcpSocket> owned(winner);
    QCOMPARE(winner->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QTRY_VERIFY(race.findChildren<QTcpSocket *>().isEmpty()); // the loser is closed
}

void TestAddressRace::allDead()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        port = closed.serverPort();
    }
    AddressRace race(factory());
    QList<Failure> failures;
    connect(&race, &AddressRace::lost, this, [&](const Failure &failure) { failures << failure; });

    race.start(
        {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}, port);
    QTRY_COMPARE(failures.size(), 1);

    QCOMPARE(failures.front().fault, TransportFault::Refused);
}

QTEST_GUILESS_MAIN(TestAddressRace)
#include "tst_addressrace.moc"
