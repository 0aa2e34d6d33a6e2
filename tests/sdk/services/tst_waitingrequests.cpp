// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/waitingrequests_p.h"

#include <QTest>

using namespace ovirt;

namespace {

struct Made {
    std::unique_ptr<PendingRequest> pending;
    QFuture<int> future;
};

Made made(const char *path, Priority priority = Priority::Normal)
{
    using Pending = TypedRequest<int, int (*)(const QByteArray &)>;
    auto pending = std::make_unique<Pending>(Request{QString::fromLatin1(path), {}, priority},
        [](const QByteArray &body) { return int(body.size()); });
    QFuture<int> future = pending->future();
    return {std::move(pending), future};
}

QStringList pathsOf(WaitingRequests &waiting)
{
    QStringList paths;
    while (const auto pending = waiting.take())
        paths.append(pending->request().path);
    return paths;
}

} // namespace

//! Who goes first, and how those end who do not go.
class TestWaitingRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order();
    void cancelledAreDropped();
    void allFail();
};

void TestWaitingRequests::order()
{
    WaitingRequests waiting;
    QVERIFY(waiting.isEmpty());
    waiting.push(made("bulk", Priority::Bulk).pending);
    waiting.push(made("first").pending);
    waiting.push(made("second").pending);
    waiting.push(made("person", Priority::Interactive).pending);
    waiting.pushFront(made("again").pending);

    QVERIFY(!waiting.isEmpty());
    const QStringList expected{QStringLiteral("person"), QStringLiteral("again"),
        QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("bulk")};
    QCOMPARE(pathsOf(waiting), expected);
    QVERIFY(waiting.isEmpty());
}

void TestWaitingRequests::cancelledAreDropped()
{
    WaitingRequests waiting;
    Made gone = made("gone", Priority::Bulk);
    waiting.push(std::move(gone.pending));
    waiting.push(made("stays").pending);
    gone.future.cancel();
    QVERIFY(!gone.future.isFinished());

    waiting.dropCancelled();

    QVERIFY(gone.future.isFinished());
    QCOMPARE(pathsOf(waiting), QStringList{QStringLiteral("stays")});
}

void TestWaitingRequests::allFail()
{
    WaitingRequests waiting;
    Made one = made("one");
    Made cancelled = made("cancelled");
    waiting.push(std::move(one.pending));
    waiting.push(std::move(cancelled.pending));
    cancelled.future.cancel();

    waiting.fail(Error(Error::Kind::Cancelled, QStringLiteral("closed")));

    QVERIFY(waiting.isEmpty());
    QVERIFY_THROWS_EXCEPTION(Error, one.future.result());
    QVERIFY(cancelled.future.isFinished());
    QCOMPARE(cancelled.future.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestWaitingRequests)
#include "tst_waitingrequests.moc"
