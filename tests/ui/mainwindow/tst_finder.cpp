// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/persontest.h"
#include "ui/columns/kindinfo.h"
#include "ui/dialogs/palettemodel.h"
#include "ui/pages/viewpage.h"
#include "ui/views/filterhelp.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QListView>

using namespace browser;

// Ctrl+K: to whatever a person knows the name of, with a few keys.
class TestFinder : public PersonTest {
    Q_OBJECT

private Q_SLOTS:
    void objectIsShownInItsView_data();
    void objectIsShownInItsView();
    void namesakesAreToldApart();
    void viewIsOpened();
    void clickedOneIsTaken();
    void actionRuns();
    void actionOfTheRowsRuns();
    void whatIsNoNameIsLookedForInVms_data();
    void whatIsNoNameIsLookedForInVms();
    void pageIsOrderedByAColumn();
    void filterIsSavedAndHelpedWith();
    void whatIsBelowARowIsOpened();
    void escapeGivesTheKeyboardBack_data();
    void escapeGivesTheKeyboardBack();
    void whatIsImpossibleNowIsSeenButNotDone();
    void whatFailedIsFoundAndRetried();

private:
    void openPalette() const;
    [[nodiscard]] QListView &found() const
    {
        return *child<QListView>(*m_window, "paletteListView");
    }
    [[nodiscard]] bool isPaletteOpen() const
    {
        return m_window->findChild<QDialog *>(QStringLiteral("commandPalette"));
    }
};

void TestFinder::openPalette() const
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(isPaletteOpen());
    QTRY_COMPARE(focused(), child<QLineEdit>(*m_window, "paletteLineEdit"));
}

void TestFinder::objectIsShownInItsView_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::Vm, Kind::Host, Kind::StorageDomain, Kind::Template})
        QTest::newRow(infoOf(kind).key) << kind;
}

// The last of them, by all but the first of its letters, among what else is called so.
void TestFinder::objectIsShownInItsView()
{
    QFETCH(Kind, kind);
    loadDemo();
    attend();
    QVERIFY(openView(QStringLiteral("networks")));
    const KindInfo &info = infoOf(kind);
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    const Objects objects = info.objects(inventory);
    const void *last = objects.at(objects.size() - 1);
    const QString name = nameOf(inventory, info, last);
    openPalette();

    write(name.mid(1).toUpper());

    QCOMPARE(found().currentIndex().row(), 0);
    const QString what = translatedTitle(info.one);
    while (!found().currentIndex().data(PaletteModel::DetailRole).toString().startsWith(what)) {
        const int before = found().currentIndex().row();
        press(Qt::Key_Down);
        QCOMPARE(found().currentIndex().row(), before + 1);
    }
    QCOMPARE(found().currentIndex().data().toString(), name);
    press(Qt::Key_Return);
    QTRY_VERIFY(!isPaletteOpen());
    QCOMPARE(shown().view(), QLatin1String(info.key));
    QCOMPARE(shown().object(), info.keyOf(last));
    QTreeView &view = rows(QByteArray(info.key).append("View").constData());
    QTRY_COMPARE(view.currentIndex().siblingAtColumn(0).data().toString(), name);
    QTRY_COMPARE(focused(), &view);
    QTRY_COMPARE(text("detailsName"), name);
}

// The demo has a network of the same name in each data center.
void TestFinder::namesakesAreToldApart()
{
    loadDemo();
    attend();
    openPalette();

    write(QStringLiteral("production"));

    QStringList details;
    for (int row = 0; row < found().model()->rowCount(); ++row) {
        const QModelIndex entry = found().model()->index(row, 0);
        if (entry.data().toString() == QStringLiteral("production"))
            details.append(entry.data(PaletteModel::DetailRole).toString());
    }
    QVERIFY(details.size() > 1);
    QCOMPARE(QSet<QString>(details.begin(), details.end()).size(), details.size());
}

void TestFinder::viewIsOpened()
{
    loadDemo();
    attend();
    openPalette();

    write(QStringLiteral("snapsh"));
    press(Qt::Key_Enter);

    QTRY_VERIFY(!isPaletteOpen());
    QCOMPARE(shown().view(), QStringLiteral("snapshots"));
    QTRY_COMPARE(focused(), &rows("snapshotsView"));
}

void TestFinder::clickedOneIsTaken()
{
    loadDemo();
    attend();
    openPalette();
    write(QStringLiteral("disks"));
    const QModelIndex row = found().currentIndex();
    QCOMPARE(row.data().toString(), QStringLiteral("Disks"));

    click(*found().viewport(), found().visualRect(row).center(), Qt::LeftButton);

    QTRY_COMPARE(shown().view(), QStringLiteral("disks"));
    QTRY_VERIFY(!isPaletteOpen());
}

void TestFinder::actionRuns()
{
    loadDemo();
    attend();
    openPalette();

    write(QStringLiteral("by host"));
    press(Qt::Key_Return);

    QTRY_COMPARE(child<QComboBox>(*m_window, "groupingComboBox")->currentIndex(), 2);
    QTRY_VERIFY(!isPaletteOpen());
}

// It may open a window of its own, which then has the keyboard.
void TestFinder::actionOfTheRowsRuns()
{
    loadDemo();
    attend();
    QVERIFY(openView(QStringLiteral("vms")));
    openPalette();

    write(QStringLiteral("columns"));
    QCOMPARE(found().currentIndex().data().toString(), QStringLiteral("Choose columns"));
    press(Qt::Key_Return);

    QTRY_VERIFY(m_window->findChild<QDialog *>(QStringLiteral("columnsDialog")));
    QTRY_COMPARE(focused()->window()->objectName(), QStringLiteral("columnsDialog"));
}

void TestFinder::whatIsNoNameIsLookedForInVms_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isAlone"); // else a name has it, too
    for (const char *what : {"address", "MAC", "MAC with dashes", "no filter"})
        QTest::newRow(what) << QString::fromLatin1(what) << true;
    QTest::newRow("name") << QStringLiteral("name") << false;
}

void TestFinder::whatIsNoNameIsLookedForInVms()
{
    QFETCH(QString, what);
    QFETCH(bool, isAlone);
    loadDemo();
    attend();
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    QString mac;
    QString address;
    QString name;
    for (int vm = 0; vm < inventory.rows<ovirt::Vm>().size() && address.isEmpty(); ++vm) {
        name = inventory.rows<ovirt::Vm>().at(vm)->name;
        if (name.size() > 40) // is cut
            continue;
        for (const auto &nic : inventory.partOf<ovirt::Nic>(vm)) {
            mac = nic->mac;
            address = qMax(address, addressesOf(inventory, vm, mac).value(0));
        }
    }
    QVERIFY(!address.isEmpty());
    const QString typed = what == QLatin1String("address") ? address
        : what == QLatin1String("MAC")                     ? mac
        : what == QLatin1String("MAC with dashes")
        ? QString(mac).replace(QLatin1Char(':'), QLatin1Char('-')).toUpper()
        : what == QLatin1String("name") ? name
                                        : QStringLiteral("colour:\"red");
    openPalette();

    write(typed);

    const int last = found().model()->rowCount() - 1;
    const QModelIndex look = found().model()->index(last, 0);
    QCOMPARE(look.data().toString(), QStringLiteral("Look for “%1” in VMs").arg(typed));
    QCOMPARE(last == 0, isAlone);
    QCOMPARE(found().currentIndex().row(), 0);
    while (found().currentIndex() != look)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(!isPaletteOpen());
    QCOMPARE(shown().view(), QStringLiteral("vms"));
    if (what == QLatin1String("no filter")) {
        QCOMPARE(shown().page().filter(), QStringLiteral("\"colour:\\\"red\""));
        QTRY_COMPARE(rows("vmsView").model()->rowCount(), 0);
        return;
    }
    QCOMPARE(shown().page().filter(), typed);
    QTRY_VERIFY(textsIn(rows("vmsView"), 0).contains(name));
    QTRY_VERIFY(rows("vmsView").model()->rowCount() < 40);
}

void TestFinder::pageIsOrderedByAColumn()
{
    loadDemo();
    attend();
    const QTreeView *disks = openView(QStringLiteral("disks"));
    QVERIFY(disks);
    openPalette();

    write(QStringLiteral("sort by size"));
    press(Qt::Key_Return);

    QTRY_VERIFY(!isPaletteOpen());
    QCOMPARE(disks->header()->sortIndicatorSection(), columnOf(*disks, QStringLiteral("Size")));
}

void TestFinder::filterIsSavedAndHelpedWith()
{
    loadDemo();
    attend();
    QVERIFY(openView(QStringLiteral("vms")));
    shown().page().setFilter(QStringLiteral("status:up"));
    openPalette();
    write(QStringLiteral("save this"));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>(QStringLiteral("filterNameDialog")));
    attend(*child<QDialog>(*m_window, "filterNameDialog"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("filterNameDialog")));
    QVERIFY(!shown().page().canSaveFilter());
    attend();

    openPalette();
    write(QStringLiteral("help on fil"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!isPaletteOpen());
    QTRY_VERIFY(m_window->findChild<FilterHelp *>());
    QVERIFY(m_window->findChild<FilterHelp *>()->isVisible());
}

void TestFinder::whatIsBelowARowIsOpened()
{
    loadDemo();
    attend();
    QTreeView *tree = openView(QStringLiteral("inventory"));
    QVERIFY(tree);
    const QModelIndex group = tree->model()->index(0, 0);
    tree->setCurrentIndex(group);
    const QModelIndex vm = tree->model()->index(0, 0, group);
    QVERIFY(!tree->isExpanded(vm));

    openPalette();
    write(QStringLiteral("expand all below"));
    press(Qt::Key_Return);

    QTRY_VERIFY(tree->isExpanded(vm));
    openPalette();
    write(QStringLiteral("collapse all below"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!tree->isExpanded(group));
}

void TestFinder::escapeGivesTheKeyboardBack_data()
{
    QTest::addColumn<bool>("isInFilter");
    QTest::newRow("rows") << false;
    QTest::newRow("filter") << true;
}

void TestFinder::escapeGivesTheKeyboardBack()
{
    QFETCH(bool, isInFilter);
    loadDemo();
    attend();
    QTreeView *vms = openView(QStringLiteral("vms"));
    QVERIFY(vms);
    const QWidget *before = vms;
    if (isInFilter) {
        press(Qt::Key_F, Qt::ControlModifier);
        write(QStringLiteral("up"));
        before = filterLineOf("vmsFilter");
    }
    QTRY_COMPARE(focused(), before);
    openPalette();
    write(QStringLiteral("disk"));

    press(Qt::Key_Escape);

    QTRY_VERIFY(!isPaletteOpen());
    QTRY_COMPARE(focused(), before);
    QCOMPARE(shown().view(), QStringLiteral("vms"));
    QCOMPARE(shown().page().filter(), isInFilter ? QStringLiteral("up") : QString());
    press(Qt::Key_X);
    QCOMPARE(shown().page().filter(), isInFilter ? QStringLiteral("upx") : QString());
}

// As in a menu: whoever looks for it learns that it exists, and that it makes no sense now.
void TestFinder::whatIsImpossibleNowIsSeenButNotDone()
{
    loadDemo();
    attend();
    QVERIFY(openView(QStringLiteral("vms")));
    openPalette();
    for (int row = 0; row < found().model()->rowCount(); ++row)
        QVERIFY(found().model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled));

    write(QStringLiteral("retry what"));

    const QModelIndex retry = found().model()->index(0, 0);
    QCOMPARE(retry.data().toString(), QStringLiteral("Retry what failed"));
    QVERIFY(!retry.flags().testFlag(Qt::ItemIsEnabled));
    const qint64 before = m_demo->statistics().requests;
    press(Qt::Key_Return);
    click(*found().viewport(), found().visualRect(retry).center(), Qt::LeftButton);
    QVERIFY(isPaletteOpen());
    QVERIFY(!m_window->session()->isBusy());
    QCOMPARE(m_demo->statistics().requests, before);

    press(Qt::Key_A, Qt::ControlModifier);
    write(QStringLiteral("all"));
    bool isImpossibleSeen = false;
    for (int row = 0; row + 1 < found().model()->rowCount(); ++row) { // the last looks in VMs
        const bool isPossible = found().model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled);
        QVERIFY2(!isPossible || !isImpossibleSeen, "behind one that is impossible");
        isImpossibleSeen |= !isPossible;
    }
    QVERIFY(isImpossibleSeen); // groups can be opened in the tree only
}

void TestFinder::whatFailedIsFoundAndRetried()
{
    startDemo();
    refuse("/vms/.*/nics", 409);
    open();
    QTRY_COMPARE(state(), State::Partial);
    attend();
    QVERIFY(openView(QStringLiteral("vms")));

    openPalette();
    write(QStringLiteral("next vm"));
    press(Qt::Key_Return);
    QTRY_COMPARE(shown().view(), QStringLiteral("inventory"));
    QCOMPARE(shown().object().vm(),
        m_window->session()->inventory().completeness().failures.first().vmId);

    openPalette();
    write(QStringLiteral("retry what"));
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), State::Ready);
}

QTEST_MAIN(TestFinder)
#include "tst_finder.moc"
