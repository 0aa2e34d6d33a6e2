// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/endpoint_p.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <memory>

using namespace ovirt;
using namespace ovirt::transport;
using namespace std::chrono_literals;

namespace {

//! An origin whose wall clock goes on while the machine "sleeps".
class SleepyEndpoint final : public Endpoint {
public:
    using Endpoint::Endpoint;
    [[nodiscard]] qint64 wallClock() const override { return Endpoint::wallClock() + slept; }

    qint64 slept = 0; //!< milliseconds
};

struct Listener final : ExchangeListener {
    void answerBegan(ResponseHead &&) override { }
    void answerContinued(QByteArray &&bytes) override { body += bytes; }
    void answerEnded() override { ended = true; }
    void exchangeFailed(const Failure &why) override { failure = why; }
    bool restart() override
    {
        body.clear();
        return true;
    }

    QByteArray body;
    bool ended = false;
    Failure failure;
};

} // namespace

class TestEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sleepCostsNoRequest_data();
    void sleepCostsNoRequest();
};

void TestEndpoint::sleepCostsNoRequest_data()
{
    QTest::addColumn<test::Step>("fate"); // of the connections from before

    QTest::newRow("silent for ever") << test::stall();
    QTest::newRow("reset afterwards") << test::wait(500);
}

// F39: what was under way when the machine fell asleep is asked again on new connections, though
// nothing else happens and no deadline is set.
void TestEndpoint::sleepCostsNoRequest()
{
    QFETCH(test::Step, fate);
    test::ScriptedServer server;
    bool isAsleep = false;
    server.onRequest([&](const test::Request &request) {
        if (!isAsleep || request.connection > 2)
            return test::Script{test::send(test::answer(request.path))};
        return test::Script{fate, test::reset()};
    });
    TrafficRecord traffic;
    SleepyEndpoint endpoint(server.url(), traffic, nullptr);
    endpoint.dispatcher().setConnections(2);
    std::vector<std::unique_ptr<Listener>> listeners;
    std::vector<ExchangePtr> exchanges;
    const auto submit = [&] {
        auto exchange = std::make_shared<Exchange>();
        const QByteArray path = "/" + QByteArray::number(qsizetype(exchanges.size()));
        listeners.push_back(std::make_unique<Listener>());
        exchange->head = "GET " + path + " HTTP/1.1\r\n" + endpoint.hostField();
        exchange->bodyLimit = 1000;
        exchange->listener = listeners.back().get();
        exchange->record.id = exchanges.size() + 1;
        exchanges.push_back(exchange);
        endpoint.dispatcher().submit(exchange);
    };
    submit();
    submit();
    QTRY_VERIFY(listeners[0]->ended && listeners[1]->ended);

    isAsleep = true;
    for (int i = 0; i < 6; ++i)
        submit();
    QTRY_COMPARE(server.log().size(), 8);
    endpoint.slept = 3'600'000;

    for (std::size_t i = 2; i < exchanges.size(); ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(listeners[i]->ended, 10'000);
        QCOMPARE(listeners[i]->body, "/" + QByteArray::number(qsizetype(i)));
        QCOMPARE(exchanges[i]->strikes, 0);
        QCOMPARE(exchanges[i]->record.attempt, 2);
    }
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
