// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/theme.h"

#include "ui/views/statecolors.h"
#include "ui/views/tonelabel.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace browser;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lightAndDark();
    void systemComesBack();
    void toneFollows();
};

void TestTheme::lightAndDark()
{
    Theme theme;

    theme.apply(setting::Theme::Dark);
    QVERIFY(isDark(QGuiApplication::palette()));

    theme.apply(setting::Theme::Light);
    QVERIFY(!isDark(QGuiApplication::palette()));
}

// Offscreen brings no style of its own, so it gets ours, as light as it was.
void TestTheme::systemComesBack()
{
    Theme theme;
    const bool wasDark = isDark(QGuiApplication::palette());
    theme.apply(wasDark ? setting::Theme::Light : setting::Theme::Dark);

    theme.apply(setting::Theme::System);

    QCOMPARE(isDark(QGuiApplication::palette()), wasDark);
    QVERIFY(QPushButton().sizeHint().height() >= 28);
}

void TestTheme::toneFollows()
{
    Theme theme;
    theme.apply(setting::Theme::Light);
    ToneLabel quiet;
    ToneLabel failure;
    failure.setTone(ToneLabel::Tone::Failure);

    theme.apply(setting::Theme::Dark);

    QTRY_COMPARE(quiet.palette().color(QPalette::WindowText), quietColor(darkPalette()));
    QTRY_COMPARE(failure.palette().color(QPalette::WindowText), failureColor(darkPalette()));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
