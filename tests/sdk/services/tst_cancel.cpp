// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connection.h"
#include "sdk/services/systemservice.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace ovirt;

// What a cancel saves the engine, as the engine sees it.
class TestCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsNeverSent();
    void whatWasSentIsAnsweredToNobody();
};

namespace {

const QByteArray rolesPath = "/ovirt-engine/api/roles/";

ConnectionOptions accessTo(const test::ScriptedServer &server, int connections, int pipeline)
{
    ConnectionOptions options;
    options.url = server.url().toString();
    options.token = QStringLiteral("token");
    options.connections = connections;
    options.pipeline = pipeline;
    return options;
}

//! The role that was asked for, named by its id.
QByteArray roleFor(const test::Request &request)
{
    const QByteArray id = request.path.mid(rolesPath.size());
    return test::answer("<role id=\"" + id + "\"><name>" + id + "</name></role>",
        "Content-Type: application/xml\r\nCorrelation-Id: " + request.field("Correlation-Id")
            + "\r\n");
}

QFuture<Role> role(Connection &connection, const QString &id)
{
    return connection.systemService().rolesService().get(id);
}

} // namespace

void TestCancel::whatWaitsIsNeverSent()
{
    test::ScriptedServer server;
    server.onRequest([](const test::Request &request) {
        if (request.path == rolesPath + "stalled")
            return test::Script{test::stall()};
        return test::Script{test::send(roleFor(request))};
    });
    Connection connection(accessTo(server, 1, 0));
    QFuture<Role> first = role(connection, QStringLiteral("stalled"));
    QTRY_COMPARE(server.attempts(rolesPath + "stalled"), 1);
    QList<QFuture<Role>> waiting;
    for (int number = 0; number < 50; ++number)
        waiting.append(role(connection, QString::number(number)));
    const QFuture<Role> kept = role(connection, QStringLiteral("kept"));

    for (QFuture<Role> &future : waiting)
        future.cancel();
    for (const QFuture<Role> &future : std::as_const(waiting))
        QTRY_VERIFY(future.isFinished());
    first.cancel();

    QTRY_VERIFY(kept.isFinished());
    QCOMPARE(kept.result().name, QStringLiteral("kept"));
    QCOMPARE(server.log().size(), 2);
}

void TestCancel::whatWasSentIsAnsweredToNobody()
{
    test::ScriptedServer server;
    server.onRequest([](const test::Request &request) {
        const QByteArray id = request.path.mid(rolesPath.size());
        const bool now = id == "first" || id == "last";
        return test::Script{test::stash(roleFor(request)), now ? test::unstash() : test::stash({})};
    });
    Connection connection(accessTo(server, 1, 4));
    const QFuture<Role> first = role(connection, QStringLiteral("first"));
    QTRY_VERIFY(first.isFinished()); // from now on the connection is a pipeline
    const QFuture<Role> before = role(connection, QStringLiteral("before"));
    QFuture<Role> cancelled = role(connection, QStringLiteral("cancelled"));
    const QFuture<Role> behind = role(connection, QStringLiteral("behind"));
    QTRY_COMPARE(server.log().size(), 4);

    cancelled.cancel();
    QTRY_VERIFY(cancelled.isFinished());
    const QFuture<Role> last = role(connection, QStringLiteral("last"));

    for (const QFuture<Role> &future : {before, behind, last})
        QTRY_VERIFY(future.isFinished());
    QCOMPARE(before.result().name, QStringLiteral("before"));
    QCOMPARE(behind.result().name, QStringLiteral("behind"));
    QCOMPARE(last.result().name, QStringLiteral("last"));
    QCOMPARE(cancelled.resultCount(), 0);
    QCOMPARE(server.attempts(rolesPath + "cancelled"), 1);
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
