// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/enginethread.h"
#include "tests/app/cannedserver.h"
#include "tests/app/cliprocess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

constexpr const char *tokenPath = "/ovirt-engine/sso/oauth/token";
constexpr const char *apiPath = "/ovirt-engine/api";
constexpr const char *vmsPath = "/ovirt-engine/api/vms";

QByteArray html(const QByteArray &status = "200 OK")
{
    return httpAnswer(status, "text/html", "<html><body><h1>Welcome to Printer</h1></body></html>");
}

QByteArray token()
{
    return httpAnswer("200 OK", "application/json", R"({"access_token": "abc", "scope": "x"})");
}

QByteArray xml(const QByteArray &body)
{
    return httpAnswer("200 OK", "application/xml", body);
}

QByteArray redirect()
{
    return httpAnswer(
        "302 Found", "text/html", "", "Location: https://login.example.com/sign-in\r\n");
}

} // namespace

// Each bad input: one sentence with its cause, one that says what to do, nothing half-written,
// an exit code.
class TestCliBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUrl_data();
    void wrongUrl();
    void wrongUsage();
    void unknownHost();
    void refusedPort();
    void wrongPassword();
    void emptyPassword();
    void noPasswordFile();
    void notAnEngine_data();
    void notAnEngine();
    void rubbish_data();
    void rubbish();
    void silentEngine();
    void caFile_data();
    void caFile();
    void target_data();
    void target();
    void readOnlyFolder();
    void fullDisk();
    void fullStandardOutput();
    void fullForHelp();
    void readerLeaves();

private:
    [[nodiscard]] CliResult runAt(const QString &url, const QStringList &more = {}) const;
    //! Nothing on standard output, nothing in the folder, and the two sentences.
    void checkFailure(const CliResult &result, const QString &cause, int exitCode = 1) const;
    [[nodiscard]] QString output() const { return m_folder->filePath(text("report.json")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

CliResult TestCliBadInput::runAt(const QString &url, const QStringList &more) const
{
    const QStringList arguments{text("export"), text("--url"), url, text("--username"),
        text("admin@internal"), text("--output"), output()};
    return CliProcess(arguments + more).password(text("secret-canary")).finish();
}

void TestCliBadInput::checkFailure(
    const CliResult &result, const QString &cause, int exitCode) const
{
    QVERIFY2(result.exitCode == exitCode, qPrintable(result.err));
    QVERIFY2(result.verdict().contains(cause), qPrintable(result.err));
    QVERIFY2(result.verdict().count(QLatin1Char('.')) >= 2, qPrintable(result.err));
    QVERIFY2(!result.err.contains(text("secret-canary")), qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestCliBadInput::wrongUrl_data()
{
    QTest::addColumn<QString>("cause");

    QTest::newRow("ftp://engine.example.com") << text("not by “ftp”");
    QTest::newRow("https://") << text("is not a URL");
    QTest::newRow("https://user:secret@engine.example.com") << text("holds a user name");
    QTest::newRow("engine.example.com:99999") << text("is not a URL");
}

void TestCliBadInput::wrongUrl()
{
    QFETCH(QString, cause);

    checkFailure(runAt(text(QTest::currentDataTag())), cause, 2);
}

void TestCliBadInput::wrongUsage()
{
    checkFailure(runAt(text("engine.example.com"), {text("--connections"), text("65")}),
        text("from 1 to 64"), 2);
}

void TestCliBadInput::unknownHost()
{
    checkFailure(runAt(text("https://no-such-host.invalid")), text("no host named"));
}

void TestCliBadInput::refusedPort()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }

    checkFailure(runAt(text("https://127.0.0.1:%1").arg(port)), text("refused the connection"));
}

void TestCliBadInput::wrongPassword()
{
    const demo::EngineThread engine((demo::Options()));

    checkFailure(runAt(engine.url().toString()), text("user name or the password"));
    QCOMPARE(engine.statistics().requests, 1);
}

void TestCliBadInput::emptyPassword()
{
    const demo::EngineThread engine((demo::Options()));

    checkFailure(
        runAt(engine.url().toString(), {text("--password-stdin")}), text("password is empty"));
    QCOMPARE(engine.statistics().requests, 0);
}

void TestCliBadInput::noPasswordFile()
{
    checkFailure(runAt(text("127.0.0.1"), {text("--password-file"), text("/no/such/file")}),
        text("/no/such/file cannot be read"));
}

void TestCliBadInput::notAnEngine_data()
{
    QTest::addColumn<QByteArray>("atSignIn");
    QTest::addColumn<QByteArray>("atApi");
    QTest::addColumn<QString>("cause");

    QTest::newRow("HTML at sign-in") << html() << html() << text("is not an oVirt engine");
    QTest::newRow("404 at sign-in")
        << html("404 Not Found") << html() << text("is not an oVirt engine");
    QTest::newRow("login page instead of sign-in")
        << redirect() << html() << text("login.example.com");
    QTest::newRow("HTML instead of the API") << token() << html() << text("is not an oVirt engine");
    QTest::newRow("404 instead of the API")
        << token() << html("404 Not Found") << text("has no /ovirt-engine/api");
    QTest::newRow("login page instead of the API")
        << token() << redirect() << text("login.example.com");
}

void TestCliBadInput::notAnEngine()
{
    QFETCH(QByteArray, atSignIn);
    QFETCH(QByteArray, atApi);
    QFETCH(QString, cause);
    CannedServer server(atApi);
    server.answer(tokenPath, atSignIn);

    checkFailure(runAt(server.url()), cause);
    QVERIFY(server.requests() > 0);
}

void TestCliBadInput::rubbish_data()
{
    QTest::addColumn<QByteArray>("atSignIn");
    QTest::addColumn<QByteArray>("atApi");
    QTest::addColumn<QByteArray>("atVms");

    const QByteArray api = xml("<api><product_info><name>x</name></product_info></api>");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << api << xml("<vms/>");
    QTest::newRow("nothing") << QByteArray() << api << xml("<vms/>");
    QTest::newRow("bytes") << QByteArray("\x00\xff\x01\xfe", 4) << api << xml("<vms/>");
    QTest::newRow("sign-in without a token")
        << httpAnswer("200 OK", "application/json", "[1, {\"a\"") << api << xml("<vms/>");
    QTest::newRow("API that is no XML") << token() << xml("so <much> for that") << xml("<vms/>");
    QTest::newRow("API of something else") << token() << xml("<rss/>") << xml("<vms/>");
    QTest::newRow("VMs cut off") << token() << api << xml("<vms><vm id=\"1\"><name>a");
    QTest::newRow("VMs with a DTD")
        << token() << api << xml("<!DOCTYPE vms [<!ENTITY a \"b\">]><vms>&a;</vms>");
    QTest::newRow("VMs as hosts") << token() << api << xml("<hosts/>");
}

void TestCliBadInput::rubbish()
{
    QFETCH(QByteArray, atSignIn);
    QFETCH(QByteArray, atApi);
    QFETCH(QByteArray, atVms);
    CannedServer server(xml("<nothing/>"));
    server.answer(tokenPath, atSignIn);
    server.answer(apiPath, atApi);
    server.answer(vmsPath, atVms);

    checkFailure(runAt(server.url()), text("127.0.0.1"));
}

void TestCliBadInput::silentEngine()
{
    demo::Options options;
    demo::Override silence;
    silence.path = QRegularExpression(text("/api"));
    silence.fate = demo::Override::Fate::Stall;
    options.overrides = {silence};
    options.password = text("secret-canary");
    const demo::EngineThread engine(options);

    checkFailure(runAt(engine.url().toString(), {text("--timeout"), text("1")}),
        text("did not answer in time"));
}

void TestCliBadInput::caFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("cause");

    QTest::newRow("no PEM") << text("/etc/passwd") << text("holds no certificate");
    QTest::newRow("folder") << text("/etc") << text("cannot be read");
    QTest::newRow("absent") << text("/no/such/file.pem") << text("cannot be read");
}

void TestCliBadInput::caFile()
{
    QFETCH(QString, file);
    QFETCH(QString, cause);

    checkFailure(runAt(text("https://127.0.0.1:1"), {text("--ca-file"), file}), cause);
}

void TestCliBadInput::target_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("cause");

    QTest::newRow("folder") << text("/etc") << text("is a folder");
    QTest::newRow("missing folder") << text("/no/such/folder/a.json") << text("There is no folder");
    QTest::newRow("full device") << text("/dev/full") << text("no room left");
}

void TestCliBadInput::target()
{
    QFETCH(QString, target);
    QFETCH(QString, cause);

    checkFailure(
        CliProcess({text("export"), text("--demo"), text("--output"), target}).finish(), cause);
}

void TestCliBadInput::readOnlyFolder()
{
    const QString folder = m_folder->filePath(text("locked"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    CliProcess program(
        {text("export"), text("--demo"), text("--output"), folder + text("/report.json")});
    // The super-user may write anywhere, except without this right.
    program.inChild([] { ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0); });

    const CliResult result = program.finish();

    QVERIFY(QDir(folder).isEmpty());
    QVERIFY(QDir().rmdir(folder));
    checkFailure(result, text("read-only"));
}

void TestCliBadInput::fullDisk()
{
    CliProcess program({text("export"), text("--demo"), text("--output"), output()});
    program.inChild([] {
        const rlimit limit{100'000, 100'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });

    checkFailure(program.finish(), text("cannot be written"));
}

void TestCliBadInput::fullStandardOutput()
{
    CliProcess program({text("export"), text("--demo")});
    program.inChild([] {
        const int full = ::open("/dev/full", O_WRONLY);
        ::dup2(full, STDOUT_FILENO);
    });

    checkFailure(program.finish(), text("no room left to write to standard output."));
}

void TestCliBadInput::fullForHelp()
{
    CliProcess program({text("--help")});
    program.inChild([] { ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); });

    QCOMPARE(program.finish().exitCode, 1);
}

// As with `| head`: nothing is wrong with a place, so no other one is asked for.
void TestCliBadInput::readerLeaves()
{
    CliProcess program({text("export"), text("--demo")});
    program.inChild([] {
        int ends[2];
        if (::pipe(ends) == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
        }
    });

    const CliResult result = program.finish();

    checkFailure(result, text("Nobody read the report to its end."));
    QVERIFY2(!result.err.contains(text("another place")), qPrintable(result.err));
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_badinput.moc"
