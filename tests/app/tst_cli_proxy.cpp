// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "tests/app/cliprocess.h"
#include "tests/support/testproxy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Behaviour = test::TestProxy::Behaviour;

// The program goes by the system's proxy: only that knows where "engine.invalid" is.
class TestCliProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesByTheSystemsProxy_data();
    void goesByTheSystemsProxy();
    void demoNeedsNoProxy();
};

static CliResult exported(const QByteArray &proxy, const QStringList &from)
{
    QTemporaryDir folder;
    const QStringList to{
        QStringLiteral("--output"), folder.filePath(QStringLiteral("report.json"))};
    return CliProcess(QStringList{QStringLiteral("export")} + from + to)
        .password(QStringLiteral("demo"))
        .variable(QStringLiteral("http_proxy"), QString::fromLatin1(proxy))
        .finish();
}

void TestCliProxy::goesByTheSystemsProxy_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("open") << Behaviour::Tunnel << QByteArray() << 0;
    QTest::newRow("with credentials") << Behaviour::Credentials << QByteArray("user:secret@") << 0;
    QTest::newRow("without credentials") << Behaviour::Credentials << QByteArray() << 1;
    QTest::newRow("wrong credentials")
        << Behaviour::Credentials << QByteArray("user:CANARY-4711@") << 1;
    QTest::newRow("refused") << Behaviour::Refuse << QByteArray() << 1;
}

void TestCliProxy::goesByTheSystemsProxy()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, credentials);
    QFETCH(int, exitCode);
    demo::EngineThread engine(demo::Options{});
    test::TestProxy proxy(behaviour);
    proxy.leadTo(quint16(engine.url().port()));
    const QByteArray peer = "127.0.0.1:" + QByteArray::number(proxy.port());

    const CliResult result = exported("http://" + credentials + peer,
        {QStringLiteral("--url"), QStringLiteral("http://engine.invalid"),
            QStringLiteral("--username"), QStringLiteral("admin@internal")});

    QVERIFY2(result.exitCode == exitCode, qPrintable(result.err));
    QCOMPARE(proxy.tunnels() > 0, exitCode == 0);
    QCOMPARE(result.err.contains(QString::fromLatin1(peer)), exitCode != 0);
    QVERIFY(!result.err.contains(QStringLiteral("CANARY-4711")));
}

// It is on this machine.
void TestCliProxy::demoNeedsNoProxy()
{
    test::TestProxy proxy(Behaviour::Refuse);

    const CliResult result = exported("http://127.0.0.1:" + QByteArray::number(proxy.port()),
        {QStringLiteral("--demo"), QStringLiteral("--vms"), QStringLiteral("5")});

    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY(proxy.log().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliProxy)
#include "tst_cli_proxy.moc"
