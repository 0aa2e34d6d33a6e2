// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"
#include "ui/views/flatstyle.h"
#include "ui/views/statecolors.h"
#include "ui/views/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>

using namespace browser;

namespace {

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2").arg(
        QLatin1String(widget.metaObject()->className()), widget.objectName());
}

QString heardOf(QWidget &widget)
{
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&widget);
    return heard ? heard->text(QAccessible::Name) : QString();
}

QImage seenOf(const QWidget &window, const QWidget &widget)
{
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return const_cast<QWidget &>(window).grab(place.adjusted(-3, -3, 3, 3)).toImage();
}

// The greatest contrast of a point in one to the same in the other.
double differenceOf(const QImage &one, const QImage &other)
{
    double greatest = 1;
    for (int y = 0; y < qMin(one.height(), other.height()); ++y) {
        for (int x = 0; x < qMin(one.width(), other.width()); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                greatest = qMax(greatest, contrast(one.pixelColor(x, y), other.pixelColor(x, y)));
        }
    }
    return greatest;
}

// What is wrong with a place that Tab leads to; empty: nothing.
QStringList faultsOf(QWidget &window, QWidget &stop)
{
    QStringList faults;
    const QRect place(stop.mapTo(&window, QPoint()), stop.size());
    if (!stop.isVisible() || !window.rect().contains(place))
        faults.append(QStringLiteral("is not seen"));
    if (!stop.isEnabled())
        faults.append(QStringLiteral("is not enabled"));
    if (heardOf(stop).isEmpty())
        faults.append(QStringLiteral("has no name"));
    const QImage with = seenOf(window, stop);
    QTest::keyClick(&stop, Qt::Key_Tab);
    if (QApplication::focusWidget() != &stop && differenceOf(seenOf(window, stop), with) < 2)
        faults.append(QStringLiteral("looks the same without the focus"));
    faults.replaceInStrings(
        QRegularExpression(QStringLiteral("^")), nameOf(stop) + QLatin1Char(' '));
    return faults;
}

} // namespace

//! Where Tab leads: whoever has no mouse sees where he is.
class TestTabChain : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() // as the program has it
    {
        QApplication::setStyle(new FlatStyle);
        QApplication::setPalette(lightPalette());
    }
    void firstRun();
    void frameGoesWithTheFocus();
    void everyView_data();
    void everyView();

private:
    [[nodiscard]] QString faults() const;
};

// From where the focus is, until it comes round.
QString TestTabChain::faults() const
{
    QStringList faults;
    QSet<QWidget *> passed;
    for (QWidget *stop = QApplication::focusWidget(); stop && !passed.contains(stop);
         stop = QApplication::focusWidget()) {
        passed.insert(stop);
        faults += faultsOf(*m_window, *stop);
    }
    return passed.size() < 2 ? QStringLiteral("Tab leads nowhere")
                             : faults.join(QLatin1String("; "));
}

void TestTabChain::firstRun()
{
    attend();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // from now on the focus is shown

    QCOMPARE(faults(), QString());
}

// Of the page's buttons one had it for good.
void TestTabChain::frameGoesWithTheFocus()
{
    attend();
    const auto *demo = child<QPushButton>(*m_window, "tryDemoActionPushButton");
    auto *connectTo = child<QPushButton>(*m_window, "connectActionPushButton");
    QCOMPARE(QApplication::focusWidget(), connectTo);
    QVERIFY(connectTo->isDefault());

    QTest::keyClick(connectTo, Qt::Key_Tab);

    QCOMPARE(QApplication::focusWidget(), demo);
    QVERIFY(demo->isDefault());
    QVERIFY(!connectTo->isDefault());
}

void TestTabChain::everyView_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("width");
    for (const char *view : {"inventory", "vms", "hosts", "requests"}) {
        for (const int width : {1280, 700}) // and where the toolbar has no room for all
            QTest::addRow("%s %d", view, width) << QString::fromLatin1(view) << width;
    }
}

void TestTabChain::everyView()
{
    QFETCH(QString, view);
    QFETCH(int, width);
    m_window->resize(width, 500);
    loadDemo(20);
    const QTreeView *rows = openView(view);
    QVERIFY(rows);
    attend();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

    QCOMPARE(faults(), QString());
}

QTEST_MAIN(TestTabChain)
#include "tst_tabchain.moc"
