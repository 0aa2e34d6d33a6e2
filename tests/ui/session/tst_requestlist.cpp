// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/requestlist.h"

#include "app/demo/enginethread.h"
#include "sdk/connection.h"
#include "sdk/transport/trafficrecord.h"
#include "ui/session/enginesession.h"

#include <QDateTime>
#include <QTest>

using namespace browser;
using namespace std::chrono_literals;
using Ending = RequestRow::Ending;
using Kind = ovirt::Error::Kind;
using State = EngineSession::State;

namespace {

const QString secret = QStringLiteral("s3cret/Pass word");

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

ovirt::ExchangeRecord exchange(const QByteArray &target, int status = 200)
{
    ovirt::ExchangeRecord exchange;
    exchange.target = target;
    exchange.status = quint16(status);
    exchange.attempt = 1;
    exchange.connection = 1;
    exchange.failed = status == 0;
    exchange.queued = exchange.sent = exchange.atHead = exchange.done =
        std::chrono::steady_clock::now();
    return exchange;
}

ovirt::TrafficRecord recordOf(const QList<ovirt::ExchangeRecord> &exchanges)
{
    ovirt::TrafficRecord record;
    for (const ovirt::ExchangeRecord &one : exchanges)
        record.add(one);
    return record;
}

// As a collection records it.
ovirt::Failure failure(const char *what, const char *target)
{
    ovirt::Error error(Kind::Fault, text("It is broken."));
    error.setUrl(QUrl(text("https://engine.test") + text(target))).setHttpStatus(500);
    return {text(what), {}, error, 3};
}

RequestSource source(const QList<ovirt::Failure> &failures = {})
{
    return {1, "/ovirt-engine/api", failures};
}

QStringList shown(const RequestList &list)
{
    QStringList all;
    for (const RequestRow &row : list.kept)
        all.append(row.ending == Ending::Failed ? row.what + QLatin1Char('!') : row.what);
    all.append(text("|"));
    for (const RequestRow &row : list.notKept)
        all.append(row.what);
    return all;
}

//! A demo engine, and a session at it.
class Fixture {
public:
    Fixture()
        : demo(made())
    {
        options.url = demo.url().toString();
        options.username = made().username;
        options.password = secret;
    }

    static demo::Options made()
    {
        demo::Options options;
        options.vms = 10;
        options.password = secret;
        return options;
    }

    demo::EngineThread demo;
    ovirt::ConnectionOptions options;
    EngineSession session;
};

RequestList requestsOf(const EngineSession &session)
{
    return session.requests().result();
}

} // namespace

class TestRequestList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadable_data();
    void whatIsReadable();
    void endings_data();
    void endings();
    void times();
    void timesThatDidNotHappen();
    void failures_data();
    void failures();
    void failureHasItsSentence();
    void errorsAreBounded();
    void whatIsMendedIsNoFailure();
    void failureThatIsKnownLater();
    void knownRowsStayAsTheyAre();
    void forgottenRowsGo();
    void otherRecordIsNotMixedIn();
    void counts_data();
    void counts();
    void withoutAConnection();
    void sessionThatFailedSaysWhy();
    void everyRequestOfARefresh();
    void failuresOfARefreshAreMarked();
    void endsWithTheConnection();
    void noSecretIsInIt();
    void refreshesByTheirBeginning();
    void failuresAreOfTheLastThatAskedAll();
    void retryIsARefreshOfItsOwn();
};

void TestRequestList::whatIsReadable_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QByteArray &target, const QString &what) {
        QTest::newRow(name) << target << false << what;
    };

    row("a list", "/ovirt-engine/api/vms;max=250?search=name%3Dw%C3%A4b%20page%202",
        text("/vms;max=250?search=name=wäb page 2"));
    row("the root", "/ovirt-engine/api", text("/"));
    row("the root with a query", "/ovirt-engine/api?follow=a", text("/?follow=a"));
    row("beside the API", "/ovirt-engine/apiary", text("/ovirt-engine/apiary"));
    row("a line break", "/ovirt-engine/api/vms/a%0D%0Ab", text("/vms/a\ufffd\ufffdb"));
    row("turned around", "/ovirt-engine/api/vms/%E2%80%AEabc", text("/vms/\ufffdabc"));
    row("not UTF-8", "/ovirt-engine/api/vms/%FF", text("/vms/\ufffd"));
    row("cut off", "/" + QByteArray(ovirt::ExchangeRecord::targetLimit - 1, 'a'),
        text("/") + QString(ovirt::ExchangeRecord::targetLimit - 1, QLatin1Char('a')) + text("…"));
    QTest::newRow("signing in") << QByteArray("/ovirt-engine/sso/oauth/token") << true
                                << text("POST /ovirt-engine/sso/oauth/token");
}

void TestRequestList::whatIsReadable()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, isPost);
    ovirt::ExchangeRecord one = exchange(target);
    one.isPost = isPost;

    const RequestList list = requestListOf(recordOf({one}), source());

    QTEST(list.kept.first().what, "what");
}

void TestRequestList::endings_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<Ending>("ending");

    QTest::newRow("whole") << 200 << false << Ending::Answered;
    QTest::newRow("cut off") << 200 << true << Ending::Broken;
    QTest::newRow("no answer") << 0 << true << Ending::Broken;
    QTest::newRow("refused") << 404 << false << Ending::Refused;
}

void TestRequestList::endings()
{
    QFETCH(int, status);
    QFETCH(bool, failed);
    ovirt::ExchangeRecord one = exchange("/", status);
    one.failed = failed;

    const RequestList list = requestListOf(recordOf({one}), source());

    QTEST(list.kept.first().ending, "ending");
    QCOMPARE(list.failed, 0);
}

void TestRequestList::times()
{
    ovirt::ExchangeRecord one = exchange("/");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    one.sent = std::chrono::steady_clock::now() - 1h;
    one.queued = one.sent - 30ms;
    one.atHead = one.sent + 20ms;
    one.done = one.atHead + 1500us;
    one.attempt = 2;
    one.connection = 3;
    one.place = 4;
    one.bytesIn = 5;

    const RequestRow row = requestListOf(recordOf({one}), source()).kept.first();

    QVERIFY(qAbs(row.started - (now - 3'600'000)) < 1000);
    QCOMPARE(row.waited, 30'000);
    QCOMPARE(row.time, 1500);
    QCOMPARE(row.attempts, 2);
    QCOMPARE(row.connection, 3);
    QCOMPARE(row.place, 4);
    QCOMPARE(row.bytes, 5);
    QCOMPARE(row.status, 200);
}

void TestRequestList::timesThatDidNotHappen()
{
    ovirt::ExchangeRecord one = exchange("/", 0);
    one.sent = one.atHead = {};

    const RequestRow row = requestListOf(recordOf({one}), source()).kept.first();

    QVERIFY(qAbs(row.started - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    QCOMPARE(row.waited, -1);
    QCOMPARE(row.time, -1);
}

void TestRequestList::failures_data()
{
    QTest::addColumn<QList<ovirt::Failure>>("failures");
    QTest::addColumn<QString>("rows");
    using Failures = QList<ovirt::Failure>;

    QTest::newRow("none") << Failures() << text("/vms/1/nics /vms;max=2?p=1 /vms/1/nics |");
    QTest::newRow("the newest of a target")
        << Failures{failure("/vms/1/nics", "/ovirt-engine/api/vms/1/nics")}
        << text("/vms/1/nics /vms;max=2?p=1 /vms/1/nics! |");
    QTest::newRow("a page") << Failures{failure("/vms, page 1", "/ovirt-engine/api/vms;max=2?p=1")}
                            << text("/vms/1/nics /vms;max=2?p=1! /vms/1/nics |");
    QTest::newRow("another's error, because it was not asked")
        << Failures{failure("/vms/2/nics", "/ovirt-engine/api/vms/1/nics")}
        << text("/vms/1/nics /vms;max=2?p=1 /vms/1/nics | /vms/2/nics");
    QTest::newRow("a path that only begins so")
        << Failures{failure("/vms/1/ni", "/ovirt-engine/api/vms/1/nics")}
        << text("/vms/1/nics /vms;max=2?p=1 /vms/1/nics | /vms/1/ni");
    QTest::newRow("not kept") << Failures{failure("/disks/7", "/ovirt-engine/api/disks/7")}
                              << text("/vms/1/nics /vms;max=2?p=1 /vms/1/nics | /disks/7");
    QTest::newRow("without a URL") << Failures{failure("/disks/7", "")}
                                   << text("/vms/1/nics /vms;max=2?p=1 /vms/1/nics | /disks/7");
    QTest::newRow("the same twice")
        << Failures{failure("/vms/1/nics", "/ovirt-engine/api/vms/1/nics"),
               failure("/vms/1/nics", "/ovirt-engine/api/vms/1/nics")}
        << text("/vms/1/nics /vms;max=2?p=1 /vms/1/nics! | /vms/1/nics");
    QTest::newRow("named by its URL alone") << Failures{failure("", "/ovirt-engine/api")}
                                            << text("/vms/1/nics /vms;max=2?p=1 /vms/1/nics | /");
}

void TestRequestList::failures()
{
    QFETCH(QList<ovirt::Failure>, failures);
    const auto record = recordOf(
        {exchange("/ovirt-engine/api/vms/1/nics", 500), exchange("/ovirt-engine/api/vms;max=2?p=1"),
            exchange("/ovirt-engine/api/vms/1/nics", 500)});

    const RequestList list = requestListOf(record, source(failures));

    QTEST(shown(list).join(QLatin1Char(' ')), "rows");
    QCOMPARE(list.failed, failures.size());
}

void TestRequestList::failureHasItsSentence()
{
    const QList<ovirt::Failure> failures{failure("/vms/1/nics", "/ovirt-engine/api/vms/1/nics"),
        failure("/disks/7", "/ovirt-engine/api/disks/7")};
    const auto record = recordOf({exchange("/ovirt-engine/api/vms/1/nics", 500)});

    const RequestList list = requestListOf(record, source(failures));

    QCOMPARE(list.kept.first().error, text("It is broken."));
    QCOMPARE(list.kept.first().attempts, 1); // as the record has it
    QCOMPARE(list.notKept.first().error, text("It is broken."));
    QCOMPARE(list.notKept.first().attempts, 3);
    QCOMPARE(list.notKept.first().status, 500);
    QCOMPARE(list.notKept.first().connection, 0);
}

void TestRequestList::errorsAreBounded()
{
    ovirt::Failure one = failure("/disks/7", "");
    one.error = ovirt::Error(Kind::Fault, QString(RequestRow::textLimit + 1, QLatin1Char('a')));

    const RequestList list = requestListOf(source({one}));

    QCOMPARE(list.notKept.first().error.size(), RequestRow::textLimit);
}

void TestRequestList::whatIsMendedIsNoFailure()
{
    const auto record = recordOf({exchange("/ovirt-engine/api/vms/1/nics", 500)});
    RequestList known =
        requestListOf(record, source({failure("/vms/1/nics", "/ovirt-engine/api/vms/1/nics")}));
    QCOMPARE(known.kept.first().ending, Ending::Failed);
    known.kept.first().searched = "old";

    const RequestList list = requestListOf(record, source(), known);

    QCOMPARE(list.kept.first().ending, Ending::Mended);
    QCOMPARE(list.kept.first().error, text("It is broken."));
    QCOMPARE(list.kept.first().searched, QByteArray());
    QCOMPARE(list.failed, 0);
}

void TestRequestList::failureThatIsKnownLater()
{
    const auto record = recordOf({exchange("/ovirt-engine/api/vms/1/nics", 500)});
    RequestList known = requestListOf(record, source());
    known.kept.first().searched = "old";

    const RequestList list = requestListOf(
        record, source({failure("/vms/1/nics", "/ovirt-engine/api/vms/1/nics")}), known);

    QCOMPARE(list.kept.first().ending, Ending::Failed);
    QCOMPARE(list.kept.first().searched, QByteArray());
}

void TestRequestList::knownRowsStayAsTheyAre()
{
    ovirt::TrafficRecord record = recordOf({exchange("/a"), exchange("/b")});
    RequestList known = requestListOf(record, source());
    known.kept[0].started = known.kept[1].started = 1;
    known.kept[1].searched = "b";
    record.add(exchange("/c"));

    const RequestList list = requestListOf(record, source(), known);

    QCOMPARE(shown(list).join(QLatin1Char(' ')), text("/a /b /c |"));
    QCOMPARE(list.kept.at(0).started, 1);
    QCOMPARE(list.kept.at(1).started, 1);
    QCOMPARE(list.kept.at(1).searched, QByteArray("b"));
    QVERIFY(list.kept.at(2).started > 1);
}

void TestRequestList::forgottenRowsGo()
{
    ovirt::TrafficRecord record;
    for (std::size_t i = 0; i < ovirt::TrafficRecord::capacity; ++i)
        record.add(exchange('/' + QByteArray::number(qulonglong(i))));
    const RequestList known = requestListOf(record, source());
    QCOMPARE(known.forgotten, 0);
    record.add(exchange("/new"));
    record.add(exchange("/newer"));

    const RequestList list = requestListOf(record, source(), known);

    QCOMPARE(list.forgotten, 2);
    QCOMPARE(std::size_t(list.kept.size()), ovirt::TrafficRecord::capacity);
    QCOMPARE(list.kept.first().what, text("/2"));
    QCOMPARE(list.kept.first().started, known.kept.at(2).started);
    QCOMPARE(list.kept.last().what, text("/newer"));
}

void TestRequestList::otherRecordIsNotMixedIn()
{
    const RequestList known = requestListOf(recordOf({exchange("/a")}), source());
    RequestSource other = source();
    other.number = 2;

    const RequestList list =
        requestListOf(recordOf({exchange("/x"), exchange("/y")}), other, known);

    QCOMPARE(shown(list).join(QLatin1Char(' ')), text("/x /y |"));
    QCOMPARE(list.source, 2);
}

void TestRequestList::counts_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("failed");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << 0 << 0 << text("0 request(s)");
    QTest::newRow("all well") << 1204 << 0 << text("1,204 request(s)");
    QTest::newRow("some failed") << 3609 << 3 << text("3,612 request(s), 3 failed");
}

void TestRequestList::counts()
{
    QFETCH(int, kept);
    QFETCH(int, failed);
    RequestList list;
    list.kept.resize(kept);
    list.notKept.resize(failed);
    list.failed = failed;

    QTEST(requestCounts(list, true, requestCount(list, true)), "text");
}

void TestRequestList::withoutAConnection()
{
    EngineSession session;

    const RequestList list = requestsOf(session);

    QCOMPARE(list.source, 0);
    QVERIFY(list.kept.isEmpty() && list.notKept.isEmpty());
}

void TestRequestList::sessionThatFailedSaysWhy()
{
    Fixture f;
    f.options.password = text("wrong");
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Failed);

    const RequestList list = requestsOf(f.session);

    QCOMPARE(list.failed, 1);
    const RequestRow &row = list.notKept.isEmpty() ? list.kept.first() : list.notKept.first();
    QCOMPARE(row.error, f.session.error()->sentence());
    QVERIFY(!row.what.isEmpty());
    f.options.url = text("not a url");
    EngineSession nowhere;
    nowhere.open(f.options);
    QCOMPARE(requestsOf(nowhere).failed, 1);
}

void TestRequestList::everyRequestOfARefresh()
{
    Fixture f;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);

    const RequestList list = requestsOf(f.session);

    QCOMPARE(list.kept.size(), f.session.progress().requestsDone + 1); // signing in
    QCOMPARE(list.kept.first().what, text("POST /ovirt-engine/sso/oauth/token"));
    QCOMPARE(list.failed, 0);
    for (const RequestRow &row : list.kept) {
        QCOMPARE(row.ending, Ending::Answered);
        QVERIFY(row.connection > 0 && row.bytes > 0 && row.time >= 0 && row.waited >= 0);
    }
}

void TestRequestList::failuresOfARefreshAreMarked()
{
    Fixture f;
    demo::Override one;
    one.path = QRegularExpression(text("/nics$"));
    one.status = 500;
    f.demo.setOverrides({one});
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Partial);

    const RequestList list = requestsOf(f.session);

    QCOMPARE(list.failed, f.session.inventory().completeness().failures.size());
    QVERIFY(list.failed > 0);
    QVERIFY(list.notKept.isEmpty());
    for (const RequestRow &row : list.kept) {
        QCOMPARE(row.ending == Ending::Failed, row.what.endsWith(text("/nics")));
        QCOMPARE(row.error.isEmpty(), row.ending != Ending::Failed);
    }
}

// With an answer or an error, whichever was first.
void TestRequestList::endsWithTheConnection()
{
    Fixture f;
    auto session = std::make_unique<EngineSession>();
    session->open(f.options);
    QTRY_COMPARE(session->state(), State::Ready);
    QList<QFuture<RequestList>> futures;
    for (int i = 0; i < 100; ++i)
        futures.append(session->requests());

    session.reset();

    for (const QFuture<RequestList> &future : std::as_const(futures))
        QTRY_VERIFY(future.isFinished());
}

// The forms that signing in and out send hold secrets; their targets, which are kept, do not.
void TestRequestList::noSecretIsInIt()
{
    Fixture f;
    ovirt::Connection connection(f.options);
    const QString token = connection.authenticate().result();
    connection.test().waitForFinished();
    connection.close().waitForFinished();

    const ovirt::TrafficRecord record = connection.traffic().result();
    const RequestList list = requestListOf(record, source());

    QVERIFY(!token.isEmpty());
    QCOMPARE(record.size(), 3);
    QCOMPARE(list.kept.last().what, text("POST /ovirt-engine/services/sso-logout"));
    for (std::size_t index = 0; index < record.size(); ++index) {
        const QByteArray target = record.at(index).target;
        QVERIFY(!target.contains("token=") && !target.contains("password"));
        QVERIFY(!target.contains(QUrl::toPercentEncoding(token)));
        QVERIFY(!list.kept.at(qsizetype(index)).what.contains(token));
        QVERIFY(!list.kept.at(qsizetype(index)).what.contains(secret));
    }
}

void TestRequestList::refreshesByTheirBeginning()
{
    const auto now = std::chrono::steady_clock::now();
    ovirt::ExchangeRecord before = exchange("/before");
    before.queued = now - 30s;
    ovirt::ExchangeRecord first = exchange("/first");
    first.queued = now - 20s; // and sent after the second one began
    ovirt::ExchangeRecord second = exchange("/second");
    RequestSource two = source();
    two.refreshes = {
        {4, Refresh::Task::Everything, 1, now - 20s}, {5, Refresh::Task::SomeVms, 2, now - 10s}};

    const RequestList list = requestListOf(recordOf({before, first, second}), two);

    QCOMPARE(list.refresh, 5);
    QCOMPARE(list.kept.at(0).refresh.number, 0);
    QCOMPARE(list.kept.at(1).refresh.number, 4);
    QCOMPARE(list.kept.at(2).refresh.number, 5);
    QCOMPARE(list.kept.at(2).refresh.task, Refresh::Task::SomeVms);
    QCOMPARE(requestCount(list, false), 1);
    QCOMPARE(requestCount(list, true), 3);
}

void TestRequestList::failuresAreOfTheLastThatAskedAll()
{
    RequestSource some = source({failure("/disks/7", "")});
    some.refreshes = {{1, Refresh::Task::Everything, 1, {}}, {2, Refresh::Task::SomeVms, 2, {}}};

    const RequestList list = requestListOf(some);

    QCOMPARE(list.refresh, 2);
    QCOMPARE(list.notKept.first().refresh.number, 1);
    QCOMPARE(requestCount(list, false), 1); // it is missing all the same
}

// It is told apart, and a part of what it completes.
void TestRequestList::retryIsARefreshOfItsOwn()
{
    Fixture f;
    demo::Override one;
    one.path = QRegularExpression(text("/nics$"));
    one.status = 409;
    one.times = 2;
    f.demo.setOverrides({one});
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Partial);
    const RequestList first = requestsOf(f.session);
    QCOMPARE(requestCount(first, false), requestCount(first, true));

    f.session.retry();
    QTRY_COMPARE(f.session.state(), State::Ready);

    const RequestList list = requestsOf(f.session);
    QCOMPARE(list.refresh, 1);
    QCOMPARE(requestCount(list, false), requestCount(first, true) + 2);
    QCOMPARE(requestCount(list, true), requestCount(first, true) + 2);
    QCOMPARE(list.kept.last().refresh.task, Refresh::Task::TheRest);
}

QTEST_GUILESS_MAIN(TestRequestList)
#include "tst_requestlist.moc"
