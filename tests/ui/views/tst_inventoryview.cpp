// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/columntitles.h"
#include "ui/views/inventoryview.h"
#include "ui/views/rowscopy.h"
#include "ui/views/rowselection.h"

#include "tests/support/inventorybuilder.h"
#include "tests/ui/children.h"
#include "ui/models/inventorytreemodel.h"
#include "ui/views/statecolors.h"
#include "ui/views/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace browser;
using ovirt::Error;

namespace {

ovirt::Vm vm(const QString &id, const QString &name, const QString &cluster)
{
    ovirt::Vm vm;
    vm.id = id;
    vm.name = name;
    vm.status = QStringLiteral("up");
    vm.cluster.id = cluster;
    vm.memory = 4LL << 30;
    return vm;
}

ovirt::Nic nic(const QString &id, const QString &name)
{
    ovirt::Nic nic;
    nic.id = id;
    nic.name = name;
    return nic;
}

//! Four VMs in two clusters; the NICs of b and the permissions of d could not be loaded.
ovirt::Inventory someVms()
{
    ovirt::Cluster one;
    one.id = QStringLiteral("c1");
    one.name = QStringLiteral("One");
    ovirt::Cluster two;
    two.id = QStringLiteral("c2");
    two.name = QStringLiteral("Two");
    const Error error(Error::Kind::Timeout, QStringLiteral("It took too long."));
    return InventoryBuilder()
        .list<ovirt::Cluster>({one, two})
        .list<ovirt::Vm>({vm(QStringLiteral("a"), QStringLiteral("<b>a</b>"), one.id),
            vm(QStringLiteral("b"), QStringLiteral("b\nb"), one.id),
            vm(QStringLiteral("c"), QStringLiteral("c"), two.id),
            vm(QStringLiteral("d"), QStringLiteral("d"), two.id)})
        .part<ovirt::Nic>(QStringLiteral("a"), {nic(QStringLiteral("n"), QStringLiteral("nic1"))})
        .failed<ovirt::Nic>(QStringLiteral("b"), error)
        .failed<ovirt::Permission>(QStringLiteral("d"), error)
        .inventory();
}

QString idOf(const QModelIndex &index)
{
    return index.data(InventoryTreeModel::ObjectIdRole).toString();
}

} // namespace

class TestInventoryView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longNameLeavesRoomForOthers();
    void init();
    void rowsAreDense();
    void groupsComeOpen();
    void groupsShowWhatTheyAreBy();
    void orderIsTheModels();
    void vmOfTwoTagsIsOneVm();
    void selectedRowsComeInOrder();
    void wordsAreMarkedInTheirColumn();
    void wordsAreReadOnTheSelection_data();
    void wordsAreReadOnTheSelection();
    void wordsThatRunToTheLeftAreMarked();
    void wordsBelowAreTold();
    void walksFromFailureToFailure();
    void tellsTheCurrentVm();
    void menuIsAskedForOnARowOnly();
    void positionOutlivesAReset();
    void closedGroupsStayClosed();
    void openedAndChosenOutliveChanges();
    void newsBelowOpenRowsAreSeen();
    void expandsBelowFromAnyColumn();
    void copies();
    void copiesNoFormula();
    void copiedTitlesHaveNoMarks();
    void macsAreWhole();
    void widthsComeFromRows();
    void widthsAreThePersons();
    void chosenColumnsFit();
    void titlesFit();
    void namesTakeTheRoomThatIsThere();
    void focusChoosesNoRow();
    void currentStaysInSight();

private:
    std::unique_ptr<InventoryTreeModel> m_model;
    std::unique_ptr<InventoryView> m_view;
};

void TestInventoryView::init()
{
    m_view.reset();
    m_model = std::make_unique<InventoryTreeModel>();
    m_view = std::make_unique<InventoryView>();
    m_view->setModel(m_model.get());
    m_view->resize(1280, 600);
    m_model->reset(someVms());
    m_view->show();
}

void TestInventoryView::rowsAreDense()
{
    const QModelIndex group = m_model->index(0, 0);
    const int height = m_view->visualRect(group).height();

    QVERIFY2(height >= 24 && height <= 28, qPrintable(QString::number(height)));
    QCOMPARE(m_view->visualRect(m_model->index(0, 0, group)).height(), height);
}

void TestInventoryView::groupsComeOpen()
{
    QVERIFY(m_view->isExpanded(m_model->index(0, 0)));
    QVERIFY(m_view->isExpanded(m_model->index(1, 0)));
    QVERIFY(!m_view->isExpanded(m_model->index(0, 0, m_model->index(0, 0))));
}

// Clusters and hosts have drawings of their own, states their mark.
void TestInventoryView::groupsShowWhatTheyAreBy()
{
    const auto icon = [this] {
        const QRect row = m_view->visualRect(m_model->index(0, 0));
        return m_view->viewport()
            ->grab(QRect(row.left() + 2, row.top(), 16, row.height()))
            .toImage();
    };
    const auto has = [](const QImage &image, const QColor &color) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    const QColor up = stateColor(InventoryTreeModel::RowState::Good, m_view->palette());

    const QImage cluster = icon();
    m_model->setGrouping(InventoryTreeModel::Grouping::Host);
    const QImage host = icon();
    m_model->setGrouping(InventoryTreeModel::Grouping::Status);
    const QImage status = icon();

    QVERIFY(cluster != host);
    QVERIFY(!has(cluster, up));
    QVERIFY(!has(host, up));
    QVERIFY(has(status, up));
}

void TestInventoryView::orderIsTheModels()
{
    QCOMPARE(m_view->vmsShown(), (QList<qsizetype>{0, 1, 2, 3}));

    m_view->sortByColumn(0, Qt::DescendingOrder);

    QCOMPARE(m_view->vmsShown(), (QList<qsizetype>{1, 0, 3, 2}));
}

// It stands twice; whoever asks which VMs there are gets it once.
void TestInventoryView::vmOfTwoTagsIsOneVm()
{
    ovirt::Tag prod, web;
    prod.id = prod.name = QStringLiteral("prod");
    web.id = web.name = QStringLiteral("web");
    ovirt::Inventory inventory = someVms();
    ovirt::InventoryChange change;
    change.partsOf<ovirt::Tag>().put({inventory.rows<ovirt::Vm>().at(2)->id,
        ovirt::PartState::Loaded, ovirt::toRows(QList{prod, web}), {}});
    inventory.apply(change);

    m_model->setGrouping(InventoryTreeModel::Grouping::Tag);
    m_model->reset(inventory);
    QCOMPARE(m_model->rowCount(), 3); // and those whose tags are not known
    QCOMPARE(m_view->vmsShown(), (QList<qsizetype>{2, 0, 1, 3}));

    m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    m_model->reset(inventory);
    QCOMPARE(m_view->currentIndex().parent().row(), 0); // the first of them again
}

void TestInventoryView::selectedRowsComeInOrder()
{
    const QModelIndex a = m_model->index(0, 0, m_model->index(0, 0));
    const QModelIndex c = m_model->index(0, 0, m_model->index(1, 0));
    m_view->expand(a);
    const auto select = [this](const QModelIndex &index) {
        m_view->selectionModel()->select(
            index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(c);
    select(m_model->index(1, 0, a)); // its NICs
    select(a);
    select(m_model->index(0, 0));

    QCOMPARE(selectedRowsOf(*m_view),
        (QModelIndexList{m_model->index(0, 0), a, m_model->index(1, 0, a), c}));
    m_view->selectAll();
    QCOMPARE(selectedRowsOf(*m_view).size(), 2 + 4 + treePartCount);
}

// "up" of a status is not that of a group, and "One" of a cluster is that of its group.
void TestInventoryView::wordsAreMarkedInTheirColumn()
{
    const QModelIndex group = m_model->index(0, 0);
    const QModelIndex vm = m_model->index(1, 0, group);
    const auto isMarked = [this](const QModelIndex &index) {
        const QImage cell = m_view->viewport()->grab(m_view->visualRect(index)).toImage();
        const QRgb mark = matchColor(m_view->palette()).rgb();
        for (int x = 0; x < cell.width(); ++x) {
            for (int y = 0; y < cell.height(); ++y) {
                if (cell.pixel(x, y) == mark)
                    return true;
            }
        }
        return false;
    };
    const QModelIndex status = vm.siblingAtColumn(m_model->columnNumber(QStringLiteral("status")));

    m_view->setWords({{QStringLiteral("b"), QStringLiteral("name")},
        {QStringLiteral("one"), QStringLiteral("cluster")}});
    QVERIFY(isMarked(group));
    QVERIFY(isMarked(vm));
    QVERIFY(!isMarked(status));

    m_view->setWords({{QStringLiteral("b"), QStringLiteral("nic.name")},
        {QStringLiteral("up"), QStringLiteral("status")}});
    QVERIFY(!isMarked(group));
    QVERIFY(!isMarked(vm));
    QVERIFY(isMarked(status));
}

void TestInventoryView::wordsAreReadOnTheSelection_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

// As well as elsewhere: what is marked is told from its row, and its text from what is behind it.
void TestInventoryView::wordsAreReadOnTheSelection()
{
    QFETCH(QPalette, palette);
    m_view->setPalette(palette);
    const QModelIndex vm = m_model->index(1, 0, m_model->index(0, 0));
    m_view->setWords({{QStringLiteral("b"), QStringLiteral("name")}});
    m_view->setCurrentIndex(vm);
    QVERIFY(m_view->selectionModel()->isSelected(vm));

    const QImage cell = m_view->viewport()->grab(m_view->visualRect(vm)).toImage();

    const QColor mark = matchColor(palette);
    QRect marked;
    for (int y = 0; y < cell.height(); ++y) {
        for (int x = 0; x < cell.width(); ++x)
            marked |= cell.pixelColor(x, y) == mark ? QRect(x, y, 1, 1) : QRect();
    }
    QVERIFY(marked.width() > 3 && marked.height() > 8);
    double best = 1; // letters have paler edges
    for (int y = marked.top(); y <= marked.bottom(); ++y) {
        for (int x = marked.left(); x <= marked.right(); ++x)
            best = qMax(best, contrast(cell.pixelColor(x, y), mark));
    }
    QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
    QVERIFY(contrast(palette.color(QPalette::Text), mark) >= 4.5);
}

// The first word of such a text stands at its right.
void TestInventoryView::wordsThatRunToTheLeftAreMarked()
{
    const QString name = QStringLiteral("אבגדה וזחטי");
    m_model->setGrouping(InventoryTreeModel::Grouping::None);
    m_model->reset(InventoryBuilder()
                       .list<ovirt::Vm>({vm(QStringLiteral("v"), name, QStringLiteral("c1"))})
                       .inventory());
    m_view->setWords({{name.section(QLatin1Char(' '), 0, 0), {}}});

    const QRect cell = m_view->visualRect(m_model->index(0, 0));
    const QImage image = m_view->viewport()->grab(cell).toImage();
    const QRgb mark = matchColor(m_view->palette()).rgb();
    int first = -1;
    for (int x = 0; x < image.width() && first < 0; ++x) {
        for (int y = 0; y < image.height(); ++y)
            first = image.pixel(x, y) == mark && first < 0 ? x : first;
    }
    constexpr int beforeText = 24; // the drawing
    const int half = m_view->fontMetrics().horizontalAdvance(name) / 2;
    QVERIFY2(first > beforeText + half / 2, qPrintable(QString::number(first)));
}

void TestInventoryView::wordsBelowAreTold()
{
    const QModelIndex vm = m_model->index(0, 0, m_model->index(0, 0));
    const auto hasBar = [&] {
        const QRect cell = m_view->visualRect(vm);
        const QImage row =
            m_view->viewport()->grab(QRect(0, cell.top(), cell.left(), cell.height())).toImage();
        return row.pixel(row.width() - 2, row.height() / 2) == matchColor(m_view->palette()).rgb();
    };
    QVERIFY(!hasBar());

    m_view->setWords({{QStringLiteral("nic1"), QStringLiteral("nic.name")}});
    QVERIFY(hasBar());
    m_view->expand(vm); // it is seen then
    QVERIFY(!hasBar());
    m_view->collapse(vm);
    m_view->setWords({{QStringLiteral("up"), QStringLiteral("status")}}); // so is this
    QVERIFY(!hasBar());
    m_view->setWords({{QStringLiteral("One"), QStringLiteral("cluster")}}); // and its group
    QVERIFY(!hasBar());
}

void TestInventoryView::walksFromFailureToFailure()
{
    QVERIFY(m_view->showNextFailure());
    QCOMPARE(idOf(m_view->currentIndex().parent()), QStringLiteral("b"));
    QCOMPARE(m_view->currentIndex().row(), 1); // its NICs
    QVERIFY(m_view->isExpanded(m_view->currentIndex().parent()));

    QVERIFY(m_view->showNextFailure());
    QCOMPARE(idOf(m_view->currentIndex().parent()), QStringLiteral("d"));
    QCOMPARE(m_view->currentIndex().row(), 2); // its permissions

    QVERIFY(m_view->showNextFailure());
    QCOMPARE(idOf(m_view->currentIndex().parent()), QStringLiteral("b"));

    m_model->reset({});
    QVERIFY(!m_view->showNextFailure());
}

void TestInventoryView::tellsTheCurrentVm()
{
    const QModelIndex group = m_model->index(0, 0);
    const QModelIndex vm = m_model->index(0, 0, group);
    QSignalSpy changed(m_view.get(), &InventoryView::currentObjectChanged);

    m_view->setCurrentIndex(m_model->index(1, 0, vm).siblingAtColumn(2));
    QCOMPARE(m_view->currentVm(), QStringLiteral("a"));
    m_view->setCurrentIndex(group);
    QCOMPARE(m_view->currentVm(), QString());
    m_view->setCurrentIndex(vm);
    m_model->reset({});
    QCOMPARE(m_view->currentVm(), QString());

    QVERIFY(changed.count() >= 4);
}

void TestInventoryView::menuIsAskedForOnARowOnly()
{
    QSignalSpy asked(m_view.get(), &InventoryView::menuRequested);
    const auto ask = [&] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };

    m_view->setCurrentIndex({});
    ask();
    QCOMPARE(asked.count(), 0);

    m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    ask();
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_view->menuActions().contains(child<QAction>(*m_view, "expandBelowAction")));
}

void TestInventoryView::positionOutlivesAReset()
{
    const QModelIndex c = m_model->index(0, 0, m_model->index(1, 0));
    const QModelIndex a = m_model->index(0, 0, m_model->index(0, 0));
    m_view->expand(a);
    m_view->expand(m_model->index(1, 0, a));
    m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(1, 0, a))); // its NIC
    m_view->selectionModel()->select(c, QItemSelectionModel::Select | QItemSelectionModel::Rows);

    m_model->setGrouping(InventoryTreeModel::Grouping::None);

    const QModelIndex nic = m_view->currentIndex();
    QCOMPARE(idOf(nic), QStringLiteral("n"));
    QVERIFY(m_view->isExpanded(nic.parent()));
    QVERIFY(m_view->isExpanded(nic.parent().parent()));
    QVERIFY(!m_view->isExpanded(m_model->index(1, 0)));
    QStringList selected;
    for (const QModelIndex &row : selectedRowsOf(*m_view))
        selected.append(idOf(row));
    QCOMPARE(selected, QStringList({QStringLiteral("n"), QStringLiteral("c")}));
}

void TestInventoryView::closedGroupsStayClosed()
{
    m_view->collapse(m_model->index(1, 0));

    m_model->setColumns(treeColumns({QStringLiteral("comment")}));

    QVERIFY(m_view->isExpanded(m_model->index(0, 0)));
    QVERIFY(!m_view->isExpanded(m_model->index(1, 0)));
}

void TestInventoryView::openedAndChosenOutliveChanges()
{
    const QPersistentModelIndex c = m_model->index(0, 0, m_model->index(1, 0));
    const QPersistentModelIndex b = m_model->index(1, 0, m_model->index(0, 0));
    m_view->expand(b);
    m_view->setCurrentIndex(c);

    m_view->sortByColumn(0, Qt::DescendingOrder);
    ovirt::Inventory inventory = m_model->inventory();
    ovirt::InventoryChange change;
    for (const qsizetype number : {qsizetype(0), qsizetype(3)})
        change.remove<ovirt::Vm>(inventory.rows<ovirt::Vm>().at(number)->id);
    const ovirt::AppliedChange applied = inventory.apply(change);
    m_model->apply(inventory, applied);

    QCOMPARE(m_view->vmsShown(), (QList<qsizetype>{0, 1}));
    QCOMPARE(idOf(b), QStringLiteral("b"));
    QVERIFY(m_view->isExpanded(b));
    QCOMPARE(idOf(m_view->currentIndex()), QStringLiteral("c"));
    QCOMPARE(m_view->selectionModel()->selectedRows(), (QModelIndexList{c}));
}

// A closed VM's news are not told to QTreeView: those of an open one have to be.
void TestInventoryView::newsBelowOpenRowsAreSeen()
{
    const QModelIndex a = m_model->index(0, 0, m_model->index(0, 0));
    const QModelIndex nics = m_model->index(1, 0, a);
    m_view->expand(a);
    m_view->expand(nics);
    QVERIFY(m_view->visualRect(m_model->index(0, 0, nics)).isValid());
    ovirt::Inventory inventory = m_model->inventory();
    ovirt::InventoryChange change;
    change.partsOf<ovirt::Nic>().put({QStringLiteral("a"), ovirt::PartState::Loaded,
        ovirt::toRows(QList{nic(QStringLiteral("n"), QStringLiteral("nic1")),
            nic(QStringLiteral("m"), QStringLiteral("nic2"))}),
        {}});
    change.partsOf<ovirt::Nic>().put({QStringLiteral("c"), ovirt::PartState::Loaded,
        ovirt::toRows(QList{nic(QStringLiteral("o"), QStringLiteral("nic1"))}), {}});

    const ovirt::AppliedChange applied = inventory.apply(change);
    m_model->apply(inventory, applied);

    QCOMPARE(m_view->indexBelow(m_model->index(0, 0, nics)), m_model->index(1, 0, nics));
    const QModelIndex c = m_model->index(0, 0, m_model->index(1, 0));
    m_view->expand(c);
    m_view->expand(m_model->index(1, 0, c));
    QCOMPARE(
        m_view->indexBelow(m_model->index(1, 0, c)), m_model->index(0, 0, m_model->index(1, 0, c)));
}

void TestInventoryView::expandsBelowFromAnyColumn()
{
    const QModelIndex vm = m_model->index(0, 0, m_model->index(0, 0));
    m_view->setCurrentIndex(vm.siblingAtColumn(2));

    child<QAction>(*m_view, "expandBelowAction")->trigger();

    QVERIFY(m_view->isExpanded(vm));
    QVERIFY(m_view->isExpanded(m_model->index(1, 0, vm))); // its NICs
}

void TestInventoryView::copies()
{
    m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));

    const std::unique_ptr<QMimeData> rows(tableOf(*m_view, selectedRowsOf(*m_view)));

    const QStringList lines = rows->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().section(QLatin1Char('\t'), 0, 0), QStringLiteral("Name"));
    const QStringList cells = lines.last().split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), m_model->columnCount());
    QCOMPARE(cells.first(), QStringLiteral("<b>a</b>"));
    QVERIFY(rows->html().contains(QLatin1String("<td>&lt;b&gt;a&lt;/b&gt;</td>")));
}

// A spreadsheet takes what is pasted for what a person would have typed.
void TestInventoryView::copiesNoFormula()
{
    ovirt::Inventory inventory = someVms();
    ovirt::InventoryChange change;
    ovirt::Vm vm = *inventory.rows<ovirt::Vm>().at(0);
    vm.name = QStringLiteral("=HYPERLINK(\"http://x\")");
    change.put(ovirt::Row<ovirt::Vm>(vm));
    inventory.apply(change);
    m_model->reset(inventory);
    m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));

    const std::unique_ptr<QMimeData> rows(tableOf(*m_view, selectedRowsOf(*m_view)));

    const QString line = rows->text().section(QLatin1Char('\n'), 1, 1);
    QVERIFY2(line.startsWith(QLatin1Char('\'') + vm.name), qPrintable(line));
    QVERIFY2(rows->html().contains(QLatin1String("<td>&#39;="))
            || rows->html().contains(QLatin1String("<td>'=")),
        qPrintable(rows->html()));
}

// What a script looks for in the first line is the column's name.
void TestInventoryView::copiedTitlesHaveNoMarks()
{
    m_model->setSortedBy(SortedBy({QStringLiteral("name"), QStringLiteral("-memory")}));
    m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));

    const std::unique_ptr<QMimeData> rows(tableOf(*m_view, selectedRowsOf(*m_view)));

    QVERIFY(rows->text().section(QLatin1Char('\n'), 0, 0).contains(QLatin1String("\tMemory\t")));
}

// A MAC that is cut says nothing.
void TestInventoryView::macsAreWhole()
{
    ovirt::Vm down = vm(QStringLiteral("e"), QStringLiteral("e"), QStringLiteral("c1"));
    ovirt::Nic card = nic(QStringLiteral("x"), QStringLiteral("nic1"));
    card.mac = QStringLiteral("56:6f:1a:00:00:8f");
    m_model->reset(
        InventoryBuilder().list<ovirt::Vm>({down}).part<ovirt::Nic>(down.id, {card}).inventory());
    m_view->openAll();
    m_view->fitColumns();

    const QModelIndex e = m_model->index(0, 0, m_model->index(0, 0));
    const QModelIndex cell = m_model->index(
        0, m_model->columnNumber(QStringLiteral("addresses")), m_model->index(1, 0, e));
    QCOMPARE(cell.data().toString(), card.mac);
    QVERIFY(m_view->columnWidth(cell.column()) >= m_view->sizeHintForIndex(cell).width());
}

void TestInventoryView::widthsComeFromRows()
{
    m_view->fitColumns();

    int width = 0;
    for (int column = 0; column < m_model->columnCount() - 1; ++column) {
        const QModelIndex cell = m_model->index(0, 0, m_model->index(0, 0)).siblingAtColumn(column);
        width += m_view->columnWidth(column);
        QVERIFY2(m_view->columnWidth(column) >= m_view->sizeHintForIndex(cell).width(),
            qPrintable(m_model->columns().at(column).key()));
    }
    QVERIFY(width < m_view->width());
    QVERIFY(m_view->titles().widths().isEmpty());
}

void TestInventoryView::widthsAreThePersons()
{
    m_view->fitColumns();
    const int other = m_view->columnWidth(2);
    m_view->header()->resizeSection(1, 77);
    const QHash<QString, int> widths = m_view->titles().widths();
    QCOMPARE(widths, (QHash<QString, int>{{QStringLiteral("status"), 77}}));

    m_view->fitColumns();
    QCOMPARE(m_view->columnWidth(1), 77);
    QCOMPARE(m_view->columnWidth(2), other); // others go on as they are needed

    init();
    m_view->titles().setWidths(widths);
    m_view->fitColumns();
    QCOMPARE(m_view->columnWidth(1), 77);
}

// A person sees the title of a column that is new, and what stands in it.
void TestInventoryView::chosenColumnsFit()
{
    ovirt::Vm commented = vm(QStringLiteral("e"), QStringLiteral("e"), QStringLiteral("c1"));
    commented.comment = QStringLiteral("a comment of some words");
    m_model->reset(InventoryBuilder().list<ovirt::Vm>({commented}).inventory());

    m_model->setColumns(treeColumns({QStringLiteral("comment"), QStringLiteral("memory")}));

    const QModelIndex cell = m_model->index(0, 1, m_model->index(0, 0));
    QVERIFY(m_view->columnWidth(1) >= m_view->sizeHintForIndex(cell).width());
    QCOMPARE(m_view->header()->length(), m_view->viewport()->width());
}

// The second column that rows are ordered by says so in its title.
void TestInventoryView::titlesFit()
{
    m_view->fitColumns();

    m_model->setSortedBy(SortedBy({QStringLiteral("name"), QStringLiteral("vcpus")}));

    const int vcpus = m_model->columnNumber(QStringLiteral("vcpus"));
    const QString title = m_model->headerData(vcpus, Qt::Horizontal).toString();
    QTRY_VERIFY(m_view->columnWidth(vcpus)
        > m_view->header()->fontMetrics().horizontalAdvance(title) + 20); // its margins
}

void TestInventoryView::namesTakeTheRoomThatIsThere()
{
    ovirt::Vm named = vm(QStringLiteral("e"),
        QStringLiteral("a-name-that-is-quite-long-as-names-go"), QStringLiteral("c1"));
    m_model->reset(InventoryBuilder().list<ovirt::Vm>({named}).inventory());
    m_view->resize(800, 600);
    m_view->fitColumns();
    const int narrow = m_view->columnWidth(0);

    m_view->resize(1900, 600);

    QVERIFY(m_view->columnWidth(0) > narrow);
    const QModelIndex cell = m_model->index(0, 0, m_model->index(0, 0));
    QVERIFY(m_view->visualRect(cell).width() >= m_view->sizeHintForIndex(cell).width());
    QVERIFY(m_view->titles().widths().isEmpty());
}

// The first row that comes is not the first when all have come.
void TestInventoryView::focusChoosesNoRow()
{
    m_view->setCurrentIndex({});
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(m_view.get(), &focus);
    QVERIFY(!m_view->currentIndex().isValid());
}

void TestInventoryView::currentStaysInSight()
{
    QList<ovirt::Vm> vms;
    for (int number = 0; number < 200; ++number) {
        const QString id = QStringLiteral("vm%1").arg(number, 3, 10, QLatin1Char('0'));
        vms.append(vm(id, id, QStringLiteral("c1")));
    }
    m_model->reset(InventoryBuilder().list<ovirt::Vm>(vms).inventory());
    const auto isInSight = [this](const QModelIndex &index) {
        return m_view->viewport()->rect().contains(m_view->visualRect(index).center());
    };
    const QPersistentModelIndex current = m_model->index(20, 0, m_model->index(0, 0));
    m_view->setCurrentIndex(current);

    m_view->openAll();
    QVERIFY(isInSight(current));
    m_view->sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(isInSight(current));
    m_view->closeAll();
    QVERIFY(!m_view->isExpanded(m_model->index(0, 0)));
    QVERIFY(isInSight(m_model->index(0, 0)));
}

void TestInventoryView::longNameLeavesRoomForOthers()
{
    InventoryTreeModel model;
    model.reset(
        InventoryBuilder()
            .list<ovirt::Vm>({vm(QStringLiteral("a"), QString(200, QLatin1Char('W')), QString())})
            .inventory());
    InventoryView view;
    view.setModel(&model);
    view.resize(800, 300);
    view.show();

    view.resizeColumnToContents(0);

    QCOMPARE(view.header()->sectionSize(0), view.viewport()->width() / 2);
}

QTEST_MAIN(TestInventoryView)
#include "tst_inventoryview.moc"
