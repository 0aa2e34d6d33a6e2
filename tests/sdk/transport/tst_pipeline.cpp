// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/pipeline_p.h"

#include <QTest>

using namespace ovirt;
using namespace ovirt::transport;
using namespace std::chrono_literals;
using Cause = Ending::Cause;

namespace {

const TimePoint start{};

QByteArray answer(const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 200 OK\r\n" + fields + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

//! A pipeline with requests 1..n in it, and what came out of it.
struct Harness {
    Pipeline pipeline;
    std::vector<ExchangePtr> exchanges;
    QStringList log; //!< "1 head 200", "1 data text", "1 done", "2 failed 12"
    TimePoint now = start;

    explicit Harness(int requests = 0, const TransportLimits &limits = {})
        : pipeline(limits, start)
    {
        for (int i = 0; i < requests; ++i)
            send();
    }

    ExchangePtr send(const QByteArray &correlation = {})
    {
        auto exchange = std::make_shared<Exchange>();
        exchange->record.id = exchanges.size() + 1;
        exchange->head = "GET /" + QByteArray::number(exchange->record.id) + " HTTP/1.1\r\n";
        exchange->correlationHeader = correlation.isEmpty() ? QByteArray() : "Correlation-Id";
        exchange->correlationId = correlation;
        exchange->inactivity = 10s;
        exchange->total = 60s;
        exchange->bodyLimit = 100'000;
        exchanges.push_back(exchange);
        pipeline.send(exchange, now);
        return exchange;
    }

    void take(const Pipeline::Events &events)
    {
        for (const PipelineEvent &event : events) {
            const QString id = QString::number(event.exchange->record.id);
            switch (event.kind) {
            case PipelineEvent::Kind::Head:
                log << id + QStringLiteral(" head %1").arg(event.head.status);
                break;
            case PipelineEvent::Kind::Data:
                addData(id, QString::fromLatin1(event.data));
                break;
            case PipelineEvent::Kind::Done:
                log << id + QStringLiteral(" done");
                break;
            case PipelineEvent::Kind::Failed:
                log << id + QStringLiteral(" failed %1").arg(int(event.failure.fault));
                break;
            }
        }
    }

    void addData(const QString &id, const QString &text)
    {
        const QString prefix = id + QStringLiteral(" data ");
        if (!log.isEmpty() && log.back().startsWith(prefix))
            log.back() += text;
        else
            log << prefix + text;
    }

    void receive(const QByteArray &bytes, qsizetype slice = 1'000'000)
    {
        for (qsizetype at = 0; at < bytes.size(); at += slice)
            take(pipeline.receive(
                QByteArrayView(bytes).sliced(at).first(qMin(slice, bytes.size() - at)), now));
    }

    void expireAt(TimePoint time)
    {
        now = time;
        take(pipeline.expire(now));
    }

    QList<int> unanswered()
    {
        QList<int> ids;
        for (const ExchangePtr &exchange : pipeline.takeUnanswered())
            ids << int(exchange->record.id);
        return ids;
    }
};

QString failed(int id, TransportFault fault)
{
    return QStringLiteral("%1 failed %2").arg(id).arg(int(fault));
}

} // namespace

class TestPipeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesInOrder();
    void writesAllAtOnce();
    void eachAttemptHasItsOwnId();
    void records();
    void ends_data();
    void ends();
    void comparesCorrelationIds_data();
    void comparesCorrelationIds();
    void bodilessAnswers_data();
    void bodilessAnswers();
    void bodyOf204IsNobodysAnswer();
    void roomFollowsKeepAliveMax();
    void roomIsGoneWithAnnouncedClose();
    void clocksStartAtTheHead();
    void deadlines_data();
    void deadlines();
    void idleEnds_data();
    void idleEnds();
    void ghostIsReadAndThrownAway();
    void ghostCosts_data();
    void ghostCosts();
    void failedBodyKeepsTheConnection_data();
    void failedBodyKeepsTheConnection();
    void limitsBodies_data();
    void limitsBodies();
};

void TestPipeline::matchesInOrder()
{
    const QByteArray input = answer("one") + answer("two") + answer("three");
    const QStringList expected{QStringLiteral("1 head 200"), QStringLiteral("1 data one"),
        QStringLiteral("1 done"), QStringLiteral("2 head 200"), QStringLiteral("2 data two"),
        QStringLiteral("2 done"), QStringLiteral("3 head 200"), QStringLiteral("3 data three"),
        QStringLiteral("3 done")};

    for (qsizetype slice = 1; slice <= input.size(); ++slice) {
        Harness harness(3);
        harness.receive(input, slice);
        QCOMPARE(harness.log, expected);
        QCOMPARE(harness.pipeline.outstanding(), 0);
        QVERIFY(!harness.pipeline.ending());
    }
}

void TestPipeline::writesAllAtOnce()
{
    Harness harness(2);
    harness.send("abc");

    QCOMPARE(harness.pipeline.takeOutput(),
        "GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\nGET /3 HTTP/1.1\r\nCorrelation-Id: "
        "abc\r\n\r\n");

    QVERIFY(!harness.pipeline.hasOutput());
}

void TestPipeline::eachAttemptHasItsOwnId()
{
    Harness first;
    const ExchangePtr exchange = first.send("abc");
    Pipeline second({}, start);

    second.send(exchange, start);

    QVERIFY(second.takeOutput().contains("Correlation-Id: abc-2\r\n"));
    QCOMPARE(exchange->record.attempt, 2);
}

void TestPipeline::records()
{
    Harness harness(2);
    harness.now = start + 5ms;
    harness.receive(answer("one").chopped(1));
    harness.now = start + 7ms;
    harness.receive("e" + answer("two"));

    const ExchangeRecord &second = harness.exchanges[1]->record;
    QCOMPARE(harness.exchanges[0]->record.firstByte, start + 5ms);
    QCOMPARE(harness.exchanges[0]->record.done, start + 7ms);
    QCOMPARE(second.place, 1);
    QCOMPARE(second.atHead, start + 7ms);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.bytesIn, answer("two").size());
    QCOMPARE(second.bytesOut, 19);
}

void TestPipeline::ends_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("peerCloses");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QList<int>>("unanswered");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const QByteArray &input, bool peerCloses, Cause cause,
                         const QList<int> &unanswered, const QString &last) {
        QTest::newRow(name) << input << peerCloses << cause << unanswered << last;
    };
    const QByteArray one = answer("one");
    const QByteArray chunked("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QString firstDone = QStringLiteral("1 done");

    row("announced close", answer("one", "Connection: close\r\n"), false, Cause::Announced, {2, 3},
        firstDone);
    row("announced close, more bytes", answer("one", "Connection: close\r\n") + "more", false,
        Cause::Announced, {2, 3}, firstDone);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", false, Cause::Announced, {2, 3},
        firstDone);
    row("body until the end", "HTTP/1.1 200 OK\r\n\r\nall", true, Cause::Announced, {2, 3},
        firstDone);
    row("silent close", one, true, Cause::Unannounced, {2, 3}, firstDone);
    row("close before any answer", {}, true, Cause::Unannounced, {1, 2, 3}, {});
    row("close after an interim answer", "HTTP/1.1 100 Continue\r\n\r\n", true, Cause::Unannounced,
        {1, 2, 3}, {});
    row("cut body", one.chopped(1), true, Cause::Unannounced, {1, 2, 3},
        QStringLiteral("1 data on"));
    row("cut chunk", chunked + "5\r\non", true, Cause::Unannounced, {1, 2, 3},
        QStringLiteral("1 data on"));
    row("bad chunk size", chunked + "zz\r\n", false, Cause::Unannounced, {2, 3},
        failed(1, TransportFault::ProtocolViolation));
    row("101", "HTTP/1.1 101 Switching\r\n\r\n", false, Cause::Unannounced, {2, 3},
        failed(1, TransportFault::ProtocolViolation));
    row("no HTTP at all", "SSH-2.0-x\r\n", false, Cause::Unannounced, {2, 3},
        failed(1, TransportFault::ProtocolViolation));
    row("Content-Length too small", one + "more" + one, false, Cause::Unannounced, {1, 2, 3},
        QStringLiteral("1 data one"));
    row("nobody asked", one + one + one + one, false, Cause::Unannounced, {3},
        QStringLiteral("3 data one"));
}

void TestPipeline::ends()
{
    QFETCH(QByteArray, input);
    QFETCH(bool, peerCloses);
    QFETCH(QString, last);
    Harness harness(3);

    harness.receive(input);
    if (peerCloses)
        harness.take(harness.pipeline.peerClosed(harness.now));

    QVERIFY(harness.pipeline.ending());
    QTEST(harness.pipeline.ending()->cause, "cause");
    QTEST(harness.unanswered(), "unanswered");
    QCOMPARE(harness.log.isEmpty() ? QString() : harness.log.back(), last);
}

void TestPipeline::comparesCorrelationIds_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<bool>("proved");

    QTest::newRow("the same") << QByteArray("correlation-id: abc\r\n") << true << true;
    QTest::newRow("none") << QByteArray() << true << false;
    QTest::newRow("another") << QByteArray("Correlation-Id: abd\r\n") << false << false;
    QTest::newRow("empty") << QByteArray("Correlation-Id: \r\n") << false << false;
}

void TestPipeline::comparesCorrelationIds()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, accepted);
    Harness harness;
    const ExchangePtr exchange = harness.send("abc");
    harness.send("abd");

    harness.receive(answer("text", field));

    QCOMPARE(!harness.log.isEmpty(), accepted);
    QCOMPARE(!harness.pipeline.ending(), accepted);
    QCOMPARE(harness.unanswered(), accepted ? QList<int>{2} : (QList<int>{1, 2}));
    QTEST(exchange->proved, "proved");
}

void TestPipeline::bodilessAnswers_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<bool>("connectionEnds");

    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << false;
    QTest::newRow("304 with a length")
        << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n") << false;
    QTest::newRow("204 with a body")
        << QByteArray("HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nbody") << true;
    QTest::newRow("204 with an unsaid body")
        << QByteArray("HTTP/1.1 204 No Content\r\n\r\nbody") << true;
    QTest::newRow("204, chunked") << QByteArray(
        "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                  << true;
    QTest::newRow("304, chunked") << QByteArray(
        "HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                  << true;
}

void TestPipeline::bodilessAnswers()
{
    QFETCH(QByteArray, first);
    QFETCH(bool, connectionEnds);
    Harness harness(2);

    harness.receive(first + answer("two"));

    QCOMPARE(harness.log.value(1), QStringLiteral("1 done"));
    QCOMPARE(harness.log.contains(QStringLiteral("2 done")), !connectionEnds);
    QCOMPARE(harness.pipeline.ending().has_value(), connectionEnds);
    QCOMPARE(harness.unanswered(), connectionEnds ? QList<int>{2} : QList<int>());
}

// It looks like one, and a request waits for one.
void TestPipeline::bodyOf204IsNobodysAnswer()
{
    Harness harness(2);
    const QByteArray smuggled = answer("smuggled");

    harness.receive("HTTP/1.1 204 No Content\r\nContent-Length: "
        + QByteArray::number(smuggled.size()) + "\r\n\r\n" + smuggled);

    QCOMPARE(harness.log.back(), QStringLiteral("1 done"));
    QCOMPARE(harness.unanswered(), QList<int>{2});
}

void TestPipeline::roomFollowsKeepAliveMax()
{
    Harness harness(2);
    QCOMPARE(harness.pipeline.room(), Pipeline::unlimited);

    harness.receive(answer("one", "Keep-Alive: timeout=5, max=3\r\n"));
    QCOMPARE(harness.pipeline.room(), 2); // request 2 is the first of the three
    harness.send();
    harness.send();

    QCOMPARE(harness.pipeline.room(), 0);
}

void TestPipeline::roomIsGoneWithAnnouncedClose()
{
    Harness harness(2);

    harness.receive(answer("one", "Connection: close\r\n").chopped(1));

    QCOMPARE(harness.pipeline.room(), 0);
}

void TestPipeline::clocksStartAtTheHead()
{
    Harness harness(2);
    harness.now = start + 9s;
    harness.receive(answer("one"));

    harness.expireAt(start + 18s);
    QVERIFY(!harness.pipeline.ending());
    QCOMPARE(*harness.pipeline.deadline(), start + 19s);
    harness.expireAt(start + 19s);

    QCOMPARE(harness.log.back(), failed(2, TransportFault::HeadTimeout));
}

void TestPipeline::deadlines_data()
{
    QTest::addColumn<QByteArray>("every5s");
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<int>("seconds");

    QTest::newRow("no byte") << QByteArray() << TransportFault::HeadTimeout << 10;
    QTest::newRow("stall in the head")
        << QByteArray("H") << TransportFault::InactivityTimeout << 15;
    QTest::newRow("stall in the body")
        << answer("text").chopped(1) << TransportFault::InactivityTimeout << 15;
    QTest::newRow("drip") << answer("text").left(20) << TransportFault::TotalTimeout << 60;
}

void TestPipeline::deadlines()
{
    QFETCH(QByteArray, every5s);
    QFETCH(TransportFault, fault);
    QFETCH(int, seconds);
    const bool drip = fault == TransportFault::TotalTimeout;
    Harness harness(3);

    for (int second = 5; !harness.pipeline.ending() && second < 100; second += 5) {
        harness.expireAt(start + std::chrono::seconds(second));
        if (!harness.pipeline.ending())
            harness.receive(drip  ? every5s.mid(second / 5 - 1, 1)
                    : second == 5 ? every5s
                                  : QByteArray());
    }

    QCOMPARE(harness.now, start + std::chrono::seconds(seconds));
    QCOMPARE(harness.log.back(), failed(1, fault));
    QCOMPARE(harness.pipeline.ending()->cause, Cause::Unannounced);
    QCOMPARE(harness.unanswered(), (QList<int>{2, 3}));
}

void TestPipeline::idleEnds_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("milliseconds");

    QTest::newRow("not named") << QByteArray() << 30'000;
    QTest::newRow("Apache's 5 s") << QByteArray("Keep-Alive: timeout=5, max=100\r\n") << 4'000;
    QTest::newRow("1 s") << QByteArray("Keep-Alive: timeout=1\r\n") << 500;
    QTest::newRow("junk") << QByteArray("Keep-Alive: timeout=soon\r\n") << 30'000;
}

void TestPipeline::idleEnds()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, milliseconds);
    Harness harness(1);
    harness.receive(answer("one", fields));

    QCOMPARE(*harness.pipeline.deadline(), start + Milliseconds(milliseconds));
    harness.expireAt(*harness.pipeline.deadline());

    QCOMPARE(harness.pipeline.ending()->cause, Cause::Ours);
}

void TestPipeline::ghostIsReadAndThrownAway()
{
    Harness harness(3);

    harness.pipeline.cancel(harness.exchanges[0], harness.now);
    harness.pipeline.cancel(harness.exchanges[1], harness.now);
    harness.receive(answer("one") + answer("two") + answer("three"));

    QCOMPARE(harness.log,
        (QStringList{QStringLiteral("3 head 200"), QStringLiteral("3 data three"),
            QStringLiteral("3 done")}));
    QVERIFY(!harness.pipeline.ending());
}

void TestPipeline::ghostCosts_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("milliseconds");
    const QByteArray chunk = "1000\r\n" + QByteArray(0x1000, 'x') + "\r\n";

    QTest::newRow("long by its length") << answer(QByteArray(70'000, 'x')).left(1000) << 0;
    QTest::newRow("long by its bytes")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeated(17) << 0;
    QTest::newRow("late") << QByteArray() << 1000;
}

void TestPipeline::ghostCosts()
{
    QFETCH(QByteArray, input);
    QFETCH(int, milliseconds);
    Harness harness(3);
    harness.pipeline.cancel(harness.exchanges[0], harness.now);

    harness.receive(input);
    harness.expireAt(start + Milliseconds(milliseconds));

    QVERIFY(harness.pipeline.ending());
    QCOMPARE(harness.pipeline.ending()->cause, Cause::Ours);
    QCOMPARE(harness.unanswered(), (QList<int>{2, 3}));
    QVERIFY(harness.log.isEmpty());
}

void TestPipeline::failedBodyKeepsTheConnection_data()
{
    QTest::addColumn<QByteArray>("first");

    QTest::newRow("unknown encoding") << answer("text", "Content-Encoding: br\r\n");
    QTest::newRow("nested encodings") << answer("text", "Content-Encoding: gzip, gzip\r\n");
    QTest::newRow("broken gzip") << answer("text", "Content-Encoding: gzip\r\n");
}

void TestPipeline::failedBodyKeepsTheConnection()
{
    QFETCH(QByteArray, first);
    Harness harness(2);

    harness.receive(first + answer("two"));

    QVERIFY(harness.log.contains(failed(1, TransportFault::ContentEncoding)));
    QVERIFY(!harness.log.contains(QStringLiteral("1 done")));
    QCOMPARE(harness.log.back(), QStringLiteral("2 done"));
    QVERIFY(!harness.pipeline.ending());
}

void TestPipeline::limitsBodies_data()
{
    QTest::addColumn<QByteArray>("input");
    const QByteArray chunk = "8000\r\n" + QByteArray(0x8000, 'x') + "\r\n";

    QTest::newRow("by its length") << answer(QByteArray(200'000, 'x')).left(500);
    QTest::newRow("endless chunks")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeated(8);
    QTest::newRow("until the end") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(200'000, 'x');
}

void TestPipeline::limitsBodies()
{
    QFETCH(QByteArray, input);
    Harness harness(2);

    harness.receive(input, 4096);

    QCOMPARE(harness.log.back(), failed(1, TransportFault::LimitExceeded));
    QVERIFY(harness.pipeline.ending());
    QCOMPARE(harness.unanswered(), QList<int>{2});
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
