// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/persontest.h"

#include <QHeaderView>
#include <QProxyStyle>
#include <QStyleOptionHeader>

#include <algorithm>

using namespace browser;

namespace {

const QString status = QStringLiteral("Status");
const QString vcpus = QStringLiteral("vCPUs");

// Status and number of processors of each row, as it stands there.
QList<std::pair<QString, int>> pairsIn(const QTreeView &view, int first, int second)
{
    QList<std::pair<QString, int>> pairs;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        pairs.append({view.model()->index(row, first).data().toString(),
            view.model()->index(row, second).data().toString().toInt()});
    }
    return pairs;
}

bool isFirstUpSecondDown(const std::pair<QString, int> &a, const std::pair<QString, int> &b)
{
    return a.first != b.first ? a.first < b.first : a.second > b.second;
}

bool areBothUp(const std::pair<QString, int> &a, const std::pair<QString, int> &b)
{
    return a < b;
}

//! Notes each mark of an order that is drawn.
class MarksDrawn : public QProxyStyle {
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (element == PE_IndicatorHeaderArrow && header)
            m_marks.append(header->sortIndicator);
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    [[nodiscard]] QList<QStyleOptionHeader::SortIndicator> take() const
    {
        return std::exchange(m_marks, {});
    }

private:
    mutable QList<QStyleOptionHeader::SortIndicator> m_marks;
};

} // namespace

// Clicks on a table's titles say what its rows are ordered by.
class TestOrderByTitles : public PersonTest {
    Q_OBJECT

private Q_SLOTS:
    void clickOrdersAndTurnsRound();
    void shiftAddsASecondColumn();
    void marksAreOfOneShape();
    void orderIsKeptByTheNextStart();
    void resetBringsBackTheFirstOrder();
    void selectedRowStaysSelected();

private:
    void openVms();
    void orderByTwo();
    [[nodiscard]] QTreeView &vms() const { return rows("vmsView"); }
    [[nodiscard]] int column(const QString &title) const { return columnOf(vms(), title); }
    [[nodiscard]] QString title(const QString &of) const
    {
        return vms().model()->headerData(column(of), Qt::Horizontal).toString();
    }
    template <typename Before>
    [[nodiscard]] bool isOrdered(Before before) const
    {
        const auto pairs = pairsIn(vms(), column(status), column(vcpus));
        return std::is_sorted(pairs.begin(), pairs.end(), before);
    }
};

void TestOrderByTitles::openVms()
{
    loadDemo();
    attend();
    QVERIFY(openView(QStringLiteral("vms")));
    QTRY_COMPARE(vms().model()->rowCount(), 40);
}

// Status first; of one status, the one with most processors.
void TestOrderByTitles::orderByTwo()
{
    clickTitle(vms(), column(status));
    clickTitle(vms(), column(vcpus), Qt::LeftButton, Qt::ShiftModifier);
    QTRY_VERIFY(isOrdered(areBothUp));
    clickTitle(vms(), column(vcpus), Qt::LeftButton, Qt::ShiftModifier);
    QTRY_VERIFY(isOrdered(isFirstUpSecondDown));
}

void TestOrderByTitles::clickOrdersAndTurnsRound()
{
    openVms();
    const auto isByProcessors = [this](bool isDescending) {
        const auto pairs = pairsIn(vms(), column(status), column(vcpus));
        return std::is_sorted(pairs.begin(), pairs.end(), [&](const auto &a, const auto &b) {
            return isDescending ? a.second > b.second : a.second < b.second;
        });
    };
    QVERIFY(!isByProcessors(false));

    clickTitle(vms(), column(vcpus));
    QTRY_VERIFY(isByProcessors(false));
    QCOMPARE(vms().header()->sortIndicatorSection(), column(vcpus));
    QCOMPARE(vms().header()->sortIndicatorOrder(), Qt::AscendingOrder);

    clickTitle(vms(), column(vcpus));
    QTRY_VERIFY(isByProcessors(true));
    QCOMPARE(vms().header()->sortIndicatorOrder(), Qt::DescendingOrder);

    clickTitle(vms(), column(status));
    QTRY_COMPARE(vms().header()->sortIndicatorSection(), column(status));
    QCOMPARE(vms().header()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(title(vcpus), vcpus); // a click without Shift begins anew
}

void TestOrderByTitles::shiftAddsASecondColumn()
{
    openVms();

    clickTitle(vms(), column(status));
    QTRY_COMPARE(vms().header()->sortIndicatorSection(), column(status));
    clickTitle(vms(), column(vcpus), Qt::LeftButton, Qt::ShiftModifier);

    QTRY_VERIFY(isOrdered(areBothUp));
    QCOMPARE(vms().header()->sortIndicatorSection(), column(status)); // it still counts most
    QCOMPARE(title(status), status);
    QCOMPARE(title(vcpus), QStringLiteral("vCPUs 2"));
    clickTitle(vms(), column(vcpus), Qt::LeftButton, Qt::ShiftModifier);
    QTRY_VERIFY(isOrdered(isFirstUpSecondDown));
    QVERIFY(!isOrdered(areBothUp));
    QCOMPARE(title(vcpus), QStringLiteral("vCPUs 2"));
}

void TestOrderByTitles::marksAreOfOneShape()
{
    using Order = QStyleOptionHeader;
    const MarksDrawn style;
    openVms();
    QHeaderView &header = *vms().header();
    header.setStyle(const_cast<MarksDrawn *>(&style));
    header.grab();
    QCOMPARE(style.take(), QList{Order::SortDown});

    orderByTwo();
    static_cast<void>(style.take());
    header.grab();

    auto marks = style.take();
    if (header.visualIndex(column(vcpus)) < header.visualIndex(column(status)))
        std::reverse(marks.begin(), marks.end());
    QCOMPARE(marks, (QList{Order::SortDown, Order::SortUp}));
    m_window.reset();
}

void TestOrderByTitles::orderIsKeptByTheNextStart()
{
    openVms();
    orderByTwo();
    const QStringList before = textsIn(vms(), 0);

    startAgain();

    QCOMPARE(shown().view(), QStringLiteral("vms"));
    QTRY_COMPARE(textsIn(vms(), 0), before);
    QCOMPARE(title(vcpus), QStringLiteral("vCPUs 2"));
    QCOMPARE(vms().header()->sortIndicatorSection(), column(status));
    QCOMPARE(vms().header()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestOrderByTitles::resetBringsBackTheFirstOrder()
{
    openVms();
    const QStringList before = textsIn(vms(), 0);
    orderByTwo();
    QVERIFY(textsIn(vms(), 0) != before);

    clickTitle(vms(), column(vcpus), Qt::RightButton);
    choose("columnsMenu", "resetColumnsAction");

    QTRY_COMPARE(textsIn(vms(), 0), before);
    QCOMPARE(vms().header()->sortIndicatorSection(), 0);
    QCOMPARE(vms().header()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(title(vcpus), vcpus);
    startAgain();
    QTRY_COMPARE(textsIn(vms(), 0), before);
    QCOMPARE(title(vcpus), vcpus);
}

void TestOrderByTitles::selectedRowStaysSelected()
{
    openVms();
    clickRow(vms(), 0);
    const ObjectKey vm = shown().object();
    QVERIFY(!vm.isNull());

    clickTitle(vms(), 0);
    QTRY_COMPARE(vms().currentIndex().row(), 39);

    QCOMPARE(shown().object(), vm);
    QCOMPARE(vms().selectionModel()->selectedRows().size(), 1);
    QVERIFY(vms().viewport()->rect().contains(vms().visualRect(vms().currentIndex()).center()));
}

QTEST_MAIN(TestOrderByTitles)
#include "tst_orderbytitles.moc"
