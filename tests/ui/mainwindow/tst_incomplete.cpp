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
    void listsOfWhichSomeFailedAreMarked();
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
    const QString unknown = QString::number(sum.vmsListed - sum.vmsComplete);

    type("inventoryFilter", QStringLiteral("status:up"));
    QTRY_VERIFY2(summary("inventoryFilter").endsWith(QLatin1String("known of ") + unknown),
        qPrintable(summary("inventoryFilter")));
    type("inventoryFilter", QString());
    QTRY_VERIFY(!summary("inventoryFilter").contains(QLatin1String("known of")));

    shown().openView(QStringLiteral("vms"));
    type("vmsFilter", QStringLiteral("disks>2"));
    QTRY_VERIFY(summary("vmsFilter").endsWith(QLatin1String("known of ") + unknown));
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
