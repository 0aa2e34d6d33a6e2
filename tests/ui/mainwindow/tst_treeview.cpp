// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/browsertest.h"

#include "ui/pages/treepage.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace browser;

// The tree in the window, by what a person does with its columns, and how it is found again.
class TestTreeView : public BrowserTest {
    Q_OBJECT

private Q_SLOTS:
    void columnsAndOrderComeBack();
    void chosenColumnsAreSearched();
    void columnsMoveAndAreReset();
    void selectionComesBack();
    void exportHasItsColumns();
    void selectedDisksAreExportedAsDisks();
    void whatIsFoundBelowIsOpened();
    void whatManyHaveIsNotOpened();

private:
    void clickTitle(const char *key, Qt::KeyboardModifiers modifiers = {}) const;
    void choose(const char *key) const;
    [[nodiscard]] QTreeView &tree() const { return rows("inventoryView"); }
    [[nodiscard]] TreePage &page() const { return shown().tree(); }
    [[nodiscard]] QStringList firstNames() const;
};

void TestTreeView::clickTitle(const char *key, Qt::KeyboardModifiers modifiers) const
{
    const QHeaderView *header = tree().header();
    const int column = page().model().columnNumber(QString::fromLatin1(key));
    const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
}

// By the dialog, as a person does.
void TestTreeView::choose(const char *key) const
{
    trigger("columnsAction");
    auto *dialog = child<QDialog>(*m_window, "columnsDialog");
    const QString title = anyColumn(Kind::Vm, QString::fromLatin1(key))->ownTitle();
    const QString owner = anyColumn(Kind::Vm, QString::fromLatin1(key))->owner();
    auto *candidates = child<QTreeWidget>(*dialog, "candidatesTreeWidget");
    for (QTreeWidgetItemIterator item(candidates); *item; ++item) {
        const bool isOfOwner = (*item)->parent() && (*item)->parent()->text(0).startsWith(owner);
        if (isOfOwner && (*item)->text(0) == title)
            (*item)->setCheckState(0, Qt::Checked);
    }
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("columnsDialog")));
}

QStringList TestTreeView::firstNames() const
{
    QStringList names;
    const QAbstractItemModel &model = *tree().model();
    for (int row = 0; row < 5; ++row)
        names.append(model.index(row, 0, model.index(0, 0)).data().toString());
    return names;
}

void TestTreeView::columnsAndOrderComeBack()
{
    loadDemo();
    choose("host.name");
    QVERIFY(page().columns().contains(QStringLiteral("host.name")));
    clickTitle("status");
    clickTitle("host.name", Qt::ShiftModifier);
    clickTitle("name", Qt::ShiftModifier);
    clickTitle("name", Qt::ShiftModifier);
    const QStringList columns = page().columns();
    const QStringList names = firstNames();
    const QStringList order{
        QStringLiteral("status"), QStringLiteral("host.name"), QStringLiteral("-name")};
    QCOMPARE(page().state().sort, order);
    m_window->close();

    newWindow();
    open();
    QTRY_COMPARE(state(), State::Ready);

    QCOMPARE(page().columns(), columns);
    QCOMPARE(page().state().sort, order);
    QCOMPARE(firstNames(), names);
    const int name = page().model().columnNumber(QStringLiteral("name"));
    QVERIFY(tree().model()->headerData(name, Qt::Horizontal).toString().endsWith(QLatin1Char('3')));
}

void TestTreeView::chosenColumnsAreSearched()
{
    loadDemo();
    const QString id = m_window->session()->inventory().rows<ovirt::Vm>().at(3)->id;
    type("inventoryFilter", id);
    QTRY_COMPARE(page().model().vmsShown(), 0);

    choose("id");

    QTRY_COMPARE(page().model().vmsShown(), 1);
}

void TestTreeView::columnsMoveAndAreReset()
{
    loadDemo();
    const QStringList before = page().columns();
    const int width = tree().columnWidth(1);
    tree().header()->resizeSection(1, 222);
    tree().header()->moveSection(3, 1);
    QTRY_COMPARE(page().columns().at(1), before.at(3));
    QCOMPARE(tree().header()->visualIndex(1), 1); // the model has it there
    clickTitle("memory");

    trigger("resetColumnsAction");

    QCOMPARE(page().columns(), before);
    QCOMPARE(page().state().sort, QStringList{QStringLiteral("name")});
    QTRY_COMPARE(tree().columnWidth(1), width);
}

// Also what is below a VM, and comes later than that.
void TestTreeView::selectionComesBack()
{
    loadDemo();
    const QAbstractItemModel &model = *tree().model();
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    const QModelIndex nic = model.index(0, 0, model.index(1, 0, first));
    QVERIFY(nic.isValid());
    tree().setCurrentIndex(model.index(4, 0, model.index(0, 0)));
    const auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    tree().selectionModel()->select(model.index(2, 0, model.index(0, 0)), select);
    tree().selectionModel()->select(nic, select);
    const QList<ObjectKey> selected = page().selectedObjects();
    const ObjectKey current = page().currentObject();
    QCOMPARE(selected.size(), 3);
    m_window->close();

    newWindow(); // a start that never connects
    m_window->close();
    newWindow();
    open();
    QTRY_COMPARE(state(), State::Ready);

    QTRY_COMPARE(page().selectedObjects(), selected);
    QCOMPARE(page().currentObject(), current);
}

void TestTreeView::exportHasItsColumns()
{
    loadDemo();
    page().chooseColumns({QStringLiteral("name"), QStringLiteral("fqdn"),
        QStringLiteral("cluster.name"), QStringLiteral("details")});

    QStringList keys;
    for (const AnyColumn &column : page().rows(false).columns)
        keys.append(column.key());

    QCOMPARE(keys,
        QStringList(
            {QStringLiteral("name"), QStringLiteral("fqdn"), QStringLiteral("cluster.name")}));
}

void TestTreeView::selectedDisksAreExportedAsDisks()
{
    loadDemo();
    const QAbstractItemModel &model = *tree().model();
    const QModelIndex vm = model.index(0, 0, model.index(0, 0));
    const QModelIndex disks = model.index(0, 0, vm);
    QVERIFY(model.rowCount(disks) > 0);
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    tree().clearSelection();
    for (int disk = 0; disk < model.rowCount(disks); ++disk)
        tree().selectionModel()->select(model.index(disk, 0, disks), rows);
    PageRows selected = page().rows(true);
    QCOMPARE(selected.kind, Kind::Disk);
    QCOMPARE(selected.order.size(), model.rowCount(disks));
    QVERIFY(!selected.columns.isEmpty());

    tree().selectionModel()->select(vm, rows); // of both, the VM is what they have in common

    selected = page().rows(true);
    QCOMPARE(selected.kind, Kind::Vm);
    QCOMPARE(selected.order.size(), 1);
}

void TestTreeView::whatIsFoundBelowIsOpened()
{
    loadDemo();
    const auto partOf = [this](int vm, int part) {
        const QModelIndex group = tree().model()->index(0, 0);
        return tree().model()->index(part, 0, tree().model()->index(vm, 0, group));
    };
    const QPersistentModelIndex nics = partOf(1, 1);
    const QPersistentModelIndex permissions = partOf(1, 2);
    const QPersistentModelIndex vm = nics.parent();
    const QString id = vm.data(ObjectIdRole).toString();
    const ovirt::Inventory &inventory = m_window->session()->inventory();
    const QString mac = inventory.partOf<ovirt::Nic>(inventory.numberOfVm(id)).first()->mac;
    tree().expand(vm);
    tree().expand(permissions);

    type("inventoryFilter", QStringLiteral("nic.mac:") + mac);

    QTRY_VERIFY(tree().isExpanded(nics));
    QVERIFY(!tree().visualRect(nics.model()->index(0, 0, nics)).isEmpty());
    QVERIFY(!tree().isExpanded(partOf(0, 0))); // it is alone, with its disks closed
    type("inventoryFilter", mac.right(8));
    QTRY_COMPARE(page().model().vmsShown(), 1);
    QVERIFY(tree().isExpanded(nics));
    for (const char *field : {"", "nic.mac:", "nic.mac="}) { // as Windows writes it
        type("inventoryFilter", {});
        QTRY_VERIFY(!tree().isExpanded(nics));
        const QString dashes = QString(mac).replace(QLatin1Char(':'), QLatin1Char('-'));
        type("inventoryFilter", QLatin1String(field) + dashes.toUpper());
        QTRY_COMPARE(page().model().vmsShown(), 1);
        QVERIFY2(tree().isExpanded(nics), field);
    }

    type("inventoryFilter", {});

    QTRY_COMPARE(page().model().vmsShown(), 40);
    QVERIFY(!tree().isExpanded(nics));
    QVERIFY(tree().isExpanded(permissions)); // as the person had it
}

void TestTreeView::whatManyHaveIsNotOpened()
{
    loadDemo(60);
    type("inventoryFilter", QStringLiteral("admin")); // has a permission on each

    QTRY_VERIFY(page().model().isFiltered());

    QVERIFY(page().model().vmsShown() > 50);
    const QModelIndex group = tree().model()->index(0, 0);
    QVERIFY(!tree().isExpanded(tree().model()->index(0, 0, group)));
}

QTEST_MAIN(TestTreeView)
#include "tst_treeview.moc"
