// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/witness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

using demo::Witness;

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesUntilItIsTold_data();
    void servesUntilItIsTold();
    void takesThePasswordFromTheEnvironment();
    void misbehavesWhenTold();
    void printsTheEstate();
    void explainsItself();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysThatThePortIsTaken();

private:
    static QString program() { return QStringLiteral(TEST_BIN_DIR "/ovirt-demo-engine"); }
    static QUrl urlOf(QProcess &process);
};

QUrl TestProgram::urlOf(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead()) { }
    return QUrl(QString::fromLatin1(process.readLine().trimmed()));
}

void TestProgram::servesUntilItIsTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestProgram::servesUntilItIsTold()
{
    QFETCH(int, signal);
    QProcess process;
    process.start(program(),
        {QStringLiteral("--vms"), QStringLiteral("12"), QStringLiteral("--seed"),
            QStringLiteral("3"), QStringLiteral("--service-ms"), QStringLiteral("0.5")});
    const QUrl url = urlOf(process);
    QVERIFY2(url.isValid() && url.path() == QStringLiteral("/ovirt-engine/api"),
        qPrintable(url.toString()));
    Witness witness(url);
    QVERIFY(!witness.signIn().isEmpty());
    QCOMPARE(witness.get("/vms").body.count("    <vm href="), 12);

    ::kill(static_cast<pid_t>(process.processId()), signal);

    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QByteArray line = process.readAllStandardOutput();
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(QStringLiteral("connections")).toInt(), 1);
    QCOMPARE(object.value(QStringLiteral("most_open")).toInt(), 1);
    QCOMPARE(object.value(QStringLiteral("requests")).toInt(), 2);
    QCOMPARE(object.value(QStringLiteral("most_outstanding_on_one_connection")).toInt(), 1);
    QCOMPARE(object.value(QStringLiteral("sign_ins")).toInt(), 1);
    QCOMPARE(
        object.value(QStringLiteral("verbs")).toObject().value(QStringLiteral("GET")).toInt(), 1);
}

void TestProgram::takesThePasswordFromTheEnvironment()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OVIRT_DEMO_PASSWORD"), QStringLiteral("s3cret"));
    process.setProcessEnvironment(environment);
    process.start(program(),
        {QStringLiteral("--vms"), QStringLiteral("1"), QStringLiteral("--user"),
            QStringLiteral("me@home")});
    Witness witness(urlOf(process));

    QVERIFY(witness.signIn("me@home", "demo").isEmpty());
    QVERIFY(!witness.signIn("me@home", "s3cret").isEmpty());
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void TestProgram::misbehavesWhenTold()
{
    QProcess process;
    process.start(program(),
        {QStringLiteral("--vms"), QStringLiteral("1"), QStringLiteral("--no-admin"),
            QStringLiteral("--fail-every"), QStringLiteral("2")});
    Witness witness(urlOf(process));
    witness.signIn();

    for (const int status : {403, 500, 403, 403})
        QCOMPARE(witness.get("/users").status, status);
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void TestProgram::printsTheEstate()
{
    QProcess process;
    process.start(program(),
        {QStringLiteral("--estate"), QStringLiteral("--vms"), QStringLiteral("12"),
            QStringLiteral("--user"), QStringLiteral("me@home")});

    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QJsonObject estate = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(estate.value(QStringLiteral("vms")).toArray().size(), 12);
    const QJsonValue user = estate.value(QStringLiteral("users")).toArray().at(0);
    QCOMPARE(
        user.toObject().value(QStringLiteral("user_name")).toString(), QStringLiteral("me@home"));
}

void TestProgram::explainsItself()
{
    QProcess process;
    process.start(program(), {QStringLiteral("--help")});

    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray help = process.readAllStandardOutput();
    for (const char *option : {"--vms", "--seed", "--port", "--listen", "unwise", "--round-trip-ms",
             "--service-ms", "--max-keepalive", "--keepalive-timeout", "--tls-certificate",
             "--tls-key", "--user", "--password", "--estate", "--no-admin", "--fail-every"})
        QVERIFY2(help.contains(option), option);
}

void TestProgram::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
    };
    row("unknown option", "--nonsense");
    row("no number", "--vms many");
    row("negative", "--vms -1");
    row("too many", "--vms 100000000");
    row("port", "--port 70000");
    row("time", "--service-ms -1");
    row("address", "--listen everywhere");
    row("failures", "--fail-every -1");
    row("argument", "vms");
    row("certificate without key", "--tls-certificate x.pem");
}

void TestProgram::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QProcess process;

    process.start(program(), arguments);

    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TestProgram::saysThatThePortIsTaken()
{
    QProcess first;
    first.start(program(), {QStringLiteral("--vms"), QStringLiteral("1")});
    const QUrl url = urlOf(first);
    QProcess second;

    second.start(program(),
        {QStringLiteral("--vms"), QStringLiteral("1"), QStringLiteral("--port"),
            QString::number(url.port())});

    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().startsWith("ovirt-demo-engine: "));
    first.terminate();
    QVERIFY(first.waitForFinished());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
