// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"
#include "ui/columns/kindinfo.h"
#include "ui/models/inventorytreemodel.h"
#include "ui/models/itemroles.h"
#include "ui/models/treecolumns.h"
#include "ui/pages/viewpage.h"
#include "ui/settings/recentengines.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QTreeView>

#include <algorithm>

using namespace browser;

namespace {

//! What a person hears who moves through all that \a view shows; headers among it.
QStringList heardIn(QAbstractItemView &view)
{
    QStringList heard;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    for (int number = 0; list && number < list->childCount(); ++number) {
        QAccessibleInterface *cell = list->child(number);
        heard.append(cell ? cell->text(QAccessible::Name) : QString());
    }
    return heard;
}

//! A dash or a mark says nothing to those who hear it.
bool saysNothing(const QString &heard)
{
    static const QString marks = QStringLiteral("–—-…▴▾» ");
    return std::all_of(
        heard.begin(), heard.end(), [](QChar letter) { return marks.contains(letter); });
}

demo::Override failingNics(int every)
{
    demo::Override failing;
    failing.path = QRegularExpression(QStringLiteral("/vms/.*/nics"));
    failing.status = 500;
    failing.every = every;
    return failing;
}

QString spoken(const QModelIndex &index)
{
    return index.data(Qt::AccessibleTextRole).toString();
}

} // namespace

#define VERIFY_HEARD(view)                                                                         \
    do {                                                                                           \
        const QStringList heard = heardIn(view);                                                   \
        QVERIFY(!heard.isEmpty());                                                                 \
        const qsizetype silent =                                                                   \
            std::find_if(heard.begin(), heard.end(), saysNothing) - heard.begin();                 \
        QVERIFY2(silent == heard.size(),                                                           \
            qPrintable(QStringLiteral("%1 of %2, behind %3")                                       \
                           .arg(silent)                                                            \
                           .arg(heard.size())                                                      \
                           .arg(heard.value(silent - 1))));                                        \
    } while (false)

// Whoever hears the window instead of seeing it: each row and cell says what it is.
class TestSpokenRows : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void views_data();
    void views();
    void treeSaysKinds();
    void groupsAreCalledSo();
    void failuresAreHeard();
    void unknownIsHeard();
    void ordersAreHeard();
    void sidebar();
    void palette_data();
    void palette();
    void completions();
    void dialogs_data();
    void dialogs();
};

void TestSpokenRows::views_data()
{
    QTest::addColumn<QString>("view");

    QTest::newRow("tree") << QStringLiteral("inventory");
    for (const KindInfo &kind : allKinds())
        QTest::newRow(kind.key) << QString::fromLatin1(kind.key);
    QTest::newRow("requests") << QStringLiteral("requests");
}

void TestSpokenRows::views()
{
    QFETCH(QString, view);
    demo::Options options;
    options.vms = 20;
    options.overrides = {failingNics(3)};
    load(options, State::Partial);
    QTreeView *rows = openView(view);
    QVERIFY(rows);
    rows->expandAll();

    VERIFY_HEARD(*rows);

    rows->setCurrentIndex(rows->model()->index(0, 0));
    if (!shown().object().isNull())
        VERIFY_HEARD(*child<QTreeView>(*m_window, "detailsView"));
}

// What is below what is seen by icons and steps.
void TestSpokenRows::treeSaysKinds()
{
    loadDemo(20);
    QStringList heard;
    const QModelIndex group = model().index(0, 0);
    const QModelIndex vm = model().index(0, 0, group);
    QCOMPARE(spoken(vm), vm.data().toString() + QStringLiteral(", VM"));
    for (int row = 0; row < model().rowCount(group); ++row) {
        const QModelIndex below = model().index(row, 0, group);
        for (int part = 0; part < model().rowCount(below); ++part) {
            const QModelIndex item = model().index(0, 0, model().index(part, 0, below));
            if (item.isValid())
                heard.append(spoken(item).section(QStringLiteral(", "), -1));
        }
    }
    for (const char *kind : {"Disk", "NIC", "Permission", "Snapshot"})
        QVERIFY2(heard.contains(QLatin1String(kind)), kind);
}

void TestSpokenRows::groupsAreCalledSo()
{
    loadDemo(20);
    for (int grouping = 1; grouping < 5; ++grouping) {
        child<QComboBox>(*m_window, "groupingComboBox")->setCurrentIndex(grouping);
        const QModelIndex group = model().index(0, 0);
        QCOMPARE(spoken(group), group.data().toString() + QStringLiteral(", group"));
    }
}

// What a triangle says, and the line of what is not asked yet.
void TestSpokenRows::failuresAreHeard()
{
    demo::Options options;
    options.vms = 20;
    options.overrides = {failingNics(1)};
    load(options, State::Partial);
    const QModelIndex vm = model().index(0, 0, model().index(0, 0));
    QVERIFY(!vm.data(ErrorRole).toString().isEmpty());
    QVERIFY(spoken(vm).contains(vm.data(ErrorRole).toString()));
    const QModelIndex nics = model().index(1, 0, vm);
    QVERIFY(spoken(nics).contains(nics.data(ErrorRole).toString()));
    const int status =
        qobject_cast<const InventoryTreeModel *>(&model())->columnNumber(QStringLiteral("status"));
    QCOMPARE(spoken(nics.siblingAtColumn(status)), QStringLiteral("not loaded"));

    const QTreeView *vms = openView(QStringLiteral("vms"));
    QVERIFY(vms);
    const QModelIndex first = vms->model()->index(0, 0);
    QVERIFY(spoken(first).contains(first.data(ErrorRole).toString()));
}

void TestSpokenRows::unknownIsHeard()
{
    loadDemo(20);
    const QTreeView *hosts = openView(QStringLiteral("hosts"));
    QVERIFY(hosts);
    bool isUnknownHeard = false;
    for (int row = 0; row < hosts->model()->rowCount(); ++row) {
        for (int column = 0; column < hosts->model()->columnCount(); ++column) {
            const QModelIndex cell = hosts->model()->index(row, column);
            if (cell.data().toString().isEmpty() && !cell.data(SortRole).isValid()) {
                isUnknownHeard = true;
                QCOMPARE(spoken(cell),
                    hosts->model()->headerData(column, Qt::Horizontal).toString()
                        + QStringLiteral(": not reported"));
            }
        }
    }
    QVERIFY(isUnknownHeard);
}

void TestSpokenRows::ordersAreHeard()
{
    loadDemo(20);
    const QTreeView *vms = openView(QStringLiteral("vms"));
    QVERIFY(vms);
    const auto heard = [vms](int column) {
        return vms->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    };
    const auto click = [vms](int column, Qt::KeyboardModifiers modifiers) {
        const QHeaderView *header = vms->header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
            QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    QCOMPARE(heard(0), QStringLiteral("Name, sorted ascending"));
    click(0, {});
    QCOMPARE(heard(0), QStringLiteral("Name, sorted descending"));
    const QString second = vms->model()->headerData(1, Qt::Horizontal).toString();
    QCOMPARE(heard(1), second);
    click(1, Qt::ShiftModifier);
    QCOMPARE(heard(1), second + QStringLiteral(", then ascending"));
}

void TestSpokenRows::sidebar()
{
    loadDemo(20);
    auto *views = child<QListView>(*m_window, "sidebar");
    VERIFY_HEARD(*views);
    QVERIFY(heardIn(*views).contains(QStringLiteral("VMs (20)")));
}

void TestSpokenRows::palette_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("actions and views") << QString();
    QTest::newRow("objects") << QStringLiteral("prod");
}

void TestSpokenRows::palette()
{
    QFETCH(QString, typed);
    loadDemo(20);
    trigger("paletteAction");
    child<QLineEdit>(*m_window, "paletteLineEdit")->setText(typed);
    VERIFY_HEARD(*child<QListView>(*m_window, "paletteListView"));
}

void TestSpokenRows::completions()
{
    loadDemo(20);
    QVERIFY(openView(QStringLiteral("vms")));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto *bar = child<QWidget>(*m_window, "vmsFilter");
    auto *line = child<QLineEdit>(*bar, "filterLineEdit");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("status:"));
    auto *popup = child<QListView>(*bar, "completionListView");
    QVERIFY(popup->isVisible());
    VERIFY_HEARD(*popup);
}

void TestSpokenRows::dialogs_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action :
        {"columnsAction", "settingsAction", "shortcutsAction", "connectAction"})
        QTest::newRow(action) << QByteArray(action);
}

void TestSpokenRows::dialogs()
{
    QFETCH(QByteArray, action);
    loadDemo(20);
    QVERIFY(openView(QStringLiteral("vms")));
    rememberEngine(*m_settings,
        {QStringLiteral("https://engine.example.com/"), QStringLiteral("anna@example.com"), {}});
    trigger(action.constData());
    int views = 0;
    for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
        for (auto *view : dialog->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || qobject_cast<QHeaderView *>(view))
                continue;
            VERIFY_HEARD(*view);
            ++views;
        }
    }
    QVERIFY(views > 0);
}

QTEST_MAIN(TestSpokenRows)
#include "tst_spokenrows.moc"
