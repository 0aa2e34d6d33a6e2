// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/random.h"

#include <QTest>

using demo::Random;

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameEverywhere();
    void staysWithin();
    void makesVersionFour();
};

void TestRandom::isTheSameEverywhere()
{
    Random random(0);

    // The published first numbers of SplitMix64 from 0.
    QCOMPARE(random.next(), 0xe220a8397b1dcdafULL);
    QCOMPARE(random.next(), 0x6e789e6aa1b965f4ULL);
}

void TestRandom::staysWithin()
{
    Random random(7);

    for (int round = 0; round < 1000; ++round) {
        const qint64 value = random.between(-3, 3);
        QVERIFY(value >= -3 && value <= 3);
    }
}

void TestRandom::makesVersionFour()
{
    const QByteArray id = Random(42).id().text();

    QCOMPARE(id[14], '4');
    QVERIFY(QByteArray("89ab").contains(id[19]));
}

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
