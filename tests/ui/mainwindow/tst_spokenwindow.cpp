// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"
#include "ui/columns/kindinfo.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QListWidget>

using namespace browser;

namespace {

constexpr int mostItems = 300; // of a view: the others are no different

bool isFocusable(QAccessibleInterface &heard)
{
    return heard.state().focusable;
}

bool isInvokable(QAccessibleInterface &heard)
{
    QAccessibleActionInterface *actions = heard.actionInterface();
    if (!actions)
        return false;
    QStringList names = actions->actionNames();
    names.removeAll(QAccessibleActionInterface::setFocusAction());
    return !names.isEmpty();
}

// The line of a spin box or of a combo box is that box to whoever hears of it.
bool isPartOfField(QAccessibleInterface &heard)
{
    const auto *widget = qobject_cast<const QWidget *>(heard.object());
    return widget && widget->focusProxy() && widget->focusProxy() == widget->parentWidget();
}

QString placeOf(QAccessibleInterface &heard)
{
    QStringList places;
    for (QAccessibleInterface *each = &heard; each && places.size() < 4; each = each->parent()) {
        const QObject *object = each->object();
        places.prepend(object ? QStringLiteral("%1 %2").arg(
                           QLatin1String(object->metaObject()->className()), object->objectName())
                              : QStringLiteral("role %1").arg(each->role(), 0, 16));
    }
    return places.join(QLatin1String(" > "));
}

void walk(QAccessibleInterface *heard, QStringList &nameless, int &seen)
{
    if (!heard || !heard->isValid() || heard->state().invisible)
        return;
    ++seen;
    if ((isFocusable(*heard) || isInvokable(*heard)) && !isPartOfField(*heard)
        && heard->text(QAccessible::Name).trimmed().isEmpty())
        nameless.append(placeOf(*heard));
    const bool isView = heard->tableInterface() || heard->role() == QAccessible::List;
    const int children = isView ? qMin(heard->childCount(), mostItems) : heard->childCount();
    for (int child = 0; child < children; ++child)
        walk(heard->child(child), nameless, seen);
}

} // namespace

//! The window as a screen reader finds it, from its root: nothing that can be reached or pressed
//! is without a name.
class TestSpokenWindow : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void firstRun();
    void views_data();
    void views();
    void dialogs_data();
    void dialogs();
    void pagesOfSettings();

private:
    static QString namelessNow(int least);
};

// In all windows that are seen; at least so many things are there to be heard.
QString TestSpokenWindow::namelessNow(int least)
{
    QStringList nameless;
    int seen = 0;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            walk(QAccessible::queryAccessibleInterface(window), nameless, seen);
    }
    if (seen < least)
        nameless.append(QStringLiteral("only %1 were found").arg(seen));
    nameless.removeDuplicates();
    return nameless.mid(0, 10).join(QLatin1Char('\n'));
}

void TestSpokenWindow::firstRun()
{
    QCOMPARE(namelessNow(20), QString());
}

void TestSpokenWindow::views_data()
{
    QTest::addColumn<QString>("view");

    QTest::newRow("tree") << QStringLiteral("inventory");
    for (const KindInfo &kind : allKinds())
        QTest::newRow(kind.key) << QString::fromLatin1(kind.key);
    QTest::newRow("requests") << QStringLiteral("requests");
}

void TestSpokenWindow::views()
{
    QFETCH(QString, view);
    loadDemo(20);
    QTreeView *rows = openView(view);
    QVERIFY(rows);
    rows->expandAll();
    rows->setCurrentIndex(rows->model()->index(0, 0));

    QCOMPARE(namelessNow(60), QString());
}

void TestSpokenWindow::dialogs_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action :
        {"columnsAction", "exportAction", "exportViewAction", "settingsAction", "shortcutsAction",
            "aboutAction", "connectAction", "paletteAction", "completenessAction"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestSpokenWindow::dialogs()
{
    QFETCH(QString, action);
    loadDemo(6);
    QVERIFY(openView(QStringLiteral("vms")));
    const qsizetype before = QApplication::topLevelWidgets().size();

    trigger(qPrintable(action));

    QVERIFY(QApplication::topLevelWidgets().size() > before
        || child<QWidget>(*m_window, "paletteLineEdit")->isVisible());
    QCOMPARE(namelessNow(60), QString());
}

void TestSpokenWindow::pagesOfSettings()
{
    trigger("settingsAction");
    auto *pages = child<QListWidget>(*m_window, "pageListWidget");
    QVERIFY(pages->count() > 1);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        QCOMPARE(namelessNow(20), QString());
    }
}

QTEST_MAIN(TestSpokenWindow)
#include "tst_spokenwindow.moc"
