// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportdialog.h"

#include "tests/support/inventorybuilder.h"
#include "tests/ui/children.h"
#include "ui/columns/kindinfo.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace browser;

namespace {

ovirt::Inventory threeVms(bool areComplete)
{
    QList<ovirt::Vm> vms(3);
    for (int i = 0; i < 3; ++i)
        vms[i].id = QString::number(i);
    ovirt::Completeness completeness;
    completeness.listed = true;
    completeness.vmsListed = 3;
    completeness.vmsComplete = areComplete ? 3 : 2;
    return InventoryBuilder().list<ovirt::Vm>(vms).completeness(completeness).inventory();
}

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suffixFollowsTheFormat();
    void onlyCsvHasAContent();
    void validation_data();
    void validation();
    void errorStandsAtTheFile();
    void saysThatAFileIsReplaced();
    void saysWhatItHas_data();
    void saysWhatItHas();
    void saysThatSomethingIsMissing();
};

void TestExportDialog::suffixFollowsTheFormat()
{
    const ExportDialog dialog(QStringLiteral("/tmp/lab.example.com 2026-01-02.html"));
    auto *format = child<QComboBox>(dialog, "formatComboBox");

    format->setCurrentIndex(1);

    QCOMPARE(dialog.choice().format, ExportChoice::Format::Csv);
    QCOMPARE(dialog.choice().file, QStringLiteral("/tmp/lab.example.com 2026-01-02.csv"));

    format->setCurrentIndex(2);

    QCOMPARE(dialog.choice().format, ExportChoice::Format::Json);
    QCOMPARE(dialog.choice().file, QStringLiteral("/tmp/lab.example.com 2026-01-02.json"));
}

// Of the others one line says what they have: nothing that cannot be chosen stands there.
void TestExportDialog::onlyCsvHasAContent()
{
    const ExportDialog dialog(QStringLiteral("/tmp/a.html"));
    auto *content = child<QComboBox>(dialog, "sheetComboBox");
    const auto *help = child<QLabel>(dialog, "sheetHelpLabel");
    QVERIFY(content->isHidden());
    QVERIFY(child<QLabel>(dialog, "sheetLabel")->isHidden());
    QVERIFY(!help->isHidden());
    QCOMPARE(help->text(), QStringLiteral("Virtual machines, disks, NICs and permissions."));

    child<QComboBox>(dialog, "formatComboBox")->setCurrentIndex(1);
    content->setCurrentIndex(2);

    QVERIFY(!content->isHidden());
    QVERIFY(!child<QLabel>(dialog, "sheetLabel")->isHidden());
    QCOMPARE(dialog.choice().sheet, Sheet::Nics);
}

void TestExportDialog::validation_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("a whole path") << QStringLiteral("/tmp/a.html") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a name without a folder") << QStringLiteral("a.html") << false;
}

void TestExportDialog::validation()
{
    QFETCH(QString, file);
    QFETCH(bool, isGood);
    const ExportDialog dialog(QStringLiteral("/tmp/proposed.html"));
    int requests = 0;
    connect(&dialog, &ExportDialog::exportRequested, this, [&requests] { ++requests; });

    child<QLineEdit>(dialog, "fileLineEdit")->setText(file);
    child<QPushButton>(dialog, "exportPushButton")->click();

    QCOMPARE(requests, isGood ? 1 : 0);
    QCOMPARE(child<QLabel>(dialog, "fileErrorLabel")->isHidden(), isGood);
}

void TestExportDialog::errorStandsAtTheFile()
{
    ExportDialog dialog(QStringLiteral("/tmp/a.html"));
    dialog.setBusy();
    QVERIFY(!child<QPushButton>(dialog, "exportPushButton")->isEnabled());

    dialog.showError(QStringLiteral("There is no room left."));

    auto *error = child<QLabel>(dialog, "fileErrorLabel");
    QCOMPARE(error->text(), QStringLiteral("There is no room left."));
    QVERIFY(!error->isHidden());
    QVERIFY(child<QPushButton>(dialog, "exportPushButton")->isEnabled());

    child<QLineEdit>(dialog, "fileLineEdit")->setText(QStringLiteral("/tmp/b.html"));

    QVERIFY(error->isHidden());
}

void TestExportDialog::saysThatAFileIsReplaced()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("old.html"));
    const ExportDialog dialog(file);
    const auto *help = child<QLabel>(dialog, "fileHelpLabel");
    const QString before = help->text();
    QFile(file).open(QIODevice::WriteOnly);

    child<QLineEdit>(dialog, "fileLineEdit")->setText(file + QLatin1Char('x'));
    child<QLineEdit>(dialog, "fileLineEdit")->setText(file);

    QVERIFY(help->text() != before);
    QVERIFY(help->text().contains(QLatin1String("replaced")));
}

void TestExportDialog::saysWhatItHas_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isTable");
    QTest::addColumn<QString>("says");

    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    QTest::newRow("everything") << 3 << QString() << false << text("Virtual machines: 3");
    QTest::newRow("found VMs") << 1 << text("status:up") << false
                               << text("Virtual machines: 1 of 3 · Filter: status:up");
    QTest::newRow("table") << 3 << QString() << true << text("Rows: 3");
    QTest::newRow("part of a table")
        << 2 << text("<b>\nx") << true << text("Rows: 2 of 3 · Filter: <b> x");
}

void TestExportDialog::saysWhatItHas()
{
    QFETCH(int, rows);
    QFETCH(QString, filter);
    QFETCH(bool, isTable);
    Report report;
    report.inventory = threeVms(false);
    report.filter = filter;
    for (int row = 0; row < rows; ++row)
        report.vms.append(row);
    if (isTable)
        report.table = TableSheet{Kind::Vm, infoOf(Kind::Vm).objects(report.inventory),
            QList<int>(report.vms.begin(), report.vms.end()), {}, filter};
    ExportDialog dialog(QStringLiteral("/tmp/a.html"));

    dialog.setReport(report);

    QTEST(child<QLabel>(dialog, "contentsLabel")->text(), "says");
}

void TestExportDialog::saysThatSomethingIsMissing()
{
    Report report;
    ExportDialog dialog(QStringLiteral("/tmp/a.html"));
    const auto *incomplete = child<QLabel>(dialog, "incompleteLabel");

    report.inventory = threeVms(true);
    dialog.setReport(report);
    QVERIFY(incomplete->isHidden());

    report.inventory = threeVms(false);
    dialog.setReport(report);
    QVERIFY(!incomplete->isHidden());
    QVERIFY(incomplete->text().contains(QStringLiteral("not complete: 2 of 3 VMs complete")));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
