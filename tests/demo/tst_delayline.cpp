// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/delayline.h"

#include <QTest>

using demo::Clock;
using demo::DelayLine;
using namespace std::chrono_literals;

class TestDelayLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsBackAndInOrder();
    void opensLate();
    void joinsWhatIsDueTogether();
    void endsBehindTheLast();

private:
    const Clock::time_point m_start{1h};
};

namespace {

DelayLine::Parcel parcel(const char *bytes)
{
    DelayLine::Parcel parcel;
    parcel.bytes = bytes;
    parcel.answers = 1;
    return parcel;
}

QByteArray popped(DelayLine &line, Clock::time_point now)
{
    const auto parcel = line.pop(now);
    return parcel ? parcel->bytes : QByteArray();
}

} // namespace

void TestDelayLine::keepsBackAndInOrder()
{
    DelayLine line(10ms, {});
    line.push(parcel("a"), m_start);
    line.push(parcel("b"), m_start + 3ms);

    QCOMPARE(popped(line, m_start + 9ms), QByteArray());
    QVERIFY(line.due() == m_start + 10ms);
    QCOMPARE(popped(line, m_start + 20ms), QByteArray("a"));
    QVERIFY(line.due() == m_start + 13ms);
    QCOMPARE(popped(line, m_start + 20ms), QByteArray("b"));
    QVERIFY(line.isEmpty());
    QCOMPARE(line.size(), 0);
}

void TestDelayLine::opensLate()
{
    DelayLine line(10ms, m_start + 20ms);
    line.push(parcel("a"), m_start);

    QVERIFY(line.due() == m_start + 30ms);
}

void TestDelayLine::joinsWhatIsDueTogether()
{
    DelayLine line(0ms, {});
    line.push(parcel("a"), m_start);
    line.push(parcel("b"), m_start);

    const auto both = line.pop(m_start);

    QVERIFY(both.has_value());
    QCOMPARE(both->bytes, QByteArray("ab"));
    QCOMPARE(both->answers, 2);
    QVERIFY(line.isEmpty());
}

void TestDelayLine::endsBehindTheLast()
{
    DelayLine line(0ms, {});
    DelayLine::Parcel last = parcel("a");
    last.last = true;
    line.push(last, m_start);
    line.push(parcel("b"), m_start);

    const auto first = line.pop(m_start);

    QVERIFY(first && first->last);
    QCOMPARE(first->bytes, QByteArray("a"));
}

QTEST_GUILESS_MAIN(TestDelayLine)
#include "tst_delayline.moc"
