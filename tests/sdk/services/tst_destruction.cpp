// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connection.h"
#include "sdk/services/requestrunner_p.h"
#include "sdk/services/systemservice.h"
#include "sdk/wait.h"
#include "tests/sdk/services/demoaccess.h"

#include <QPointer>
#include <QTest>

#include <thread>

using namespace ovirt;

// A Connection that is destroyed owes nobody an answer: with 10,000 requests, wherever they are.
class TestDestruction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFutureEnds_data();
    void everyFutureEnds();
    void whoWaitsIsWoken();
    void continuationsRun();
    void nothingIsLeft();
};

namespace {

constexpr int many = 10'000;

QList<QFuture<QList<Role>>> askForMuch(Connection &connection)
{
    QList<QFuture<QList<Role>>> futures;
    for (int number = 0; number < many; ++number)
        futures.append(connection.systemService().rolesService().list());
    return futures;
}

} // namespace

void TestDestruction::everyFutureEnds_data()
{
    QTest::addColumn<QByteArray>("stalledPath");
    QTest::addColumn<int>("answered"); // before the engine stalls
    QTest::addColumn<int>("requestsSeen");

    QTest::newRow("before anything was sent") << QByteArray("/api/roles") << 0 << 0;
    QTest::newRow("while the sign-in is under way") << QByteArray("/sso/oauth/token") << 0 << 1;
    QTest::newRow("while all connections are busy") << QByteArray("/api/roles") << 0 << 6;
    QTest::newRow("in the middle of the answers") << QByteArray("/api/roles") << 1000 << 1002;
}

void TestDestruction::everyFutureEnds()
{
    QFETCH(QByteArray, stalledPath);
    QFETCH(int, answered);
    QFETCH(int, requestsSeen);
    demo::Options options;
    options.overrides = {stalled(stalledPath.constData())};
    options.overrides.first().after = answered;
    demo::EngineThread engine(options);
    auto connection = std::make_unique<Connection>(accessTo(engine));
    const QList<QFuture<QList<Role>>> futures = askForMuch(*connection);
    QTRY_VERIFY(engine.statistics().requests >= requestsSeen);

    connection.reset();

    int cancelled = 0;
    for (const QFuture<QList<Role>> &future : futures) {
        QVERIFY(future.isFinished());
        const std::optional<Error> error = errorOf(future);
        QVERIFY(error ? error->kind() == Error::Kind::Cancelled : !future.result().isEmpty());
        cancelled += error ? 1 : 0;
    }
    QVERIFY(cancelled >= many - answered);
    QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(futures.last().result()));
}

void TestDestruction::whoWaitsIsWoken()
{
    demo::Options options;
    options.overrides = {stalled("/api/roles")};
    demo::EngineThread engine(options);
    auto connection = std::make_unique<Connection>(accessTo(engine));
    const QList<QFuture<QList<Role>>> futures = askForMuch(*connection);
    std::atomic<int> woken = 0;
    std::vector<std::thread> threads;
    for (const QFuture<QList<Role>> &future : {futures.first(), futures.last()}) {
        threads.emplace_back([&woken, future] {
            try {
                static_cast<void>(ovirt::wait(future));
            } catch (const Error &error) {
                woken += error.kind() == Error::Kind::Cancelled ? 1 : 0;
            }
        });
    }
    QTRY_VERIFY(engine.statistics().requests > 1);

    connection.reset();

    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(woken.load(), 2);
}

void TestDestruction::continuationsRun()
{
    demo::Options options;
    options.overrides = {stalled("/api/roles")};
    demo::EngineThread engine(options);
    auto connection = std::make_unique<Connection>(accessTo(engine));
    QObject window;
    int told = 0;
    bool other = false;
    QList<QFuture<QList<Role>>> futures = askForMuch(*connection);
    for (QFuture<QList<Role>> &future : futures) {
        future.then(&window, [&other](const QList<Role> &) { other = true; })
            .onCanceled(&window, [&other] { other = true; }) // only after one's own cancel()
            .onFailed(&window, [&told](const Error &) { ++told; });
    }

    connection.reset();

    QTRY_COMPARE(told, many);
    QVERIFY(!other);
}

// Not even what goes by deleteLater(), because it may be on the stack.
void TestDestruction::nothingIsLeft()
{
    demo::EngineThread engine({});
    auto connection = std::make_unique<Connection>(accessTo(engine));
    connection->systemService().rolesService().list().waitForFinished();
    QList<QPointer<QObject>> objects;
    const auto look = [&] {
        for (QObject *object : connection->runner().findChildren<QObject *>())
            objects.append(object);
    };
    QMetaObject::invokeMethod(&connection->runner(), look, Qt::BlockingQueuedConnection);
    QVERIFY(objects.size() > 5); // a socket, and all above it

    connection.reset();

    for (const QPointer<QObject> &object : std::as_const(objects))
        QVERIFY2(object.isNull(), object ? object->metaObject()->className() : "");
}

QTEST_GUILESS_MAIN(TestDestruction)
#include "tst_destruction.moc"
