// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/theme.h"

#include "tests/ui/children.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/views/flatstyle.h"
#include "ui/views/outlines.h"
#include "ui/views/statecolors.h"
#include "ui/views/tonelabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QTreeView>

using namespace browser;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectionIsSeenWithoutFocus();
    void chosenPageIsSeen();
    void fieldsHaveAnEdge();
    void frameIsWhereTheFocusIs();
    void sortArrowIsBesideTheText_data();
    void sortArrowIsBesideTheText();
    void lightAndDark();
    void systemComesBack();
    void toneFollows();
};

// A list says which of its entries is chosen also while something else has the focus.
void TestTheme::selectionIsSeenWithoutFocus()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            QCOMPARE(palette.color(group, QPalette::Highlight),
                palette.color(QPalette::Active, QPalette::Highlight));
            QVERIFY(contrast(palette.color(group, QPalette::Highlight),
                        palette.color(group, QPalette::Base))
                >= 3);
        }
    }
}

void TestTheme::chosenPageIsSeen()
{
    Theme theme;
    for (const auto each : {setting::Theme::Light, setting::Theme::Dark}) {
        theme.apply(each);
        SettingsDialog dialog({});
        dialog.show();
        auto *pages = child<QListWidget>(dialog, "pageListWidget");
        for (QWidget *focus : {static_cast<QWidget *>(pages),
                 static_cast<QWidget *>(child<QSpinBox>(dialog, "pipelineSpinBox"))}) {
            focus->setFocus();
            const QRect row = pages->visualItemRect(pages->item(0));
            const QImage seen = pages->viewport()->grab(row).toImage();
            const QColor found = seen.pixelColor(seen.width() - 4, seen.height() / 2);
            QVERIFY(contrast(found, pages->palette().color(QPalette::Base)) >= 3);
        }
    }
}

// Where one can write, choose or press, in light and in dark.
void TestTheme::fieldsHaveAnEdge()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) {
            const double found = contrast(outlineColor(palette), palette.color(role));
            QVERIFY2(found >= 3, qPrintable(QString::number(found)));
        }
    }
    Theme theme;
    for (const auto each : {setting::Theme::Light, setting::Theme::Dark}) {
        theme.apply(each);
        QWidget window;
        QWidget *const fields[] = {new QLineEdit(&window), new QComboBox(&window),
            new QSpinBox(&window), new QListWidget(&window), new QPushButton(&window),
            new QPlainTextEdit(&window)};
        qobject_cast<QPushButton *>(fields[4])->setAutoDefault(false);
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.show();
        for (QWidget *field : fields) {
            field->resize(120, 30);
            field->clearFocus();
            const QImage seen = field->grab().toImage();
            const double edge = contrast(
                seen.pixelColor(seen.width() / 2, 0), window.palette().color(QPalette::Window));
            QVERIFY2(edge >= 3,
                qPrintable(QString::fromLatin1("%1: %2")
                               .arg(QLatin1String(field->metaObject()->className()))
                               .arg(edge)));
        }
    }
}

// Everything in a window that somebody walks by Tab hears of that.
void TestTheme::frameIsWhereTheFocusIs()
{
    const FlatStyle style;
    const auto drawn = [&style](QStyle::State state) {
        QImage image(80, 28, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionButton option;
        option.rect = image.rect();
        option.palette = lightPalette();
        option.state = QStyle::State_Enabled | state;
        style.drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, nullptr);
        return image;
    };

    const QImage plain = drawn({});

    QCOMPARE(drawn(QStyle::State_KeyboardFocusChange), plain);
    QVERIFY(drawn(QStyle::State_KeyboardFocusChange | QStyle::State_HasFocus) != plain);
}

void TestTheme::sortArrowIsBesideTheText_data()
{
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<int>("spare");
    QTest::newRow("number") << Qt::Alignment(Qt::AlignRight) << 28;
    QTest::newRow("text") << Qt::Alignment(Qt::AlignLeft) << 28;
    QTest::newRow("wide number") << Qt::Alignment(Qt::AlignRight) << 200;
    QTest::newRow("wide text") << Qt::Alignment(Qt::AlignLeft) << 200;
    QTest::newRow("narrow number") << Qt::Alignment(Qt::AlignRight) << -10;
    QTest::newRow("narrow text") << Qt::Alignment(Qt::AlignLeft) << -10;
}

void TestTheme::sortArrowIsBesideTheText()
{
    QFETCH(Qt::Alignment, alignment);
    QFETCH(int, spare);
    const FlatStyle style;
    QStyleOptionHeader header;
    header.text = QStringLiteral("Provisioned");
    header.textAlignment = alignment | Qt::AlignVCenter;
    header.sortIndicator = QStyleOptionHeader::SortDown;
    header.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    const int text = header.fontMetrics.horizontalAdvance(header.text);
    header.rect = QRect(100, 0, text + spare, 24);

    QRect label = style.subElementRect(QStyle::SE_HeaderLabel, &header, nullptr);
    const QRect arrow = style.subElementRect(QStyle::SE_HeaderArrow, &header, nullptr);

    if (spare > 0)
        QVERIFY(label.width() >= text);
    if (alignment.testFlag(Qt::AlignRight))
        label.setLeft(qMax(label.left(), label.right() + 1 - text));
    else
        label.setWidth(qMin(label.width(), text));
    QVERIFY(!arrow.intersects(label));
    QVERIFY(header.rect.contains(arrow));
    QCOMPARE(arrow.center().x() < label.center().x(), alignment.testFlag(Qt::AlignRight));
}

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
