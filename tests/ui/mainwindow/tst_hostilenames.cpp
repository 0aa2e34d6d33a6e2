// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"
#include "tests/ui/mainwindow/hostilenames.h"
#include "tests/ui/mainwindow/plaintextwalk.h"
#include "ui/columns/kindinfo.h"
#include "ui/dialogs/palettemodel.h"
#include "ui/models/itemroles.h"
#include "ui/pages/viewpage.h"
#include "ui/settings/recentengines.h"
#include "ui/settings/viewsettings.h"
#include "ui/views/detailspane.h"
#include "ui/views/filterbar.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace browser;

#define VERIFY_PLAIN(found)                                                                        \
    do {                                                                                           \
        const QStringList odd = (found);                                                           \
        QVERIFY2(odd.isEmpty(), qPrintable(odd.mid(0, 8).join(QLatin1Char('\n'))));                \
    } while (false)

static demo::Override hostileAnswer(const char *path, int status)
{
    demo::Override failing;
    failing.path = QRegularExpression(QString::fromLatin1(path));
    failing.status = status;
    failing.body = hostileFault();
    return failing;
}

// An engine whose names are made to be misunderstood: whatever shows them shows letters.
class TestHostileNames : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void views_data();
    void views();
    void groups_data();
    void groups();
    void rowMenus();
    void portalBox();
    void completeness();
    void filterLine();
    void nothingMatches();
    void savedFilters();
    void palette();
    void dialogs();
    void failure();
    void recentEngines();

private:
    void load(const demo::Options &options = {}, State end = State::Ready);
    void typeKeys(const QString &text) const;
    void menuOf(QWidget &widget) const;
};

void TestHostileNames::load(const demo::Options &given, State end)
{
    demo::Options options = given;
    options.vms = 24;
    startDemo(options);
    m_demo->changeEstate(makeHostile);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(state(), end, 30'000);
}

void TestHostileNames::typeKeys(const QString &text) const
{
    QLineEdit *line = filterLineOf("vmsFilter");
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, text);
}

void TestHostileNames::menuOf(QWidget &widget) const
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, widget.mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(&widget, &event);
}

void TestHostileNames::views_data()
{
    QTest::addColumn<QString>("view");

    QTest::newRow("tree") << QStringLiteral("inventory");
    for (const KindInfo &kind : allKinds())
        QTest::newRow(kind.key) << QString::fromLatin1(kind.key);
    QTest::newRow("requests") << QStringLiteral("requests");
}

// Each row is selected, so that the details tell of it too.
void TestHostileNames::views()
{
    QFETCH(QString, view);
    load();
    QTreeView *rows = openView(view);
    QVERIFY(rows);
    rows->expandAll();
    VERIFY_PLAIN(notPlain());
    const QTreeView &details = *child<QTreeView>(*m_window, "detailsView");
    QModelIndex row = rows->model()->index(0, 0);
    for (int seen = 0; row.isValid() && seen < 40; row = rows->indexBelow(row), ++seen) {
        rows->setCurrentIndex(row);
        VERIFY_PLAIN(notPlainIn(details));
        const auto &name = *child<ElidedLabel>(*m_window, "detailsName");
        QVERIFY(name.text().size() < 2000 && !name.text().contains(QLatin1Char('\n')));
    }
    VERIFY_PLAIN(notPlain());
    QVERIFY(!m_window->grab().isNull());
    QVERIFY(m_window->minimumSizeHint().width() < 1280);
}

void TestHostileNames::groups_data()
{
    QTest::addColumn<int>("grouping");
    for (int grouping = 0; grouping < 5; ++grouping)
        QTest::addRow("%d", grouping) << grouping;
}

void TestHostileNames::groups()
{
    QFETCH(int, grouping);
    load();

    child<QComboBox>(*m_window, "groupingComboBox")->setCurrentIndex(grouping);

    QVERIFY(model().rowCount() > 1);
    VERIFY_PLAIN(notPlainIn(*child<QTreeView>(*m_window, "inventoryView")));
}

// Whatever the object names is in the menu, with its ampersands.
void TestHostileNames::rowMenus()
{
    load();
    QTreeView *vms = openView(QStringLiteral("vms"));
    QVERIFY(vms);
    bool isAmpersandSeen = false;
    for (int row = 0; row < vms->model()->rowCount(); ++row) {
        vms->setCurrentIndex(vms->model()->index(row, 0));
        menuOf(*vms->viewport());
        auto *menu = child<QMenu>(*m_window, "rowMenu");
        VERIFY_PLAIN(notPlain());
        for (const QAction *action : menu->actions())
            isAmpersandSeen |= action->text().contains(QLatin1String("R&&D &&File &&amp;"));
        delete menu;
    }
    QVERIFY(isAmpersandSeen);
}

void TestHostileNames::portalBox()
{
    load();
    QTreeView *vms = openView(QStringLiteral("vms"));
    QVERIFY(vms);
    for (int row = 0; row < vms->model()->rowCount(); ++row) {
        vms->setCurrentIndex(vms->model()->index(row, 0));
        QVERIFY(child<QAction>(*m_window, "openInPortalAction")->isEnabled());
        trigger("openInPortalAction");
        auto *box = child<QMessageBox>(*m_window, "portalBox");
        VERIFY_PLAIN(notPlain());
        QVERIFY(box->width() < 1000 && box->height() < 600);
        delete box;
    }
}

// VMs whose permissions disagree are named there, and what failed.
void TestHostileNames::completeness()
{
    demo::Options options;
    options.permissionsAgree = false;
    options.overrides = {hostileAnswer("/vms/.*/nics", 500)};
    load(options, State::Partial);
    VERIFY_PLAIN(notPlain());

    trigger("completenessAction");

    auto *box = child<QMessageBox>(*m_window, "completenessMessageBox");
    VERIFY_PLAIN(notPlain());
    const qsizetype failures = m_window->session()->inventory().completeness().failures.size();
    QVERIFY(failures > 0);
    QCOMPARE(box->detailedText().count(QLatin1Char('\n')), failures - 1);
    delete box;
    child<QAbstractButton>(*m_window, "statusLinkButton")->click();
    VERIFY_PLAIN(notPlain());
    QVERIFY(openView(QStringLiteral("requests")));
    VERIFY_PLAIN(notPlain());
}

// What it completes are the engine's words, what it finds wrong the person's.
void TestHostileNames::filterLine()
{
    load();
    QVERIFY(openView(QStringLiteral("vms")));
    attend();
    for (const char *typed : {"tags:", "cluster:", "name:", "description:"}) {
        typeKeys(QLatin1String(typed));
        VERIFY_PLAIN(notPlain());
    }
    typeKeys(QStringLiteral("cluster:"));
    const auto *bar = child<QWidget>(*m_window, "vmsFilter");
    const auto *popup = child<QListView>(*bar, "completionListView");
    QVERIFY(popup->isVisible());
    QVERIFY(popup->model()->rowCount() > 0);
    QLineEdit *line = filterLineOf("vmsFilter");
    for (const QByteArray &name : hostileNames()) {
        line->setText(QString::fromUtf8(name) + QLatin1Char(':'));
        VERIFY_PLAIN(notPlain());
        line->setText(QStringLiteral("memory>\"%1\"").arg(QString::fromUtf8(name)));
        VERIFY_PLAIN(notPlain());
    }
}

void TestHostileNames::nothingMatches()
{
    load();
    QTreeView *vms = openView(QStringLiteral("vms"));
    QVERIFY(vms);
    for (const QByteArray &name : hostileNames().first(5)) {
        shown().page().setFilter(
            QStringLiteral("id=\"<b>%1\"").arg(QString::fromUtf8(name).remove(QLatin1Char('"'))));
        QTRY_VERIFY(!vms->isVisible());
        VERIFY_PLAIN(notPlain());
    }
}

void TestHostileNames::savedFilters()
{
    ViewSettings views(*m_settings);
    ViewState state;
    for (const QByteArray &name : hostileNames()) {
        const QString text = QString::fromUtf8(name);
        state.saved.append({text, QStringLiteral("name:\"") + text.left(500) + QLatin1Char('"')});
    }
    views.setState(QStringLiteral("vms"), state);
    newWindow();
    load();
    QVERIFY(openView(QStringLiteral("vms")));
    VERIFY_PLAIN(notPlain());
    auto *bar = child<FilterBar>(*m_window, "vmsFilter");
    child<QToolButton>(*bar, "moreFiltersButton")->click();
    QVERIFY(!child<QMenu>(*bar, "moreFiltersMenu")->actions().isEmpty());
    VERIFY_PLAIN(notPlain());
    child<QMenu>(*bar, "moreFiltersMenu")->close();
    menuOf(*child<QToolButton>(*bar, "savedFilterButton0"));
    VERIFY_PLAIN(notPlain());
    child<QAction>(*bar, "renameFilterAction")->trigger();
    VERIFY_PLAIN(notPlain());
    for (const SavedFilter &one : state.saved) { // all do not fit at once
        bar->setSavedFilters({one});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(child<QToolButton>(*bar, "savedFilterButton0")->isVisible());
        VERIFY_PLAIN(notPlain());
    }
}

void TestHostileNames::palette()
{
    load();
    trigger("paletteAction");
    auto *edit = child<QLineEdit>(*m_window, "paletteLineEdit");
    auto *found = child<QListView>(*m_window, "paletteListView");
    for (const char *typed : {"bold", "R&D", "%1", "lines", "zero", "long", "WWWW"}) {
        edit->setText(QLatin1String(typed));
        QVERIFY2(found->isVisible() && found->model()->rowCount() > 0, typed);
        VERIFY_PLAIN(notPlain());
        QVERIFY(!found->grab().isNull());
        const QModelIndex first = found->model()->index(0, 0);
        QVERIFY(
            first.data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QLatin1String(", ") + first.data(PaletteModel::DetailRole).toString()));
    }
}

void TestHostileNames::dialogs()
{
    load();
    QVERIFY(openView(QStringLiteral("vms")));
    for (const char *action : {"columnsAction", "exportViewAction", "settingsAction",
             "shortcutsAction", "aboutAction", "connectAction"}) {
        trigger(action);
        VERIFY_PLAIN(notPlain());
        for (QDialog *dialog : m_window->findChildren<QDialog *>())
            delete dialog;
    }
}

// A fault instead of everything is the message in the middle, and does not burst the window.
void TestHostileNames::failure()
{
    demo::Options options;
    options.overrides = {hostileAnswer("/ovirt-engine/api", 400)};
    load(options, State::Failed);

    VERIFY_PLAIN(notPlain());
    QVERIFY(m_window->minimumSizeHint().height() < 600);
}

void TestHostileNames::recentEngines()
{
    for (const QByteArray &name : hostileNames()) {
        rememberEngine(*m_settings,
            {QStringLiteral("https://engine.example.com/"), QString::fromUtf8(name), {}});
    }
    trigger("connectAction");
    VERIFY_PLAIN(notPlain());
}

QTEST_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
