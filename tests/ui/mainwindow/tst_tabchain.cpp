// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"
#include "ui/views/flatstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

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
    if (QApplication::focusWidget() != &stop && seenOf(window, stop) == with)
        faults.append(QStringLiteral("looks the same without the focus"));
    faults.replaceInStrings(QRegularExpression(QStringLiteral("^")), nameOf(stop) + QLatin1Char(' '));
    return faults;
}

} // namespace

//! Where Tab leads: whoever has no mouse sees where he is.
class TestTabChain : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new FlatStyle); } // as the program has it
    void firstRun();
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
    return passed.size() < 2 ? QStringLiteral("Tab leads nowhere") : faults.join(QLatin1String("; "));
}

void TestTabChain::firstRun()
{
    attend();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // from now on the focus is shown

    QCOMPARE(faults(), QString());
}

void TestTabChain::everyView_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"inventory", "vms", "hosts", "requests"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void TestTabChain::everyView()
{
    QFETCH(QString, view);
    loadDemo(20);
    const QTreeView *rows = openView(view);
    QVERIFY(rows);
    attend();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

    QCOMPARE(faults(), QString());
}

QTEST_MAIN(TestTabChain)
#include "tst_tabchain.moc"
