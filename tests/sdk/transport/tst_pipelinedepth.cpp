// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "sdk/auth/sso_p.h"
#include "sdk/transport/accessmanager.h"

#include <QNetworkReply>
#include <QTest>

#include <algorithm>

using namespace ovirt;

// The one thing this project exists for, by two witnesses: what each reply says of itself, and what
// the demo engine counted.
class TestPipelineDepth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asDeepAsAskedAndNeverDeeper_data();
    void asDeepAsAskedAndNeverDeeper();
};

static QByteArray tokenOf(const demo::EngineThread &engine, AccessManager &manager)
{
    QNetworkRequest request = sso::signInRequest(engine.url());
    request.setAttribute(TransportAttribute::SendOnce, true);
    QNetworkReply *reply = manager.post(
        request, sso::signInForm(engine.options().username, engine.options().password));
    return QTest::qWaitFor([&] { return reply->isFinished(); })
        ? sso::parseToken(200, reply->readAll()).value_or(QString()).toLatin1()
        : QByteArray();
}

void TestPipelineDepth::asDeepAsAskedAndNeverDeeper_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("pipeline");

    QTest::newRow("1 x off") << 1 << 0;
    QTest::newRow("4 x 1") << 4 << 1;
    QTest::newRow("1 x 2") << 1 << 2;
    QTest::newRow("5 x 5") << 5 << 5;
    QTest::newRow("10 x 40") << 10 << 40;
    QTest::newRow("1 x 100") << 1 << 100;
}

void TestPipelineDepth::asDeepAsAskedAndNeverDeeper()
{
    QFETCH(int, connections);
    QFETCH(int, pipeline);
    const int depth = std::max(1, pipeline);
    demo::Options options;
    options.service = std::chrono::milliseconds(1);
    options.maxKeepAlive = 0;
    demo::EngineThread engine(options);
    AccessManager manager;
    manager.setConnections(connections);
    manager.setPipeline(pipeline);
    QNetworkRequest request(QUrl(engine.url().toString() + QStringLiteral("/roles")));
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, true);
    request.setRawHeader("Authorization", "Bearer " + tokenOf(engine, manager));
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 3 * connections * depth; ++i)
        replies << manager.get(request);

    for (const QNetworkReply *reply : std::as_const(replies))
        QTRY_VERIFY(reply->isFinished());

    const demo::Statistics counted = engine.statistics();
    QCOMPARE(int(counted.mostOutstandingOnOneConnection), depth);
    int deepest = 0;
    for (const QNetworkReply *reply : std::as_const(replies)) {
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        const int place = manager.record(reply).place;
        deepest = std::max(deepest, place + 1);
        QCOMPARE(
            reply->attribute(QNetworkRequest::HttpPipeliningWasUsedAttribute).toBool(), place > 0);
    }
    QCOMPARE(deepest, depth);
    QCOMPARE(int(counted.mostOpen), connections);
    QCOMPARE(int(counted.verbs.value("GET")), replies.size());
}

QTEST_GUILESS_MAIN(TestPipelineDepth)
#include "tst_pipelinedepth.moc"
