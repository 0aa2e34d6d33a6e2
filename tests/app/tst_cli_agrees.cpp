// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cliprocess.h"
#include "tests/support/python.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The report of a whole engine, object by object against what the demo engine says that it serves.
class TestCliAgrees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withTheEngine_data();
    void withTheEngine();
};

void TestCliAgrees::withTheEngine_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("vms");
    QTest::addColumn<QString>("failsEvery");

    const QString automatic = QStringLiteral("automatic");
    QTest::newRow("300 VMs, one by one") << QStringLiteral("fan-out") << 300 << QString();
    QTest::newRow("300 VMs, in pages") << QStringLiteral("follow") << 300 << QString();
    QTest::newRow("300 VMs, one request in a hundred failed at first")
        << QStringLiteral("fan-out") << 300 << QStringLiteral("100");
    QTest::newRow("10,000 VMs") << automatic << 10'000 << QString();
}

void TestCliAgrees::withTheEngine()
{
    QFETCH(QString, plan);
    QFETCH(int, vms);
    QFETCH(QString, failsEvery);
    QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("report.json"));
    const QString estate = folder.filePath(QStringLiteral("estate.json"));
    QStringList arguments{QStringLiteral("export"), QStringLiteral("--demo"),
        QStringLiteral("--vms"), QString::number(vms), QStringLiteral("--plan"), plan,
        QStringLiteral("--output"), report};
    if (!failsEvery.isEmpty())
        arguments += {QStringLiteral("--fail-every"), failsEvery, QStringLiteral("--retry"),
            QStringLiteral("2")};

    const CliResult result = CliProcess(arguments).finish();

    QProcess engine;
    engine.setStandardOutputFile(estate);
    engine.start(QStringLiteral(DEMO_PROGRAM),
        {QStringLiteral("--estate"), QStringLiteral("--vms"), QString::number(vms)});
    QVERIFY(engine.waitForFinished(60'000)); // a process, which prints and ends
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QByteArray agreed = runPython(QStringLiteral(AGREES_SCRIPT), {report, estate});
    QVERIFY2(agreed.endsWith(" objects agree\n"), agreed.constData());
    QVERIFY(agreed.split(' ').first().toInt() > 15 * vms);
}

QTEST_GUILESS_MAIN(TestCliAgrees)
#include "tst_cli_agrees.moc"
