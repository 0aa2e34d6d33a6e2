// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/keptselection.h"

#include "ui/views/rowselection.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace browser;

//! Two groups of rows, whose order changes.
class TestKeptSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsStaySelected();
    void oneIndexARowAndFewRanges();
    void tellsThatRowsAreLost();
    void nothingSelectedStaysNothing();

private:
    class Model : public QStandardItemModel {
    public:
        using QStandardItemModel::persistentIndexList;
        void turnRound();
        void loseFirstOfFirstGroup();
    };

    void selectAll() const;
    [[nodiscard]] QStringList selected() const;

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QTreeView> m_view;
    KeptSelection *m_kept = nullptr;
};

namespace {

constexpr int rows = 50;
constexpr int columns = 10;

} // namespace

// As our models tell it; QStandardItemModel would say that it is an order.
void TestKeptSelection::Model::turnRound()
{
    Q_EMIT layoutAboutToBeChanged();
    {
        const QSignalBlocker silence(this);
        sort(0, Qt::DescendingOrder);
    }
    Q_EMIT layoutChanged();
}

// As a VM that leaves the tree within a change of layout.
void TestKeptSelection::Model::loseFirstOfFirstGroup()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList all = persistentIndexList();
    for (const QModelIndex &index : all) {
        if (index.parent() == this->index(0, 0) && index.row() == 0)
            changePersistentIndex(index, {});
    }
    Q_EMIT layoutChanged();
}

void TestKeptSelection::init()
{
    m_view = std::make_unique<QTreeView>();
    m_model = std::make_unique<Model>();
    for (const char *name : {"a", "b"}) {
        auto *group = new QStandardItem(QString::fromLatin1(name));
        for (int row = 0; row < rows; ++row) {
            QList<QStandardItem *> cells{
                new QStandardItem(QStringLiteral("%1%2").arg(QLatin1String(name)).arg(row, 2))};
            while (cells.size() < columns)
                cells.append(new QStandardItem);
            group->appendRow(cells);
        }
        m_model->appendRow(group);
    }
    m_kept = new KeptSelection(*m_view, *m_model);
    m_view->setModel(m_model.get());
    m_view->expandAll();
    m_view->setSelectionMode(QTreeView::ExtendedSelection);
}

void TestKeptSelection::selectAll() const
{
    for (int group = 0; group < 2; ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        m_view->selectionModel()->select(
            {m_model->index(0, 0, parent), m_model->index(rows - 1, columns - 1, parent)},
            QItemSelectionModel::Select);
    }
}

QStringList TestKeptSelection::selected() const
{
    QStringList names;
    for (const QModelIndex &row : selectedRowsOf(*m_view))
        names.append(row.data().toString());
    return names;
}

void TestKeptSelection::rowsStaySelected()
{
    const QModelIndex a = m_model->index(0, 0);
    const auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    m_view->selectionModel()->select(m_model->index(3, 0, a), select);
    m_view->selectionModel()->select(m_model->index(7, 0, m_model->index(1, 0)), select);
    m_view->selectionModel()->setCurrentIndex(
        m_model->index(3, 0, a), QItemSelectionModel::NoUpdate);

    m_model->turnRound();

    QCOMPARE(selected(), (QStringList{QStringLiteral("b 7"), QStringLiteral("a 3")}));
    QCOMPARE(m_view->currentIndex().data().toString(), QStringLiteral("a 3"));
    QVERIFY(m_view->selectionModel()->isRowSelected(rows - 1 - 3, m_model->index(1, 0)));
}

void TestKeptSelection::oneIndexARowAndFewRanges()
{
    selectAll();
    const qsizetype before = m_model->persistentIndexList().size();
    qsizetype meanwhile = 0;
    connect(m_model.get(), &QAbstractItemModel::layoutAboutToBeChanged, this,
        [&] { meanwhile = m_model->persistentIndexList().size(); });
    bool wasAtWork = false;
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [&] { wasAtWork |= m_kept->isAtWork(); });

    m_model->turnRound();

    QVERIFY2(meanwhile <= before + 2 * rows, qPrintable(QString::number(meanwhile)));
    QCOMPARE(m_view->selectionModel()->selection().size(), 2);
    QCOMPARE(selected().size(), 2 * rows);
    QVERIFY(wasAtWork);
    QVERIFY(!m_kept->isAtWork());
}

void TestKeptSelection::tellsThatRowsAreLost()
{
    selectAll();
    QSignalSpy lost(m_kept, &KeptSelection::rowsLost);
    m_model->turnRound();
    QCOMPARE(lost.size(), 0);

    m_model->loseFirstOfFirstGroup();

    QCOMPARE(lost.size(), 1);
    QCOMPARE(selected().size(), 2 * rows - 1);
    QVERIFY(!selected().contains(QStringLiteral("b49")));
}

void TestKeptSelection::nothingSelectedStaysNothing()
{
    QSignalSpy changed(m_view->selectionModel(), &QItemSelectionModel::selectionChanged);

    m_model->turnRound();

    QCOMPARE(changed.size(), 0);
    QVERIFY(selected().isEmpty());
}

QTEST_MAIN(TestKeptSelection)
#include "tst_keptselection.moc"
