// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/connection.h"
#include "sdk/error.h"
#include "sdk/services/systemservice.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace ovirt;

namespace {

//! \brief A server that mixes up answers, and does not repeat correlation ids.
//!
//! VM "a" has one NIC called "a"; VMs "e…" have none, VMs "g…" are gone. The first time that all of
//! `asked` have come in one pipeline, they get the answers of `answered` in that order.
class MixingServer {
public:
    MixingServer()
    {
        server.onRequest([this](const test::Request &request) { return serve(request); });
        options.url = server.url(QStringLiteral("/ovirt-engine/api")).toString();
        options.token = QStringLiteral("token");
        options.connections = 1;
        options.pipeline = 8;
    }

    [[nodiscard]] static QByteArray path(const QString &vm)
    {
        return "/ovirt-engine/api/vms/" + vm.toUtf8() + "/nics";
    }

    test::ScriptedServer server;
    ConnectionOptions options;
    QStringList asked;
    QStringList answered;
    QStringList withId;              //!< whose answers repeat their correlation id all the same
    std::optional<test::Step> after; //!< what follows these answers

private:
    [[nodiscard]] QByteArray answerOf(const QString &vm) const
    {
        const QByteArray id = vm.toUtf8();
        QByteArray fields = "Content-Type: application/xml\r\n";
        if (withId.contains(vm))
            fields += "Correlation-Id: " + m_ids.value(vm) + "\r\n";
        if (vm.startsWith(QLatin1Char('g')))
            return test::answer("<fault><detail>gone</detail></fault>", fields, 404);
        if (vm.startsWith(QLatin1Char('e')))
            return test::answer("<nics/>", fields);
        return test::answer(
            "<nics><nic id=\"n\"><name>" + id + "</name><vm id=\"" + id + "\"/></nic></nics>",
            fields);
    }

    test::Script serve(const test::Request &request)
    {
        const QString vm = QString::fromUtf8(request.path.split('/').value(4));
        m_ids[vm] = request.field("Correlation-Id");
        if (m_mixed || !asked.contains(vm))
            return {test::send(answerOf(vm))};
        if (++m_come < asked.size())
            return {}; // it is answered with the last one
        m_mixed = true;
        test::Script script;
        for (const QString &one : std::as_const(answered))
            script << test::send(answerOf(one));
        if (after)
            script << *after;
        return script;
    }

    QHash<QString, QByteArray> m_ids;
    int m_come = 0;
    bool m_mixed = false;
};

QFuture<QList<Nic>> nicsOf(Connection &connection, const QString &vm)
{
    return connection.systemService().vmsService().vmService(vm).nicsService().list();
}

//! The names of the NICs, or what went wrong.
QString outcome(QFuture<QList<Nic>> future)
{
    try {
        QStringList names;
        for (const Nic &nic : future.result())
            names << nic.name;
        return names.join(QLatin1Char(' '));
    } catch (const Error &error) {
        return QString::number(error.httpStatus());
    }
}

QString expected(const QString &vm)
{
    return vm.startsWith(QLatin1Char('e')) ? QString()
        : vm.startsWith(QLatin1Char('g'))  ? QStringLiteral("404")
                                           : vm;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<test::Step>)

// Answers without a correlation id: F10 and F12 where only the body can tell.
class TestMixedAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverShown_data();
    void neverShown();
    void otherKindIsNoticed();
    void otherObjectIsNoticed();
    void hopeless();
    void idIsBelieved();
    void cancelledWhileHeld();
    void decidedWhenTheLastIsCancelled();
};

void TestMixedAnswers::neverShown_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("answered");
    QTest::addColumn<QStringList>("withId");
    QTest::addColumn<std::optional<test::Step>>("after");
    QTest::addColumn<int>("notices");
    const auto row = [](const char *name, const char *asked, const char *answered,
                         const char *withId = "", const std::optional<test::Step> &after = {},
                         int notices = 1) {
        const auto list = [](const char *text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QTest::newRow(name) << list(asked) << list(answered) << list(withId) << after << notices;
    };

    row("in order", "a e1 b e2 e3 c e4", "a e1 b e2 e3 c e4", "", {}, 0);
    row("lists of two VMs swapped", "a b c", "b a c");
    row("an empty list and another swapped", "a e b", "e a b");
    row("an empty list and another swapped, at the end", "b e a", "b a e");
    row("reversed, the middle one right", "a b e", "e b a");
    row("reversed, several empty", "a e1 b e2 c e3", "e3 c e2 b e1 a");
    row("gone and there swapped", "a g b", "g a b");
    row("late by one", "a e1 e2 e3 b", "e1 e2 e3 b a");
    row("one answer twice", "e1 a e2 b", "e1 e1 a e2");
    row("the others repeat their ids", "a e b", "e a b", "a b");
    row("cut before the proof", "e1 a b", "e1", "", test::cut(), 0);
    row("reset before the proof", "e1 a b", "e1", "", test::reset(), 0);
    row("swapped and cut before the proof", "a b e", "e", "", test::cut(), 0);
}

// Nothing wrong reaches its owner, and each is asked at most once more.
void TestMixedAnswers::neverShown()
{
    QFETCH(QStringList, asked);
    QFETCH(QStringList, answered);
    QFETCH(QStringList, withId);
    QFETCH(std::optional<test::Step>, after);
    QFETCH(int, notices);
    MixingServer mixing;
    mixing.asked = asked;
    mixing.answered = answered;
    mixing.withId = withId;
    mixing.after = after;
    Connection connection(mixing.options);
    int noticed = 0;
    connection.onPipeliningStopped(this, [&] { ++noticed; });
    const QFuture<QList<Nic>> first = nicsOf(connection, QStringLiteral("first"));
    QTRY_VERIFY(first.isFinished()); // pipelines go deep from here

    QHash<QString, QFuture<QList<Nic>>> futures;
    for (const QString &vm : std::as_const(asked))
        futures[vm] = nicsOf(connection, vm);
    for (const QString &vm : std::as_const(asked)) {
        QTRY_VERIFY(futures[vm].isFinished());
        QCOMPARE(outcome(futures[vm]), expected(vm));
        QVERIFY(mixing.server.attempts(MixingServer::path(vm)) <= 2);
    }

    QTRY_COMPARE(noticed, notices);
    if (notices == 0 && !after)
        QCOMPARE(mixing.server.mostAttempts(), 1);
}

// Two lists that are both empty differ by their names alone.
void TestMixedAnswers::otherKindIsNoticed()
{
    test::ScriptedServer server;
    server.onRequest([](const test::Request &request) {
        const bool first = request.attempt == 1;
        if (request.path.endsWith("/nics"))
            return first ? test::Script{} : test::Script{test::send(test::answer("<nics/>"))};
        if (request.path.endsWith("/permissions") && first)
            return test::Script{
                test::send(test::answer("<permissions/>")), test::send(test::answer("<nics/>"))};
        return test::Script{test::send(
            test::answer(request.path.endsWith("/roles") ? "<roles/>" : "<permissions/>"))};
    });
    ConnectionOptions options;
    options.url = server.url(QStringLiteral("/ovirt-engine/api")).toString();
    options.token = QStringLiteral("token");
    options.connections = 1;
    Connection connection(options);
    const auto roles = connection.systemService().rolesService().list();
    QTRY_VERIFY(roles.isFinished());

    const VmService vm = connection.systemService().vmsService().vmService(QStringLiteral("x"));
    QFuture<QList<Nic>> nics = vm.nicsService().list();
    QFuture<QList<Permission>> permissions = vm.permissionsService().list();
    QTRY_VERIFY(nics.isFinished() && permissions.isFinished());

    QCOMPARE(nics.result().size(), 0);
    QCOMPARE(permissions.result().size(), 0);
    QCOMPARE(server.mostAttempts(), 2);
}

void TestMixedAnswers::otherObjectIsNoticed()
{
    test::ScriptedServer server;
    server.onRequest([](const test::Request &request) {
        const QByteArray id = request.path.split('/').value(4);
        const QByteArray own = test::answer("<vm id=\"" + id + "\"><name>" + id + "</name></vm>");
        if (request.attempt == 1 && id == "a")
            return test::Script{test::stash(own)};
        return test::Script{test::send(own), test::unstash()};
    });
    ConnectionOptions options;
    options.url = server.url(QStringLiteral("/ovirt-engine/api")).toString();
    options.token = QStringLiteral("token");
    options.connections = 1;
    Connection connection(options);
    const VmsService vms = connection.systemService().vmsService();
    const QFuture<Vm> first = vms.get(QStringLiteral("first"));
    QTRY_VERIFY(first.isFinished());

    QFuture<Vm> a = vms.get(QStringLiteral("a"));
    QFuture<Vm> b = vms.get(QStringLiteral("b"));
    QTRY_VERIFY(a.isFinished() && b.isFinished());

    QCOMPARE(a.result().name, QStringLiteral("a"));
    QCOMPARE(b.result().name, QStringLiteral("b"));
}

// It gives the answer to another request also when it is asked alone.
void TestMixedAnswers::hopeless()
{
    test::ScriptedServer server;
    server.onRequest([](const test::Request &) {
        return test::Script{
            test::send(test::answer("<nics><nic id=\"n\"><vm id=\"other\"/></nic></nics>"))};
    });
    ConnectionOptions options;
    options.url = server.url(QStringLiteral("/ovirt-engine/api")).toString();
    options.token = QStringLiteral("token");
    Connection connection(options);

    QFuture<QList<Nic>> future = nicsOf(connection, QStringLiteral("a"));
    QTRY_VERIFY(future.isFinished());

    try {
        (void)future.result();
        QFAIL("the NICs of another VM were shown");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Protocol);
        QVERIFY2(error.message().contains(QStringLiteral("another request")),
            qPrintable(error.message()));
        QVERIFY(!error.correlationId().isEmpty());
    }
    QCOMPARE(server.attempts(MixingServer::path(QStringLiteral("a"))), 2);
}

// Where the id is repeated, the body is the engine's affair.
void TestMixedAnswers::idIsBelieved()
{
    test::ScriptedServer server;
    server.onRequest([](const test::Request &request) {
        return test::Script{
            test::send(test::answer("<nics><nic id=\"n\"><vm id=\"other\"/></nic></nics>",
                "Correlation-Id: " + request.field("Correlation-Id") + "\r\n"))};
    });
    ConnectionOptions options;
    options.url = server.url(QStringLiteral("/ovirt-engine/api")).toString();
    options.token = QStringLiteral("token");
    Connection connection(options);

    QFuture<QList<Nic>> future = nicsOf(connection, QStringLiteral("a"));
    QTRY_VERIFY(future.isFinished());

    QCOMPARE(future.result().first().vm.id, QStringLiteral("other"));
    QCOMPARE(server.mostAttempts(), 1);
}

// An answer that waits for its proof does not keep its owner waiting after a cancel.
void TestMixedAnswers::cancelledWhileHeld()
{
    MixingServer mixing;
    mixing.asked = {QStringLiteral("e"), QStringLiteral("a")};
    mixing.answered = {QStringLiteral("e")};
    mixing.after = test::stall();
    Connection connection(mixing.options);
    const QFuture<QList<Nic>> first = nicsOf(connection, QStringLiteral("first"));
    QTRY_VERIFY(first.isFinished());
    QFuture<QList<Nic>> e = nicsOf(connection, QStringLiteral("e"));
    QFuture<QList<Nic>> a = nicsOf(connection, QStringLiteral("a"));
    QTRY_COMPARE(mixing.server.attempts(MixingServer::path(QStringLiteral("a"))), 1);

    e.cancel();
    QTRY_VERIFY(e.isFinished());

    QVERIFY(!a.isFinished());
    a.cancel();
    QTRY_VERIFY(a.isFinished());
}

// What would have proved it was given up: then it is asked again.
void TestMixedAnswers::decidedWhenTheLastIsCancelled()
{
    MixingServer mixing;
    mixing.asked = {QStringLiteral("e"), QStringLiteral("a")};
    mixing.answered = {QStringLiteral("e")};
    mixing.after = test::stall();
    Connection connection(mixing.options);
    const QFuture<QList<Nic>> first = nicsOf(connection, QStringLiteral("first"));
    QTRY_VERIFY(first.isFinished());
    const QFuture<QList<Nic>> e = nicsOf(connection, QStringLiteral("e"));
    QFuture<QList<Nic>> a = nicsOf(connection, QStringLiteral("a"));
    QTRY_COMPARE(mixing.server.attempts(MixingServer::path(QStringLiteral("a"))), 1);

    a.cancel();
    QTRY_VERIFY(e.isFinished());

    QCOMPARE(outcome(e), QString());
}

QTEST_GUILESS_MAIN(TestMixedAnswers)
#include "tst_mixedanswers.moc"
