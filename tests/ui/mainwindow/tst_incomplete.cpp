// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"

#include "app/demo/misbehaviour.h"
#include "ui/models/sidebarmodel.h"
#include "ui/pages/viewpage.h"

#include <QLabel>
#include <QSplitter>

using namespace browser;

// What a person would take for all there is, where something did not come.
class TestIncomplete : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void exportKnowsHowCompleteItIs();
    void filterSaysWhatItDoesNotKnow();
    void filterFindsWhatIsKept();
    void stoppedSaysHowManyThereAre();
    void listsOfWhichSomeFailedAreMarked();
    void requestsAreMarkedWhereSomeFailed();
    void keptListsAreNotRefreshed();
    void addressIsFoundAmongVms();
    void hiddenSidesComeBackAsWideAsTheyWere();

private:
    void loadInPart();
    [[nodiscard]] QString summary(const char *filter) const
    {
        return child<QLabel>(*child<QWidget>(*m_window, filter), "filterSummaryLabel")->text();
    }
};

void TestIncomplete::loadInPart()
{
    demo::Options options;
    options.overrides = {demo::failingEvery(20)};
    startDemo(options);
    open();
    QTRY_COMPARE(state(), State::Partial);
}

void TestIncomplete::filterSaysWhatItDoesNotKnow()
{
    loadInPart();
    const ovirt::Completeness &sum = m_window->session()->inventory().completeness();
    const QString unknown = QStringLiteral("known of %1 of the %2")
                                .arg(sum.vmsListed - sum.vmsComplete)
                                .arg(sum.vmsListed);

    type("inventoryFilter", QStringLiteral("status:up"));
    QTRY_VERIFY2(
        summary("inventoryFilter").endsWith(unknown), qPrintable(summary("inventoryFilter")));
    type("inventoryFilter", QString());
    QTRY_VERIFY(!summary("inventoryFilter").contains(QLatin1String("known of")));

    shown().openView(QStringLiteral("vms"));
    type("vmsFilter", QStringLiteral("disks>2"));
    QTRY_VERIFY(summary("vmsFilter").endsWith(unknown));
}

// Rows of an earlier refresh are looked through as well.
void TestIncomplete::filterFindsWhatIsKept()
{
    loadDemo();
    m_demo->setOverrides({demo::failingEvery(20)});
    trigger("refreshAction");
    QTRY_COMPARE(state(), State::Partial);
    QVERIFY(m_window->session()->inventory().completeness().vmsKept > 0);

    type("inventoryFilter", QStringLiteral("status:up"));

    QTRY_VERIFY(summary("inventoryFilter").contains(QLatin1String(" of ")));
    QVERIFY2(!summary("inventoryFilter").contains(QLatin1String("known of")),
        qPrintable(summary("inventoryFilter")));
}

void TestIncomplete::stoppedSaysHowManyThereAre()
{
    demo::Options options;
    options.vms = 450;
    startDemo(options);
    answer("/vms\\?.*page%20[2-9]", Fate::Stall);
    open();
    QTRY_VERIFY(m_window->session()->inventory().rows<ovirt::Vm>().size() > 0);

    trigger("stopAction");

    QTRY_COMPARE(state(), State::Partial);
    const qsizetype listed = m_window->session()->inventory().rows<ovirt::Vm>().size();
    const QString wanted = QStringLiteral("%1 VMs · the engine has 450").arg(listed);
    QVERIFY(listed < 450);
    QTRY_COMPARE(summary("inventoryFilter"), wanted);
    shown().openView(QStringLiteral("vms"));
    QTRY_COMPARE(summary("vmsFilter"), wanted);
    QVERIFY(m_window->session()->sentence().contains(QLatin1String("of 450 VMs")));
}

void TestIncomplete::listsOfWhichSomeFailedAreMarked()
{
    loadInPart();
    QStringList failed;
    for (const ovirt::Failure &failure : m_window->session()->inventory().completeness().failures)
        failed.append(failure.what.section(QLatin1Char('/'), -1));
    const std::pair<const char *, const char *> lists[] = {{"nics", "nics"},
        {"disks", "diskattachments"}, {"permissions", "permissions"}, {"snapshots", "snapshots"}};
    int marked = 0;
    for (const auto &[view, path] : lists) {
        const QModelIndex row = shown().views().indexOf(QLatin1String(view));
        if (!failed.contains(QLatin1String(path)))
            continue;
        QTRY_VERIFY2(!row.data(SidebarModel::MarkRole).toString().isEmpty(), view);
        ++marked;
    }
    QVERIFY(marked > 0);
    const QModelIndex hosts = shown().views().indexOf(QStringLiteral("hosts"));
    QVERIFY(hosts.data(SidebarModel::MarkRole).toString().isEmpty());
}

void TestIncomplete::requestsAreMarkedWhereSomeFailed()
{
    loadInPart();
    const QPersistentModelIndex row =
        shown().views().indexOf(QLatin1String(SidebarModel::requestsView));
    const qsizetype failed = m_window->session()->inventory().completeness().failures.size();
    const QString mark = QStringLiteral("Failed in the last refresh: %1").arg(failed);
    QTRY_COMPARE(row.data(SidebarModel::MarkRole).toString(), mark);
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(mark));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(mark));

    m_demo->setOverrides({});
    trigger("retryFailedAction");

    QTRY_COMPARE(state(), State::Ready);
    QTRY_VERIFY(row.data(SidebarModel::MarkRole).toString().isEmpty());
}

// All of them are there, if some as they were before.
void TestIncomplete::keptListsAreNotRefreshed()
{
    loadDemo();
    answer("/vms/.*/nics", Fate::Answer, 500);
    trigger("refreshAction");
    QTRY_COMPARE(state(), State::Partial);
    const QModelIndex row = shown().views().indexOf(QStringLiteral("nics"));

    QTRY_VERIFY(row.data(SidebarModel::MarkRole)
                    .toString()
                    .startsWith(QLatin1String("Not all could be refreshed: ")));
    shown().openView(QStringLiteral("nics"));
    QTRY_VERIFY2(summary("nicsFilter").endsWith(QStringLiteral(" · not all refreshed")),
        qPrintable(summary("nicsFilter")));
}

void TestIncomplete::addressIsFoundAmongVms()
{
    loadDemo();
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    const QString mac = inventory.partOf<ovirt::Nic>(0).first()->mac;
    shown().openView(QStringLiteral("vms"));

    type("vmsFilter", mac);

    QTRY_COMPARE(rows("vmsView").model()->rowCount(), 1);
}

void TestIncomplete::hiddenSidesComeBackAsWideAsTheyWere()
{
    const auto sidesOf = [this] {
        m_window->resize(1280, 720); // what is restored is bounded by the screen
        m_window->show();
        return child<QSplitter>(*m_window, "splitter")->sizes();
    };
    loadDemo();
    const QList<int> before = sidesOf();
    trigger("showDetailsAction");
    m_window->close();
    newWindow();
    sidesOf();
    m_window->close();

    newWindow();
    open();
    QTRY_COMPARE(state(), State::Ready);
    sidesOf();
    trigger("showDetailsAction");

    QVERIFY(shown().areDetailsShown());
    QTRY_COMPARE(sidesOf(), before);
}

// What a refresh brings is mostly known already: in its end only how complete it is is news.
void TestIncomplete::exportKnowsHowCompleteItIs()
{
    loadDemo();
    QVERIFY(openView(QStringLiteral("vms")));
    shown().openView(QStringLiteral("inventory"));
    refuse("/vms/.*/nics", 500);
    trigger("refreshAction");
    QTRY_COMPARE(state(), State::Partial);

    QVERIFY(openView(QStringLiteral("vms")));

    const ovirt::Completeness &sum = m_window->session()->inventory().completeness();
    QTRY_COMPARE(shown().page().rows(false).inventory.completeness(), sum);
    QCOMPARE(sum.failures.size(), 1);
}

QTEST_MAIN(TestIncomplete)
#include "tst_incomplete.moc"
