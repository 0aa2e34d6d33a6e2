// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/httpconnection_p.h"
#include "tests/support/opensslserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testcertificates.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace ovirt;
using namespace ovirt::transport;
using namespace test;
using Cause = Ending::Cause;

namespace {

//! What a connection reported, and what to do when it opens.
struct Reports final : LinkObserver {
    void linkOpened(Link *link) override
    {
        ++opened;
        if (onOpened)
            onOpened(link);
    }
    void answerBegan(const ExchangePtr &, ResponseHead &&) override { }
    void answerContinued(const ExchangePtr &, QByteArray &&) override { }
    void answerEnded(Link *, const ExchangePtr &exchange) override
    {
        answered << int(exchange->record.id);
        if (onAnswer)
            onAnswer();
    }
    void answerFailed(const ExchangePtr &, const Failure &) override { }
    void linkProgressed() override { }
    void linkClosed(Link *, const Ending &how, const std::vector<ExchangePtr> &exchanges) override
    {
        ending = how;
        for (const ExchangePtr &exchange : exchanges)
            unanswered << int(exchange->record.id);
    }

    std::function<void(Link *)> onOpened;
    std::function<void()> onAnswer;
    int opened = 0;
    QList<int> answered;
    QList<int> unanswered;
    std::optional<Ending> ending;
};

//! One connection to a scripted server.
struct Fixture {
    explicit Fixture(const std::optional<QSslConfiguration> &tls = {}, const Trust &trust = {})
        : server(tls)
        , context(tls ? std::make_shared<TlsContext>(trust) : nullptr)
    {
        Destination destination;
        destination.host = QStringLiteral("127.0.0.1");
        destination.port = server.port();
        destination.encrypted = tls.has_value();
        connection = std::make_unique<HttpConnection>(1, destination, context, reports, nullptr);
    }

    void send(int id)
    {
        auto exchange = std::make_shared<Exchange>();
        exchange->record.id = quint64(id);
        exchange->head = "GET /" + QByteArray::number(id) + " HTTP/1.1\r\n";
        exchange->bodyLimit = 1000;
        connection->send(exchange);
    }

    [[nodiscard]] QTcpSocket *socket() const { return connection->findChild<QTcpSocket *>(); }

    ScriptedServer server;
    std::shared_ptr<TlsContext> context;
    Reports reports;
    std::unique_ptr<HttpConnection> connection;
};

} // namespace

class TestHttpConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesATurnAtOnce();
    void hasNoDelay();
    void offersHttp11Only();
    void asksForTrustBeforeTheFirstByte_data();
    void asksForTrustBeforeTheFirstByte();
    void asksForTrustOnResumedSessionsToo();
    void takesNothingOlderThanTls12();
    void readsWhatCameWhereOnlyTheEndIsTold();
    void readsInBoundedPieces();
    void reportsTheUnansweredInOrder();
    void drainsWhatWasSent();
    void drainsAtOnceWhenIdle();
    void closesFromTheEventLoop();
    void endsALittleBeforeItsPeer();

private:
    TestCertificates m_certificates;
};

void TestHttpConnection::writesATurnAtOnce()
{
    Fixture f;
    f.connection->open();
    QTRY_COMPARE(f.reports.opened, 1);
    QSignalSpy written(f.socket(), &QTcpSocket::bytesWritten);

    for (int id = 1; id <= 5; ++id)
        f.send(id);
    QTRY_COMPARE(f.reports.answered, (QList<int>{1, 2, 3, 4, 5}));

    QCOMPARE(written.size(), 1);
    QCOMPARE(f.server.deepest(), 5);
}

void TestHttpConnection::hasNoDelay()
{
    Fixture f;
    f.connection->open();

    QTRY_COMPARE(f.reports.opened, 1);

    QCOMPARE(f.socket()->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
}

void TestHttpConnection::offersHttp11Only()
{
    QSslConfiguration tls = m_certificates.issue().serverConfiguration();
    tls.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    Fixture f(tls, Trust::insecure());
    f.connection->open();

    QTRY_COMPARE(f.reports.opened, 1);

    const auto *socket = qobject_cast<QSslSocket *>(f.socket());
    QCOMPARE(socket->sslConfiguration().nextNegotiatedProtocol(),
        QSslConfiguration::NextProtocolHttp1_1);
}

void TestHttpConnection::asksForTrustBeforeTheFirstByte_data()
{
    QTest::addColumn<Trust>("trust");
    QTest::addColumn<TransportFault>("fault");

    QTest::newRow("another pin") << Trust::pinned(QByteArray(32, 'x'))
                                 << TransportFault::PinMismatch;
    QTest::newRow("no authority") << Trust::authorities({}) << TransportFault::TlsUntrusted;
}

void TestHttpConnection::asksForTrustBeforeTheFirstByte()
{
    QFETCH(Trust, trust);
    QFETCH(TransportFault, fault);
    Fixture f(m_certificates.issue().serverConfiguration(), trust);
    f.reports.onOpened = [&](Link *) { f.send(1); };
    f.connection->open();

    QTRY_VERIFY(f.reports.ending);

    QCOMPARE(f.reports.ending->failure.fault, fault);
    QCOMPARE(f.reports.opened, 0);
    QVERIFY(f.server.log().isEmpty());
}

// A resumed session shows no certificate anew, and reports no error of the old one.
void TestHttpConnection::asksForTrustOnResumedSessionsToo()
{
    const OpensslServer server(m_certificates.issue());
    QVERIFY(server.port() != 0);
    Destination destination;
    destination.host = QStringLiteral("127.0.0.1");
    destination.port = server.port();
    destination.encrypted = true;
    const auto anybody = std::make_shared<TlsContext>(Trust::insecure());
    const auto other = std::make_shared<TlsContext>(Trust::pinned(QByteArray(32, 'x')));
    Reports first;
    Reports second;
    auto exchange = std::make_shared<Exchange>();
    exchange->head = "GET / HTTP/1.1\r\n";
    exchange->bodyLimit = 100'000;
    HttpConnection before(1, destination, anybody, first, nullptr);
    first.onOpened = [&](Link *link) { link->send(exchange); };
    before.open();
    QTRY_COMPARE(first.answered.size(), 1);
    QVERIFY(!anybody->configuration().sessionTicket().isEmpty());

    other->keepTicket(anybody->configuration().sessionTicket());
    HttpConnection after(2, destination, other, second, nullptr);
    after.open();
    QTRY_VERIFY(second.ending);

    QCOMPARE(second.ending->failure.fault, TransportFault::PinMismatch);
    QCOMPARE(second.opened, 0);
}

void TestHttpConnection::takesNothingOlderThanTls12()
{
    for (const Trust &trust : {Trust(), Trust::insecure(), Trust::pinned(QByteArray(32, 'x'))}) {
        const TlsContext context(trust);

        QCOMPARE(context.configuration().protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(context.plainConfiguration().protocol(), QSsl::TlsV1_2OrLater);
    }
}

void TestHttpConnection::readsWhatCameWhereOnlyTheEndIsTold()
{
    Fixture f;
    f.server.onRequest([](const Request &request) {
        return Script{send(answer(request.path)), cut()};
    });
    f.reports.onOpened = [&](Link *) {
        QObject::disconnect(f.socket(), &QTcpSocket::readyRead, nullptr, nullptr);
        f.send(1);
    };
    f.connection->open();

    QTRY_VERIFY(f.reports.ending);

    QCOMPARE(f.reports.answered, QList<int>{1});
}

void TestHttpConnection::readsInBoundedPieces()
{
    Fixture f;
    f.connection->open();
    QTRY_COMPARE(f.reports.opened, 1);

    const qint64 most = f.socket()->readBufferSize();

    QVERIFY(most > 0 && most <= 1024 * 1024); // 0: without bounds
}

void TestHttpConnection::reportsTheUnansweredInOrder()
{
    Fixture f;
    f.server.onRequest([](const Request &request) {
        return request.path == "/2" ? Script{cut()} : Script{send(answer(request.path))};
    });
    f.reports.onOpened = [&](Link *) {
        for (int id = 1; id <= 4; ++id)
            f.send(id);
    };
    f.connection->open();

    QTRY_VERIFY(f.reports.ending);

    QCOMPARE(f.reports.ending->cause, Cause::Unannounced);
    QCOMPARE(f.reports.answered, QList<int>{1});
    QCOMPARE(f.reports.unanswered, (QList<int>{2, 3, 4}));
}

void TestHttpConnection::drainsWhatWasSent()
{
    Fixture f;
    f.reports.onOpened = [&](Link *link) {
        f.send(1);
        f.send(2);
        link->drain();
    };
    f.connection->open();

    QTRY_VERIFY(f.reports.ending);

    QCOMPARE(f.reports.ending->cause, Cause::Ours);
    QCOMPARE(f.reports.answered, (QList<int>{1, 2}));
    QVERIFY(f.reports.unanswered.isEmpty());
}

void TestHttpConnection::drainsAtOnceWhenIdle()
{
    Fixture f;
    f.connection->open();
    QTRY_COMPARE(f.reports.opened, 1);

    f.connection->drain();

    QTRY_VERIFY(f.reports.ending);
    QCOMPARE(f.reports.ending->cause, Cause::Ours);
}

// Also from within its own reports; who was not told of an answer gets it back.
void TestHttpConnection::closesFromTheEventLoop()
{
    Fixture f;
    bool wasClosedInside = false;
    f.reports.onOpened = [&](Link *) {
        f.send(1);
        f.send(2);
    };
    f.server.onRequest([](const Request &request) {
        return request.path == "/1" ? Script{send(answer(request.path))} : Script{stall()};
    });
    f.reports.onAnswer = [&] {
        f.connection->close(Cause::Mismatch);
        wasClosedInside = f.reports.ending.has_value();
    };
    f.connection->open();

    QTRY_VERIFY(f.reports.ending);

    QVERIFY(!wasClosedInside);
    QCOMPARE(f.reports.ending->cause, Cause::Mismatch);
    QCOMPARE(f.reports.unanswered, QList<int>{2});
}

void TestHttpConnection::endsALittleBeforeItsPeer()
{
    Fixture f;
    f.server.onRequest([](const Request &request) {
        return Script{send(answer(request.path, "Keep-Alive: timeout=1\r\n")), wait(1000), cut()};
    });
    f.reports.onOpened = [&](Link *) { f.send(1); };
    f.connection->open();

    QTRY_VERIFY(f.reports.ending);

    QCOMPARE(f.reports.ending->cause, Cause::Ours);
    QCOMPARE(f.reports.answered, QList<int>{1});
}

QTEST_GUILESS_MAIN(TestHttpConnection)
#include "tst_httpconnection.moc"
