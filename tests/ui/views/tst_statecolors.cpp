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

} // namespace

class TestStateColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWcags();
    void canBeTold_data();
    void canBeTold();
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
    const QColor highlight = palette.color(QPalette::Highlight);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), highlight) >= 4.5);
    QVERIFY(contrast(quietHighlightedColor(palette), highlight) >= 4.2);
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
