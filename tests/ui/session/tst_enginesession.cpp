// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/enginesession.h"

#include "app/demo/enginethread.h"
#include "ui/session/completenesstext.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace browser;
using namespace std::chrono_literals;
using State = EngineSession::State;
using Fate = demo::Override::Fate;

namespace {

//! A demo engine and a session that is not yet opened.
class Fixture {
public:
    explicit Fixture(int vms = 30, std::chrono::microseconds service = {})
        : demo(optionsFor(vms, service))
    {
        options.url = demo.url().toString();
        options.username = optionsFor(vms).username;
        options.password = optionsFor(vms).password;
    }

    void answer(const char *path, Fate fate, int status = 0)
    {
        demo::Override one;
        one.path = QRegularExpression(QString::fromLatin1(path));
        one.fate = fate;
        one.status = status;
        demo.setOverrides({one});
    }

    demo::EngineThread demo;
    ovirt::ConnectionOptions options;
    EngineSession session;

private:
    static demo::Options optionsFor(int vms, std::chrono::microseconds service = {})
    {
        demo::Options options;
        options.vms = vms;
        options.service = service;
        return options;
    }
};

} // namespace

class TestEngineSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void progressSaysWhatMayCome();
    void fromOfflineToReady();
    void changesComeInTurns();
    void wrongPassword();
    void badUrl();
    void partial();
    void retryMendsWhatIsSaid_data();
    void retryMendsWhatIsSaid();
    void stopWhileLoading();
    void refreshWithoutChangeIsSilent();
    void failedRefreshKeepsWhatIsShown();
    void timeIsThatOfWhatIsShown();
    void otherEngineStartsAnew();
    void sizeChangesUnderWay();
    void otherSettingsTakeEffectAtTheNextRefresh();
    void refreshWhileBusyStartsOver();
    void closeEndsTheSession();
    void destructionWhileBusy();
};

void TestEngineSession::progressSaysWhatMayCome()
{
    ovirt::CollectionProgress done;
    done.requestsDone = 40;
    done.requestsKnown = 120;
    QCOMPARE(progressText(done), QStringLiteral("40 of 120 requests answered")); // not 0 of 0 VMs
    done.vmsDone = done.vmsKnown = 100;
    const QString settled = progressText(done);
    QCOMPARE(settled, QString::fromUtf8("100 of 100 VMs · 40 of 120 requests answered"));
    done.isOpen = true;
    QVERIFY(progressText(done).contains(QStringLiteral("40 of at least 120 requests")));
    done.isOpen = false;
    done.vmsAgain = 60;

    const QString again = progressText(done);

    QVERIFY2(again.startsWith(settled), qPrintable(again)); // nothing is taken back
    QVERIFY2(again.contains(QStringLiteral("60 to go")), qPrintable(again));
}

void TestEngineSession::fromOfflineToReady()
{
    Fixture f;
    QSignalSpy states(&f.session, &EngineSession::stateChanged);
    QCOMPARE(f.session.state(), State::Offline);
    QVERIFY(!f.session.sentence().isEmpty());

    f.session.open(f.options);
    QVERIFY(f.session.isBusy());

    QTRY_COMPARE(f.session.state(), State::Ready);
    QCOMPARE(states.first().first().value<State>(), State::Connecting);
    QCOMPARE(states.last().first().value<State>(), State::Ready);
    QCOMPARE(f.session.inventory().rows<ovirt::Vm>().size(), 30);
    QVERIFY(f.session.inventory().completeness().isComplete());
    QVERIFY(f.session.duration().count() > 0);
    QVERIFY(!f.session.error());
}

void TestEngineSession::changesComeInTurns()
{
    Fixture f(300);
    QSignalSpy turns(&f.session, &EngineSession::progressChanged);
    QElapsedTimer since;
    since.start();

    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);

    QVERIFY(turns.size() <= since.elapsed() / 8 + 2); // 50 ms apart, 8 where one was not enough
}

void TestEngineSession::wrongPassword()
{
    Fixture f;
    f.options.password = QStringLiteral("wrong");

    f.session.open(f.options);

    QTRY_COMPARE(f.session.state(), State::Failed);
    QCOMPARE(f.session.error()->kind(), ovirt::Error::Kind::Authentication);
    QCOMPARE(f.session.sentence(), f.session.error()->sentence());
    f.options.password = QStringLiteral("demo");
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);
}

void TestEngineSession::badUrl()
{
    Fixture f;
    f.options.url = QStringLiteral("not a url");

    f.session.open(f.options);

    QCOMPARE(f.session.state(), State::Failed);
    QCOMPARE(f.session.error()->kind(), ovirt::Error::Kind::Configuration);
}

void TestEngineSession::partial()
{
    Fixture f;
    f.answer("/nics$", Fate::Answer, 500);

    f.session.open(f.options);

    QTRY_COMPARE(f.session.state(), State::Partial);
    QVERIFY(!f.session.error());
    QVERIFY2(
        f.session.sentence().contains(QStringLiteral("failed")), qPrintable(f.session.sentence()));
}

void TestEngineSession::retryMendsWhatIsSaid_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<ovirt::FetchPlan>("plan");
    using Plan = ovirt::FetchPlan;

    QTest::newRow("parts of VMs") << QByteArray("/nics$") << Plan::FanOut;
    QTest::newRow("what users hold") << QByteArray("/users/.*/permissions$") << Plan::FanOut;
    QTest::newRow("what is on the system") << QByteArray("/api/permissions$") << Plan::FanOut;
    QTest::newRow("groups") << QByteArray("/api/groups$") << Plan::FanOut;
    QTest::newRow("users") << QByteArray("/api/users$") << Plan::FanOut;
    QTest::newRow("own permissions") << QByteArray("/vms/.*/permissions$") << Plan::FanOut;
    QTest::newRow("a page of disks") << QByteArray("/disks\\?") << Plan::FanOut;
    QTest::newRow("VMs") << QByteArray("/vms\\?") << Plan::FanOut;
    QTest::newRow("pages with lists inside") << QByteArray("/vms\\?") << Plan::Follow;
    QTest::newRow("everything") << QByteArray("/(vms|users|groups|disks)") << Plan::Follow;
}

// What was asked for again and came is not told as missing any more, anywhere.
void TestEngineSession::retryMendsWhatIsSaid()
{
    QFETCH(QByteArray, path);
    QFETCH(ovirt::FetchPlan, plan);
    Fixture f(60);
    f.answer(path.constData(), Fate::Answer, 500);
    ovirt::CollectionScope scope;
    scope.plan = plan;
    f.session.setScope(scope);
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Partial);
    f.demo.setOverrides({});

    f.session.retry();
    QTRY_COMPARE(f.session.state(), State::Ready);

    const ovirt::Inventory &inventory = f.session.inventory();
    const QString sentence = f.session.sentence();
    const QString said = sentence + QLatin1Char('\n')
        + notesOf(inventory.completeness(), inventory).join(QLatin1Char('\n'));
    QVERIFY2(sentence.startsWith(QStringLiteral("60 of 60 VMs complete; all ")), qPrintable(said));
    for (const char *word : {"fail", "cannot", "not come", "not whole", "disagree"})
        QVERIFY2(!said.contains(QLatin1String(word)), qPrintable(said));
}

void TestEngineSession::stopWhileLoading()
{
    Fixture f;
    f.answer("/permissions$", Fate::Stall);
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Loading);
    QTRY_COMPARE(f.session.inventory().rows<ovirt::Vm>().size(), 30);

    f.session.stop();

    QTRY_COMPARE(f.session.state(), State::Partial);
    QCOMPARE(f.session.inventory().rows<ovirt::Vm>().size(), 30);
    QVERIFY2(
        f.session.sentence().contains(QStringLiteral("stopped")), qPrintable(f.session.sentence()));
    f.demo.setOverrides({});
    f.session.refresh();
    QTRY_COMPARE(f.session.state(), State::Ready);
}

void TestEngineSession::refreshWithoutChangeIsSilent()
{
    Fixture f;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);
    int changed = 0;
    connect(&f.session, &EngineSession::inventoryChanged, this,
        [&](const ovirt::AppliedChange &applied) {
            ovirt::AppliedChange rest = applied;
            rest.completenessChanged = false;
            changed += rest.isEmpty() ? 0 : 1;
        });

    f.session.refresh();
    QTRY_COMPARE(f.session.state(), State::Ready);

    QCOMPARE(changed, 0);
}

void TestEngineSession::failedRefreshKeepsWhatIsShown()
{
    Fixture f;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);
    f.answer("/api$", Fate::Answer, 500);

    f.session.refresh();

    QTRY_COMPARE(f.session.state(), State::Failed);
    QCOMPARE(f.session.inventory().rows<ovirt::Vm>().size(), 30);
}

// Neither a refresh that failed nor one that was stopped makes it newer; what completes it does.
void TestEngineSession::timeIsThatOfWhatIsShown()
{
    Fixture f;
    QVERIFY(!f.session.takenAt().isValid());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);
    const QDateTime first = f.session.takenAt();
    QVERIFY(first >= before && first <= QDateTime::currentDateTimeUtc());

    f.answer("/api$", Fate::Answer, 500);
    f.session.refresh();
    QTRY_COMPARE(f.session.state(), State::Failed);
    QCOMPARE(f.session.takenAt(), first);

    f.answer("/nics$", Fate::Stall);
    f.session.refresh();
    QTRY_COMPARE(f.session.state(), State::Loading);
    f.session.stop();
    QTRY_COMPARE(f.session.state(), State::Partial);
    QCOMPARE(f.session.takenAt(), first);

    f.demo.setOverrides({});
    f.session.retry();
    QTRY_COMPARE(f.session.state(), State::Ready);
    QVERIFY(f.session.takenAt() > first);
}

void TestEngineSession::otherEngineStartsAnew()
{
    Fixture f;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);
    Fixture other(7);
    QSignalSpy reset(&f.session, &EngineSession::inventoryReset);

    f.session.open(other.options);

    QCOMPARE(reset.size(), 1);
    QTRY_COMPARE(f.session.state(), State::Ready);
    QCOMPARE(f.session.inventory().rows<ovirt::Vm>().size(), 7);
}

void TestEngineSession::sizeChangesUnderWay()
{
    Fixture f(100, std::chrono::milliseconds(2));
    f.options.connections = 1;
    f.options.pipeline = 0;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Loading);
    QCOMPARE(int(f.demo.statistics().mostOutstanding), 1);

    f.options.connections = 3;
    f.options.pipeline = 4;
    f.session.setOptions(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);

    QVERIFY(int(f.demo.statistics().mostOutstanding) > 1);
    QVERIFY(int(f.demo.statistics().mostOutstanding) <= 12);
    QVERIFY(int(f.demo.statistics().mostOutstandingOnOneConnection) <= 4);
    f.session.refresh();
    QTRY_COMPARE(f.session.state(), State::Ready);
    QCOMPARE(int(f.demo.statistics().signIns), 1);
}

void TestEngineSession::otherSettingsTakeEffectAtTheNextRefresh()
{
    Fixture f;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);

    f.options.compress = false;
    f.session.setOptions(f.options);
    QCOMPARE(int(f.demo.statistics().signIns), 1);
    f.session.refresh();
    QTRY_COMPARE(f.session.state(), State::Ready);

    QCOMPARE(int(f.demo.statistics().signIns), 2);
}

void TestEngineSession::refreshWhileBusyStartsOver()
{
    Fixture f;
    f.answer("/permissions$", Fate::Stall);
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Loading);
    f.demo.setOverrides({});

    f.session.refresh();

    QTRY_COMPARE(f.session.state(), State::Ready);
    QVERIFY(f.session.inventory().completeness().isComplete());
}

void TestEngineSession::closeEndsTheSession()
{
    Fixture f;
    f.session.open(f.options);
    QTRY_COMPARE(f.session.state(), State::Ready);

    const QFuture<void> closed = f.session.close();

    QTRY_VERIFY(closed.isFinished());
    QCOMPARE(f.session.state(), State::Offline);
    QCOMPARE(int(f.demo.statistics().verbs.value("POST")), 2); // in and out
}

void TestEngineSession::destructionWhileBusy()
{
    Fixture f;
    f.answer("/permissions$", Fate::Stall);
    auto session = std::make_unique<EngineSession>();
    session->open(f.options);
    QTRY_COMPARE(session->state(), State::Loading);

    session.reset();
}

void TestEngineSession::durations_data()
{
    QTest::addColumn<std::chrono::milliseconds>("duration");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << 0ms << QStringLiteral("0 ms");
    QTest::newRow("below a second") << std::chrono::milliseconds(999) << QStringLiteral("999 ms");
    QTest::newRow("seconds") << std::chrono::milliseconds(2149) << QStringLiteral("2.1 s");
    QTest::newRow("just seconds") << std::chrono::milliseconds(99'900) << QStringLiteral("99.9 s");
    QTest::newRow("minutes") << std::chrono::milliseconds(200'400) << QStringLiteral("3 min 20 s");
    QTest::newRow("rounded up into the next minute")
        << std::chrono::milliseconds(179'600) << QStringLiteral("3 min 0 s");
}

void TestEngineSession::durations()
{
    QFETCH(std::chrono::milliseconds, duration);

    QTEST(browser::durationText(duration), "text");
}

QTEST_GUILESS_MAIN(TestEngineSession)
#include "tst_enginesession.moc"
