// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportdialog.h"

#include "tests/ui/children.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace browser;

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suffixFollowsTheFormat();
    void onlyCsvHasAContent();
    void validation_data();
    void validation();
    void errorStandsAtTheFile();
    void saysThatAFileIsReplaced();
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

void TestExportDialog::onlyCsvHasAContent()
{
    const ExportDialog dialog(QStringLiteral("/tmp/a.html"));
    auto *content = child<QComboBox>(dialog, "sheetComboBox");
    QVERIFY(!content->isEnabled());

    child<QComboBox>(dialog, "formatComboBox")->setCurrentIndex(1);
    content->setCurrentIndex(2);

    QVERIFY(content->isEnabled());
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

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
