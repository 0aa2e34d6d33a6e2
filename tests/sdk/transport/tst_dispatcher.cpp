// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/dispatcher_p.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <numeric>

using namespace ovirt;
using namespace ovirt::transport;
using namespace std::chrono_literals;
using Cause = Ending::Cause;

namespace {

class FakeLink final : public Link {
public:
    explicit FakeLink(quint32 number)
        : m_number(number)
    {
    }
    void open() override { opened = true; }
    void send(const ExchangePtr &exchange) override
    {
        ++exchange->record.attempt;
        exchange->record.place = quint16(sent.size());
        sent.push_back(exchange);
        deepest = std::max(deepest, int(sent.size()));
    }
    void cancel(const ExchangePtr &) override { ++cancelled; }
    void drain() override { drained = true; }
    void close(Cause cause) override { closed = cause; }
    [[nodiscard]] quint32 number() const override { return m_number; }
    [[nodiscard]] int outstanding() const override { return int(sent.size()); }
    [[nodiscard]] int answers() const override { return given; }
    [[nodiscard]] int room() const override
    {
        return closing ? 0 : total == Pipeline::unlimited ? total : total - given - outstanding();
    }
    [[nodiscard]] int allowance() const override { return total; }

    std::deque<ExchangePtr> sent; //!< outstanding
    bool opened = false;
    bool drained = false;
    bool closing = false; //!< the answer that was given last announced the end
    std::optional<Cause> closed;
    int cancelled = 0;
    int given = 0;
    int total = Pipeline::unlimited;
    int deepest = 0;

private:
    quint32 m_number;
};

struct FakeListener final : ExchangeListener {
    void answerBegan(ResponseHead &&) override { }
    void answerContinued(QByteArray &&) override { }
    void answerEnded() override { ++ended; }
    void exchangeFailed(const Failure &failure) override { failures << failure.fault; }
    bool restart() override
    {
        ++restarts;
        return restartable;
    }

    int ended = 0;
    int restarts = 0;
    bool restartable = true;
    QList<TransportFault> failures;
};

//! A dispatcher, its pretended connections, its clock, and what became of the requests.
struct Harness final : DispatcherHost {
    Dispatcher dispatcher{*this};
    std::vector<std::unique_ptr<FakeLink>> links; //!< all that were ever opened
    std::vector<FakeLink *> alive;
    std::map<quint64, FakeListener> listeners;
    std::map<quint64, ExchangePtr> exchanges;
    TimePoint time{};
    Milliseconds slept{}; //!< in all: the wall clock is ahead by it
    std::optional<TimePoint> wake;
    double dice = 0.5;
    int refusals = 0;
    int records = 0;
    int mostAlive = 0;

    Harness(int connections, int pipeline)
    {
        dispatcher.setConnections(connections);
        dispatcher.setPipeline(pipeline);
    }

    Link *createLink() override
    {
        links.push_back(std::make_unique<FakeLink>(quint32(links.size() + 1)));
        alive.push_back(links.back().get());
        mostAlive = std::max(mostAlive, int(alive.size()));
        return alive.back();
    }
    void disposeLink(Link *link) override { std::erase(alive, link); }
    void requestPump() override { }
    void wakeAt(TimePoint when) override { wake = when; }
    [[nodiscard]] TimePoint now() const override { return time; }
    [[nodiscard]] qint64 wallClock() const override
    {
        const Milliseconds steady =
            std::chrono::duration_cast<Milliseconds>(time.time_since_epoch());
        return QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch()
            + (steady + slept).count();
    }
    [[nodiscard]] double random() override { return dice; }
    void exchangeEnded(const ExchangeRecord &) override { ++records; }
    void pipeliningRefused() override { ++refusals; }

    FakeListener &submit(RequestClass requestClass = RequestClass::Normal, bool sendOnce = false)
    {
        auto exchange = std::make_shared<Exchange>();
        exchange->record.id = exchanges.size() + 1;
        exchange->requestClass = requestClass;
        exchange->sendOnce = sendOnce;
        exchange->listener = &listeners[exchange->record.id];
        exchanges[exchange->record.id] = exchange;
        dispatcher.submit(exchange);
        return listeners[exchange->record.id];
    }

    void submitMany(int count)
    {
        for (int i = 0; i < count; ++i)
            submit();
        dispatcher.pump();
    }

    //! Opens what is being opened.
    void open()
    {
        for (FakeLink *link : std::vector(alive)) {
            if (std::exchange(link->opened, false))
                dispatcher.linkOpened(link);
        }
        dispatcher.pump();
    }

    void answer(FakeLink *link, int status = 200, const QByteArray &retryAfter = {})
    {
        const ExchangePtr exchange = link->sent.front();
        exchange->record.status = quint16(status);
        ResponseHead head;
        head.status = status;
        if (!retryAfter.isEmpty())
            head.fields.emplace_back("Retry-After", retryAfter);
        dispatcher.answerBegan(exchange, std::move(head));
        link->sent.pop_front();
        ++link->given;
        dispatcher.answerEnded(link, exchange);
        dispatcher.linkProgressed();
    }

    //! The first answer is there, so that pipelines may go deep.
    void warmUp()
    {
        submitMany(1);
        open();
        answer(alive.front());
    }

    void end(FakeLink *link, Cause cause, TransportFault fault = TransportFault::None)
    {
        const std::vector<ExchangePtr> unanswered(link->sent.begin(), link->sent.end());
        for (const ExchangePtr &exchange : unanswered)
            exchange->failure = {TransportFault::Closed, {}};
        link->sent.clear();
        dispatcher.linkClosed(link, {cause, {fault, {}}}, unanswered);
        dispatcher.pump();
    }

    //! Answers everything, breadth first, as long as there is something.
    void answerAll()
    {
        for (bool any = true; any;) {
            any = false;
            open();
            for (FakeLink *link : std::vector(alive)) {
                if (link->drained && link->sent.empty())
                    end(link, Cause::Ours);
                else if (!link->sent.empty())
                    answer(link);
                else
                    continue;
                any = true;
            }
        }
    }

    [[nodiscard]] QList<int> outstanding() const
    {
        QList<int> counts;
        for (const FakeLink *link : alive)
            counts << link->outstanding();
        return counts;
    }

    [[nodiscard]] int ended() const
    {
        return std::accumulate(listeners.begin(), listeners.end(), 0,
            [](int sum, const auto &entry) { return sum + entry.second.ended; });
    }
};

} // namespace

class TestDispatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breadthBeforeDepth();
    void neverMoreThanAsked_data();
    void neverMoreThanAsked();
    void nothingDeepBeforeTheFirstAnswer();
    void interactiveFirst();
    void bulkIsAlone();
    void bulkLeavesOneConnection_data();
    void bulkLeavesOneConnection();
    void bulkDoesNotStarve();
    void sendOnceTakesAFreshConnection();
    void sendOnceIsNeverSentAgain();
    void announcedCloseCostsNothing();
    void unannouncedEndIsSentOnceMore();
    void afterAnUnannouncedEndOneByOne();
    void nothingDeepAfterAnUnannouncedEnd();
    void struckRequestHasNothingBeforeIt();
    void restartRefused();
    void keepAliveMaxIsHonoured();
    void allowanceIsLearnt();
    void chanceIsUnlearnt();
    void mismatchStopsPipelining();
    void mismatchIsSentOnceMore();
    void distrustNamesTheUnproved();
    void retryAfterHoldsAll_data();
    void retryAfterHoldsAll();
    void holdGivesUp();
    void holdBeginsAnewAfterAnAnswer();
    void absurdRetryAfterGivesUp();
    void firstConnectFails();
    void refusedAfterItAnswered();
    void refusedForTooLong();
    void untrustedFailsAll();
    void fewerConnections();
    void otherDepth();
    void preconnects();
    void cancelInTheQueue();
    void cancelInThePipeline();
    void cancelEverything();
    void asksToOpenNoMoreThanNeeded();
    void sleepEndsIdleConnections();
    void sleepCostsNoTry_data();
    void sleepCostsNoTry();
    void sleepLeavesWhatMustNotRepeat();
    void shortSleepEndsNothing();
};

void TestDispatcher::breadthBeforeDepth()
{
    Harness harness(3, 5);
    harness.warmUp();

    harness.submitMany(2);
    harness.open();
    QCOMPARE(harness.outstanding(), (QList<int>{1, 1}));
    harness.submitMany(4);
    harness.open();

    QCOMPARE(harness.outstanding(), (QList<int>{2, 2, 2}));
}

void TestDispatcher::neverMoreThanAsked_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("pipeline");
    QTest::addColumn<int>("depth");

    for (const int connections : {1, 2, 5, 64}) {
        for (const int pipeline : {0, 1, 2, 5, 100})
            QTest::addRow("%d x %d", connections, pipeline)
                << connections << pipeline << std::max(1, pipeline);
    }
}

void TestDispatcher::neverMoreThanAsked()
{
    QFETCH(int, connections);
    QFETCH(int, pipeline);
    QFETCH(int, depth);
    Harness harness(connections, pipeline);
    harness.warmUp();

    harness.submitMany(3 * connections * depth);
    harness.open();

    QCOMPARE(harness.outstanding(), QList<int>(connections, depth));
    harness.answerAll();
    QCOMPARE(harness.mostAlive, connections);
    QCOMPARE(harness.ended(), 3 * connections * depth + 1);
    for (const auto &link : harness.links)
        QVERIFY(link->deepest <= depth);
}

void TestDispatcher::nothingDeepBeforeTheFirstAnswer()
{
    Harness harness(2, 5);
    harness.submitMany(20);
    harness.open();
    QCOMPARE(harness.outstanding(), (QList<int>{1, 1}));

    harness.answer(harness.alive.front());

    QCOMPARE(harness.outstanding(), (QList<int>{5, 5}));
}

void TestDispatcher::interactiveFirst()
{
    Harness harness(1, 2);
    harness.warmUp();
    harness.submitMany(5);

    harness.submit(RequestClass::Interactive);
    harness.answer(harness.alive.front());

    QCOMPARE(harness.alive.front()->sent.back()->requestClass, RequestClass::Interactive);
}

void TestDispatcher::bulkIsAlone()
{
    Harness harness(2, 5);
    harness.warmUp();
    harness.submit(RequestClass::Bulk);
    harness.submitMany(20);
    harness.open();

    QCOMPARE(harness.outstanding(), (QList<int>{1, 5}));
    QCOMPARE(harness.alive.front()->sent.front()->requestClass, RequestClass::Bulk);
    harness.answer(harness.alive.front());

    QCOMPARE(harness.outstanding(), (QList<int>{5, 5}));
}

void TestDispatcher::bulkLeavesOneConnection_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("bulks");

    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two") << 2 << 1;
    QTest::newRow("five") << 5 << 4;
}

void TestDispatcher::bulkLeavesOneConnection()
{
    QFETCH(int, connections);
    Harness harness(connections, 5);
    harness.warmUp();
    for (int i = 0; i < 10; ++i)
        harness.submit(RequestClass::Bulk);
    harness.dispatcher.pump();
    harness.open();

    const auto busy = std::count_if(harness.alive.begin(), harness.alive.end(),
        [](const FakeLink *link) { return link->outstanding() == 1; });

    QTEST(int(busy), "bulks");
    harness.answerAll();
    QCOMPARE(harness.ended(), 11);
}

void TestDispatcher::bulkDoesNotStarve()
{
    Harness harness(1, 2);
    harness.warmUp();
    harness.submitMany(50);
    FakeListener &bulk = harness.submit(RequestClass::Bulk);

    for (int i = 0; i < 4; ++i)
        harness.answer(harness.alive.front());

    QCOMPARE(bulk.ended, 1);
}

void TestDispatcher::sendOnceTakesAFreshConnection()
{
    Harness harness(2, 5);
    harness.warmUp();
    harness.time += 2s;

    harness.submit(RequestClass::Normal, true);
    harness.dispatcher.pump();
    harness.open();

    QVERIFY(harness.alive.front()->drained); // idle for 2 s: its peer may be about to end it
    harness.end(harness.alive.front(), Cause::Ours);
    harness.open();
    QCOMPARE(harness.outstanding(), QList<int>{1});
    harness.submitMany(10);
    QCOMPARE(harness.alive.front()->outstanding(), 1);
}

void TestDispatcher::sendOnceIsNeverSentAgain()
{
    Harness harness(1, 5);
    FakeListener &post = harness.submit(RequestClass::Normal, true);
    harness.dispatcher.pump();
    harness.open();

    harness.end(harness.alive.front(), Cause::Unannounced);
    harness.open();

    QCOMPARE(post.failures, QList<TransportFault>{TransportFault::UnknownOutcome});
    QVERIFY(harness.alive.empty());
}

void TestDispatcher::announcedCloseCostsNothing()
{
    Harness harness(1, 5);
    harness.warmUp();
    harness.submitMany(5);

    for (int i = 0; i < 4; ++i) { // more often than a silent end would be forgiven
        harness.end(harness.alive.front(), Cause::Announced);
        harness.open();
    }

    harness.answerAll();
    QCOMPARE(harness.ended(), 6);
}

void TestDispatcher::unannouncedEndIsSentOnceMore()
{
    Harness harness(1, 5);
    harness.warmUp();
    harness.submitMany(1);
    FakeListener &listener = harness.listeners[2];

    harness.end(harness.alive.front(), Cause::Unannounced);
    harness.open();
    QCOMPARE(harness.exchanges[2]->record.attempt, 2);
    QCOMPARE(listener.restarts, 1);
    harness.end(harness.alive.front(), Cause::Unannounced);
    harness.open();

    QCOMPARE(listener.failures, QList<TransportFault>{TransportFault::Closed});
    QVERIFY(harness.alive.empty());
}

void TestDispatcher::afterAnUnannouncedEndOneByOne()
{
    Harness harness(1, 5);
    harness.warmUp();
    harness.submitMany(40);
    for (int i = 0; i < 9; ++i)
        harness.answer(harness.alive.front());

    harness.end(harness.alive.front(), Cause::Unannounced); // with 11 to 15 in it
    harness.open();
    for (quint64 id = 11; id <= 15; ++id) {
        QCOMPARE(
            harness.outstanding(), QList<int>{id < 15 ? 1 : 5}); // behind the last one all is well
        QCOMPARE(harness.alive.front()->sent.front()->record.id, id);
        harness.answer(harness.alive.front());
    }

    QCOMPARE(harness.outstanding(), QList<int>{5});
}

// Not even those that were in no pipeline: the next connection has to answer once first.
void TestDispatcher::nothingDeepAfterAnUnannouncedEnd()
{
    Harness harness(1, 1);
    harness.warmUp();
    harness.submitMany(20);
    harness.dispatcher.setPipeline(5);

    harness.end(harness.alive.front(), Cause::Unannounced); // with one in it
    harness.open();
    QCOMPARE(harness.outstanding(), QList<int>{1});
    harness.answer(harness.alive.front());

    QCOMPARE(harness.outstanding(), QList<int>{5});
}

void TestDispatcher::struckRequestHasNothingBeforeIt()
{
    Harness harness(2, 4);
    harness.warmUp();
    harness.submitMany(40);
    harness.open();

    harness.end(harness.alive.front(), Cause::Unannounced);
    harness.answerAll();

    QCOMPARE(harness.ended(), 41);
    for (const auto &[id, exchange] : harness.exchanges) {
        QVERIFY(exchange->record.attempt <= 2);
        if (exchange->record.attempt == 2)
            QCOMPARE(exchange->record.place, 0);
    }
}

void TestDispatcher::restartRefused()
{
    Harness harness(1, 5);
    harness.warmUp();
    harness.submitMany(1);
    harness.listeners[2].restartable = false;

    harness.end(harness.alive.front(), Cause::Unannounced);

    QCOMPARE(harness.listeners[2].failures, QList<TransportFault>{TransportFault::Incomplete});
}

void TestDispatcher::keepAliveMaxIsHonoured()
{
    Harness harness(1, 40);
    harness.submitMany(1);
    harness.open();
    harness.alive.front()->total = 6;
    harness.answer(harness.alive.front());

    harness.submitMany(100);
    QCOMPARE(harness.outstanding(), QList<int>{5});
    harness.end(harness.alive.front(), Cause::Announced);
    harness.open();

    QCOMPARE(harness.outstanding(), QList<int>{6}); // the next one is believed to be the same
}

void TestDispatcher::allowanceIsLearnt()
{
    Harness harness(1, 40);
    harness.warmUp();
    harness.submitMany(100);
    for (int i = 0; i < 9; ++i)
        harness.answer(harness.alive.front());

    harness.alive.front()->closing = true;
    harness.end(harness.alive.front(), Cause::Announced); // after 10 answers
    harness.open();

    QCOMPARE(harness.outstanding(), QList<int>{10});
}

void TestDispatcher::chanceIsUnlearnt()
{
    Harness harness(1, 40);
    harness.warmUp();
    harness.submitMany(100);
    harness.end(harness.alive.front(), Cause::Announced); // a reload, after one answer
    harness.open();
    QCOMPARE(harness.outstanding(), QList<int>{1});

    harness.answer(harness.alive.front());

    QCOMPARE(harness.outstanding(), QList<int>{40});
}

void TestDispatcher::mismatchStopsPipelining()
{
    Harness harness(2, 5);
    harness.warmUp();
    harness.submitMany(30);
    harness.open();

    harness.end(harness.alive.front(), Cause::Mismatch);
    harness.end(harness.alive.front(), Cause::Mismatch);
    harness.open();

    QCOMPARE(harness.refusals, 1);
    QCOMPARE(harness.outstanding(), (QList<int>{1, 1}));
    QVERIFY(!harness.dispatcher.isPipelining());
    harness.answerAll();
    QCOMPARE(harness.ended(), 31);
}

void TestDispatcher::mismatchIsSentOnceMore()
{
    Harness harness(1, 5);
    harness.warmUp();
    harness.submitMany(1);

    harness.end(harness.alive.front(), Cause::Mismatch);
    harness.open();
    QCOMPARE(harness.exchanges[2]->record.attempt, 2);
    harness.end(harness.alive.front(), Cause::Mismatch);

    QCOMPARE(int(harness.listeners[2].failures.size()), 1);
    QVERIFY(harness.alive.empty());
}

void TestDispatcher::distrustNamesTheUnproved()
{
    Harness harness(1, 5);
    harness.warmUp(); // 1
    harness.submitMany(5);
    harness.exchanges[3]->proved = true;
    for (int i = 0; i < 4; ++i)
        harness.answer(harness.alive.front()); // 2 to 5

    const QList<quint64> suspects = harness.dispatcher.distrust(1);

    QCOMPARE(suspects, (QList<quint64>{4, 5}));
    QCOMPARE(harness.alive.front()->closed, Cause::Mismatch);
    QCOMPARE(harness.refusals, 1);
}

void TestDispatcher::retryAfterHoldsAll_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("milliseconds");

    QTest::newRow("503, seconds") << 503 << QByteArray("7") << 7350;
    QTest::newRow("429, seconds") << 429 << QByteArray("7") << 7350;
    QTest::newRow("date") << 503 << QByteArray("Thu, 01 Jan 2026 00:00:10 GMT") << 10500;
    QTest::newRow("date in the past") << 503 << QByteArray("Wed, 31 Dec 2025 00:00:10 GMT") << 262;
    QTest::newRow("nothing") << 503 << QByteArray() << 1000;
    QTest::newRow("junk") << 503 << QByteArray("soon") << 1000;
    QTest::newRow("negative") << 503 << QByteArray("-5") << 1000;
}

void TestDispatcher::retryAfterHoldsAll()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, milliseconds);
    Harness harness(2, 5);
    harness.warmUp();
    harness.submitMany(1);
    harness.open();

    harness.answer(harness.alive.front(), status, retryAfter);
    harness.submitMany(10);
    QVERIFY(harness.exchanges[2]->askAgain.value_or(false));
    QCOMPARE(harness.dispatcher.waiting(), 10);
    QCOMPARE(*harness.wake, TimePoint{} + Milliseconds(milliseconds));
    harness.time = *harness.wake;
    harness.dispatcher.pump();

    QVERIFY(harness.dispatcher.waiting() < 10);
    harness.answerAll();
    QCOMPARE(harness.ended(), 12);
}

void TestDispatcher::holdGivesUp()
{
    Harness harness(1, 1);
    harness.warmUp();
    QList<int> waits;
    harness.submitMany(20);

    while (harness.listeners[21].failures.isEmpty() && waits.size() < 20) {
        const TimePoint before = harness.time;
        harness.answer(harness.alive.front(), 503);
        if (!harness.alive.front()->sent.empty() || harness.dispatcher.waiting() == 0)
            break;
        harness.time = *harness.wake;
        waits << int(std::chrono::duration_cast<Milliseconds>(harness.time - before).count());
        harness.dispatcher.pump();
    }

    QCOMPARE(waits, (QList<int>{1000, 2000, 4000, 8000, 16000}));
    QCOMPARE(harness.listeners[21].failures, QList<TransportFault>{TransportFault::Unavailable});
    harness.submitMany(1); // a person tries again
    QCOMPARE(harness.outstanding(), QList<int>{1});
}

void TestDispatcher::holdBeginsAnewAfterAnAnswer()
{
    Harness harness(1, 1);
    harness.warmUp();
    harness.submitMany(20);
    QList<int> waits;

    for (const int status : {503, 503, 200, 503}) {
        const TimePoint before = harness.time;
        harness.answer(harness.alive.front(), status);
        if (status == 200)
            continue;
        harness.time = *harness.wake;
        waits << int(std::chrono::duration_cast<Milliseconds>(harness.time - before).count());
        harness.dispatcher.pump();
    }

    QCOMPARE(waits, (QList<int>{1000, 2000, 1000}));
}

void TestDispatcher::absurdRetryAfterGivesUp()
{
    Harness harness(1, 1);
    harness.warmUp();
    harness.submitMany(3);

    harness.answer(harness.alive.front(), 503, "1000000000");

    QVERIFY(!harness.exchanges[2]->askAgain.value_or(true));
    QCOMPARE(harness.listeners[3].failures, QList<TransportFault>{TransportFault::Unavailable});
    QCOMPARE(harness.listeners[4].failures, QList<TransportFault>{TransportFault::Unavailable});
}

void TestDispatcher::firstConnectFails()
{
    Harness harness(3, 5);
    harness.submitMany(10);
    QCOMPARE(int(harness.alive.size()), 3);

    harness.end(harness.alive.front(), Cause::Unannounced, TransportFault::Refused);
    harness.end(harness.alive.front(), Cause::Unannounced, TransportFault::Refused);
    QCOMPARE(harness.listeners[1].failures.size(), 0); // one may still succeed
    harness.end(harness.alive.front(), Cause::Unannounced, TransportFault::Refused);

    for (const auto &[id, listener] : harness.listeners)
        QCOMPARE(listener.failures, QList<TransportFault>{TransportFault::Refused});
    QCOMPARE(int(harness.links.size()), 3);
}

void TestDispatcher::refusedAfterItAnswered()
{
    Harness harness(1, 5);
    harness.warmUp();
    harness.end(harness.alive.front(), Cause::Unannounced);
    harness.submitMany(3);

    harness.end(harness.alive.front(), Cause::Unannounced, TransportFault::Refused);
    QVERIFY(harness.alive.empty());
    QCOMPARE(*harness.wake, TimePoint{} + 1000ms);
    harness.time = *harness.wake;
    harness.dispatcher.pump();
    harness.open();
    harness.answerAll();

    QCOMPARE(harness.ended(), 4);
}

// Nobody asked to wait: what is told is what happened.
void TestDispatcher::refusedForTooLong()
{
    Harness harness(1, 5);
    harness.warmUp();
    harness.end(harness.alive.front(), Cause::Unannounced);
    harness.submitMany(3);

    for (int times = 0; times < 20 && !harness.alive.empty(); ++times) {
        harness.end(harness.alive.front(), Cause::Unannounced, TransportFault::Refused);
        harness.time = *harness.wake;
        harness.dispatcher.pump();
    }

    QCOMPARE(harness.listeners[2].failures, QList<TransportFault>{TransportFault::Refused});
    QCOMPARE(harness.listeners[4].failures, QList<TransportFault>{TransportFault::Refused});
}

void TestDispatcher::untrustedFailsAll()
{
    Harness harness(3, 5);
    harness.submitMany(10);

    harness.end(harness.alive.front(), Cause::Unannounced, TransportFault::PinMismatch);

    for (const auto &[id, listener] : harness.listeners)
        QCOMPARE(listener.failures, QList<TransportFault>{TransportFault::PinMismatch});
}

void TestDispatcher::fewerConnections()
{
    Harness harness(5, 5);
    harness.warmUp();
    harness.submitMany(100);
    harness.open();

    harness.dispatcher.setConnections(2);
    harness.dispatcher.pump();
    QCOMPARE(std::count_if(harness.alive.begin(), harness.alive.end(),
                 [](FakeLink *l) { return l->drained; }),
        3);
    const auto opened = harness.links.size();
    harness.answerAll();

    QCOMPARE(harness.ended(), 101);
    QCOMPARE(harness.links.size(), opened);
    QCOMPARE(int(harness.alive.size()), 2);
    for (const auto &[id, exchange] : harness.exchanges)
        QCOMPARE(exchange->record.attempt, 1);
}

void TestDispatcher::otherDepth()
{
    Harness harness(1, 5);
    harness.warmUp();
    harness.submitMany(100);

    harness.dispatcher.setPipeline(2);
    for (int i = 0; i < 4; ++i)
        harness.answer(harness.alive.front());
    QCOMPARE(harness.outstanding(), QList<int>{2});
    harness.dispatcher.setPipeline(10);
    harness.dispatcher.pump();

    QCOMPARE(harness.outstanding(), QList<int>{10});
}

void TestDispatcher::preconnects()
{
    Harness harness(5, 5);

    harness.dispatcher.preconnect(9);
    harness.dispatcher.pump();

    QCOMPARE(int(harness.alive.size()), 5);
}

void TestDispatcher::cancelInTheQueue()
{
    Harness harness(1, 1);
    harness.warmUp();
    harness.submitMany(3);

    harness.dispatcher.cancel(harness.exchanges[3]);
    harness.answerAll();

    QCOMPARE(harness.exchanges[3]->record.attempt, 0);
    QCOMPARE(harness.listeners[3].ended + int(harness.listeners[3].failures.size()), 0);
    QCOMPARE(harness.ended(), 3);
}

void TestDispatcher::cancelInThePipeline()
{
    Harness harness(1, 5);
    harness.warmUp();
    harness.submitMany(5);

    harness.dispatcher.cancel(harness.exchanges[3]);
    QCOMPARE(harness.alive.front()->cancelled, 1);
    QVERIFY(!harness.alive.front()->closed);
    harness.answerAll();

    QCOMPARE(harness.listeners[3].ended, 0);
    QCOMPARE(harness.ended(), 5);
}

void TestDispatcher::cancelEverything()
{
    Harness harness(2, 5);
    harness.warmUp();
    harness.submitMany(30);
    harness.open();

    for (quint64 id = 2; id <= 31; ++id)
        harness.dispatcher.cancel(harness.exchanges[id]);

    for (const FakeLink *link : harness.alive)
        QCOMPARE(link->closed, Cause::Ours);
    QCOMPARE(harness.dispatcher.waiting(), 0);
    QCOMPARE(harness.records, 31);
}

void TestDispatcher::asksToOpenNoMoreThanNeeded()
{
    Harness harness(10, 5);
    harness.submitMany(3);
    harness.open();

    harness.answerAll();
    harness.submitMany(3);

    QCOMPARE(int(harness.links.size()), 3);
}

// The peer has long ended them, and may not have been able to say so.
void TestDispatcher::sleepEndsIdleConnections()
{
    Harness harness(2, 5);
    harness.warmUp();
    FakeLink *old = harness.alive.front();

    harness.slept = 1h;
    harness.submitMany(1);
    QCOMPARE(old->closed, Cause::Ours);
    QCOMPARE(old->outstanding(), 0);
    harness.end(old, Cause::Ours);
    harness.answerAll();

    QCOMPARE(harness.ended(), 2);
    QCOMPARE(harness.exchanges[2]->record.attempt, 1);
}

void TestDispatcher::sleepCostsNoTry_data()
{
    QTest::addColumn<bool>("peerIsHeardFirst");

    QTest::newRow("we notice first") << false;
    QTest::newRow("a reset arrives first") << true;
}

void TestDispatcher::sleepCostsNoTry()
{
    QFETCH(bool, peerIsHeardFirst);
    Harness harness(3, 4);
    harness.warmUp();
    harness.submitMany(20);
    harness.open();

    harness.slept = 1h;
    if (!peerIsHeardFirst)
        harness.dispatcher.pump();
    for (FakeLink *link : std::vector(harness.alive))
        harness.end(link, peerIsHeardFirst ? Cause::Unannounced : Cause::Ours);
    harness.open();
    QCOMPARE(harness.outstanding(), (QList<int>{4, 4, 4})); // deep at once
    harness.answerAll();

    QCOMPARE(harness.ended(), 21);
    for (const auto &[id, exchange] : harness.exchanges)
        QCOMPARE(exchange->strikes, 0);
}

void TestDispatcher::sleepLeavesWhatMustNotRepeat()
{
    Harness harness(1, 5);
    FakeListener &post = harness.submit(RequestClass::Normal, true);
    harness.dispatcher.pump();
    harness.open();

    harness.slept = 1h;
    harness.dispatcher.pump();

    QVERIFY(!harness.alive.front()->closed);
    harness.answer(harness.alive.front());
    QCOMPARE(post.ended, 1);
}

void TestDispatcher::shortSleepEndsNothing()
{
    Harness harness(1, 5);
    harness.warmUp();

    harness.slept = 4s;
    harness.submitMany(1);
    harness.slept = 0s; // the clock was set back
    harness.submitMany(1);

    QVERIFY(!harness.alive.front()->closed);
    harness.answerAll();
    QCOMPARE(harness.ended(), 3);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
