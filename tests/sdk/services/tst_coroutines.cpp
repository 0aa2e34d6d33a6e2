// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connection.h"
#include "sdk/services/systemservice.h"
#include "tests/sdk/services/demoaccess.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTest>

using namespace ovirt;

// What co_await does with the futures, by QCoro.
class TestCoroutines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void awaitGivesTheResult();
    void awaitThrowsTheError();
    void manyAtOnce();
    void theEventLoopGoesOn();
    void aFutureWithoutValue();
    void destructionResumesWithTheError();
};

namespace {

using Kind = std::optional<Error::Kind>;

QCoro::Task<qsizetype> countVms(Connection &connection)
{
    const QList<Vm> vms = co_await connection.systemService().vmsService().list();
    co_return vms.size();
}

template <typename T>
QCoro::Task<Kind> kindOfFailure(QFuture<T> future)
{
    try {
        co_await future;
    } catch (const Error &error) {
        co_return error.kind();
    }
    co_return std::nullopt;
}

QCoro::Task<qsizetype> countNics(Connection &connection)
{
    const VmsService vmsService = connection.systemService().vmsService();
    QList<QFuture<QList<Nic>>> asked;
    for (const Vm &vm : co_await vmsService.list())
        asked.append(vmsService.vmService(vm.id).nicsService().list());
    qsizetype count = 0;
    for (const QFuture<QList<Nic>> &nics : asked)
        count += (co_await nics).size();
    co_return count;
}

} // namespace

void TestCoroutines::awaitGivesTheResult()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));

    QCOMPARE(QCoro::waitFor(countVms(connection)), qsizetype(100));
}

void TestCoroutines::awaitThrowsTheError()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));
    const QFuture<Vm> future = connection.systemService().vmsService().get(
        QStringLiteral("00000000-0000-0000-0000-000000000000"));

    QCOMPARE(QCoro::waitFor(kindOfFailure(future)), Kind(Error::Kind::NotFound));
}

void TestCoroutines::manyAtOnce()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));
    qsizetype nics = 0;
    for (const demo::Vm &vm : engine.engine().estate().vms)
        nics += qsizetype(vm.nics.size());

    QCOMPARE(QCoro::waitFor(countNics(connection)), nics);
}

void TestCoroutines::theEventLoopGoesOn()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));
    qsizetype count = -1;

    countVms(connection).then([&count](qsizetype vms) { count = vms; });

    QCOMPARE(count, qsizetype(-1)); // it came back before the answer
    QTRY_COMPARE(count, qsizetype(100));
}

void TestCoroutines::aFutureWithoutValue()
{
    demo::EngineThread engine({});
    Connection connection(accessTo(engine));

    QCOMPARE(QCoro::waitFor(kindOfFailure(connection.close())), Kind());
}

void TestCoroutines::destructionResumesWithTheError()
{
    demo::Options options;
    options.overrides = {stalled("/api/roles")};
    demo::EngineThread engine(options);
    auto connection = std::make_unique<Connection>(accessTo(engine));
    Kind kind;
    kindOfFailure(connection->systemService().rolesService().list()).then([&kind](Kind failure) {
        kind = failure;
    });
    QTRY_VERIFY(engine.statistics().requests >= 2); // the sign-in, and this one
    QVERIFY(!kind);

    connection.reset();

    QTRY_COMPARE(kind, Kind(Error::Kind::Cancelled));
}

QTEST_GUILESS_MAIN(TestCoroutines)
#include "tst_coroutines.moc"
