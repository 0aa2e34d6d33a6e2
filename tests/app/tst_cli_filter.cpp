// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

CliResult demo(const QStringList &more)
{
    return CliProcess(QStringList{text("export"), text("--demo"), text("--vms"), text("12")} + more)
        .finish();
}

// How many rows a CSV has below its titles; no cell of these columns holds the end of a line.
qsizetype rowsOf(const CliResult &result)
{
    return result.out.count("\r\n") - 1;
}

} // namespace

//! Bare words are looked for where the window looks, and what they find is counted.
class TestCliFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTableIsSearchedAsTheWindowShowsItAtFirst();
    void chosenColumnsAreSearched();
    void aWholeReportIsSearchedBelowVms();
    void whatIsFoundIsCounted_data();
    void whatIsFoundIsCounted();

private:
    [[nodiscard]] QString firstMac() const;

    QJsonArray m_vms;
};

void TestCliFilter::initTestCase()
{
    m_vms = QJsonDocument::fromJson(demo({}).out).object().value(text("vms")).toArray();
    QCOMPARE(m_vms.size(), 12);
}

QString TestCliFilter::firstMac() const
{
    for (const QJsonValue &vm : m_vms) {
        const QJsonArray nics = vm.toObject().value(text("nics")).toArray();
        if (!nics.isEmpty())
            return nics.first()
                .toObject()
                .value(text("mac"))
                .toObject()
                .value(text("address"))
                .toString();
    }
    return {};
}

void TestCliFilter::aTableIsSearchedAsTheWindowShowsItAtFirst()
{
    const QJsonObject vm = m_vms.first().toObject();
    const QStringList table{text("--format"), text("csv"), text("--sheet"), text("vms")};
    const auto found = [&](const QString &word) {
        return rowsOf(demo(table + QStringList{text("--filter"), word}));
    };

    QVERIFY(found(text("frankfurt")) > 0);               // in the names of hosts
    QCOMPARE(found(vm.value(text("id")).toString()), 0); // exported, but not shown at first
}

void TestCliFilter::chosenColumnsAreSearched()
{
    const QString id = m_vms.first().toObject().value(text("id")).toString();

    QCOMPARE(rowsOf(demo({text("--format"), text("csv"), text("--columns"), text("name,id"),
                 text("--filter"), id})),
        1);
}

void TestCliFilter::aWholeReportIsSearchedBelowVms()
{
    const QString mac = firstMac();
    QVERIFY(!mac.isEmpty());

    const CliResult result = demo({text("--filter"), mac});

    const QJsonObject report = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(report.value(text("vms")).toArray().size(), 1);
}

void TestCliFilter::whatIsFoundIsCounted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("a report") << QStringList{text("--filter"), text("nowhere-at-all")}
                              << text("  The filter finds 0 of 12 VMs.\n");
    QTest::newRow("a table") << QStringList{text("--format"), text("csv"), text("--sheet"),
        text("hosts"), text("--filter"), text("nowhere-at-all")}
                             << text("  The filter finds 0 of 10 rows.\n");
}

void TestCliFilter::whatIsFoundIsCounted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);

    const CliResult filtered = demo(arguments);

    QCOMPARE(filtered.exitCode, 0);
    QVERIFY2(filtered.err.contains(sentence), qPrintable(filtered.err));
    QVERIFY(!demo({}).err.contains(text("filter")));
}

QTEST_GUILESS_MAIN(TestCliFilter)
#include "tst_cli_filter.moc"
