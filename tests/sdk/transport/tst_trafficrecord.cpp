// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/trafficrecord.h"

#include <QTest>

using namespace ovirt;
using namespace std::chrono_literals;

namespace {

using Duration = std::chrono::milliseconds;

constexpr ExchangeRecord::TimePoint start{1000s};

// Its times, counted from the start.
ExchangeRecord exchange(quint16 place, Duration sent, Duration atHead, Duration firstByte)
{
    ExchangeRecord exchange;
    exchange.place = place;
    exchange.sent = start + sent;
    exchange.atHead = start + atHead;
    exchange.firstByte = start + firstByte;
    return exchange;
}

} // namespace

class TestTrafficRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewest_data();
    void keepsTheNewest();
    void latency_data();
    void latency();
    void latencyOfThree();
};

void TestTrafficRecord::keepsTheNewest_data()
{
    QTest::addColumn<quint64>("added");
    QTest::addColumn<quint64>("kept");
    QTest::addColumn<quint64>("oldest");
    const quint64 capacity = TrafficRecord::capacity;

    QTest::newRow("few") << quint64(3) << quint64(3) << quint64(1);
    QTest::newRow("full") << capacity << capacity << quint64(1);
    QTest::newRow("turned") << capacity + 3 << capacity << quint64(4);
    QTest::newRow("turned twice") << 2 * capacity + 3 << capacity << capacity + 4;
}

void TestTrafficRecord::keepsTheNewest()
{
    QFETCH(quint64, added);
    QFETCH(quint64, kept);
    QFETCH(quint64, oldest);
    TrafficRecord record;

    for (quint64 id = 1; id <= added; ++id) {
        ExchangeRecord exchange;
        exchange.id = id;
        record.add(exchange);
    }

    QCOMPARE(record.total(), added);
    QCOMPARE(quint64(record.size()), kept);
    for (quint64 i = 0; i < kept; ++i)
        QCOMPARE(record.at(i).id, oldest + i);
}

// Behind one that was answered after 20 ms.
void TestTrafficRecord::latency_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<Duration>("sent");
    QTest::addColumn<Duration>("atHead");
    QTest::addColumn<Duration>("firstByte");
    QTest::addColumn<Duration>("latency");

    QTest::newRow("alone") << 0 << 30ms << 30ms << 55ms << Duration(25ms);
    QTest::newRow("came with the one before it") << 1 << 1ms << 30ms << 30ms << Duration(20ms);
    QTest::newRow("the engine took 5 ms for it") << 1 << 1ms << 30ms << 35ms << Duration(25ms);
    QTest::newRow("waited for long") << 4 << 1ms << 900ms << 905ms << Duration(25ms);
    QTest::newRow("sent just before it was at the head")
        << 1 << 28ms << 30ms << 49ms << Duration(21ms);
}

void TestTrafficRecord::latency()
{
    QFETCH(int, place);
    QFETCH(Duration, sent);
    QFETCH(Duration, atHead);
    QFETCH(Duration, firstByte);
    QFETCH(Duration, latency);
    TrafficRecord record;
    record.add(exchange(0, 0ms, 0ms, 20ms));

    record.add(exchange(quint16(place), sent, atHead, firstByte));

    QCOMPARE(record.sums().answers, 2);
    QCOMPARE(std::chrono::round<Duration>(record.sums().latency - 20ms), latency);
}

void TestTrafficRecord::latencyOfThree()
{
    TrafficRecord record;
    record.add(exchange(0, 0ms, 0ms, 300ms)); // a sign-in
    record.add(exchange(0, 300ms, 300ms, 321ms));
    record.add(ExchangeRecord()); // got no answer
    record.add(exchange(0, 400ms, 400ms, 430ms));

    QCOMPARE(record.sums().answers, 3);
    QCOMPARE(std::chrono::round<Duration>(record.sums().latency), Duration(351ms));
    QCOMPARE(std::chrono::round<Duration>(record.sums().leastRoundTrip), Duration(21ms));
}

QTEST_GUILESS_MAIN(TestTrafficRecord)
#include "tst_trafficrecord.moc"
