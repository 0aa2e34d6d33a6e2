// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settingsdialog.h"

#include "tests/ui/children.h"
#include "ui/dialogs/lanesdrawing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace browser;
using setting::Language;
using setting::Plan;
using setting::Theme;

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven();
    void rangesAreTheSettings();
    void sliderAndNumberAreOne();
    void saysWhatItMeans_data();
    void saysWhatItMeans();
    void drawingFollows();
    void restoresDefaults();
    void tellsLanguageAndThemeAtOnce();
    void takesThemBackWhenRejected();
    void labelsHaveBuddies();
};

void TestSettingsDialog::givesBackWhatItWasGiven()
{
    const Preferences given{17, 40, 0, Plan::Follow, Language::German, Theme::Dark};

    const SettingsDialog dialog(given);

    QCOMPARE(dialog.preferences(), given);
}

void TestSettingsDialog::rangesAreTheSettings()
{
    const SettingsDialog dialog({});

    const auto *connections = child<QSpinBox>(dialog, "connectionsSpinBox");
    QCOMPARE(connections->minimum(), 1);
    QCOMPARE(connections->maximum(), 64);
    const auto *pipeline = child<QSpinBox>(dialog, "pipelineSpinBox");
    QCOMPARE(pipeline->minimum(), 0);
    QCOMPARE(pipeline->maximum(), 100);
    const auto *timeout = child<QSpinBox>(dialog, "timeoutSpinBox");
    QCOMPARE(timeout->minimum(), 0);
    QCOMPARE(timeout->maximum(), 3600);
}

void TestSettingsDialog::sliderAndNumberAreOne()
{
    const SettingsDialog dialog({});

    child<QSlider>(dialog, "connectionsSlider")->setValue(33);
    child<QSpinBox>(dialog, "pipelineSpinBox")->setValue(77);

    QCOMPARE(child<QSpinBox>(dialog, "connectionsSpinBox")->value(), 33);
    QCOMPARE(child<QSlider>(dialog, "pipelineSlider")->value(), 77);
    QCOMPARE(dialog.preferences().connections, 33);
    QCOMPARE(dialog.preferences().pipeline, 77);
}

void TestSettingsDialog::saysWhatItMeans_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("pipeline");
    QTest::addColumn<QString>("product");

    QTest::newRow("defaults") << 5 << 5 << QStringLiteral("25");
    QTest::newRow("off is one at a time") << 7 << 0 << QStringLiteral("7");
    QTest::newRow("most") << 64 << 100 << QStringLiteral("6400");
}

void TestSettingsDialog::saysWhatItMeans()
{
    QFETCH(int, connections);
    QFETCH(int, pipeline);
    QFETCH(QString, product);

    const SettingsDialog dialog({connections, pipeline});

    const QString text = child<QLabel>(dialog, "placesLabel")->text();
    QVERIFY2(text.contains(product), qUtf8Printable(text));
    QVERIFY2(text.contains(QString::number(connections)), qUtf8Printable(text));
}

void TestSettingsDialog::drawingFollows()
{
    const SettingsDialog dialog({});
    auto *drawing = child<LanesDrawing>(dialog, "lanesDrawing");
    const QImage before = drawing->grab().toImage();

    child<QSpinBox>(dialog, "connectionsSpinBox")->setValue(9);
    const QImage more = drawing->grab().toImage();
    child<QSpinBox>(dialog, "pipelineSpinBox")->setValue(0);
    const QImage off = drawing->grab().toImage();

    QVERIFY(before != more);
    QVERIFY(more != off);
    QVERIFY(drawing->accessibleDescription().contains(QLatin1Char('9')));
}

void TestSettingsDialog::restoresDefaults()
{
    const SettingsDialog dialog({17, 40, 0, Plan::FanOut, Language::German, Theme::Dark});

    child<QDialogButtonBox>(dialog, "buttonBox")
        ->button(QDialogButtonBox::RestoreDefaults)
        ->click();

    QCOMPARE(dialog.preferences(), Preferences());
}

void TestSettingsDialog::tellsLanguageAndThemeAtOnce()
{
    const SettingsDialog dialog({});
    QSignalSpy languages(&dialog, &SettingsDialog::languageChosen);
    QSignalSpy themes(&dialog, &SettingsDialog::themeChosen);

    child<QComboBox>(dialog, "languageComboBox")->setCurrentIndex(2);
    child<QComboBox>(dialog, "themeComboBox")->setCurrentIndex(2);

    QCOMPARE(languages.count(), 1);
    QCOMPARE(languages.first().first().value<Language>(), Language::German);
    QCOMPARE(themes.count(), 1);
    QCOMPARE(themes.first().first().value<Theme>(), Theme::Dark);
}

void TestSettingsDialog::takesThemBackWhenRejected()
{
    SettingsDialog dialog({5, 5, 60, Plan::Automatic, Language::English, Theme::Light});
    child<QComboBox>(dialog, "languageComboBox")->setCurrentIndex(2);
    child<QComboBox>(dialog, "themeComboBox")->setCurrentIndex(2);
    QSignalSpy languages(&dialog, &SettingsDialog::languageChosen);
    QSignalSpy themes(&dialog, &SettingsDialog::themeChosen);

    dialog.reject();

    QCOMPARE(languages.last().first().value<Language>(), Language::English);
    QCOMPARE(themes.last().first().value<Theme>(), Theme::Light);
}

void TestSettingsDialog::labelsHaveBuddies()
{
    const SettingsDialog dialog({});

    for (const char *name :
        {"connectionsLabel", "pipelineLabel", "timeoutLabel", "languageLabel", "themeLabel"})
        QVERIFY2(child<QLabel>(dialog, name)->buddy(), name);
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qUtf8Printable(label->objectName()));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
