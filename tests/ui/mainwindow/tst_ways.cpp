// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/misbehaviour.h"
#include "tests/ui/mainwindow/browsertest.h"
#include "ui/models/itemroles.h"
#include "ui/models/requestcolumns.h"
#include "ui/models/sidebarmodel.h"
#include "ui/pages/requestspage.h"
#include "ui/pages/treepage.h"
#include "ui/settings/preferences.h"
#include "ui/views/detailspane.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace browser;

static const int pathColumn = requestColumn(QLatin1String("what"));

// How one gets from object to object, and what the details and menus are about on the way.
class TestWays : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void groupsThatAreNoObjectsHaveDetails();
    void requestsHaveDetails();
    void backFromRowsLeadsToTheirLink();
    void requestIsAboutItsVm();
    void requestForAListIsAboutNothing();
    void menuIsAboutTheRowWhileDetailsAreHidden();
    void backLeadsToWhatWasChosenOnly();
    void backBringsTheFilter();
    void firstHitIsShown();
    void nothingFoundShowsNothing();
    void whatIsChosenMeanwhileStays();
    void sidebarIsWalkedByKeys();
    void rowsThatComeLeaveTheFilterItsKeys();
    void rowsThatComeHaveTheKeys();
    void copiesFromTheDetails();
    void openedSectionStaysOpen();

private:
    void openVms();
    [[nodiscard]] ObjectKey linkOf(Kind kind) const;
};

void TestWays::openVms()
{
    loadDemo();
    shown().openView(QStringLiteral("vms"));
    QTRY_COMPARE(rows("vmsView").model()->rowCount(), 40);
}

// The first link to such an object in the details.
ObjectKey TestWays::linkOf(Kind kind) const
{
    for (const DetailSection &section : shown().details().shown().sections) {
        for (const Detail &detail : section.details) {
            if (!detail.link.isNull() && detail.link.kind == kind)
                return detail.link;
        }
    }
    return {};
}

void TestWays::requestIsAboutItsVm()
{
    loadDemo();
    shown().openView(Browser::requestsView());
    QTreeView &requests = rows("requestsView");
    QTRY_VERIFY(requests.model()->rowCount() > 40);
    const QModelIndex row = requests.model()
                                ->match(requests.model()->index(0, pathColumn), Qt::DisplayRole,
                                    QStringLiteral("/vms/*/nics"), 1, Qt::MatchWildcard)
                                .value(0);
    QVERIFY(row.isValid());

    requests.setCurrentIndex(row);

    const ObjectKey vm = shown().object();
    QCOMPARE(vm.kind, Kind::Vm);
    QVERIFY(row.data().toString().contains(vm.id));
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    const QString name = inventory.find(ovirt::Ref<ovirt::Vm>{vm.id})->name;
    QCOMPARE(row.siblingAtColumn(0).data().toString(), QStringLiteral("NICs of ") + name);
    bool isNamed = false;
    for (int column = 0; column < requests.model()->columnCount(); ++column)
        isNamed |= row.siblingAtColumn(column).data().toString() == name;
    QVERIFY2(isNamed, qPrintable(name));
    QVERIFY(child<QAction>(*m_window, "refreshVmAction")->isEnabled());

    Q_EMIT requests.activated(row);
    QCOMPARE(shown().view(), QStringLiteral("vms"));
    QTRY_COMPARE(shown().page().currentObject(), vm);
}

void TestWays::requestForAListIsAboutNothing()
{
    openVms();
    rows("vmsView").setCurrentIndex(rows("vmsView").model()->index(0, 0));
    QVERIFY(!shown().object().isNull());
    shown().openView(Browser::requestsView());
    QTreeView &requests = rows("requestsView");
    QTRY_VERIFY(requests.model()->rowCount() > 40);
    const QModelIndex row = requests.model()
                                ->match(requests.model()->index(0, pathColumn), Qt::DisplayRole,
                                    QStringLiteral("/hosts"), 1, Qt::MatchStartsWith)
                                .value(0);
    QVERIFY(row.isValid());

    requests.setCurrentIndex(row);

    QVERIFY(shown().object().isNull());
    QVERIFY(!child<QAction>(*m_window, "openInPortalAction")->isEnabled());
    QVERIFY(!child<QAction>(*m_window, "refreshVmAction")->isEnabled());
}

void TestWays::menuIsAboutTheRowWhileDetailsAreHidden()
{
    openVms();
    QTreeView &vms = rows("vmsView");
    vms.setCurrentIndex(vms.model()->index(0, 0));
    shown().setDetailsShown(false);
    vms.setCurrentIndex(vms.model()->index(3, 0));

    Q_EMIT shown().page().menuRequested(QPoint());

    auto *menu = child<QMenu>(*m_window, "rowMenu");
    shown().setDetailsShown(true); // says what it should have been about
    const QString cluster = shown().details().shown().name;
    QVERIFY(!cluster.isEmpty());
    bool isThere = false;
    for (const DetailSection &section : shown().details().shown().sections) {
        for (const Detail &detail : section.details) {
            for (const QAction *action : menu->actions())
                isThere |= detail.link.kind == Kind::Cluster && !detail.link.isNull()
                    && action->text().contains(detail.value);
        }
    }
    QVERIFY(isThere);
    menu->close();
}

// Not to the rows that a view chose by itself on the way.
void TestWays::backLeadsToWhatWasChosenOnly()
{
    openVms();
    shown().openView(QStringLiteral("hosts"));
    QTRY_VERIFY(rows("hostsView").model()->rowCount() > 1);
    shown().openView(QStringLiteral("vms"));
    QTreeView &vms = rows("vmsView");
    ObjectKey host;
    for (int row = 0; row < vms.model()->rowCount() && host.isNull(); ++row) {
        vms.setCurrentIndex(vms.model()->index(row, 0));
        host = linkOf(Kind::Host);
    }
    QVERIFY(!host.isNull());
    const ObjectKey vm = shown().object();

    shown().openObject(host);
    QTRY_COMPARE(shown().page().currentObject(), host);
    trigger("backAction");

    QCOMPARE(shown().view(), QStringLiteral("vms"));
    QCOMPARE(shown().object(), vm);
}

void TestWays::backBringsTheFilter()
{
    openVms();
    QTreeView &vms = rows("vmsView");
    type("vmsFilter", QStringLiteral("status:down"));
    QTRY_VERIFY(vms.model()->rowCount() < 40);
    vms.setCurrentIndex(vms.model()->index(1, 0));
    const ObjectKey down = shown().object();
    ObjectKey up;
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    for (const auto &vm : inventory.rows<ovirt::Vm>()) {
        if (vm->status == QLatin1String("up"))
            up = {Kind::Vm, vm->id, {}};
    }

    shown().openObject(up); // which the filter hides

    QCOMPARE(shown().page().filter(), QString());
    QTRY_COMPARE(shown().page().currentObject(), up);
    trigger("backAction");
    QCOMPARE(shown().page().filter(), QStringLiteral("status:down"));
    QTRY_COMPARE(shown().page().currentObject(), down);
}

void TestWays::firstHitIsShown()
{
    openVms();
    QTreeView &vms = rows("vmsView");
    vms.setCurrentIndex(vms.model()->index(0, 0));
    const QString last = vms.model()->index(39, 0).data().toString();
    const int before = int(shown().canGoBack());

    type("vmsFilter", QStringLiteral("name=\"%1\"").arg(last));

    QTRY_COMPARE(shown().details().shown().name, last);
    QCOMPARE(vms.currentIndex().row(), 0);
    QCOMPARE(int(shown().canGoBack()), before); // nobody has been there

    shown().openView(shown().tree().view());
    type("inventoryFilter", QStringLiteral("name=\"%1\"").arg(last));
    QTRY_COMPARE(shown().details().shown().name, last);
}

void TestWays::nothingFoundShowsNothing()
{
    openVms();
    rows("vmsView").setCurrentIndex(rows("vmsView").model()->index(0, 0));

    type("vmsFilter", QStringLiteral("name=nobody"));

    QTRY_VERIFY(shown().object().isNull());
    QVERIFY(!shown().details().shown().isFound);
}

// What was to be shown as soon as it comes is not wanted any more.
void TestWays::whatIsChosenMeanwhileStays()
{
    openVms();
    QTreeView &vms = rows("vmsView");
    type("vmsFilter", QStringLiteral("status:down"));
    QTRY_VERIFY(vms.model()->rowCount() < 40);
    ObjectKey up;
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    for (const auto &vm : inventory.rows<ovirt::Vm>()) {
        if (vm->status == QLatin1String("up"))
            up = {Kind::Vm, vm->id, {}};
    }
    QVERIFY(!shown().page().showObject(up));

    vms.setCurrentIndex(vms.model()->index(1, 0));
    const ObjectKey chosen = shown().object();
    type("vmsFilter", {});

    QTRY_COMPARE(vms.model()->rowCount(), 40);
    QCOMPARE(shown().page().currentObject(), chosen);
}

// A click or Enter goes into the view; keys on the way to another one do not.
void TestWays::sidebarIsWalkedByKeys()
{
    openVms();
    auto *sidebar = child<QListView>(*m_window, "sidebar");
    sidebar->setFocus();

    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(shown().view(), QStringLiteral("disks"));
    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(shown().view(), QStringLiteral("nics"));
    QVERIFY(sidebar->hasFocus());
    QTRY_VERIFY(rows("nicsView").model()->rowCount() > 0);

    QTest::keyClick(sidebar, Qt::Key_Return);
    QVERIFY(rows("nicsView").hasFocus());
}

// Who goes to the filter line before the first rows are there goes on typing into it.
void TestWays::rowsThatComeLeaveTheFilterItsKeys()
{
    loadDemo();
    attend();
    shown().openView(QStringLiteral("disks"));
    shown().page().focusFilter();
    const QLineEdit *line = filterLineOf("disksFilter");
    QVERIFY(line->hasFocus());

    QTRY_VERIFY(rows("disksView").model()->rowCount() > 0);

    QVERIFY(line->hasFocus());
}

// Who opened the view for its rows goes on among them.
void TestWays::rowsThatComeHaveTheKeys()
{
    loadDemo();
    attend();
    shown().openView(QStringLiteral("disks"));
    QVERIFY(!rows("disksView").isVisible());

    QTRY_VERIFY(rows("disksView").model()->rowCount() > 0);

    QVERIFY(rows("disksView").isVisible());
    QCOMPARE(QGuiApplication::focusObject(), &rows("disksView"));
    type("disksFilter", QStringLiteral("name=nobody"));
    QTRY_VERIFY(!rows("disksView").isVisible());
    type("disksFilter", {});
    QTRY_VERIFY(rows("disksView").isVisible());
    QCOMPARE(QGuiApplication::focusObject(), &rows("disksView"));
}

void TestWays::copiesFromTheDetails()
{
    openVms();
    rows("vmsView").setCurrentIndex(rows("vmsView").model()->index(0, 0));
    QTreeView &details = rows("detailsView");
    const QModelIndex value = details.model()->index(1, 1, details.model()->index(0, 0));
    details.setCurrentIndex(value);
    details.setFocus();
    QGuiApplication::clipboard()->clear();

    QTest::keySequence(&details, QKeySequence::Copy);

    QVERIFY(!value.data().toString().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), value.data().toString());
}

void TestWays::openedSectionStaysOpen()
{
    openVms();
    QTreeView &vms = rows("vmsView");
    QTreeView &details = rows("detailsView");
    const auto unreported = [&details] {
        return details.model()->index(details.model()->rowCount() - 1, 0);
    };
    vms.setCurrentIndex(vms.model()->index(0, 0));
    QVERIFY(!details.isExpanded(unreported()));

    details.expand(unreported());
    vms.setCurrentIndex(vms.model()->index(1, 0));

    QVERIFY(details.isExpanded(unreported()));
}

void TestWays::groupsThatAreNoObjectsHaveDetails()
{
    loadDemo(100);
    child<QComboBox>(*m_window, "groupingComboBox")->setCurrentIndex(3);
    QTreeView &tree = rows("inventoryView");
    const QModelIndex vm = tree.model()->index(0, 0, tree.model()->index(1, 0));
    tree.setCurrentIndex(vm);
    QTRY_COMPARE(text("detailsName"), vm.data().toString());

    const QModelIndex group = tree.model()->index(0, 0);
    tree.setCurrentIndex(group);

    QTRY_COMPARE(text("detailsName"), group.data(SortRole).toString());
    QVERIFY(shown().object().isNull());
    const auto action = [this](const char *name) { return child<QAction>(*m_window, name); };
    QVERIFY(!action("openInPortalAction")->isEnabled()); // of the VM before
    QVERIFY(action("copyRowsAction")->isEnabled());
    QVERIFY(action("refreshVmAction")->isEnabled());
    QCOMPARE(shown().page().selectedVms().size(), tree.model()->rowCount(group));
    QCOMPARE(shown().page().rows(true).order.size(), tree.model()->rowCount(group));
    const QString title = text("detailsName");
    shown().tree().hideColumn(QStringLiteral("memory")); // which resets the model
    QCOMPARE(text("detailsName"), title);
    QCOMPARE(shown().page().selectedVms().size(), tree.model()->rowCount(tree.currentIndex()));

    m_window->close(); // and comes back
    newWindow();
    open();
    QTRY_COMPARE(state(), State::Ready);
    QTRY_COMPARE(text("detailsName"), title);
    QVERIFY(shown().page().selectedVms().size() > 1);
}

void TestWays::backFromRowsLeadsToTheirLink()
{
    loadDemo();
    QVERIFY(openView(QStringLiteral("vms")));
    QTreeView *clusters = openView(QStringLiteral("clusters"));
    QVERIFY(clusters);
    clusters->setCurrentIndex(clusters->model()->index(1, 0));
    const ObjectKey cluster = shown().object();
    QCOMPARE(cluster.kind, Kind::Cluster);

    Q_EMIT shown().details().rowsRequested({Kind::Vm, QStringLiteral("cluster.id=") + cluster.id});
    QTRY_COMPARE(shown().view(), QStringLiteral("vms"));
    QTRY_VERIFY(!shown().object().isNull() && shown().object().kind == Kind::Vm);
    trigger("backAction");

    QCOMPARE(shown().view(), QStringLiteral("clusters"));
    QTRY_COMPARE(shown().object(), cluster);
    trigger("forwardAction");
    QCOMPARE(shown().view(), QStringLiteral("vms"));
    QVERIFY(shown().page().filter().contains(cluster.id));
}

// All of the error, which the table cuts.
void TestWays::requestsHaveDetails()
{
    startDemo();
    refuse("/vms/.*/nics", 500);
    open();
    QTRY_COMPARE(state(), State::Partial);
    QTreeView *requests = openView(QStringLiteral("requests"));
    QVERIFY(requests);

    requests->setCurrentIndex(requests->model()->index(0, 0));

    QTRY_COMPARE(text("detailsName"), requests->model()->index(0, 0).data().toString());
    const auto *details = child<QTreeView>(*m_window, "detailsView");
    const QAbstractItemModel &lines = *details->model();
    const QModelIndex section = lines.index(0, 0);
    QStringList values;
    for (int row = 0; row < lines.rowCount(section); ++row)
        values.append(lines.index(row, 1, section).data().toString());
    const QString error =
        m_window->session()->inventory().completeness().failures.first().error.sentence();
    QVERIFY2(values.contains(error), qPrintable(values.join(QLatin1Char('\n'))));
    const QModelIndex stateLine = lines.index(1, 1, section);
    QCOMPARE(stateLine.data(StateRole).value<RowState>(), RowState::Failed); // not the VM's
    QVERIFY(!shown().object().isNull()); // what it is about can be gone to

    trigger("retryFailedAction");
    QTRY_COMPARE(state(), State::Ready);

    const auto stateIn = [&lines] {
        return lines.index(1, 1, lines.index(0, 0)).data().toString();
    };
    QTRY_COMPARE(stateIn(), requests->currentIndex().siblingAtColumn(1).data().toString());
}

QTEST_MAIN(TestWays)
#include "tst_ways.moc"
