// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requestsfeed.h"

#include "app/demo/enginethread.h"
#include "ui/models/requestsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace browser;
using namespace std::chrono_literals;
using State = EngineSession::State;

namespace {

//! A demo engine, a session at it, and who follows it.
class Fixture {
public:
    explicit Fixture(int vms = 20, std::chrono::microseconds service = {})
        : demo(made(vms, service))
        , tester(&model)
        , feed(session, model)
        , updated(&feed, &RequestsFeed::updated)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , reset(&model, &QAbstractItemModel::modelReset)
    {
        options.url = demo.url().toString();
        options.username = made(vms).username;
        options.password = made(vms).password;
    }

    static demo::Options made(int vms, std::chrono::microseconds service = {})
    {
        demo::Options options;
        options.vms = vms;
        options.service = service;
        return options;
    }

    demo::EngineThread demo;
    ovirt::ConnectionOptions options;
    EngineSession session;
    RequestsModel model;
    QAbstractItemModelTester tester;
    RequestsFeed feed;
    QSignalSpy updated;
    QSignalSpy inserted;
    QSignalSpy reset;
};

} // namespace

class TestRequestsFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingWhenItHasEnded();
    void numberIsKnownThoughNobodyLooks();
    void nothingIsKnownBeforeAnythingWasAsked();
    void nextRefreshStandsAlone();
    void onceWhenSomebodyBeginsToLook();
    void growsWhileARefreshIsUnderWay();
    void nothingMoreWhenNobodyLooksAnyMore();
    void oneLookAtATime();
    void otherLanguageIsMadeReady();
    void anotherConnectionStartsAnew();
    void sessionThatFailsSaysWhy();
    void sessionEndsWhileAsked();
    void destructionWhileAsking();
};

void TestRequestsFeed::everythingWhenItHasEnded()
{
    Fixture f;
    f.feed.setActive(true);

    f.session.open(f.options);

    QTRY_COMPARE(f.session.state(), State::Ready);
    QTRY_COMPARE(f.model.rowCount(), int(f.session.progress().requestsDone) + 1); // signing in
    QTRY_VERIFY(!f.feed.isAsking());
    const RequestList list = f.model.requests();
    for (const RequestRow &row : list.kept)
        QVERIFY(!row.searched.isEmpty()); // was made beforehand
    const auto looks = f.updated.size();
    f.feed.setActive(true); // nothing happened since
    QVERIFY(!f.feed.isAsking());
    QCOMPARE(f.updated.size(), looks);
}

// Only once, when it has ended.
void TestRequestsFeed::numberIsKnownThoughNobodyLooks()
{
    Fixture f;
    QSignalSpy outdated(&f.feed, &RequestsFeed::outdated);
    f.session.open(f.options);
    QVERIFY(!f.feed.isKnown());
    QVERIFY(!f.feed.isAsking());
    QVERIFY(!outdated.isEmpty());

    QTRY_COMPARE(f.session.state(), State::Ready);

    QTRY_VERIFY(f.feed.isKnown());
    QCOMPARE(f.updated.size(), 1);
    QCOMPARE(f.model.count(), f.session.progress().requestsDone + 1); // signing in
    f.session.refresh();
    QVERIFY(!f.feed.isKnown());
}

void TestRequestsFeed::nothingIsKnownBeforeAnythingWasAsked()
{
    Fixture f;

    f.feed.setActive(true);

    QTRY_VERIFY(f.updated.size() > 0 && !f.feed.isAsking());
    QVERIFY(!f.feed.isKnown());
}

void TestRequestsFeed::nextRefreshStandsAlone()
{
    Fixture f;
    f.feed.setActive(true);
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);

    f.session.refresh();
    QTRY_COMPARE(f.session.state(), State::Ready);

    const auto asked = f.session.progress().requestsDone;
    QTRY_COMPARE(f.model.rowCount(), int(asked)); // nobody signs in again
    f.model.setEarlierShown(true);
    QCOMPARE(f.model.rowCount(), int(2 * asked) + 1);
}

void TestRequestsFeed::onceWhenSomebodyBeginsToLook()
{
    Fixture f;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);

    QTRY_VERIFY(f.updated.size() == 1 && !f.feed.isAsking());

    f.feed.setActive(true);

    QVERIFY(f.model.rowCount() > 0);
    QVERIFY(!f.feed.isAsking()); // it is up to date
}

void TestRequestsFeed::growsWhileARefreshIsUnderWay()
{
    Fixture f(60, 5ms);
    f.options.connections = 1;
    f.options.pipeline = 0;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.inventory().rows<ovirt::Vm>().size(), 60);
    f.feed.setActive(true);
    QTRY_COMPARE(f.updated.size(), 1); // at once
    const int rows = f.model.rowCount();
    f.reset.clear();

    QTRY_COMPARE(f.updated.size(), 2); // and a second later

    QVERIFY(f.session.isBusy());
    QVERIFY(f.model.rowCount() > rows);
    QTRY_COMPARE(f.session.state(), State::Ready);
    QTRY_COMPARE(f.model.rowCount(), int(f.session.progress().requestsDone) + 1);
    QCOMPARE(f.reset.size(), 0);
    QCOMPARE(f.inserted.size(), f.updated.size() - 1);
}

void TestRequestsFeed::nothingMoreWhenNobodyLooksAnyMore()
{
    Fixture f(60, 5ms);
    f.options.connections = 1;
    f.options.pipeline = 0;
    f.session.open(f.options);
    f.feed.setActive(true);
    QTRY_COMPARE(f.updated.size(), 1);

    f.feed.setActive(false);

    QTRY_COMPARE(f.session.state(), State::Ready);
    QVERIFY(f.session.duration() > 1200ms); // or a look would not have been due
    QTRY_COMPARE(f.updated.size(), 2);      // and the last one
}

void TestRequestsFeed::oneLookAtATime()
{
    Fixture f;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);

    QTRY_VERIFY(f.updated.size() == 1 && !f.feed.isAsking());

    for (int i = 0; i < 10; ++i)
        Q_EMIT f.session.stateChanged(f.session.state());
    QVERIFY(f.feed.isAsking());
    f.feed.setActive(true); // something happened meanwhile, and is looked at after
    QCOMPARE(f.updated.size(), 1);

    QTRY_VERIFY(!f.feed.isAsking());
    QCOMPARE(f.updated.size(), 3);
}

void TestRequestsFeed::otherLanguageIsMadeReady()
{
    Fixture f;
    f.feed.setActive(true);
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);
    QTRY_VERIFY(f.model.rowCount() > 0 && !f.feed.isAsking());

    f.feed.retranslate();

    QVERIFY(f.model.requests().kept.first().searched.isEmpty());
    QTRY_VERIFY(!f.model.requests().kept.first().searched.isEmpty());
}

void TestRequestsFeed::anotherConnectionStartsAnew()
{
    Fixture f;
    f.feed.setActive(true);
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);
    QTRY_VERIFY(f.model.rowCount() > 0 && !f.feed.isAsking());
    const quint64 first = f.model.requests().source;
    f.options.compress = false;
    f.session.setOptions(f.options);

    f.session.refresh();

    QTRY_VERIFY(!f.session.isBusy() && !f.feed.isAsking());
    QCOMPARE(f.model.requests().source, first + 1);
    QCOMPARE(f.model.rowCount(), int(f.session.progress().requestsDone) + 1);
}

void TestRequestsFeed::sessionThatFailsSaysWhy()
{
    Fixture f;
    f.feed.setActive(true);
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);
    QTRY_VERIFY(f.model.rowCount() > 0 && !f.feed.isAsking());
    f.options.url = QStringLiteral("not a url");
    f.model.setEarlierShown(true);
    const int rows = f.model.rowCount();

    f.session.open(f.options);

    QCOMPARE(f.session.state(), State::Failed);
    QTRY_COMPARE(f.model.rowCount(), rows + 1); // and why
    f.model.setEarlierShown(false);
    QCOMPARE(f.model.rowCount(), 1); // which is all that is of this one
}

// With an answer or an error, whichever was first.
void TestRequestsFeed::sessionEndsWhileAsked()
{
    Fixture f;
    auto session = std::make_unique<EngineSession>();
    RequestsModel model;
    RequestsFeed feed(*session, model);
    session->open(f.options);
    QTRY_COMPARE(session->state(), State::Ready);
    feed.setActive(true);
    Q_EMIT session->stateChanged(State::Ready); // something happened
    QVERIFY(feed.isAsking());

    session.reset();

    QTRY_VERIFY(!feed.isAsking());
    feed.setActive(true);
    QVERIFY(!feed.isAsking());
}

void TestRequestsFeed::destructionWhileAsking()
{
    Fixture f;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);
    auto feed = std::make_unique<RequestsFeed>(f.session, f.model);
    QTRY_VERIFY(f.updated.size() == 1 && !f.feed.isAsking());
    feed->setActive(true);
    QVERIFY(feed->isAsking());

    feed.reset();

    Q_EMIT f.session.stateChanged(State::Ready); // asked later, answered later
    QTRY_COMPARE(f.updated.size(), 2);
}

QTEST_GUILESS_MAIN(TestRequestsFeed)
#include "tst_requestsfeed.moc"
