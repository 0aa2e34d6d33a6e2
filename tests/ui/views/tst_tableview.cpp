// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tableview.h"

#include "tests/support/inventorybuilder.h"
#include "ui/views/currentinsight.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace browser;
using namespace ovirt;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QList<AnyColumn> columns(std::initializer_list<const char *> keys)
{
    QList<AnyColumn> found;
    for (const char *key : keys)
        found.append(*anyColumn(Kind::Vm, text(key)));
    return found;
}

// The longer the name, the more memory.
Vm vm(const QString &name, qint64 memory)
{
    Vm vm;
    vm.id = vm.name = name;
    vm.memory = memory;
    vm.status = text("up");
    vm.creationTime = QDateTime({2026, 1, 1}, {1, 1}, Qt::UTC);
    vm.cpuSockets = memory > (8LL << 30) ? 1'000'000 : 1;
    vm.cpuCores = 1;
    vm.cpuThreads = 1;
    return vm;
}

//! Small VMs, and at the end large ones.
QList<Vm> smallAndLarge(int small, int large)
{
    QList<Vm> list;
    for (int number = 0; number < small; ++number)
        list.append(vm(QStringLiteral("a%1").arg(number, 5, 10, QLatin1Char('0')), 1LL << 30));
    for (int number = 0; number < large; ++number)
        list.append(vm(QStringLiteral("zz-a-longer-name%1").arg(number, 5, 10, QLatin1Char('0')),
            5555LL << 30));
    return list;
}

} // namespace

class TestTableView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void widthsGrowAsRowsCome();
    void widthsStayWhileTheFilterChanges();
    void widthsAreThePersons();
    void longNameLeavesRoomForOthers();
    void movedColumnsAreTheModels();
    void noNumberIsCutWhileScrolling();
    void lastColumnIsNotCut();
    void aColumnIsBroughtInSight();
    void currentStaysInSight();
    void manyRowsCostAsMuchAsFew();

private:
    void show(const QList<Vm> &vms, const char *filter = "");
    [[nodiscard]] bool isCut(int row, int column) const;
    [[nodiscard]] QList<int> widths() const;

    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<TableView> m_view;
    InventoryBuilder m_builder;
    QList<SortColumn> m_sort;
    quint64 m_version = 0;
};

void TestTableView::init()
{
    m_view.reset();
    m_builder = {};
    m_sort = defaultSortOf(Kind::Vm);
    m_model = std::make_unique<TableModel>(Kind::Vm);
    m_view = std::make_unique<TableView>(m_model.get());
    m_model->setColumns(columns({"name", "vcpus", "memory", "creation_time", "comment", "host"}));
    m_view->resize(1000, 400);
    m_view->show();
}

void TestTableView::show(const QList<Vm> &vms, const char *filter)
{
    m_builder.list(vms);
    TableQuestion question;
    question.inventory = m_builder.inventory();
    question.version = ++m_version;
    question.query = parseQuery(text(filter), fieldsOf(Kind::Vm)).query;
    question.searched = ownColumnsOf(Kind::Vm);
    question.sort = m_sort;
    TableSelector selector;
    m_model->show(selector.answer(question));
}

bool TestTableView::isCut(int row, int column) const
{
    return m_view->columnWidth(column)
        < m_view->sizeHintForIndex(m_model->index(row, column)).width();
}

QList<int> TestTableView::widths() const
{
    QList<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.append(m_view->columnWidth(column));
    return widths;
}

void TestTableView::widthsGrowAsRowsCome()
{
    show(smallAndLarge(3, 0));
    const QList<int> before = widths();

    show(smallAndLarge(3, 3));

    for (int column = 0; column < 4; ++column)
        QTRY_VERIFY2(!isCut(5, column), qPrintable(QString::number(column)));
    QVERIFY(m_view->columnWidth(0) > before.at(0));
    QVERIFY(m_view->columnWidth(1) > before.at(1));
}

// Each answer may be a reset.
void TestTableView::widthsStayWhileTheFilterChanges()
{
    show(smallAndLarge(100, 100));
    QTRY_VERIFY(!isCut(150, 1));
    const QList<int> before = widths();

    show(smallAndLarge(100, 100), "name:a0");
    QCOMPARE(widths(), before);
    show(smallAndLarge(100, 100), "name:*5");
    QCOMPARE(widths(), before);
    show(smallAndLarge(100, 100));
    QCOMPARE(widths(), before);
}

void TestTableView::widthsAreThePersons()
{
    show(smallAndLarge(3, 0));
    m_view->header()->resizeSection(0, 55);
    QCOMPARE(m_view->titles().widths(), (QHash<QString, int>{{text("name"), 55}}));

    show(smallAndLarge(3, 3));
    QTRY_VERIFY(!isCut(5, 1));

    QCOMPARE(m_view->columnWidth(0), 55);
    QCOMPARE(m_view->titles().widths().size(), 1);
}

// The header keeps how sections were moved also when the model has them in that order.
// A double click on the border beside its title.
void TestTableView::longNameLeavesRoomForOthers()
{
    show({vm(QString(200, QLatin1Char('W')), 1LL << 30)});
    QHeaderView &header = *m_view->header();
    const QPoint border(header.sectionViewportPosition(1) - 1, header.height() / 2);

    QTest::mouseMove(header.viewport(), border);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, border);
    QTest::mouseDClick(header.viewport(), Qt::LeftButton, {}, border);

    QCOMPARE(header.sectionSize(0), m_view->viewport()->width() / 2);
}

void TestTableView::movedColumnsAreTheModels()
{
    show(smallAndLarge(3, 0));
    QSignalSpy moved(&m_view->titles(), &ColumnTitles::columnsMoved);

    m_view->header()->moveSection(3, 1);

    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved.first().first().toStringList().value(1), text("creation_time"));
    for (int column = 0; column < m_model->columnCount(); ++column)
        QCOMPARE(m_view->header()->visualIndex(column), column);
}

void TestTableView::noNumberIsCutWhileScrolling()
{
    QList<Vm> vms = smallAndLarge(10'000, 0);
    vms[5001] = vm(vms.at(5001).name, 5555LL << 30); // among all others, seen by chance only
    show(vms);

    QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 5000);
    m_view->verticalScrollBar()->setValue(4995);

    QVERIFY(!isCut(5001, 1));
}

void TestTableView::lastColumnIsNotCut()
{
    m_model->setColumns(columns({"name", "comment", "description", "memory"}));
    QList<Vm> vms = smallAndLarge(3, 3);
    vms[0].comment = vms[0].description = QString(200, QLatin1Char('m'));
    show(vms);
    m_view->resize(400, 400);

    QTRY_VERIFY(!isCut(5, 3));

    m_view->resize(1400, 400);
    QCOMPARE(m_view->header()->length(), m_view->viewport()->width());
    QVERIFY(m_view->titles().widths().isEmpty());
}

void TestTableView::aColumnIsBroughtInSight()
{
    show(smallAndLarge(3, 0));
    m_view->resize(200, 400);
    const auto isInSight = [this](int column) {
        const int left = m_view->columnViewportPosition(column);
        return left >= 0 && left + m_view->columnWidth(column) <= m_view->viewport()->width();
    };
    QVERIFY(!isInSight(3));

    m_view->titles().showColumn(text("creation_time"));
    QVERIFY(isInSight(3));
    m_view->titles().showColumn(text("name"));
    QVERIFY(isInSight(0));
}

void TestTableView::currentStaysInSight()
{
    show(smallAndLarge(100, 100));
    const QModelIndex current = m_model->index(2, 0);
    m_view->setCurrentIndex(current);
    const auto isInSight = [this] {
        return m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex()));
    };
    QVERIFY(isInSight());

    m_sort.first().order = Qt::DescendingOrder;
    {
        const CurrentInSight kept(*m_view);
        show(smallAndLarge(100, 100));
    }
    QCOMPARE(m_view->currentIndex().row(), 197);
    QVERIFY(isInSight());

    m_view->scrollToTop();
    {
        const CurrentInSight kept(*m_view);
        show(smallAndLarge(100, 100));
    }
    QVERIFY(!isInSight()); // whoever looks elsewhere goes on
}

//! Counts what it is asked.
class CountingDelegate : public QStyledItemDelegate {
public:
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++asked;
        return QStyledItemDelegate::sizeHint(option, index);
    }

    mutable int asked = 0;
};

void TestTableView::manyRowsCostAsMuchAsFew()
{
    CountingDelegate counter;
    show(smallAndLarge(10'000, 0));
    m_view->setItemDelegate(&counter);

    m_view->fitColumns();

    QVERIFY2(
        counter.asked <= 100 * m_model->columnCount(), qPrintable(QString::number(counter.asked)));
    m_view.reset(); // before the delegate
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
