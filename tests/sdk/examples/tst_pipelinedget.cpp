// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

// The examples do what they show, against the demo engine.
class TestPipelinedGet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pipelinedGet_data();
    void pipelinedGet();
    void pipelinedGetOfNothing();
    void pipelinedGetFails();
};

namespace {

struct Run {
    int exitCode = -1;
    QByteArrayList lines;
};

Run pipelinedGet(const QStringList &arguments, const QByteArrayList &urls)
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(TEST_BIN_DIR "/example-pipelined-get"), arguments);
    process.write(urls.join('\n'));
    process.closeWriteChannel();
    if (!finished.wait(30'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput().trimmed().split('\n')};
}

} // namespace

void TestPipelinedGet::pipelinedGet_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("connections"); // 0: what Qt's manager does is its own affair
    QTest::addColumn<int>("deepest");

    QTest::newRow("3 x 8") << QStringList{QStringLiteral("3"), QStringLiteral("8")} << 3 << 8;
    QTest::newRow("2 x off") << QStringList{QStringLiteral("2"), QStringLiteral("0")} << 2 << 1;
    QTest::newRow("as by default") << QStringList() << 5 << 5;
    QTest::newRow("by Qt's manager") << QStringList{QStringLiteral("0")} << 0 << 2;
}

void TestPipelinedGet::pipelinedGet()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, connections);
    QFETCH(int, deepest);
    demo::Options options;
    options.service = std::chrono::milliseconds(1);
    options.maxKeepAlive = 0;
    demo::EngineThread engine(options);
    const QByteArray base =
        engine.url().resolved(QUrl(QStringLiteral("/ovirt-engine/"))).toEncoded();
    QByteArrayList urls;
    for (int i = 0; i < 200; ++i)
        urls << base + "?" + QByteArray::number(i);

    const Run run = ::pipelinedGet(arguments, urls);

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines.size(), 200);
    for (const QByteArray &line : run.lines)
        QVERIFY2(line.startsWith("200 " + base), line.constData());
    const auto pipelined = std::count_if(run.lines.begin(), run.lines.end(),
        [](const QByteArray &line) { return line.endsWith(", pipelined"); });
    QCOMPARE(pipelined > 0, deepest > 1);
    const demo::Statistics seen = engine.statistics();
    QVERIFY(connections == 0 || int(seen.mostOpen) == connections);
    QVERIFY(connections == 0 || int(seen.mostOutstandingOnOneConnection) == deepest);
}

void TestPipelinedGet::pipelinedGetOfNothing()
{
    QCOMPARE(::pipelinedGet({}, {}).exitCode, 0);
}

void TestPipelinedGet::pipelinedGetFails()
{
    demo::EngineThread engine(demo::Options{});

    const Run run = ::pipelinedGet({}, {engine.url().toEncoded()}); // nobody signed in

    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.lines.value(0).startsWith("401 "));
}

QTEST_GUILESS_MAIN(TestPipelinedGet)
#include "tst_pipelinedget.moc"
