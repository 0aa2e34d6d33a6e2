// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"
#include "ui/columns/kindinfo.h"
#include "ui/pages/viewpage.h"
#include "ui/settings/recentengines.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace browser;

namespace {

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QSlider *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget);
}

bool hasKeys(const QList<QAction *> &actions)
{
    return std::any_of(actions.begin(), actions.end(),
        [](const QAction *action) { return !action->shortcut().isEmpty(); });
}

// A part of a control is reached with it: the line of a spin box, the popup of a combo box.
bool isPart(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *above = widget.parentWidget(); above && above != &window;
         above = above->parentWidget()) {
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above)
            || qobject_cast<const QHeaderView *>(above))
            return true;
    }
    return qobject_cast<const QHeaderView *>(&widget) // sorted and chosen by menus
        || widget.isWindow();
}

// What stands in a menu or has keys of its own needs no place in the chain. Within a line, the
// cross that clears it does what Escape does, and a picture does nothing.
bool isReachedOtherwise(const QWidget &widget)
{
    if (qobject_cast<const QMenuBar *>(widget.parentWidget()))
        return true;
    if (qobject_cast<const QLineEdit *>(widget.parentWidget())) {
        const QList<QAction *> actions = widget.actions();
        const auto *button = qobject_cast<const QToolButton *>(&widget);
        const QAction *action = button ? button->defaultAction() : nullptr;
        return !action || !action->isCheckable() || !action->shortcut().isEmpty();
    }
    const bool followsALine = qobject_cast<const QAbstractItemView *>(&widget)
        && widget.focusPolicy() == Qt::NoFocus; // whose arrow keys move through it
    return followsALine || hasKeys(widget.actions());
}

//! Where Tab leads from where the focus is, until it comes round.
QSet<QWidget *> reachedBy(Qt::Key key)
{
    QSet<QWidget *> reached;
    for (QWidget *at = QApplication::focusWidget(); at && !reached.contains(at);
         at = QApplication::focusWidget()) {
        reached.insert(at);
        QTest::keyClick(at, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return reached;
}

//! The controls in \a window that no key leads to.
QString unreached(QWidget &window)
{
    const QSet<QWidget *> forth = reachedBy(Qt::Key_Tab);
    const QSet<QWidget *> back = reachedBy(Qt::Key_Backtab);
    QStringList missing;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !isControl(*widget)
            || widget->window() != &window || isPart(*widget, window)
            || isReachedOtherwise(*widget))
            continue;
        if (!forth.contains(widget) || !back.contains(widget))
            missing.append(QStringLiteral("%1 %2").arg(
                QLatin1String(widget->metaObject()->className()), widget->objectName()));
    }
    return missing.join(QLatin1String(", "));
}

} // namespace

// Whoever has no mouse.
class TestKeyboard : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void window_data();
    void window();
    void firstRun();
    void dialogs_data();
    void dialogs();
    void rowMenus_data();
    void rowMenus();
    void rowMenuOutOfSight_data();
    void rowMenuOutOfSight();
    void sortsByMenu_data();
    void sortsByMenu();
    void treeColumnsByKeys();

private:
    QMenu *menuByKey(QTreeView &rows) const;
};

// As the window system asks for it.
QMenu *TestKeyboard::menuByKey(QTreeView &rows) const
{
    const QPoint at = rows.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, rows.mapToGlobal(at));
    QCoreApplication::sendEvent(&rows, &event);
    return m_window->findChild<QMenu *>(QStringLiteral("rowMenu"));
}

void TestKeyboard::window_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"inventory", "vms", "users", "requests"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void TestKeyboard::window()
{
    QFETCH(QString, view);
    loadDemo(20);
    QTreeView *rows = openView(view);
    QVERIFY(rows);
    attend();
    rows->setFocus();

    QCOMPARE(unreached(*m_window), QString());
}

void TestKeyboard::firstRun()
{
    attend();

    QCOMPARE(unreached(*m_window), QString());
}

void TestKeyboard::dialogs_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("hasDefault"); // the palette goes to what is marked
    for (const char *action : {"connectAction", "settingsAction", "exportAction", "columnsAction",
             "shortcutsAction", "aboutAction", "completenessAction", "openInPortalAction"})
        QTest::newRow(action) << QByteArray(action) << true;
    QTest::newRow("palette") << QByteArray("paletteAction") << false;
}

void TestKeyboard::dialogs()
{
    QFETCH(QByteArray, action);
    QFETCH(bool, hasDefault);
    rememberEngine(*m_settings,
        {QStringLiteral("https://engine.example.com/"), QStringLiteral("anna@example.com"), {}});
    loadDemo(20);
    QTreeView *vms = openView(QStringLiteral("vms"));
    QVERIFY(vms);
    vms->setCurrentIndex(vms->model()->index(0, 0));
    attend();
    trigger(action.constData());
    const QPointer<QDialog> dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog);
    attend(*dialog);

    QCOMPARE(unreached(*dialog), QString());

    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const bool has = std::any_of(buttons.begin(), buttons.end(),
        [](const QPushButton *button) { return button->isDefault() && button->isVisible(); });
    QCOMPARE(has, hasDefault);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestKeyboard::rowMenus_data()
{
    QTest::addColumn<QString>("view");
    QTest::newRow("tree") << QStringLiteral("inventory");
    for (const KindInfo &kind : allKinds())
        QTest::newRow(kind.key) << QString::fromLatin1(kind.key);
    QTest::newRow("requests") << QStringLiteral("requests");
}

// Beside the row it is about.
void TestKeyboard::rowMenus()
{
    QFETCH(QString, view);
    loadDemo(20);
    QTreeView *rows = openView(view);
    QVERIFY(rows);
    const QModelIndex below = rows->indexBelow(rows->model()->index(0, 0));
    rows->setCurrentIndex(below.isValid() ? below : rows->model()->index(0, 0));

    const QMenu *menu = menuByKey(*rows);

    QVERIFY(menu && menu->isVisible());
    const QRect row = rows->visualRect(rows->currentIndex());
    const QPoint corner = rows->viewport()->mapFromGlobal(menu->pos());
    QVERIFY2(row.adjusted(0, 0, 0, 4).contains(corner) || menu->height() > 400,
        qPrintable(QString::number(corner.y() - row.top())));
}

void TestKeyboard::rowMenuOutOfSight_data()
{
    sortsByMenu_data();
}

void TestKeyboard::rowMenuOutOfSight()
{
    QFETCH(QString, view);
    loadDemo(100);
    QTreeView *rows = openView(view);
    QVERIFY(rows);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    rows->verticalScrollBar()->setValue(rows->verticalScrollBar()->maximum());
    const QRect seen = rows->viewport()->rect();
    QVERIFY(!seen.intersects(rows->visualRect(rows->currentIndex())));

    const QMenu *menu = menuByKey(*rows);

    QVERIFY(menu && menu->isVisible());
    QVERIFY(seen.intersects(rows->visualRect(rows->currentIndex())));
}

void TestKeyboard::sortsByMenu_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view : {"inventory", "vms", "requests"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

// A header can be clicked; the menu says the same.
void TestKeyboard::sortsByMenu()
{
    QFETCH(QString, view);
    loadDemo(20);
    QTreeView *rows = openView(view);
    QVERIFY(rows);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    const QMenu *menu = menuByKey(*rows);
    QVERIFY(menu);
    const auto *sort = child<QMenu>(*menu, "sortMenu");
    QCOMPARE(
        sort->actions().size(), rows->header()->count() - rows->header()->hiddenSectionCount());

    sort->actions().at(1)->trigger();

    QCOMPARE(rows->header()->sortIndicatorSection(), 1);
    QCOMPARE(rows->header()->sortIndicatorOrder(), Qt::AscendingOrder);
    sort->actions().at(1)->trigger();
    QCOMPARE(rows->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    const auto *sortAlso = menu->findChild<QMenu *>(QStringLiteral("sortAlsoMenu"));
    QCOMPARE(sortAlso != nullptr, view != QLatin1String("requests")); // they have one order
    if (!sortAlso)
        return;
    sortAlso->actions().at(0)->trigger();
    QCOMPARE(rows->header()->sortIndicatorSection(), 1);
    QVERIFY(rows->model()->headerData(0, Qt::Horizontal).toString().endsWith(QLatin1Char('2')));
}

void TestKeyboard::treeColumnsByKeys()
{
    loadDemo(20);
    QTreeView *tree = openView(QStringLiteral("inventory"));
    QVERIFY(tree);
    QVERIFY(child<QAction>(*m_window, "columnsAction")->isEnabled());

    trigger("columnsAction");

    QVERIFY(child<QDialog>(*m_window, "columnsDialog")->isVisible());
    auto *order = child<QListWidget>(*m_window, "orderListWidget");
    QTest::keyClick(order, Qt::Key_Delete);
    QTest::keyClick(child<QDialog>(*m_window, "columnsDialog"), Qt::Key_Return);
    QCOMPARE(tree->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("vCPUs"));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
