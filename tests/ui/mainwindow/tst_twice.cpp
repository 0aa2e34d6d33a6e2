// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"
#include "ui/views/icons.h"
#include "ui/views/statemark.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QToolButton>
#include <QTreeView>

using namespace browser;

namespace {

//! Whether each point of \a image is four pixels of one colour: drawn for 1x and made larger.
bool isEnlarged(const QImage &image)
{
    for (int y = 0; y + 1 < image.height(); y += 2) {
        for (int x = 0; x + 1 < image.width(); x += 2) {
            const QRgb first = image.pixel(x, y);
            if (first != image.pixel(x + 1, y) || first != image.pixel(x, y + 1)
                || first != image.pixel(x + 1, y + 1))
                return false;
        }
    }
    return true;
}

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage();
}

//! A square of 16 points at \a at.
QImage iconAt(const QImage &picture, const QPoint &at)
{
    const QSize size = QSize(16, 16) * picture.devicePixelRatio();
    return picture.copy(QRect(at * picture.devicePixelRatio(), size));
}

} // namespace

// A display of 192 dots an inch: what is drawn is drawn for it.
class TestTwice : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void displayIsOne();
    void enlargedIsNoticed();
    void icons_data();
    void icons();
    void rows();
    void sidebar();
    void message();
    void boxes();
};

void TestTwice::displayIsOne()
{
    QCOMPARE(m_window->devicePixelRatioF(), 2.0);
    QCOMPARE(pictureOf(*m_window).size(), m_window->size() * 2);
}

void TestTwice::enlargedIsNoticed()
{
    const QImage once = icon(IconName::Vm).pixmap(QSize(16, 16), 1.0).toImage();
    QVERIFY(isEnlarged(once.scaled(32, 32)));
    QVERIFY(!isEnlarged(icon(IconName::Vm).pixmap(QSize(16, 16), 2.0).toImage()));
}

void TestTwice::icons_data()
{
    QTest::addColumn<int>("name");
    for (int name = int(IconName::Cluster); name <= int(IconName::Warning); ++name)
        QTest::addRow("%d", name) << name;
}

void TestTwice::icons()
{
    QFETCH(int, name);

    const QPixmap pixmap = icon(IconName(name)).pixmap(QSize(16, 16), 2.0);

    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QVERIFY(!isEnlarged(pixmap.toImage()));
}

// The icon of the kind and the mark of the state, as the delegate paints them.
void TestTwice::rows()
{
    loadDemo(20);
    shown().openView(QStringLiteral("vms"));
    auto *vms = child<QTreeView>(*m_window, "vmsView");
    QTRY_VERIFY(vms->model()->rowCount() > 0);
    vms->clearSelection();
    const QImage picture = pictureOf(*vms->viewport());
    QCOMPARE(picture.devicePixelRatio(), 2.0);
    const QRect name = vms->visualRect(vms->model()->index(0, 0));
    const QRect status = vms->visualRect(vms->model()->index(0, 1));
    const int down = (name.height() - 16) / 2;
    const QImage kind = iconAt(picture, name.topLeft() + QPoint(2, down));
    const QImage mark = iconAt(picture, status.topLeft() + QPoint(3, down));
    QVERIFY(!isEnlarged(kind));
    QVERIFY(!isEnlarged(mark));
}

void TestTwice::sidebar()
{
    loadDemo(20);
    auto *views = child<QListView>(*m_window, "sidebar");
    const QImage picture = pictureOf(*views->viewport());
    for (int row = 0; row < views->model()->rowCount(); ++row) {
        const QModelIndex index = views->model()->index(row, 0);
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            continue;
        const QRect rect = views->visualRect(index);
        QVERIFY2(!isEnlarged(iconAt(picture, rect.topLeft() + QPoint(8, (rect.height() - 16) / 2))),
            qPrintable(index.data().toString()));
    }
    QVERIFY(!isEnlarged(pictureOf(*m_window->findChild<StateMark *>())));
}

void TestTwice::message()
{
    int pictures = 0;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->pixmap().isNull())
            continue;
        QCOMPARE(label->pixmap().devicePixelRatio(), 2.0);
        QVERIFY(!isEnlarged(label->pixmap().toImage()));
        ++pictures;
    }
    QCOMPARE(pictures, 1);
    for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
        if (button->isVisible() && !button->icon().isNull() && button->isEnabled())
            QVERIFY2(!isEnlarged(pictureOf(*button)), qPrintable(button->text()));
    }
}

void TestTwice::boxes()
{
    loadDemo(20);
    for (const char *action : {"aboutAction", "settingsAction", "columnsAction", "connectAction"}) {
        trigger(action);
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (!label->pixmap().isNull())
                    QCOMPARE(label->pixmap().devicePixelRatio(), 2.0);
            }
            QVERIFY(!isEnlarged(pictureOf(*dialog)));
            delete dialog;
        }
    }
}

// Before there is an application, or it is too late.
int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    TestTwice test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twice.moc"
