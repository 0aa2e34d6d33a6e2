// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "app/demo/misbehaviour.h"
#include "tests/app/cliprocess.h"
#include "tests/app/terminal.h"
#include "tests/support/python.h"
#include "tests/support/testcertificates.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <csignal>

#include <unistd.h>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

demo::Options smallEngine()
{
    demo::Options options;
    options.vms = 12;
    return options;
}

QStringList exportOf(const demo::EngineThread &engine, const QStringList &more = {})
{
    return QStringList{text("export"), text("--url"), engine.url().toString(), text("--username"),
               engine.options().username}
    + more;
}

demo::Override failing(const char *path)
{
    demo::Override failure;
    failure.path = QRegularExpression(QLatin1String(path));
    failure.status = 500;
    failure.body =
        "<fault><reason>Operation Failed</reason><detail>no \x1b[31mluck</detail></fault>";
    return failure;
}

demo::Override stalled(const char *path)
{
    demo::Override stall;
    stall.path = QRegularExpression(QLatin1String(path));
    stall.fate = demo::Override::Fate::Stall;
    return stall;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void demoToStandardOutput();
    void schemaOfDemo();
    void everyFormat_data();
    void everyFormat();
    void passwordFrom_data();
    void passwordFrom();
    void signsOut();
    void onlyReads();
    void partial_data();
    void partial();
    void partialJsonHasNull();
    void withoutAListOfVmsNothingIsWritten();
    void retryBringsWhatFailed();
    void oneInAHundredFails();
    void notesFollowTheSum();
    void notesOfALimitedAccount();
    void controlsDoNotReachTheTerminal();
    void tls_data();
    void tls();
    void interrupted_data();
    void interrupted();
    void progressOnATerminalOnly();
    void help();
    void version();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCliExport::demoToStandardOutput()
{
    const CliResult result =
        CliProcess({text("export"), text("--demo"), text("--vms"), text("5")}).finish();

    QCOMPARE(result.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(report.value(text("vms")).toArray().size(), 5);
    QVERIFY(report.value(text("completeness")).toObject().value(text("complete")).toBool());
    QVERIFY2(result.verdict().startsWith(text("5 of 5 VMs complete")), qPrintable(result.err));
    QVERIFY(!result.err.contains(QLatin1Char('\r')));
}

void TestCliExport::schemaOfDemo()
{
    const QString file = path("report.json");

    const CliResult result =
        CliProcess({text("export"), text("--demo"), text("--output"), file}).finish();

    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(runPython(text(SUPPORT_DIR "/validate.py"), {text(SCHEMA_FILE), file}),
        QByteArray("valid\n"));
}

void TestCliExport::everyFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");

    QTest::newRow("json") << text("a.json") << QByteArray("{\n");
    QTest::newRow("csv") << text("a.csv") << QByteArray("\xEF\xBB\xBFname,status,");
    QTest::newRow("html") << text("a.html") << QByteArray("<!DOCTYPE html>");
}

void TestCliExport::everyFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const QString file = m_folder->filePath(name);

    const CliResult result =
        CliProcess({text("export"), text("--demo"), text("--output"), file}).finish();

    QCOMPARE(result.exitCode, 0);
    QVERIFY(contentOf(file).startsWith(begin));
    QVERIFY2(result.verdict().contains(file), qPrintable(result.err));
}

void TestCliExport::passwordFrom_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("variable");

    QTest::newRow("standard input")
        << QStringList(text("--password-stdin")) << QByteArray("demo\n") << text("wrong");
    QTest::newRow("no end of line")
        << QStringList(text("--password-stdin")) << QByteArray("demo") << QString();
    QTest::newRow("file") << QStringList{text("--password-file"), text("FILE")} << QByteArray()
                          << QString();
    QTest::newRow("variable") << QStringList() << QByteArray() << text("demo");
}

void TestCliExport::passwordFrom()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, variable);
    write("password", "demo\r\nsomething else\n");
    arguments.replaceInStrings(text("FILE"), path("password"));
    const demo::EngineThread engine(smallEngine());
    CliProcess program(exportOf(engine, arguments));
    if (!variable.isEmpty())
        program.password(variable);

    const CliResult result = program.input(input).finish();

    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
}

void TestCliExport::signsOut()
{
    const demo::EngineThread engine(smallEngine());

    const CliResult result = CliProcess(exportOf(engine)).password(text("demo")).finish();

    QCOMPARE(result.exitCode, 0);
    QCOMPARE(engine.statistics().signIns, 1);
    QCOMPARE(engine.statistics().verbs.value("POST"), 2); // sign-in, sign-out
}

void TestCliExport::onlyReads()
{
    const demo::EngineThread engine(smallEngine());

    CliProcess(exportOf(engine)).password(text("demo")).finish();

    QList<QByteArray> verbs = engine.statistics().verbs.keys();
    std::sort(verbs.begin(), verbs.end());
    QCOMPARE(verbs, (QList<QByteArray>{"GET", "POST"}));
}

void TestCliExport::partial_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("json") << text("a.json");
    QTest::newRow("csv") << text("a.csv");
    QTest::newRow("html") << text("a.html");
}

void TestCliExport::partial()
{
    QFETCH(QString, name);
    const QString file = m_folder->filePath(name);
    demo::Options options = smallEngine();
    options.overrides = {failing("/vms/[^/]*/nics")};
    const demo::EngineThread engine(options);

    const CliResult result =
        CliProcess(exportOf(engine, {text("--output"), file})).password(text("demo")).finish();

    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains(text("0 of 12 VMs complete; 12 of ")), qPrintable(result.err));
    QVERIFY2(result.err.contains(text("/nics): ")), qPrintable(result.err));
    QVERIFY2(result.err.contains(text("  … and 2 more\n")), qPrintable(result.err));
    QVERIFY(contentOf(file).size() > 1000);
}

void TestCliExport::partialJsonHasNull()
{
    demo::Options options = smallEngine();
    options.overrides = {failing("/vms/[^/]*/nics")};
    const demo::EngineThread engine(options);

    const CliResult result = CliProcess(exportOf(engine)).password(text("demo")).finish();

    const QJsonObject report = QJsonDocument::fromJson(result.out).object();
    const QJsonArray vms = report.value(text("vms")).toArray();
    QCOMPARE(vms.size(), 12);
    for (const QJsonValue &vm : vms) {
        QVERIFY(vm.toObject().value(text("nics")).isNull());
        QVERIFY(vm.toObject().value(text("disk_attachments")).isArray());
    }
    const QJsonObject completeness = report.value(text("completeness")).toObject();
    QCOMPARE(completeness.value(text("failed")).toInt(), 12);
    QCOMPARE(
        completeness.value(text("failures")).toArray().at(0).toObject().value(text("http_status")),
        QJsonValue(500));
}

void TestCliExport::withoutAListOfVmsNothingIsWritten()
{
    const QString file = path("a.json");
    write("a.json", "of yesterday");
    demo::Options options = smallEngine();
    options.overrides = {failing("/api/vms\\?")};
    options.overrides[0].times = 2;
    const demo::EngineThread engine(options);
    const QStringList arguments = exportOf(engine, {text("--output"), file});

    const CliResult refused = CliProcess(arguments).password(text("demo")).finish();

    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(contentOf(file), QByteArray("of yesterday"));
    QVERIFY2(refused.err.contains(text("VMs, page 1 (/vms, page 1): ")), qPrintable(refused.err));

    const CliResult mended = CliProcess(arguments + QStringList{text("--retry"), text("1")})
                                 .password(text("demo"))
                                 .finish();

    QCOMPARE(mended.exitCode, 0);
    QVERIFY(contentOf(file).startsWith('{'));
}

// With one request in twenty failing: what failed is told exactly, and a retry brings it.
void TestCliExport::retryBringsWhatFailed()
{
    const QStringList arguments{text("export"), text("--demo"), text("--plan"), text("fan-out"),
        text("--fail-every"), text("20")};

    const CliResult partial = CliProcess(arguments).finish();
    const CliResult mended =
        CliProcess(arguments + QStringList{text("--retry"), text("3")}).finish();

    QCOMPARE(partial.exitCode, 3);
    const QJsonObject sum =
        QJsonDocument::fromJson(partial.out).object().value(text("completeness")).toObject();
    const QJsonArray failures = sum.value(text("failures")).toArray();
    QVERIFY(failures.size() > 10);
    QCOMPARE(failures.size(), sum.value(text("failed")).toInteger());
    QCOMPARE(sum.value(text("answered")).toInteger() + failures.size(),
        sum.value(text("requests")).toInteger());
    QSet<QString> whats;
    for (const QJsonValue &failure : failures) {
        whats.insert(failure.toObject().value(text("what")).toString());
        QCOMPARE(failure.toObject().value(text("attempts")).toInteger(), 1);
    }
    QCOMPARE(whats.size(), failures.size());
    QVERIFY2(mended.err.contains(text("What failed is asked for again.")), qPrintable(mended.err));
    QCOMPARE(mended.exitCode, 0);
}

// What is told as failed is what VMs lack, no more and no less. Only what each VM has fails, so
// that nothing comes up in the retry that was not asked before.
void TestCliExport::oneInAHundredFails()
{
    demo::Options options;
    options.vms = 200;
    options.overrides = {demo::failingEvery(100)};
    options.overrides[0].path = QRegularExpression(text("/vms/[^/]+/[a-z]+"));
    const demo::EngineThread engine(options);
    const demo::EngineThread again(options);

    const CliResult partial = CliProcess(exportOf(engine, {text("--plan"), text("fan-out")}))
                                  .password(text("demo"))
                                  .finish();
    const CliResult mended =
        CliProcess(exportOf(again, {text("--plan"), text("fan-out"), text("--retry"), text("1")}))
            .password(text("demo"))
            .finish();

    QCOMPARE(partial.exitCode, 3);
    const QJsonObject sum =
        QJsonDocument::fromJson(partial.out).object().value(text("completeness")).toObject();
    const QJsonArray failures = sum.value(text("failures")).toArray();
    QVERIFY(failures.size() >= 200 * 4 / 100);
    QCOMPARE(sum.value(text("failed")).toInt(), failures.size());
    const QJsonArray vms =
        QJsonDocument::fromJson(partial.out).object().value(text("vms")).toArray();
    QStringList missing;
    for (const QJsonValue &value : vms) {
        const QJsonObject vm = value.toObject();
        for (const QJsonValue &part : sum.value(text("parts")).toArray()) {
            if (vm.value(part.toString()).isNull())
                missing.append(vm.value(text("id")).toString());
        }
    }
    QStringList told;
    for (const QJsonValue &failure : failures) {
        const QJsonObject vm = failure.toObject().value(text("vm")).toObject();
        if (!vm.isEmpty())
            told.append(vm.value(text("id")).toString());
    }
    missing.sort();
    told.sort();
    QCOMPARE(told, missing);
    QVERIFY2(mended.exitCode == 0, qPrintable(mended.err));
}

void TestCliExport::notesFollowTheSum()
{
    const CliResult result = CliProcess(
        {text("export"), text("--demo"), text("--vms"), text("30"), text("--plan"), text("follow")})
                                 .finish();

    QCOMPARE(result.exitCode, 0);
    const QStringList lines = result.err.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY2(lines.size() == 3, qPrintable(result.err));
    QVERIFY(lines.at(0).startsWith(text("30 of 30 VMs complete")));
    QCOMPARE(lines.at(1), text("  VMs came in pages with their lists inside, as chosen."));
    QCOMPARE(lines.at(2),
        text("  Permissions are computed from those of users and groups; compared with the own "
             "lists of 20 VMs, they agree."));
}

void TestCliExport::notesOfALimitedAccount()
{
    demo::Options options = smallEngine();
    options.administrator = false;
    const demo::EngineThread engine(options);

    const CliResult result = CliProcess(exportOf(engine)).password(text("demo")).finish();

    QVERIFY2(
        result.err.contains(text("the engine does not tell this user how many VMs there are.")),
        qPrintable(result.err));
    QVERIFY2(result.err.contains(text("because those of users and groups cannot all be read.")),
        qPrintable(result.err));
}

void TestCliExport::controlsDoNotReachTheTerminal()
{
    demo::Options options = smallEngine();
    options.overrides = {failing("/vms/[^/]*/nics")};
    options.overrides[0].contentType = "text/html";
    options.overrides[0].body = "<html><body>no \x1b[31mluck</body></html>";
    const demo::EngineThread engine(options);

    const CliResult result = CliProcess(exportOf(engine)).password(text("demo")).finish();

    QCOMPARE(result.exitCode, 3);
    QVERIFY(!result.err.contains(QChar(0x1b)));
}

void TestCliExport::tls_data()
{
    QTest::addColumn<QStringList>("trust");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");

    QTest::newRow("its own authority")
        << QStringList{text("--ca-file"), text("CA_FILE")} << 0 << text("12 of 12 VMs");
    QTest::newRow("anybody") << QStringList(text("--insecure")) << 0 << text("WARNING: --insecure");
    QTest::newRow("the system's authorities") << QStringList() << 1 << text("is not trusted");
}

void TestCliExport::tls()
{
    QFETCH(QStringList, trust);
    QFETCH(QString, said);
    test::TestCertificates certificates;
    const test::Identity identity = certificates.issue();
    write("ca.pem", certificates.authority().toPem());
    write("cert.pem", identity.certificate.toPem());
    write("key.pem", identity.key.toPem());
    demo::Options options = smallEngine();
    options.tlsCertificate = path("cert.pem");
    options.tlsKey = path("key.pem");
    const demo::EngineThread engine(options);
    trust.replaceInStrings(text("CA_FILE"), path("ca.pem"));

    const CliResult result = CliProcess(exportOf(engine, trust)).password(text("demo")).finish();

    QTEST(result.exitCode, "exitCode");
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QCOMPARE(engine.statistics().requests == 0, result.exitCode == 1); // no password to a stranger
}

void TestCliExport::interrupted_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliExport::interrupted()
{
    QFETCH(int, signal);
    demo::Options options = smallEngine();
    options.overrides = {stalled("/vms/[^/]*/nics")};
    const demo::EngineThread engine(options);
    CliProcess program(exportOf(engine, {text("--output"), path("a.json")}));
    program.password(text("demo")).start();
    QTRY_VERIFY(engine.statistics().requests > 20);

    program.signal(signal);
    const CliResult result = program.finish();

    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.verdict().startsWith(text("Stopped.")), qPrintable(result.err));
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QCOMPARE(engine.statistics().verbs.value("POST"), 2); // signed out all the same
}

void TestCliExport::progressOnATerminalOnly()
{
    const Terminal terminal;
    CliProcess program({text("export"), text("--demo"), text("--vms"), text("300")});
    program.inChild([slave = terminal.slave()] { ::dup2(slave, STDERR_FILENO); });

    const CliResult result = program.finish();

    QCOMPARE(result.exitCode, 0);
    const QByteArray shown = terminal.readAll();
    QVERIFY2(shown.contains("\r\x1b[K"), shown.constData());
    QVERIFY2(shown.contains("300 of 300 VMs complete"), shown.constData());
}

void TestCliExport::help()
{
    const CliResult result = CliProcess({text("--help")}).finish();

    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("Exit codes:"));
    QVERIFY(result.err.isEmpty());
}

void TestCliExport::version()
{
    const CliResult result = CliProcess({text("--version")}).finish();

    QCOMPARE(result.exitCode, 0);
    QVERIFY(QRegularExpression(text("^ovirt-inventory-cli \\d+\\.\\d+\\.\\d+\n$"))
                .match(QString::fromUtf8(result.out))
                .hasMatch());
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cli_export.moc"
