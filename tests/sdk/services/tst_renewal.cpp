// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/systemservice.h"
#include "tests/sdk/services/demoengine.h"

#include <QTest>

using namespace ovirt;

namespace {

constexpr char signInPath[] = "/sso/oauth/token";
constexpr int many = 80;

QList<QFuture<QList<Role>>> askMany(Connection &connection)
{
    QList<QFuture<QList<Role>>> futures;
    for (int number = 0; number < many; ++number)
        futures.append(connection.systemService().rolesService().list());
    return futures;
}

qsizetype countFailed(const QList<QFuture<QList<Role>>> &futures, Error::Kind kind)
{
    return std::count_if(futures.begin(), futures.end(), [kind](const auto &future) {
        const std::optional<Error> error = errorOf(future);
        return error && error->kind() == kind;
    });
}

demo::Override dropped()
{
    demo::Override how;
    how.fate = demo::Override::Fate::Drop;
    return how;
}

} // namespace

Q_DECLARE_METATYPE(demo::Override)

//! The session ends while many wait: one renewal for all of them, whatever comes of it.
class TestRenewal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inTheMiddleOfThousands();
    void failsForAll_data();
    void failsForAll();
    void givenTokenCannotBeRenewed();
    void closeKeepsASharedSession();
};

// F24: those that were refused are asked once more, the others not.
void TestRenewal::inTheMiddleOfThousands()
{
    DemoEngine engine;
    engine.connection.connections = 4;
    engine.connection.pipeline = 20;
    Connection connection(engine.connection);
    QVERIFY(!errorOf(connection.test()));
    QList<QFuture<QList<Role>>> futures;
    for (int round = 0; round < 25; ++round)
        futures.append(askMany(connection));
    QTRY_VERIFY(engine.demo.statistics().requests > 100);

    engine.demo.expireTokens();

    QCOMPARE(countFailed(futures, Error::Kind::Authentication), 0);
    for (const QFuture<QList<Role>> &future : futures)
        QVERIFY(!errorOf(future));
    QCOMPARE(engine.demo.statistics().signIns, 2);
    const qint64 asked = engine.demo.statistics().verbs.value("GET") - 1 - futures.size();
    // At most what the network had been given with the old token: twice its places.
    QVERIFY2(asked <= qint64(2) * 4 * 20, qPrintable(QString::number(asked)));
}

void TestRenewal::failsForAll_data()
{
    QTest::addColumn<demo::Override>("signIn");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("F25: the password was changed") << status(400, "application/json",
        R"({"error_code": "access_denied", "error": "Cannot authenticate user"})")
                                                   << Error::Kind::Authentication;
    QTest::newRow("F25: each member in an array") << status(400, "application/json",
        R"({"error": ["invalid_grant"]})") << Error::Kind::Authentication;
    QTest::newRow("F25: the sign-in is broken")
        << status(500, "text/html", "<html>oops</html>") << Error::Kind::Fault;
    QTest::newRow("F25: no answer") << dropped() << Error::Kind::Connection;
    QTest::newRow("F25: no token in it")
        << status(200, "application/json", "{}") << Error::Kind::Protocol;
}

void TestRenewal::failsForAll()
{
    QFETCH(demo::Override, signIn);
    QFETCH(Error::Kind, kind);
    DemoEngine engine;
    Connection connection(engine.connection);
    QVERIFY(!errorOf(connection.test()));
    const qint64 posts = engine.demo.statistics().verbs.value("POST");
    signIn.delay = std::chrono::seconds(1); // until all have been refused and wait for it
    engine.answer(signInPath, signIn);
    engine.demo.expireTokens();

    const QList<QFuture<QList<Role>>> futures = askMany(connection);

    QCOMPARE(countFailed(futures, kind), many);
    QCOMPARE(engine.demo.statistics().verbs.value("POST"), posts + 1); // no storm
    engine.demo.setOverrides({});
    QVERIFY(!errorOf(connection.test())); // it is not stuck
}

void TestRenewal::givenTokenCannotBeRenewed()
{
    DemoEngine engine;
    Connection owner(engine.connection);
    ConnectionOptions options;
    options.url = engine.connection.url;
    options.token = owner.authenticate().result();
    Connection connection(options);
    QVERIFY(!errorOf(connection.test()));
    engine.demo.expireTokens();

    const QList<QFuture<QList<Role>>> futures = askMany(connection);

    QCOMPARE(countFailed(futures, Error::Kind::Authentication), many);
    QCOMPARE(engine.demo.statistics().signIns, 1);
}

void TestRenewal::closeKeepsASharedSession()
{
    DemoEngine engine;
    Connection owner(engine.connection);
    ConnectionOptions options;
    options.url = engine.connection.url;
    options.token = owner.authenticate().result();
    Connection other(options);
    QVERIFY(!errorOf(other.test()));

    other.close(false).waitForFinished();

    QVERIFY(!errorOf(owner.test()));
    QCOMPARE(engine.demo.statistics().signIns, 1);
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
