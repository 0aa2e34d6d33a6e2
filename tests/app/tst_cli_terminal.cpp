// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cliprocess.h"
#include "tests/app/terminal.h"

#include <QTest>

#include <csignal>

namespace {

// Nobody answers there: what counts is what came before.
CliProcess &waiting(CliProcess &program, const Terminal &terminal)
{
    program.inChild([slave = terminal.slave()] {
        ::dup2(slave, STDIN_FILENO);
        ::dup2(slave, STDERR_FILENO);
    });
    program.start();
    return program;
}

QStringList arguments()
{
    return QStringLiteral("export --url https://localhost:1 --username a@b --password-stdin")
        .split(QLatin1Char(' '));
}

} // namespace

//! A password that is typed, not piped.
class TestCliTerminal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passwordIsAskedForAndNotShown();
    void echoComesBackAfterASignal_data();
    void echoComesBackAfterASignal();
};

void TestCliTerminal::passwordIsAskedForAndNotShown()
{
    const Terminal terminal;
    CliProcess program(arguments());
    waiting(program, terminal);
    QByteArray shown;
    QTRY_VERIFY((shown += terminal.readAll()).contains("Password of a@b: "));
    QVERIFY(!terminal.echoes());

    QVERIFY(terminal.type("secret-canary\n"));
    const CliResult result = program.finish();

    shown += terminal.readAll();
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(!shown.contains("secret-canary"), shown.constData());
    QVERIFY2(shown.contains("Password of a@b: \r\n"), shown.constData());
    QVERIFY2(shown.contains("localhost:1 refused the connection"), shown.constData());
    QVERIFY(terminal.echoes());
}

void TestCliTerminal::echoComesBackAfterASignal_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliTerminal::echoComesBackAfterASignal()
{
    QFETCH(int, signal);
    const Terminal terminal;
    CliProcess program(arguments());
    waiting(program, terminal);
    QTRY_VERIFY(!terminal.echoes());

    program.signal(signal);
    const CliResult result = program.finish();

    QCOMPARE(result.exitCode, 1);
    QVERIFY(terminal.echoes());
    QVERIFY(terminal.readAll().contains("Stopped. There is no report."));
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cli_terminal.moc"
