// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/detailspane.h"

#include "tests/ui/children.h"
#include "ui/views/statecolors.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace browser;

namespace {

Detail detail(const QString &label, const QString &value)
{
    Detail detail;
    detail.label = label;
    detail.value = value;
    return detail;
}

// Who has which role, and where it was granted.
ObjectDetails access()
{
    ObjectDetails details;
    details.key = {Kind::Vm, QStringLiteral("1"), {}};
    details.isFound = true;
    DetailSection section;
    section.title = QStringLiteral("Access (2)");
    section.isOpen = true;
    section.details = {detail(QStringLiteral("Name"), QStringLiteral("a")),
        detail(QStringLiteral("somebody.with-a-long-name@example.com"),
            QStringLiteral(
                "UserVmRunTimeManager on a-cluster (cluster), through group operators"))};
    section.details.last().isItem = true;
    section.details.last().link = {Kind::User, QStringLiteral("2"), {}};
    details.sections = {section};
    return details;
}

} // namespace

class TestDetailsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void longLinesAreWhole();
    void wideningHelpsBoth();
    void wordsOfLabelsAreWhole();
    void stateHasItsMark();
    void linksAndCopiesAreAsBefore();

private:
    [[nodiscard]] QModelIndex cell(int row, int column) const
    {
        return m_view->model()->index(row, column, m_view->model()->index(0, 0));
    }

    std::unique_ptr<DetailsPane> m_pane;
    QTreeView *m_view = nullptr;
};

void TestDetailsPane::init()
{
    m_pane = std::make_unique<DetailsPane>();
    m_pane->resize(280, 600);
    m_pane->setVisible(true);
    m_pane->show(access());
    m_view = child<QTreeView>(*m_pane, "detailsView");
}

void TestDetailsPane::longLinesAreWhole()
{
    const int line = m_view->fontMetrics().lineSpacing();
    QVERIFY(m_view->visualRect(cell(0, 1)).height() < 2 * line);
    for (const int column : {0, 1}) {
        const QRect rect = m_view->visualRect(cell(1, column));
        const int text = m_view->fontMetrics().horizontalAdvance(cell(1, column).data().toString());
        QVERIFY2(rect.height() / line * rect.width() > text, qPrintable(QString::number(column)));
    }
    QVERIFY(cell(1, 1).data(Qt::ToolTipRole).toString().contains(QLatin1String("operators")));
}

void TestDetailsPane::wideningHelpsBoth()
{
    const int label = m_view->columnWidth(0);
    const int value = m_view->columnWidth(1);
    const int height = m_view->visualRect(cell(1, 1)).height();
    QVERIFY(label <= m_view->viewport()->width() / 2);

    m_pane->resize(480, 600);

    QVERIFY(m_view->columnWidth(0) > label);
    QVERIFY(m_view->columnWidth(1) > value);
    QVERIFY(m_view->visualRect(cell(1, 1)).height() < height);
}

void TestDetailsPane::wordsOfLabelsAreWhole()
{
    ObjectDetails details = access();
    details.sections.first().details.append(
        detail(QStringLiteral("Administrative role"), QStringLiteral("No")));

    m_pane->show(details);

    const int word = m_view->fontMetrics().horizontalAdvance(QStringLiteral("Administrative"));
    QVERIFY(m_view->visualRect(cell(2, 0)).width() > word);
    QVERIFY(m_view->columnWidth(0) < m_view->viewport()->width() * 3 / 5);
}

void TestDetailsPane::stateHasItsMark()
{
    ObjectDetails details = access();
    Detail status = detail(QStringLiteral("Status"), QStringLiteral("up"));
    status.isState = true;
    details.sections.first().details.prepend(status);
    const auto colorsOf = [this](RowState state, const ObjectDetails &shown) {
        m_pane->show(shown, state);
        const QRect rect = m_view->visualRect(cell(0, 1));
        const QImage seen = m_view->viewport()->grab(rect).toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x)
                colors.insert(seen.pixel(x, y));
        }
        return colors;
    };
    const QRgb good = stateColor(RowState::Good, m_view->palette()).rgb();

    QVERIFY(!colorsOf(RowState::None, details).contains(good));
    QVERIFY(colorsOf(RowState::Good, details).contains(good));
    m_view->setCurrentIndex(cell(0, 1));
    child<QAction>(*m_pane, "copyDetailAction")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("up"));
}

void TestDetailsPane::linksAndCopiesAreAsBefore()
{
    QSignalSpy asked(m_pane.get(), &DetailsPane::objectRequested);
    QTest::mouseClick(
        m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(cell(1, 0)).center());
    QCOMPARE(asked.count(), 1);

    m_view->setCurrentIndex(cell(1, 0));
    child<QAction>(*m_pane, "copyDetailAction")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), cell(1, 1).data().toString());
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
