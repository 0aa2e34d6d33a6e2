// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cliprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

CliResult runIn(const char *locale, const QStringList &arguments)
{
    return CliProcess(arguments).variable(text("LC_ALL"), text(locale)).finish();
}

QStringList demoAs(const char *format)
{
    return {
        text("export"), text("--demo"), text("--vms"), text("4"), text("--format"), text(format)};
}

// A report without what is another in each run, and the one sentence of it that is for people.
QByteArray withoutMoment(const QByteArray &report)
{
    QJsonObject object = QJsonDocument::fromJson(report).object();
    if (object.isEmpty())
        return report;
    object.remove(text("engine"));
    object.remove(text("generated"));
    QJsonObject completeness = object.take(text("completeness")).toObject();
    completeness.remove(text("sentence"));
    object.insert(text("completeness"), completeness);
    return QJsonDocument(object).toJson();
}

} // namespace

//! It speaks the system's language to people, and none to programs.
class TestCliLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpAndRefusal_data();
    void helpAndRefusal();
    void summaryAndReport();
    void jsonAndCsvAreTheSame_data();
    void jsonAndCsvAreTheSame();
};

void TestCliLanguage::helpAndRefusal_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("inHelp");
    QTest::addColumn<QString>("inRefusal");

    QTest::newRow("German") << QByteArray("de_DE.UTF-8") << text("Bericht")
                            << text("--help sagt mehr.");
    QTest::newRow("English") << QByteArray("en_GB.UTF-8") << text("report")
                             << text("--help tells more.");
    QTest::newRow("a language without words of ours is told in English")
        << QByteArray("fi_FI.UTF-8") << text("report") << text("--help tells more.");
}

void TestCliLanguage::helpAndRefusal()
{
    QFETCH(QByteArray, locale);
    QFETCH(QString, inHelp);
    QFETCH(QString, inRefusal);

    const CliResult help = runIn(locale, {text("--help")});
    const CliResult refusal = runIn(locale, {text("export"), text("--nonsense")});

    QVERIFY2(QString::fromUtf8(help.out).contains(inHelp), help.out);
    QVERIFY2(refusal.err.contains(inRefusal), qPrintable(refusal.err));
    QCOMPARE(refusal.exitCode, 2);
}

void TestCliLanguage::summaryAndReport()
{
    const CliResult result = runIn("de_DE.UTF-8", demoAs("html"));

    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.verdict().contains(text("4 von 4 VMs vollständig")), qPrintable(result.err));
    QVERIFY(result.out.contains("<html lang=\"de"));
    QVERIFY(result.out.contains("Zugewiesen"));
}

void TestCliLanguage::jsonAndCsvAreTheSame_data()
{
    QTest::addColumn<QByteArray>("format");

    QTest::newRow("JSON") << QByteArray("json");
    QTest::newRow("CSV") << QByteArray("csv");
}

void TestCliLanguage::jsonAndCsvAreTheSame()
{
    QFETCH(QByteArray, format);

    QByteArray german = runIn("de_DE.UTF-8", demoAs(format)).out;
    QByteArray english = runIn("C.UTF-8", demoAs(format)).out;

    for (QByteArray *out : {&german, &english})
        *out = withoutMoment(*out);
    QVERIFY(german.size() > 500);
    QCOMPARE(german, english);
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_cli_language.moc"
