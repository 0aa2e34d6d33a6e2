// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connection.h"
#include "sdk/services/systemservice.h"
#include "sdk/wait.h"
#include "tests/sdk/services/demoaccess.h"

#include <QAtomicInt>
#include <QTest>
#include <QThreadPool>

using namespace ovirt;

namespace {

const QString noSuchId = QStringLiteral("00000000-0000-0000-0000-000000000000");

} // namespace

// What a program does with the futures: continuations, waiting in any thread, wait().
class TestFutures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thenRunsInItsContext();
    void onFailedRunsInItsContext();
    void onCanceledRunsInItsContext();
    void resultInThePoolWhereAllWait();
    void waitGivesTheResult();
    void waitThrowsTheError();
    void waitBearsACancel();
    void waitOfAFutureWithoutValue();
    void waitInTheConnectionsOwnThread();
};

void TestFutures::thenRunsInItsContext()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));
    QObject window;
    QThread *where = nullptr;
    qsizetype count = 0;

    connection.systemService().vmsService().list().then(&window, [&](const QList<Vm> &vms) {
        where = QThread::currentThread();
        count = vms.size();
    });

    QTRY_COMPARE(count, 100);
    QCOMPARE(where, thread());
}

void TestFutures::onFailedRunsInItsContext()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));
    QObject window;
    QThread *where = nullptr;
    std::optional<Error> seen;
    bool other = false;

    connection.systemService()
        .vmsService()
        .get(noSuchId)
        .then(&window, [&](const Vm &) { other = true; })
        .onCanceled(&window, [&] { other = true; })
        .onFailed(&window, [&](const Error &error) {
            where = QThread::currentThread();
            seen = error;
        });

    QTRY_VERIFY(seen);
    QCOMPARE(seen->kind(), Error::Kind::NotFound);
    QCOMPARE(where, thread());
    QVERIFY(!other);
}

// A chain that goes on with a value, since Qt 6.4 crashes on one where onFailed stands first.
void TestFutures::onCanceledRunsInItsContext()
{
    demo::Options options;
    options.overrides = {stalled("/api/roles")};
    demo::EngineThread engine(options);
    Connection connection(accessTo(engine));
    QObject window;
    QThread *where = nullptr;
    bool failed = false;
    QFuture<QList<Role>> roles = connection.systemService().rolesService().list();
    const QFuture<qsizetype> count =
        roles.then(&window, [](const QList<Role> &all) { return all.size(); })
            .onCanceled(&window,
                [&where] {
                    where = QThread::currentThread();
                    return qsizetype(-1);
                })
            .onFailed(&window, [&failed](const Error &) {
                failed = true;
                return qsizetype(-2);
            });
    QTRY_VERIFY(engine.statistics().requests >= 2); // the sign-in, and this one

    roles.cancel();

    QTRY_VERIFY(count.isFinished());
    QCOMPARE(count.result(), qsizetype(-1));
    QCOMPARE(where, thread());
    QVERIFY(!failed);
}

// Large answers, which are parsed in a pool: were it this one, nobody would ever be answered.
void TestFutures::resultInThePoolWhereAllWait()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int waiters = 4 * pool.maxThreadCount();
    QAtomicInt answered = 0;

    for (int number = 0; number < waiters; ++number) {
        pool.start([&connection, &answered] {
            if (connection.systemService().vmsService().list().result().size() == 100)
                answered.ref();
        });
    }

    QVERIFY(pool.waitForDone(60'000));
    QCOMPARE(answered.loadRelaxed(), waiters);
}

void TestFutures::waitGivesTheResult()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));

    QCOMPARE(ovirt::wait(connection.systemService().vmsService().list()).size(), 100);
}

void TestFutures::waitThrowsTheError()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));

    const std::optional<Error> error = thrownBy([&] {
        static_cast<void>(ovirt::wait(connection.systemService().vmsService().get(noSuchId)));
    });

    QVERIFY(error);
    QCOMPARE(error->kind(), Error::Kind::NotFound);
}

void TestFutures::waitBearsACancel()
{
    demo::Options options;
    options.overrides = {stalled("/api/roles")};
    demo::EngineThread engine(options);
    Connection connection(accessTo(engine));
    QFuture<QList<Role>> roles = connection.systemService().rolesService().list();

    roles.cancel();
    const std::optional<Error> error =
        thrownBy([&roles] { static_cast<void>(ovirt::wait(roles)); });

    QVERIFY(error);
    QCOMPARE(error->kind(), Error::Kind::Cancelled);
    QVERIFY(!error->message().isEmpty());
}

void TestFutures::waitOfAFutureWithoutValue()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));
    QPromise<void> promise;
    promise.start();
    promise.future().cancel();
    promise.finish();

    const std::optional<Error> ofClose =
        thrownBy([&connection] { ovirt::wait(connection.close()); });
    const std::optional<Error> ofCancelled =
        thrownBy([&promise] { ovirt::wait(promise.future()); });

    QVERIFY(!ofClose);
    QVERIFY(ofCancelled);
    QCOMPARE(ofCancelled->kind(), Error::Kind::Cancelled);
}

void TestFutures::waitInTheConnectionsOwnThread()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));

    // Without a context it runs where the answer came.
    const std::optional<Error> error =
        connection.test()
            .then([&connection](const Api &) {
                return thrownBy(
                    [&connection] { static_cast<void>(ovirt::wait(connection.test())); });
            })
            .result();

    QVERIFY(error);
    QCOMPARE(error->kind(), Error::Kind::Configuration);
    QVERIFY(!connection.test().result().productName.isEmpty());
}

QTEST_GUILESS_MAIN(TestFutures)
#include "tst_futures.moc"
