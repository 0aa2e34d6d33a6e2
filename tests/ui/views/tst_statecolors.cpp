// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/statecolors.h"

#include "ui/views/theme.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSet>
#include <QTest>

using namespace browser;
using State = RowState;

namespace {

QImage markOf(State state)
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStateMark(&painter, image.rect(), state, Qt::black);
    return image;
}

QByteArray told(const QColor &front, const QColor &background)
{
    return QStringLiteral("%1 on %2: %3")
        .arg(front.name(), background.name(), QString::number(contrast(front, background)))
        .toUtf8();
}

} // namespace

class TestStateColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWcags();
    void canBeTold_data();
    void canBeTold();
    void rowsCanBeRead_data();
    void rowsCanBeRead();
    void controlsCanBeRead_data();
    void controlsCanBeRead();
    void statesDifferInShape();
};

void TestStateColors::contrastIsWcags()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestStateColors::canBeTold_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestStateColors::canBeTold()
{
    QFETCH(QPalette, palette);

    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
        const QColor background = palette.color(role);
        for (int state = int(State::Good); state <= int(State::Failed); ++state)
            QVERIFY2(contrast(stateColor(State(state), palette), background) >= 3,
                qPrintable(QStringLiteral("state %1 on role %2").arg(state).arg(role)));
        QVERIFY(contrast(palette.color(QPalette::Text), background) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Link), background) >= 4.5);
        QVERIFY(contrast(quietColor(palette), background) >= 4.5);
        QVERIFY(contrast(failureColor(palette), background) >= 4.5);
    }
}

void TestStateColors::rowsCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QPalette::ColorGroup>("group");

    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        QTest::addRow("light %d", group) << lightPalette() << group;
        QTest::addRow("dark %d", group) << darkPalette() << group;
    }
}

// What stands in a row, on all that may be behind it: every other row, the words that a filter
// found, and the highlight, also of a window that is not active.
void TestStateColors::rowsCanBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(QPalette::ColorGroup, group);
    palette.setCurrentColorGroup(group);

    for (const QColor &background : {palette.color(QPalette::Base),
             palette.color(QPalette::AlternateBase), matchColor(palette)}) {
        for (const QColor &text : {palette.color(QPalette::Text), palette.color(QPalette::Link),
                 quietColor(palette), failureColor(palette)})
            QVERIFY2(contrast(text, background) >= 4.5, told(text, background));
        for (int state = int(State::Good); state <= int(State::Failed); ++state) {
            const QColor mark = stateColor(State(state), palette);
            QVERIFY2(contrast(mark, background) >= 3, told(mark, background));
        }
    }
    const QColor highlight = palette.color(QPalette::Highlight);
    for (const QColor &text :
        {palette.color(QPalette::HighlightedText), quietHighlightedColor(palette)})
        QVERIFY2(contrast(text, highlight) >= 4.5, told(text, highlight));
}

void TestStateColors::controlsCanBeRead_data()
{
    rowsCanBeRead_data();
}

// Text and what it stands on, as the style paints them.
void TestStateColors::controlsCanBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(QPalette::ColorGroup, group);
    palette.setCurrentColorGroup(group);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]{
        {QPalette::WindowText, QPalette::Window}, {QPalette::ButtonText, QPalette::Button},
        {QPalette::ButtonText, QPalette::Window}, {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Window}};
    for (const auto &[front, back] : pairs) {
        const QColor text = palette.color(front);
        const QColor background = palette.color(back);
        QVERIFY2(contrast(text, background) >= 4.5, told(text, background));
    }
    for (const QColor &text : {quietColor(palette), failureColor(palette)}) {
        const QColor background = palette.color(QPalette::Window);
        QVERIFY2(contrast(text, background) >= 4.5, told(text, background));
    }
}

void TestStateColors::statesDifferInShape()
{
    QList<QImage> seen;

    for (int state = int(State::None); state <= int(State::Failed); ++state) {
        const QImage mark = markOf(State(state));
        QVERIFY2(!seen.contains(mark), qPrintable(QString::number(state)));
        seen.append(mark);
    }
}

QTEST_MAIN(TestStateColors)
#include "tst_statecolors.moc"
