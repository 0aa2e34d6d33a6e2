// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/misbehaviour.h"
#include "tests/ui/mainwindow/browsertest.h"
#include "ui/columns/kindinfo.h"
#include "ui/models/itemroles.h"
#include "ui/models/requestcolumns.h"
#include "ui/models/sidebarmodel.h"
#include "ui/pages/requestspage.h"
#include "ui/pages/tablepage.h"
#include "ui/pages/treepage.h"
#include "ui/views/detailspane.h"
#include "ui/views/sidebar.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace browser;
using namespace std::chrono_literals;

// The whole window: what is found, selected, followed, taken away, and found again.
class TestBrowser : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void everyViewHasItsRows_data();
    void everyViewHasItsRows();
    void theFirstViewIsMarked();
    void sidesGiveWay();
    void countsEqualRows();
    void failedListIsNoEmptyList();
    void unreadGrantsAreTold();
    void filtersATable();
    void offersTheValuesOfATable();
    void wrongFilterKeepsTheRows();
    void treeKeepsWhatMatchesBelow();
    void nothingMatches();
    void followsALinkAndGoesBack();
    void copiesATable();
    void exportsWhatIsSelected();
    void everythingComesBack();
    void requestsComeBackAsTheyWereLeft();
    void cancelShowsWhatWasThere();
    void refreshesTheSelectionOnly();
    void failedRequestsAreListed();
    void requestsAreCountedAsListed();
    void noRequestsNoNumber();
    void earlierRequestsAreRemembered();
    void retryIsAButton();
    void controlsHaveNames();
};

void TestBrowser::everyViewHasItsRows_data()
{
    QTest::addColumn<Kind>("kind");
    for (const KindInfo &kind : allKinds())
        QTest::newRow(kind.key) << kind.kind;
}

// Names such as <b>bold</b> come from the engine, and stand there to the letter.
void TestBrowser::everyViewHasItsRows()
{
    QFETCH(Kind, kind);
    loadDemo();
    const QByteArray key = infoOf(kind).key;
    shown().openView(QLatin1String(key));
    const QTreeView &view = rows((key + "View").constData());
    QTRY_VERIFY(view.model()->rowCount() > 0);
    const Objects objects = infoOf(kind).objects(m_window->session()->inventory());
    QCOMPARE(view.model()->rowCount(), int(objects.size()));

    for (int row = 0; row < view.model()->rowCount(); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const QModelIndex cell = view.model()->index(row, column);
            const QString tip = cell.data(Qt::ToolTipRole).toString();
            QVERIFY(tip.isEmpty() || tip.startsWith(QLatin1String("<qt>")));
            const QString raw = cell.data(SortRole).toString();
            if (raw.contains(QLatin1Char('<')))
                QVERIFY2(!tip.contains(raw), qPrintable(raw));
        }
    }
    shown().openObject(view.model()->index(0, 0).data(ObjectRole).value<ObjectKey>());
    QVERIFY(shown().details().shown().isFound);
}

void TestBrowser::theFirstViewIsMarked()
{
    const auto *sidebar = child<Sidebar>(*m_window, "sidebar");
    QCOMPARE(sidebar->currentIndex(), shown().views().indexOf(shown().view()));
    QCOMPARE(sidebar->selectionModel()->selectedIndexes().size(), 1);
}

void TestBrowser::sidesGiveWay()
{
    loadDemo();
    const auto *pages = child<QWidget>(*m_window, "pages");
    m_window->resize(1280, 800);
    QTRY_COMPARE(shown().details().width(), 252);

    m_window->resize(1024, 640);
    QTRY_VERIFY(pages->width() > 620);
    QVERIFY(shown().details().width() >= 180);
    m_window->resize(1280, 800);
    QTRY_COMPARE(shown().details().width(), 252);
}

void TestBrowser::countsEqualRows()
{
    loadDemo();
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    const SidebarModel &views = shown().views();
    for (const KindInfo &kind : allKinds()) {
        const QModelIndex view = views.indexOf(QLatin1String(kind.key));
        QTRY_COMPARE(view.data(SidebarModel::CountRole).toString(),
            QLocale().toString(kind.objects(inventory).size()));
    }
}

void TestBrowser::failedListIsNoEmptyList()
{
    startDemo();
    answer("/templates$", Fate::Answer, 500);
    open();
    QTRY_COMPARE(state(), State::Partial);
    const QModelIndex entry = shown().views().indexOf(QStringLiteral("templates"));
    QTRY_VERIFY(!entry.data(SidebarModel::MarkRole).toString().isEmpty());
    QCOMPARE(entry.data(SidebarModel::CountRole).toString(), QString());
    QVERIFY(entry.data(Qt::ToolTipRole).toString().contains(QLatin1String("500")));
    QVERIFY(entry.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("500")));

    shown().openView(QStringLiteral("templates"));
    const auto *page = child<QWidget>(shown().page(), "emptyPage");
    QTRY_VERIFY(page->isVisible());
    QVERIFY(child<QLabel>(*page, "sentenceLabel")->text().contains(QLatin1String("not be loaded")));
    QVERIFY(child<QLabel>(*page, "adviceLabel")->text().contains(QLatin1String("500")));
    m_demo->setOverrides({});
    child<QPushButton>(*page, "retryListActionPushButton")->click();

    QTRY_COMPARE(state(), State::Ready);
    QTRY_VERIFY(!page->isVisible());
    QTRY_VERIFY(entry.data(SidebarModel::MarkRole).toString().isEmpty());
}

void TestBrowser::unreadGrantsAreTold()
{
    startDemo();
    refuse("/users/.*/permissions", 409);
    open();
    QTRY_COMPARE(state(), State::Partial);

    shown().openView(QStringLiteral("permissions"));

    const auto *filter = child<QWidget>(*m_window, "permissionsFilter");
    QTRY_VERIFY(child<QLabel>(*filter, "filterSummaryLabel")
                    ->text()
                    .contains(QLatin1String("users and groups")));
}

void TestBrowser::filtersATable()
{
    loadDemo();
    shown().openView(QStringLiteral("vms"));
    QTreeView &vms = rows("vmsView");
    QTRY_COMPARE(vms.model()->rowCount(), 40);

    type("vmsFilter", QStringLiteral("status:down disks>2"));

    qsizetype expected = 0;
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    for (qsizetype vm = 0; vm < inventory.rows<ovirt::Vm>().size(); ++vm) {
        expected += inventory.rows<ovirt::Vm>().at(vm)->status == QLatin1String("down")
            && inventory.partOf<ovirt::DiskAttachment>(vm).size() > 2;
    }
    QVERIFY(expected > 0 && expected < 40);
    QTRY_COMPARE(vms.model()->rowCount(), int(expected));
    type("vmsFilter", {});
    QTRY_COMPARE(vms.model()->rowCount(), 40);
}

// Those of the rows that are there, whatever the filter lets through.
void TestBrowser::offersTheValuesOfATable()
{
    loadDemo();
    m_window->show();
    shown().openView(QStringLiteral("disks"));
    QTRY_VERIFY(rows("disksView").model()->rowCount() > 0);
    type("disksFilter", QStringLiteral("name=nobody"));
    QTRY_COMPARE(rows("disksView").model()->rowCount(), 0);
    type("disksFilter", {});
    QWidget *bar = child<QWidget>(*m_window, "disksFilter");

    QTest::keyClicks(filterLineOf("disksFilter"), QStringLiteral("format:c"));

    const auto *offered = child<QListView>(*bar, "completionListView");
    QTRY_VERIFY(offered->isVisible());
    QCOMPARE(offered->model()->index(0, 0).data().toString(), QStringLiteral("cow"));
}

void TestBrowser::wrongFilterKeepsTheRows()
{
    loadDemo();
    shown().openView(QStringLiteral("vms"));
    QTRY_COMPARE(rows("vmsView").model()->rowCount(), 40);
    type("vmsFilter", QStringLiteral("status:down"));
    QTRY_VERIFY(rows("vmsView").model()->rowCount() < 40);
    const int found = rows("vmsView").model()->rowCount();

    type("vmsFilter", QStringLiteral("status:down dsks>2"));

    QTest::qWait(0);
    QCOMPARE(rows("vmsView").model()->rowCount(), found);
    bool isSaid = false;
    for (const QLabel *label : child<QWidget>(*m_window, "vmsFilter")->findChildren<QLabel *>())
        isSaid |= label->text().contains(QLatin1String("disks"));
    QVERIFY(isSaid);
}

void TestBrowser::treeKeepsWhatMatchesBelow()
{
    loadDemo();
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    QString mac;
    QString owner;
    for (qsizetype vm = 0; vm < inventory.rows<ovirt::Vm>().size() && mac.isEmpty(); ++vm) {
        for (const auto &nic : inventory.partOf<ovirt::Nic>(vm)) {
            mac = nic->mac;
            owner = inventory.rows<ovirt::Vm>().at(vm)->id;
        }
    }
    QVERIFY(!mac.isEmpty());

    type("inventoryFilter", QStringLiteral("nic.mac:") + mac.toUpper());

    QTRY_COMPARE(shown().tree().model().vmsShown(), 1);
    QCOMPARE(model().rowCount(), 1);
    const QModelIndex vm = model().index(0, 0, model().index(0, 0));
    QCOMPARE(vm.data(ObjectIdRole).toString(), owner);
    type("inventoryFilter", {});
    QTRY_COMPARE(shown().tree().model().vmsShown(), 40);
}

void TestBrowser::nothingMatches()
{
    loadDemo();
    shown().openView(QStringLiteral("vms"));
    QTRY_COMPARE(rows("vmsView").model()->rowCount(), 40);

    type("vmsFilter", QStringLiteral("name=nobody"));

    QTRY_VERIFY(!rows("vmsView").isVisible());
    child<QAction>(shown().page(), "clearFilterAction")->trigger();
    QTRY_VERIFY(rows("vmsView").isVisible());
    QTRY_COMPARE(rows("vmsView").model()->rowCount(), 40);
}

void TestBrowser::followsALinkAndGoesBack()
{
    loadDemo();
    shown().openView(QStringLiteral("vms"));
    QTreeView &vms = rows("vmsView");
    QTRY_COMPARE(vms.model()->rowCount(), 40);
    vms.setCurrentIndex(vms.model()->index(0, 0));
    const ObjectKey vm = shown().object();
    QCOMPARE(vm.kind, Kind::Vm);
    ObjectKey cluster;
    for (const DetailSection &section : shown().details().shown().sections) {
        for (const Detail &detail : section.details) {
            if (detail.link.kind == Kind::Cluster && !detail.link.isNull())
                cluster = detail.link;
        }
    }
    QVERIFY(!cluster.isNull());

    Q_EMIT shown().details().objectRequested(cluster);

    QCOMPARE(shown().view(), QStringLiteral("clusters"));
    QTRY_COMPARE(shown().object(), cluster);
    QTRY_COMPARE(shown().page().currentObject(), cluster);
    QVERIFY(child<QAction>(*m_window, "backAction")->isEnabled());
    trigger("backAction");
    QCOMPARE(shown().view(), QStringLiteral("vms"));
    QCOMPARE(shown().object(), vm);
    trigger("forwardAction");
    QCOMPARE(shown().object(), cluster);
}

void TestBrowser::copiesATable()
{
    loadDemo();
    shown().openView(QStringLiteral("vms"));
    QTreeView &vms = rows("vmsView");
    QTRY_COMPARE(vms.model()->rowCount(), 40);
    vms.selectAll();
    QVERIFY(child<QAction>(*m_window, "copyRowsAction")->isEnabled());

    trigger("copyRowsAction");

    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text().count(QLatin1Char('\n')), 40); // below the titles
    QCOMPARE(copied->html().count(QLatin1String("<tr>")), 41);
    QVERIFY(!copied->html().contains(QLatin1String("<b>")));
    trigger("copyIdAction");
    QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 40);
}

void TestBrowser::exportsWhatIsSelected()
{
    loadDemo();
    shown().openView(QStringLiteral("hosts"));
    QTreeView &hosts = rows("hostsView");
    QTRY_VERIFY(hosts.model()->rowCount() > 1);
    hosts.setCurrentIndex(hosts.model()->index(1, 0));
    const QString file = m_folder->filePath(QStringLiteral("hosts.csv"));

    trigger("exportSelectionAction");
    auto *dialog = child<QDialog>(*m_window, "ExportDialog");
    auto *format = child<QComboBox>(*dialog, "formatComboBox");
    QCOMPARE(format->count(), 2); // no JSON of a table
    format->setCurrentIndex(1);
    child<QLineEdit>(*dialog, "fileLineEdit")->setText(file);
    child<QPushButton>(*dialog, "exportPushButton")->click();

    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArrayList lines = written.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains("name,status"));
    QVERIFY(lines.last().contains(hosts.currentIndex().data().toString().toUtf8()));
}

void TestBrowser::everythingComesBack()
{
    loadDemo();
    shown().openView(QStringLiteral("disks"));
    QTreeView &disks = rows("disksView");
    QTRY_VERIFY(disks.model()->rowCount() > 3);
    auto *page = qobject_cast<TablePage *>(&shown().page());
    page->chooseColumns(
        {QStringLiteral("size"), QStringLiteral("name"), QStringLiteral("vm.status")});
    type("disksFilter", QStringLiteral("size>1B"));
    QTRY_VERIFY(disks.model()->rowCount() > 0);
    disks.setCurrentIndex(disks.model()->index(0, 0));
    const ObjectKey selected = shown().object();
    trigger("showDetailsAction");
    QVERIFY(!shown().areDetailsShown());
    m_window->close();

    newWindow();

    QCOMPARE(shown().view(), QStringLiteral("disks"));
    QVERIFY(!shown().areDetailsShown());
    QVERIFY(!child<QAction>(*m_window, "showDetailsAction")->isChecked());
    open();
    QTRY_COMPARE(state(), State::Ready);
    page = qobject_cast<TablePage *>(&shown().page());
    QCOMPARE(page->columns(),
        QStringList({QStringLiteral("size"), QStringLiteral("name"), QStringLiteral("vm.status")}));
    QCOMPARE(page->filter(), QStringLiteral("size>1B"));
    QTRY_COMPARE(page->currentObject(), selected);
}

void TestBrowser::requestsComeBackAsTheyWereLeft()
{
    loadDemo();
    shown().openView(Browser::requestsView());
    QTRY_VERIFY(rows("requestsView").model()->rowCount() > 0);
    rows("requestsView").sortByColumn(1, Qt::DescendingOrder);
    rows("requestsView").setColumnWidth(0, 333);
    m_window->close();

    newWindow();
    open();
    QTRY_COMPARE(state(), State::Ready);
    QTRY_VERIFY(rows("requestsView").model()->rowCount() > 0);

    const QHeaderView &header = *rows("requestsView").header();
    QCOMPARE(header.sectionSize(0), 333);
    QCOMPARE(header.sortIndicatorSection(), 1);
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
}

// A first load that is cancelled leaves nothing; a refresh leaves what was shown.
void TestBrowser::cancelShowsWhatWasThere()
{
    loadDemo();
    const int before = int(m_window->session()->inventory().rows<ovirt::Vm>().size());
    answer("/hosts", Fate::Stall);
    trigger("refreshAction");
    QTRY_VERIFY(child<QAction>(*m_window, "cancelAction")->isEnabled());

    trigger("cancelAction");

    QVERIFY(!m_window->session()->isBusy());
    QCOMPARE(state(), State::Ready);
    QCOMPARE(m_window->session()->inventory().rows<ovirt::Vm>().size(), before);
    QVERIFY(!child<QAction>(*m_window, "cancelAction")->isEnabled());
}

void TestBrowser::refreshesTheSelectionOnly()
{
    loadDemo();
    shown().openView(QStringLiteral("vms"));
    QTreeView &vms = rows("vmsView");
    QTRY_COMPARE(vms.model()->rowCount(), 40);
    vms.setCurrentIndex(vms.model()->index(0, 0));
    QVERIFY(child<QAction>(*m_window, "refreshVmAction")->isEnabled());
    const qint64 asked = m_demo->statistics().requests;

    trigger("refreshVmAction");

    QTRY_VERIFY(m_window->session()->isBusy() || m_demo->statistics().requests > asked);
    QTRY_COMPARE(state(), State::Ready);
    QVERIFY(m_demo->statistics().requests - asked < 30);
}

void TestBrowser::failedRequestsAreListed()
{
    demo::Options options;
    options.overrides = {demo::failingEvery(20)};
    startDemo(options);
    open();
    QTRY_COMPARE(state(), State::Partial);

    shown().openView(QStringLiteral("requests"));

    QTreeView &requests = rows("requestsView");
    QTRY_VERIFY(requests.model()->rowCount() > 0);
    const QModelIndex first = requests.model()->index(0, 0);
    QCOMPARE(first.data(StateRole).value<RowState>(), RowState::Failed);
    QVERIFY(child<QAction>(*m_window, "retryFailedAction")->isEnabled());
    m_demo->setOverrides({});
    trigger("retryFailedAction");
    QTRY_COMPARE(state(), State::Ready);
}

// In the sidebar, before anybody opened the page and after.
void TestBrowser::requestsAreCountedAsListed()
{
    demo::Options options;
    options.vms = 40;
    startDemo(options);
    refuse("/vms/.*/nics", 409, 2);
    open();
    QTRY_COMPARE(state(), State::Partial);
    const QModelIndex entry = shown().views().indexOf(Browser::requestsView());
    const auto told = [&entry] { return entry.data(SidebarModel::CountRole).toString(); };
    QTRY_VERIFY(!told().isEmpty());
    const QString before = told();
    shown().openView(Browser::requestsView());
    const QAbstractItemModel &requests = *rows("requestsView").model();
    QTRY_COMPARE(QLocale().toString(requests.rowCount()), before);
    shown().openView(QStringLiteral("vms"));

    trigger("retryFailedAction");
    QTRY_COMPARE(state(), State::Ready);

    const int all = before.toInt() + 2; // it completes the refresh before
    QTRY_COMPARE(told(), QLocale().toString(all));
    trigger("refreshAction");
    QTRY_COMPARE(state(), State::Ready);
    QTRY_COMPARE(told(), QLocale().toString(before.toInt() - 1)); // nobody signs in again
    shown().openView(Browser::requestsView());
    QTRY_COMPARE(QLocale().toString(requests.rowCount()), told());
    QCOMPARE(requests.index(0, requestColumn(QLatin1String("refresh"))).data().toString(),
        QStringLiteral("3"));
    child<QCheckBox>(*m_window, "earlierCheckBox")->click();
    QTRY_COMPARE(told(), QLocale().toString(all + before.toInt() - 1));
    QCOMPARE(QLocale().toString(requests.rowCount()), told());
    // A filter says of how many.
    type("requestsFilter", QStringLiteral("retry"));
    const auto *summary = child<QLabel>(shown().requests(), "filterSummaryLabel");
    QTRY_COMPARE(requests.rowCount(), 2);
    QVERIFY2(summary->text().startsWith(QStringLiteral("2 of ")), qPrintable(summary->text()));
    type("requestsFilter", QStringLiteral("nothing-is-called-so"));
    const auto *message = child<QWidget>(shown().requests(), "emptyPage");
    QTRY_VERIFY(message->isVisible());
    child<QPushButton>(*message, "clearFilterActionPushButton")->click();
    QTRY_VERIFY(!message->isVisible());
}

void TestBrowser::noRequestsNoNumber()
{
    const QModelIndex entry = shown().views().indexOf(Browser::requestsView());
    QCOMPARE(entry.data(SidebarModel::CountRole).toString(), QString());

    shown().openView(Browser::requestsView());
    QCOMPARE(entry.data(SidebarModel::CountRole).toString(), QString());
    EngineSession nothingAsked;
    shown().setSession(&nothingAsked);
    QSignalSpy settled(&shown().requests(), &ViewPage::settled);
    QVERIFY(settled.wait()); // an answer, though there is nothing in it

    QCOMPARE(entry.data(SidebarModel::CountRole).toString(), QString());
    QCOMPARE(shown().requests().count(), -1);
    shown().setSession(nullptr);
    QCOMPARE(entry.data(SidebarModel::CountRole).toString(), QString());
}

void TestBrowser::earlierRequestsAreRemembered()
{
    loadDemo();
    shown().openView(Browser::requestsView());
    auto *earlier = child<QCheckBox>(*m_window, "earlierCheckBox");
    QVERIFY(!earlier->isChecked());
    attend();
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(earlier->isChecked());

    newWindow();

    QVERIFY(child<QCheckBox>(*m_window, "earlierCheckBox")->isChecked());
}

void TestBrowser::retryIsAButton()
{
    startDemo();
    refuse("/vms/.*/nics", 409);
    open();
    QTRY_COMPARE(state(), State::Partial);
    shown().openView(Browser::requestsView());
    auto *retry = child<QPushButton>(shown().requests(), "retryFailedActionPushButton");
    QVERIFY(retry->isVisible() && retry->isEnabled() && !retry->isFlat());
    QVERIFY(!retry->toolTip().isEmpty());
    attend();
    rows("requestsView").setFocus();
    for (int step = 0; step < 20 && !retry->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(retry->hasFocus());

    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_COMPARE(state(), State::Ready);

    QVERIFY(!retry->isEnabled());
    QVERIFY2(retry->toolTip().contains(QStringLiteral("Nothing is missing")),
        qPrintable(retry->toolTip()));
    QCOMPARE(retry->accessibleDescription(),
        QStringLiteral("Nothing is missing: there is nothing to ask for again"));
}

// Whoever hears the window instead of seeing it.
void TestBrowser::controlsHaveNames()
{
    loadDemo();
    for (const char *view : {"inventory", "vms", "requests"}) {
        shown().openView(QLatin1String(view));
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isControl = widget->focusPolicy() & Qt::TabFocus;
            if (!isControl || !widget->isVisible() || widget->focusProxy())
                continue;
            QAccessibleInterface *control = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(control);
            QVERIFY2(!control->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                    + widget->objectName()));
        }
    }
}

QTEST_MAIN(TestBrowser)

#include "tst_browser.moc"
