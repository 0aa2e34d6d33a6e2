// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/persontest.h"
#include "ui/columns/joins.h"
#include "ui/columns/kindinfo.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

using namespace browser;

// A table shows what a person wants to see: columns of what its objects belong to, too.
class TestChooseColumns : public PersonTest {
    Q_OBJECT

private Q_SLOTS:
    void columnOfTheClusterIsShown();
    void newOneIsSeenBesideTheName_data();
    void newOneIsSeenBesideTheName();
    void filterFindsItsWords();
    void isOrderedByIt();
    void isKeptByTheNextStart();
    void cancelChangesNothing();
    void defaultsAreRestored();
    void titleIsDragged();
    void oneIsHidden_data();
    void oneIsHidden();

private:
    void openVms();
    void openDialog() const;
    void addCpuType() const;
    void dragTitle(int from, int to) const;
    void press(QDialogButtonBox::StandardButton button) const;
    [[nodiscard]] QDialog *dialog() const
    {
        return m_window->findChild<QDialog *>(QStringLiteral("columnsDialog"));
    }
    [[nodiscard]] QTreeView &vms() const { return rows("vmsView"); }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] int cpuType() const
    {
        return columnOf(vms(), QStringLiteral("Cluster: CPU type"));
    }
    using PersonTest::press;
};

void TestChooseColumns::openVms()
{
    loadDemo();
    attend();
    QVERIFY(openView(QStringLiteral("vms")));
    QTRY_COMPARE(vms().model()->rowCount(), 40);
}

// From the left, as they are seen.
QStringList TestChooseColumns::titles() const
{
    const QHeaderView &header = *vms().header();
    QStringList titles;
    for (int visual = 0; visual < header.count(); ++visual)
        titles.append(
            vms().model()->headerData(header.logicalIndex(visual), Qt::Horizontal).toString());
    return titles;
}

void TestChooseColumns::openDialog() const
{
    clickTitle(vms(), 1, Qt::RightButton);
    choose("columnsMenu", "columnsAction");
    QTRY_VERIFY(dialog());
    attend(*dialog());
}

void TestChooseColumns::press(QDialogButtonBox::StandardButton button) const
{
    click(*child<QDialogButtonBox>(*dialog(), "columnsButtonBox")->button(button));
}

// With keys: looked for, checked, and moved behind the name.
void TestChooseColumns::addCpuType() const
{
    openDialog();
    click(*child<QLineEdit>(*dialog(), "columnsSearchLineEdit"));
    write(QStringLiteral("cluster cpu type"));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    auto *order = child<QListWidget>(*dialog(), "orderListWidget");
    while (order->currentRow() > 1)
        press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    attend();
}

void TestChooseColumns::dragTitle(int from, int to) const
{
    const QHeaderView &header = *vms().header();
    const auto middleOf = [&](int visual) {
        const int column = header.logicalIndex(visual);
        const int left = header.sectionViewportPosition(column);
        return header.viewport()->mapTo(
            m_window.get(), QPoint(left + header.sectionSize(column) / 2, header.height() / 2));
    };
    QWindow *window = m_window->windowHandle();
    const QPoint target = middleOf(to) + QPoint(from < to ? 10 : -10, 0);
    QTest::mousePress(window, Qt::LeftButton, {}, middleOf(from));
    QTest::mouseMove(window, (middleOf(from) + target) / 2);
    QTest::mouseMove(window, target);
    QTest::mouseRelease(window, Qt::LeftButton, {}, target);
}

void TestChooseColumns::columnOfTheClusterIsShown()
{
    openVms();
    const QStringList before = titles();

    addCpuType();

    QStringList expected = before;
    expected.insert(1, QStringLiteral("Cluster: CPU type"));
    QCOMPARE(titles(), expected);
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    const QModelIndex first = vms().model()->index(0, 0);
    for (const auto &vm : inventory.rows<ovirt::Vm>()) {
        if (vm->name == first.data().toString())
            QCOMPARE(first.siblingAtColumn(cpuType()).data().toString(),
                inventory.find(vm->cluster)->cpuType);
    }
}

// What is not shown is not searched.
void TestChooseColumns::newOneIsSeenBesideTheName_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("width");
    for (const char *view : {"vms", "inventory", "users"}) {
        for (const int width : {900, 1280, 3000})
            QTest::addRow("%s %d", view, width) << QString::fromLatin1(view) << width;
    }
}

// Whoever only checks it does not have to scroll to it, and does not lose the names.
void TestChooseColumns::newOneIsSeenBesideTheName()
{
    QFETCH(QString, view);
    QFETCH(int, width);
    m_window->resize(width, 720);
    loadDemo();
    attend();
    const QTreeView *rows = openView(view);
    QVERIFY(rows);
    const int before = rows->header()->count();
    trigger("columnsAction");
    attend(*dialog());
    auto *all = child<QTreeWidget>(*dialog(), "candidatesTreeWidget");
    QTreeWidgetItem *added = nullptr;
    for (int i = 0; !added; ++i) { // of its own
        QVERIFY(i < all->topLevelItem(0)->childCount());
        if (all->topLevelItem(0)->child(i)->checkState(0) == Qt::Unchecked)
            added = all->topLevelItem(0)->child(i);
    }
    all->scrollToItem(added);
    const QString title = added->text(0);
    click(*all->viewport(), all->visualItemRect(added).center(), Qt::LeftButton);
    press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(rows->header()->count(), before + 1);

    const QHeaderView &header = *rows->header();
    const int left = header.sectionViewportPosition(columnOf(*rows, title));
    QCOMPARE(header.sectionViewportPosition(0), 0);
    QVERIFY(left > 0);
    QVERIFY(left + 60 <= rows->viewport()->width());
}

void TestChooseColumns::filterFindsItsWords()
{
    openVms();
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    QString word;
    for (const auto &vm : inventory.rows<ovirt::Vm>())
        word = qMax(word, inventory.find(vm->cluster)->cpuType.section(QLatin1Char(' '), 1));
    QVERIFY(!word.isEmpty());
    const auto look = [this](const QString &what) {
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        write(what);
        press(Qt::Key_Return);
    };
    look(QLatin1Char('"') + word + QLatin1Char('"'));
    QTRY_COMPARE(vms().model()->rowCount(), 0);
    press(Qt::Key_Escape);
    QTRY_COMPARE(vms().model()->rowCount(), 40);
    addCpuType();
    int expected = 0;
    for (const QString &text : textsIn(vms(), cpuType()))
        expected += text.contains(word) ? 1 : 0;
    QVERIFY(expected > 0);

    look(QLatin1Char('"') + word + QLatin1Char('"'));

    QTRY_COMPARE(vms().model()->rowCount(), expected);
    for (const QString &text : textsIn(vms(), cpuType()))
        QVERIFY(text.contains(word));
    look(QStringLiteral("cluster.cpu_type:\"%1\"").arg(word));
    QTRY_COMPARE(vms().model()->rowCount(), expected);
}

void TestChooseColumns::isOrderedByIt()
{
    openVms();
    addCpuType();

    clickTitle(vms(), cpuType());
    clickTitle(vms(), cpuType());

    const auto isDescending = [this] {
        const QStringList texts = textsIn(vms(), cpuType());
        return std::is_sorted(texts.begin(), texts.end(), std::greater<>());
    };
    QTRY_VERIFY(isDescending());
    QCOMPARE(vms().header()->sortIndicatorSection(), cpuType());
}

void TestChooseColumns::isKeptByTheNextStart()
{
    openVms();
    addCpuType();
    const QStringList before = titles();
    const QStringList texts = textsIn(vms(), cpuType());

    startAgain();

    QTRY_COMPARE(vms().model()->rowCount(), 40);
    QCOMPARE(titles(), before);
    QCOMPARE(textsIn(vms(), cpuType()), texts);
    openDialog();
    QCOMPARE(child<QListWidget>(*dialog(), "orderListWidget")->count(), before.size());
}

void TestChooseColumns::cancelChangesNothing()
{
    openVms();
    const QStringList before = titles();
    openDialog();
    auto *order = child<QListWidget>(*dialog(), "orderListWidget");
    order->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(order->count(), before.size() - 1);

    press(QDialogButtonBox::Cancel);

    QTRY_VERIFY(!dialog());
    QCOMPARE(titles(), before);
}

// They are shown in the dialog first, and taken with OK.
void TestChooseColumns::defaultsAreRestored()
{
    openVms();
    const QStringList before = titles();
    addCpuType();
    const QStringList chosen = titles();
    openDialog();

    press(QDialogButtonBox::RestoreDefaults);
    QCOMPARE(child<QListWidget>(*dialog(), "orderListWidget")->count(), before.size());
    QCOMPARE(titles(), chosen);
    press(QDialogButtonBox::Ok);

    QTRY_VERIFY(!dialog());
    QCOMPARE(titles(), before);
    startAgain();
    QTRY_COMPARE(vms().model()->rowCount(), 40);
    QCOMPARE(titles(), before);
}

// Each drag begins at what the one before has left.
void TestChooseColumns::titleIsDragged()
{
    openVms();
    QStringList expected = titles();

    dragTitle(1, 2);
    expected.move(1, 2);
    QTRY_COMPARE(titles(), expected);
    dragTitle(2, 3);
    expected.move(2, 3);
    QTRY_COMPARE(titles(), expected);

    startAgain();
    QTRY_COMPARE(vms().model()->rowCount(), 40);
    QCOMPARE(titles(), expected);
}

void TestChooseColumns::oneIsHidden_data()
{
    QTest::addColumn<QString>("view");
    QTest::newRow("table") << QStringLiteral("vms");
    QTest::newRow("tree") << QStringLiteral("inventory");
}

// By its own title; the one that names the rows stays.
void TestChooseColumns::oneIsHidden()
{
    QFETCH(QString, view);
    loadDemo();
    attend();
    QTreeView *rows = openView(view);
    QVERIFY(rows);
    const auto titlesOf = [](const QTreeView &shown) {
        QStringList titles;
        for (int column = 0; column < shown.model()->columnCount(); ++column)
            titles.append(shown.model()->headerData(column, Qt::Horizontal).toString());
        return titles;
    };
    QStringList expected = titlesOf(*rows);
    const auto menu = [this] {
        return m_window->findChild<QMenu *>(QStringLiteral("columnsMenu"));
    };
    clickTitle(*rows, 0, Qt::RightButton);
    QTRY_VERIFY(menu() && menu()->isVisible());
    QVERIFY(!menu()->findChild<QAction *>(QStringLiteral("hideColumnAction")));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!menu());

    clickTitle(*rows, 2, Qt::RightButton);
    QTRY_VERIFY(menu() && menu()->isVisible());
    QCOMPARE(menu()->actions().first()->objectName(), QStringLiteral("hideColumnAction"));
    choose("columnsMenu", "hideColumnAction");

    expected.removeAt(2);
    QTRY_COMPARE(titlesOf(*rows), expected);
    startAgain();
    QTRY_COMPARE(titlesOf(this->rows(qPrintable(view + QStringLiteral("View")))), expected);
}

QTEST_MAIN(TestChooseColumns)
#include "tst_choosecolumns.moc"
