// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace cli;

namespace {

using Wish = CommandLine::Wish;

// Arguments as one would type them; no test has a blank in one.
CommandLine parsed(const char *typed, bool hasPasswordVariable = false)
{
    QStringList arguments = QString::fromUtf8(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arguments.prepend(QStringLiteral("ovirt-inventory-cli"));
    return parse(arguments, hasPasswordVariable);
}

// The first group of each match, each once, in order.
QStringList allOf(const char *pattern, const QString &text)
{
    const QRegularExpression expression(
        QLatin1String(pattern), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

constexpr const char *engine = "export --url engine.example.com --username admin@internal ";

} // namespace

class TestCliOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything();
    void defaults();
    void passwordSource_data();
    void passwordSource();
    void demo();
    void format_data();
    void format();
    void sheet_data();
    void sheet();
    void tables_data();
    void tables();
    void helpAndVersion_data();
    void helpAndVersion();
    void helpNamesExitCodes();
    void examplesAreUnderstood();
    void manPageHasTheOptionsOfHelp();
    void scope();
    void refused_data();
    void refused();
    void limits_data();
    void limits();
};

void TestCliOptions::everything()
{
    const CommandLine line =
        parsed("export --url https://e.example.com --username a@b "
               "--password-file /p --ca-file /ca.pem --connections 64 "
               "--pipeline 0 --timeout 9 --format csv --sheet nics --output x");

    QCOMPARE(line.wish, Wish::Export);
    const ExportOptions &options = line.options;
    QCOMPARE(options.connection.url, QStringLiteral("https://e.example.com/ovirt-engine/api"));
    QCOMPARE(options.connection.username, QStringLiteral("a@b"));
    QCOMPARE(options.connection.caFile, QStringLiteral("/ca.pem"));
    QCOMPARE(options.connection.connections, 64);
    QCOMPARE(options.connection.pipeline, 0);
    QCOMPARE(options.connection.timeout, std::chrono::milliseconds(9000));
    QCOMPARE(options.passwordFile, QStringLiteral("/p"));
    QCOMPARE(options.format, ReportFormat::Csv);
    QCOMPARE(options.sheet, browser::Kind::Nic);
    QCOMPARE(options.output, QStringLiteral("x"));
}

void TestCliOptions::defaults()
{
    const ExportOptions options = parsed(engine, true).options;

    QCOMPARE(options.connection.connections, 5);
    QCOMPARE(options.connection.pipeline, 5);
    QCOMPARE(options.connection.timeout, std::chrono::milliseconds(120'000));
    QVERIFY(!options.connection.insecure);
    QVERIFY(!options.demo);
    QCOMPARE(options.output, QStringLiteral("-"));
}

void TestCliOptions::passwordSource_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<bool>("hasVariable");
    QTest::addColumn<PasswordSource>("source");

    QTest::newRow("variable") << QByteArray() << true << PasswordSource::Environment;
    QTest::newRow("file") << QByteArray("--password-file f") << false << PasswordSource::File;
    QTest::newRow("file before variable")
        << QByteArray("--password-file f") << true << PasswordSource::File;
    QTest::newRow("input") << QByteArray("--password-stdin") << true
                           << PasswordSource::StandardInput;
}

void TestCliOptions::passwordSource()
{
    QFETCH(QByteArray, arguments);
    QFETCH(bool, hasVariable);

    const CommandLine line = parsed((engine + arguments).constData(), hasVariable);

    QCOMPARE(line.wish, Wish::Export);
    QTEST(line.options.passwordSource, "source");
}

void TestCliOptions::demo()
{
    const CommandLine line = parsed("export --demo --vms 7 --seed 9");

    QCOMPARE(line.wish, Wish::Export);
    QVERIFY(line.options.demo);
    QCOMPARE(line.options.demoVms, 7);
    QCOMPARE(line.options.demoSeed, quint64(9));
}

void TestCliOptions::format_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<ReportFormat>("format");

    QTest::newRow("none") << QByteArray() << ReportFormat::Json;
    QTest::newRow("by name") << QByteArray("--output a.b.HTML") << ReportFormat::Html;
    QTest::newRow("unknown name, and said")
        << QByteArray("--format json --output a.txt") << ReportFormat::Json;
    QTest::newRow("said") << QByteArray("--format csv") << ReportFormat::Csv;
    QTest::newRow("said loudly") << QByteArray("--format CSV") << ReportFormat::Csv;
    QTest::newRow("said, against the name")
        << QByteArray("--format json --output a.csv") << ReportFormat::Json;
}

void TestCliOptions::format()
{
    QFETCH(QByteArray, arguments);

    QTEST(parsed(("export --demo " + arguments).constData()).options.format, "format");
}

void TestCliOptions::sheet_data()
{
    QTest::addColumn<browser::Kind>("sheet");

    QTest::newRow("vms") << browser::Kind::Vm;
    QTest::newRow("disks") << browser::Kind::Disk;
    QTest::newRow("nics") << browser::Kind::Nic;
    QTest::newRow("permissions") << browser::Kind::Permission;
}

void TestCliOptions::sheet()
{
    const QByteArray arguments =
        QByteArray("export --demo --format csv --sheet ") + QTest::currentDataTag();

    QTEST(parsed(arguments.constData()).options.sheet, "sheet");
    const QByteArray loud =
        "export --demo --format csv --sheet " + QByteArray(QTest::currentDataTag()).toUpper();
    QTEST(parsed(loud.constData()).options.sheet, "sheet");
}

void TestCliOptions::tables_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<bool>("isTable");
    QTest::addColumn<QStringList>("columns");

    QTest::newRow("whole report") << QByteArray("--format html") << false << QStringList();
    QTest::newRow("CSV") << QByteArray("--format csv") << true << QStringList();
    QTest::newRow("HTML of disks")
        << QByteArray("--format html --sheet disks") << true << QStringList();
    QTest::newRow("columns in any case, each once")
        << QByteArray("--format html --columns Name,ID,name") << true
        << QStringList({QStringLiteral("name"), QStringLiteral("id")});
}

void TestCliOptions::tables()
{
    QFETCH(QByteArray, arguments);

    const ExportOptions options = parsed(("export --demo " + arguments).constData()).options;

    QTEST(options.isTable, "isTable");
    QTEST(options.columns, "columns");
}

void TestCliOptions::helpAndVersion_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<Wish>("wish");

    QTest::newRow("help") << QByteArray("--help") << Wish::ShowHelp;
    QTest::newRow("help of export") << QByteArray("export --help") << Wish::ShowHelp;
    QTest::newRow("help for who is lost") << QByteArray("--nonsense --help") << Wish::ShowHelp;
    QTest::newRow("version") << QByteArray("--version") << Wish::ShowVersion;
}

void TestCliOptions::helpAndVersion()
{
    QFETCH(QByteArray, arguments);

    QTEST(parsed(arguments.constData()).wish, "wish");
}

void TestCliOptions::helpNamesExitCodes()
{
    const QString help = parsed("--help").text;

    for (const char *line : {"  0  ", "  1  ", "  2  ", "  3  "})
        QVERIFY2(help.contains(QLatin1String(line)), line);
    QVERIFY(help.contains(QStringLiteral("OVIRT_PASSWORD")));
    QVERIFY2(help.startsWith(QStringLiteral("Usage: ovirt-inventory-cli export ")),
        qPrintable(help.left(100)));
    QVERIFY(help.contains(QStringLiteral("Examples:")));
}

void TestCliOptions::examplesAreUnderstood()
{
    QString help = parsed("--help").text;
    help.remove(0, help.indexOf(QStringLiteral("Examples:")));
    help.replace(QStringLiteral("\\\n"), QString());
    const QStringList examples = allOf("^  ovirt-inventory-cli (.*)$", help);

    QCOMPARE(examples.size(), 3);
    for (const QString &example : examples) {
        QStringList arguments = QProcess::splitCommand(QString(example).replace(u'\'', u'"'));
        arguments.prepend(QStringLiteral("ovirt-inventory-cli"));
        const CommandLine line = parse(arguments, true);
        QVERIFY2(line.wish == Wish::Export, qPrintable(example + line.text));
    }
}

void TestCliOptions::manPageHasTheOptionsOfHelp()
{
    QFile file(QStringLiteral(MAN_PAGE));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QString page = QString::fromUtf8(file.readAll());
    page.replace(QStringLiteral("\\-"), QStringLiteral("-"));

    const QStringList known = allOf("^ +(--[a-z-]+)", parsed("--help").text);

    QVERIFY(known.contains(QStringLiteral("--plan")));
    QCOMPARE(allOf("^\\.TP\n\\.BI? (--[a-z-]+)", page), known);
}

void TestCliOptions::scope()
{
    const ExportOptions usual = parsed("export --demo").options;
    const ExportOptions chosen =
        parsed("export --demo --plan follow --applications --retry 3 --fail-every 7").options;

    QCOMPARE(usual.scope, ovirt::CollectionScope());
    QCOMPARE(usual.retries, 0);
    QCOMPARE(usual.demoFailsEvery, 0);
    QCOMPARE(chosen.scope.plan, ovirt::FetchPlan::Follow);
    QCOMPARE(chosen.scope.parts, ovirt::VmParts::all());
    QCOMPARE(chosen.retries, 3);
    QCOMPARE(chosen.demoFailsEvery, 7);
    QCOMPARE(parsed("export --demo --plan fan-out").options.scope.plan, ovirt::FetchPlan::FanOut);
}

void TestCliOptions::refused_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("cause");

    const auto add = [](const QByteArray &arguments, const char *cause) {
        QTest::newRow(arguments.isEmpty() ? "nothing" : arguments.constData())
            << arguments << QString::fromUtf8(cause);
    };
    const QByteArray known(engine);
    add("", "no command");
    add("import", "“import” is no command");
    add("export again", "“export again” is no command");
    add("export --demo --nonsense", "no option --nonsense");
    add("export --demo --ouput x", "Is it --output?");
    add("export --demo -o x", "no option -o.");
    add("export", "--url");
    add("export --url ftp://x --username a --password-stdin", "--url: ");
    add("export --url http://user:secret@x --username a --password-stdin", "holds a user name");
    add("export --url e --password-stdin", "--username");
    add(known, "Which password?");
    add(known + "--password-stdin --password-file f", "two passwords");
    add(known + "--password secret", "can be read by everybody");
    add(known + "--password=secret", "can be read by everybody");
    add(known + "--password-stdin --insecure --ca-file f", "--insecure");
    add(known + "--password-stdin --vms 5", "--demo only");
    add(known + "--password-stdin --seed 5", "--demo only");
    add(known + "--password-stdin --fail-every 5", "--demo only");
    add("export --demo --plan quick", "automatic, fan-out, follow");
    add("export --demo --url e", "Leave out --url");
    add("export --demo --insecure", "Leave out --insecure");
    add("export --demo --format pdf", "json, csv, html");
    add("export --demo --format csv --sheet cats", "vms, disks, nics, permissions");
    add("export --demo --format csv --sheet disk", "Is it “disks”?");
    add("export --demo --columns name", "--format csv or html");
    add("export --demo --format csv --columns name,cats", "cats");
    add("export --demo --format csv --columns memry", "memory");
    add("export --demo --format csv --columns name,,id", "comma");
    add("export --demo --format csv --columns=", "comma");
    add("export --demo --output x.pdf", ".json, .csv, .html");
    add("export --demo --filter dsks>2", "disks");
    add("export --demo --filter status:", "--filter");
    add("export --demo --sort cats", "--sort");
    add("export --demo --format json --sheet vms", "--format csv or html");
    add("export --demo --output=", "--output is empty");
}

void TestCliOptions::refused()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, cause);

    const CommandLine line = parsed(arguments.constData());

    QCOMPARE(line.wish, Wish::Refuse);
    QVERIFY2(line.text.contains(cause), qPrintable(line.text));
    QVERIFY(!line.text.contains(QStringLiteral("secret")));
    QVERIFY(!line.text.contains(QLatin1Char('\n')));
}

void TestCliOptions::limits_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");

    QTest::newRow("connections") << QByteArray("connections") << qint64(1) << qint64(64);
    QTest::newRow("pipeline") << QByteArray("pipeline") << qint64(0) << qint64(100);
    QTest::newRow("timeout") << QByteArray("timeout") << qint64(0) << qint64(86400);
    QTest::newRow("vms") << QByteArray("vms") << qint64(0) << qint64(100'000);
    QTest::newRow("retry") << QByteArray("retry") << qint64(0) << qint64(10);
    QTest::newRow("fail-every") << QByteArray("fail-every") << qint64(1) << qint64(1'000'000);
}

void TestCliOptions::limits()
{
    QFETCH(QByteArray, option);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const auto with = [&](const QByteArray &value) {
        return parsed(("export --demo --" + option + '=' + value).constData());
    };

    QCOMPARE(with(QByteArray::number(least)).wish, Wish::Export);
    QCOMPARE(with(QByteArray::number(most)).wish, Wish::Export);
    for (const QByteArray &value : {QByteArray::number(least - 1), QByteArray::number(most + 1),
             QByteArray("many"), QByteArray("1.5"), QByteArray("99999999999999999999")}) {
        const CommandLine line = with(value);
        QCOMPARE(line.wish, Wish::Refuse);
        QVERIFY2(line.text.contains(QStringLiteral("from %1 to %2").arg(least).arg(most)),
            qPrintable(line.text));
    }
}

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_cli_options.moc"
