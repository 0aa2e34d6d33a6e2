// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/trafficrecord.h"

#include <QTest>

using namespace ovirt;

class TestTrafficRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewest_data();
    void keepsTheNewest();
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

QTEST_GUILESS_MAIN(TestTrafficRecord)
#include "tst_trafficrecord.moc"
