// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/windowtest.h"
#include "ui/columns/joins.h"
#include "ui/columns/kindinfo.h"
#include "ui/columns/tablerows.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/models/inventorytreemodel.h"
#include "ui/settings/preferences.h"
#include "ui/views/linkbutton.h"
#include "ui/views/messagepage.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

using namespace browser;

// What a person does about a refresh: stops it, repeats it, looks at what failed.
class TestWindowRefresh : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void stops();
    void stoppedRefreshLosesNothing();
    void settingsApplyToTheNextRefresh();
    void failureIsALink();
    void retryAsksForWhatFailedOnly();
    void refreshesOneVm();
    void planIsPreferred();
    void noEngineThere();
    void completenessIsTold();
};

void TestWindowRefresh::stops()
{
    startDemo();
    answer("/vms/.*/nics", Fate::Stall);
    open();
    QTRY_VERIFY(model().rowCount() > 0);
    QTRY_VERIFY(child<QAction>(*m_window, "stopAction")->isEnabled());
    QVERIFY(!child<QAction>(*m_window, "refreshAction")->isEnabled());

    trigger("stopAction");

    QTRY_COMPARE(state(), State::Partial);
    QVERIFY(text("completenessLabel").contains(QLatin1String("stopped")));
    QVERIFY(!child<QAction>(*m_window, "stopAction")->isEnabled());
    QVERIFY(child<QAction>(*m_window, "refreshAction")->isEnabled());
    QVERIFY(model().rowCount() > 0);
}

// Neither the disks that no VM has, nor what is known of VMs without disks.
void TestWindowRefresh::stoppedRefreshLosesNothing()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    const KindInfo &disks = infoOf(Kind::Disk);
    const qsizetype before = disks.count(inventory);
    QVERIFY(!unattachedDisks(inventory).isEmpty());
    answer("/nics", Fate::Stall);
    trigger("refreshAction");

    trigger("stopAction");

    QTRY_COMPARE(state(), State::Partial);
    QCOMPARE(disks.count(inventory), before);
    QVERIFY(!unattachedDisks(inventory).isEmpty());
    for (qsizetype vm = 0; vm < inventory.rows<ovirt::Vm>().size(); ++vm)
        QVERIFY(countOf<ovirt::Snapshot>(inventory, vm).has_value());
    QVERIFY(text("completenessLabel").contains(QLatin1String("as before")));
}

void TestWindowRefresh::settingsApplyToTheNextRefresh()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    QVERIFY(text("effortLabel").contains(QStringLiteral("5 × 5")));
    const auto *effort = child<ElidedLabel>(*m_window, "effortLabel");
    QVERIFY(effort->accessibleName().contains(QStringLiteral("connections × requests")));

    trigger("settingsAction");
    auto *dialog = m_window->findChild<SettingsDialog *>();
    child<QSpinBox>(*dialog, "connectionsSpinBox")->setValue(2);
    child<QSpinBox>(*dialog, "pipelineSpinBox")->setValue(3);
    dialog->accept();

    QCOMPARE(preferences(*m_settings).connections, 2);
    QVERIFY(text("effortLabel").contains(QStringLiteral("5 × 5")));

    trigger("refreshAction");
    QTRY_COMPARE(state(), State::Ready);

    QVERIFY(text("effortLabel").contains(QStringLiteral("2 × 3")));
    QCOMPARE(m_window->session()->options().connections, 2);
    QCOMPARE(m_window->session()->options().pipeline, 3);
}

void TestWindowRefresh::failureIsALink()
{
    startDemo();
    refuse("/vms/.*/nics", 500);
    open();
    QTRY_COMPARE(state(), State::Partial);
    QCOMPARE(m_window->session()->inventory().rows<ovirt::Vm>().size(), 100);

    child<LinkButton>(*m_window, "statusLinkButton")->click();

    auto *requests = child<QTreeView>(*m_window, "requestsView");
    QTRY_VERIFY(requests->model()->rowCount() > 100);
    QTRY_COMPARE(
        requests->model()->index(0, 0).data(StateRole).value<RowState>(), RowState::Failed);

    trigger("nextFailureAction");

    const QModelIndex current = child<InventoryView>(*m_window, "inventoryView")->currentIndex();
    QVERIFY(!current.data(InventoryTreeModel::ErrorRole).toString().isEmpty());

    Q_EMIT child<InventoryView>(*m_window, "inventoryView")->retryRequested();

    QTRY_COMPARE(state(), State::Ready);
    QVERIFY(child<LinkButton>(*m_window, "statusLinkButton")->isHidden());
}

// Not the whole engine is asked again for two lists of two VMs.
void TestWindowRefresh::retryAsksForWhatFailedOnly()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    auto *retry = child<QAction>(*m_window, "retryFailedAction");
    QVERIFY(!retry->isEnabled());
    refuse("/vms/.*/nics", 409, 2);
    trigger("refreshAction");
    QTRY_COMPARE(state(), State::Partial);
    QVERIFY(retry->isEnabled());
    const qint64 before = m_demo->statistics().requests;

    retry->trigger();

    QTRY_COMPARE(state(), State::Ready);
    QCOMPARE(m_demo->statistics().requests, before + 2);
    QVERIFY(!retry->isEnabled());
}

void TestWindowRefresh::refreshesOneVm()
{
    startDemo();
    open();
    QTRY_COMPARE(state(), State::Ready);
    auto *view = child<InventoryView>(*m_window, "inventoryView");
    auto *refreshVm = child<QAction>(*m_window, "refreshVmAction");
    view->setCurrentIndex({});
    QVERIFY(!refreshVm->isEnabled());
    view->setCurrentIndex(model().index(0, 0, model().index(0, 0)));
    QVERIFY(refreshVm->isEnabled());
    const qint64 before = m_demo->statistics().requests;

    refreshVm->trigger();
    QVERIFY(m_window->session()->isBusy());

    QTRY_COMPARE(state(), State::Ready);
    const qint64 asked = m_demo->statistics().requests - before;
    QVERIFY(asked > 3 && asked < 20);
}

void TestWindowRefresh::planIsPreferred()
{
    startDemo();
    Preferences preferred = preferences(*m_settings);
    preferred.plan = setting::Plan::Follow;
    setPreferences(*m_settings, preferred);

    open();

    QTRY_COMPARE(state(), State::Ready);
    QCOMPARE(m_window->session()->inventory().completeness().plan, ovirt::FetchPlan::Follow);
}

void TestWindowRefresh::noEngineThere()
{
    startDemo();
    answer("/sso/", Fate::Drop);
    open();
    QTRY_COMPARE(state(), State::Failed);
    const auto *page = child<MessagePage>(*m_window, "messagePage");
    QVERIFY(page->isVisible());
    QVERIFY(!child<QLabel>(*page, "sentenceLabel")->text().isEmpty());

    m_demo->setOverrides({});
    child<QPushButton>(*page, "tryAgainActionPushButton")->click();

    QTRY_COMPARE(state(), State::Ready);
    QVERIFY(!page->isVisible());
}

void TestWindowRefresh::completenessIsTold()
{
    demo::Options options;
    options.permissionsAgree = false;
    startDemo(options);
    auto *action = child<QAction>(*m_window, "completenessAction");
    QVERIFY(!action->isEnabled());
    demo::Override once;
    once.path = QRegularExpression(QStringLiteral("/vms/.*/nics"));
    once.status = 409;
    once.contentType = "text/html";
    once.body = "<html><body>not <b>now</b></body></html>";
    once.times = 1;
    m_demo->setOverrides({once});
    open();
    QTRY_COMPARE(state(), State::Partial);

    action->trigger();

    const auto *box = child<QMessageBox>(*m_window, "completenessMessageBox");
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->text(), text("completenessLabel"));
    QVERIFY(box->informativeText().contains(QStringLiteral("one by one")));
    QVERIFY(box->informativeText().contains(QStringLiteral("disagree")));
    QVERIFY(box->detailedText().contains(QStringLiteral("/nics): ")));
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    const ovirt::Failure &failure = inventory.completeness().failures.first();
    const ovirt::Vm *vm = inventory.find(ovirt::Ref<ovirt::Vm>{failure.vmId});
    QVERIFY(box->detailedText().startsWith(
        QStringLiteral("NICs of %1 (%2)").arg(vm->name, failure.what)));
    QCOMPARE(box->detailedText().count(QLatin1Char('\n')), 0);
}

QTEST_MAIN(TestWindowRefresh)
#include "tst_windowrefresh.moc"
