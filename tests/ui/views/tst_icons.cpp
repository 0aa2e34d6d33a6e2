// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/icons.h"

#include "ui/columns/kindinfo.h"
#include "ui/views/theme.h"

#include <QGuiApplication>
#include <QTest>

using namespace browser;

namespace {

//! The colour of the pixels that are fully painted.
QColor inkOf(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

QImage imageOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(64, 64), 1, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHasADrawingOfItsOwn();
    void kindsAreToldApart();
    void followsThePalette();
    void takesAColor();
    void programHasOne();
};

void TestIcons::eachHasADrawingOfItsOwn()
{
    QList<QImage> seen;

    for (int name = int(IconName::Cluster); name <= int(IconName::Warning); ++name) {
        const QImage image = imageOf(icon(IconName(name)));
        QVERIFY2(inkOf(image).isValid(), qPrintable(QString::number(name)));
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(name)));
        seen.append(image);
    }
}

// One drawing that is another's copy, a little moved, is not told apart at 16 px.
void TestIcons::kindsAreToldApart()
{
    const auto cells = [](Kind kind) {
        return imageOf(icon(iconOf(kind)))
            .scaled(8, 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    for (const KindInfo &one : allKinds()) {
        for (const KindInfo &other : allKinds()) {
            const QImage a = cells(one.kind), b = cells(other.kind);
            int different = 0;
            for (int at = 0; at < 64; ++at)
                different += qAbs(a.pixelColor(at % 8, at / 8).alpha()
                                 - b.pixelColor(at % 8, at / 8).alpha())
                    > 48;
            QVERIFY2(one.kind == other.kind || different >= 12,
                qPrintable(QStringLiteral("%1 %2: %3")
                               .arg(QLatin1String(one.key), QLatin1String(other.key),
                                   QString::number(different))));
        }
    }
}

void TestIcons::followsThePalette()
{
    const QIcon vm = icon(IconName::Vm);
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        QGuiApplication::setPalette(palette);

        QCOMPARE(inkOf(imageOf(vm)), palette.color(QPalette::WindowText));
        QCOMPARE(inkOf(imageOf(vm, QIcon::Disabled)),
            palette.color(QPalette::Disabled, QPalette::WindowText));
        QCOMPARE(inkOf(imageOf(vm, QIcon::Selected)), palette.color(QPalette::HighlightedText));
    }
}

void TestIcons::takesAColor()
{
    QCOMPARE(inkOf(imageOf(icon(IconName::Disk, Qt::red))), QColor(Qt::red));
}

void TestIcons::programHasOne()
{
    QVERIFY(inkOf(imageOf(programIcon())).isValid());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
