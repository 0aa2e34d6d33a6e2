// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/har.h"

#include "app/demo/enginethread.h"
#include "sdk/connection.h"
#include "sdk/services/systemservice.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace ovirt;
using namespace std::chrono_literals;

namespace {

//! Takes so many bytes and no more, as a disk that is full.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room)
            return -1;
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

ExchangeRecord exchange(ExchangeRecord::TimePoint start)
{
    ExchangeRecord record;
    record.target = "/ovirt-engine/api/vms?search=name%3Da%20b&max=2";
    record.connection = 3;
    record.place = 4;
    record.attempt = 2;
    record.status = 200;
    record.bytesIn = 1234;
    record.queued = start;
    record.sent = start + 10ms;
    record.firstByte = start + 35ms;
    record.done = start + 40ms;
    return record;
}

QJsonObject logOf(const TrafficRecord &traffic, const HarMoment &now = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QUrl origin(QStringLiteral("https://engine:8443/ovirt-engine/api"));
    if (!writeHar(buffer, traffic, origin, now))
        return {};
    return QJsonDocument::fromJson(buffer.data()).object().value(QStringLiteral("log")).toObject();
}

QJsonValue at(const QJsonObject &object, const char *path)
{
    QJsonValue value = object;
    for (const QByteArray &step : QByteArray(path).split('/'))
        value = value.toObject().value(QLatin1String(step));
    return value;
}

} // namespace

//! The archive is what its format says, and has nothing confidential in it.
class TestHar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingHappened();
    void oneExchange();
    void neverAnswered();
    void fullDevice_data();
    void fullDevice();
    void ofAConnection();
};

void TestHar::nothingHappened()
{
    const QJsonObject log = logOf(TrafficRecord());

    QCOMPARE(log.value(QStringLiteral("version")).toString(), QStringLiteral("1.2"));
    QCOMPARE(at(log, "creator/name").toString(), QStringLiteral("ovirtsdk"));
    QVERIFY(log.value(QStringLiteral("entries")).isArray());
    QVERIFY(log.value(QStringLiteral("entries")).toArray().isEmpty());
}

void TestHar::oneExchange()
{
    const HarMoment now{ExchangeRecord::TimePoint(1000s),
        QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc())};
    TrafficRecord traffic;
    traffic.add(exchange(now.steady - 1500ms));

    const QJsonObject entry =
        logOf(traffic, now).value(QStringLiteral("entries")).toArray().first().toObject();

    QCOMPARE(entry.value(QStringLiteral("startedDateTime")).toString(),
        QStringLiteral("2026-01-02T03:04:03.500Z"));
    QCOMPARE(entry.value(QStringLiteral("time")).toDouble(), 40.0);
    QCOMPARE(at(entry, "request/method").toString(), QStringLiteral("GET"));
    QCOMPARE(at(entry, "request/url").toString(),
        QStringLiteral("https://engine:8443/ovirt-engine/api/vms?search=name%3Da%20b&max=2"));
    const QJsonArray query = at(entry, "request/queryString").toArray();
    QCOMPARE(query.size(), 2);
    QCOMPARE(at(query.first().toObject(), "value").toString(), QStringLiteral("name=a b"));
    QCOMPARE(at(entry, "response/status").toInt(), 200);
    QCOMPARE(at(entry, "response/bodySize").toInt(), 1234);
    QCOMPARE(at(entry, "timings/blocked").toDouble(), 10.0);
    QCOMPARE(at(entry, "timings/wait").toDouble(), 25.0);
    QCOMPARE(at(entry, "timings/receive").toDouble(), 5.0);
    QCOMPARE(entry.value(QStringLiteral("connection")).toString(), QStringLiteral("3"));
    QCOMPARE(entry.value(QStringLiteral("_place")).toInt(), 4);
    QCOMPARE(entry.value(QStringLiteral("_attempt")).toInt(), 2);
}

void TestHar::neverAnswered()
{
    ExchangeRecord refused;
    refused.target = "/x";
    refused.failed = true;
    refused.queued = ExchangeRecord::TimePoint(1s);
    refused.done = ExchangeRecord::TimePoint(2s);
    TrafficRecord traffic;
    traffic.add(refused);

    const QJsonObject entry =
        logOf(traffic).value(QStringLiteral("entries")).toArray().first().toObject();

    QCOMPARE(at(entry, "response/status").toInt(-1), 0);
    QCOMPARE(at(entry, "timings/blocked").toDouble(), -1.0); // does not apply
    QCOMPARE(at(entry, "timings/wait").toDouble(-1), 0.0);
    QVERIFY(entry.value(QStringLiteral("_failed")).toBool());
}

void TestHar::fullDevice_data()
{
    QTest::addColumn<int>("room");

    QTest::newRow("nothing fits") << 0;
    QTest::newRow("the entry does not fit") << 120;
    QTest::newRow("the end does not fit") << 900;
}

void TestHar::fullDevice()
{
    QFETCH(int, room);
    TrafficRecord traffic;
    traffic.add(exchange(ExchangeRecord::TimePoint(1s)));
    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    const QUrl origin(QStringLiteral("https://engine"));
    QVERIFY(writeHar(whole, traffic, origin));
    FullDevice device(qMin<qint64>(room, whole.size() - 1));

    QVERIFY(!writeHar(device, traffic, origin));
}

void TestHar::ofAConnection()
{
    demo::Options options;
    options.password = QStringLiteral("canary");
    const demo::EngineThread engine(options);
    ConnectionOptions asked;
    asked.url = engine.url().toString();
    asked.username = options.username;
    asked.password = options.password;
    Connection connection(asked);
    QCOMPARE(connection.systemService().vmsService().list().result().size(), 100);
    const QByteArray token = connection.authenticate().result().toUtf8();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeHar(buffer, connection.traffic().result(), connection.url()));

    const QJsonArray entries =
        at(QJsonDocument::fromJson(buffer.data()).object(), "log/entries").toArray();
    QCOMPARE(entries.size(), 2); // the sign-in and the list
    QCOMPARE(at(entries.first().toObject(), "request/method").toString(), QStringLiteral("POST"));
    QVERIFY(at(entries.last().toObject(), "request/url")
                .toString()
                .endsWith(QStringLiteral("/ovirt-engine/api/vms")));
    QVERIFY(!buffer.data().contains("canary"));
    QVERIFY(!buffer.data().contains(token));
}

QTEST_GUILESS_MAIN(TestHar)
#include "tst_har.moc"
