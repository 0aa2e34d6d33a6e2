// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tableview.h"

#include "ui/views/icons.h"
#include "ui/views/menuplace.h"
#include "ui/views/rowselection.h"
#include "ui/views/tabledelegate.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace browser {
namespace {

constexpr int narrowest = 48;
constexpr int heightOfRow = 24;
constexpr int growthPace = 250; // milliseconds; columns that grow more often flicker

} // namespace

TableView::TableView(TableModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_titles(new ColumnTitles(*this, narrowest))
    , m_delegate(new TableDelegate(iconOf(model->kind()), this))
    , m_needed(*this, *model)
    , m_kept(new KeptSelection(*this, *model))
{
    setModel(model);
    m_pace.setSingleShot(true);
    m_pace.setInterval(growthPace);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setFrameShape(NoFrame);
    // The title that has the mark needs more, the one that had it less.
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TableView::applyWidths);
    connect(m_titles, &ColumnTitles::widthChosen, this, &TableView::stretchLast,
        Qt::QueuedConnection); // the header is still in the middle of it
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::remember);
    // After the selection, which was connected before and forgets all.
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::restore);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::growSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableView::growSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::growSoon);
    connect(&m_pace, &QTimer::timeout, this, &TableView::growNow);
    connect(m_kept, &KeptSelection::rowsLost, this, &TableView::selectedObjectsChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::growForRowsInSight);
}

int TableView::widthOf(int column) const
{
    return m_titles->widthOf(column).value_or(m_needed.of(column));
}

void TableView::fitColumns()
{
    m_needed.forget();
    m_areRowsFitted = m_model->rowCount() > 0;
    growColumns();
}

// What titles alone or the rows of another filter needed is forgotten when the first rows come.
void TableView::growSoon()
{
    if (!m_areRowsFitted)
        return fitColumns();
    m_isGrowthDue = true;
    if (!m_pace.isActive())
        growNow();
}

void TableView::growNow()
{
    if (!m_isGrowthDue)
        return;
    growColumns();
}

void TableView::growColumns()
{
    m_isGrowthDue = false;
    m_pace.start();
    m_needed.grow(sampleOfRows(m_model->rowCount()) + rowsInSight());
    applyWidths();
}

void TableView::growForRowsInSight()
{
    if (m_needed.growUncut(rowsInSight()))
        applyWidths();
}

// By the scroll bar: QTreeView would lay out all rows to tell.
QList<int> TableView::rowsInSight() const
{
    const int value = verticalScrollBar()->value();
    const int first = verticalScrollMode() == ScrollPerItem ? value : value / heightOfRow;
    const int end = qMin(first + viewport()->height() / heightOfRow + 2, m_model->rowCount());
    QList<int> rows;
    for (int row = first; row < end; ++row)
        rows.append(row);
    return rows;
}

// How much they get of what they need beyond the least.
double TableView::shareOfTexts() const
{
    int room = viewport()->width();
    int wanted = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isPersons = m_titles->widthOf(column).has_value();
        const int least = isPersons ? widthOf(column) : m_needed.leastOf(column);
        room -= least;
        wanted += isPersons ? 0 : m_needed.of(column) - least;
    }
    return wanted > 0 ? qBound(0.0, double(room) / wanted, 1.0) : 1.0;
}

void TableView::applyWidths()
{
    if (m_titles->isFitting()) // a scroll bar that comes or goes resizes the view
        return;
    m_titles->fit([this] {
        const double share = shareOfTexts();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (header()->visualIndex(column) + 1 == header()->count())
                continue;
            const int least = m_needed.leastOf(column);
            const int fitting = least + int((m_needed.of(column) - least) * share);
            header()->resizeSection(column, m_titles->widthOf(column).value_or(fitting));
        }
    });
    stretchLast();
}

// The last one takes what is left, but no less than it needs.
void TableView::stretchLast()
{
    const int last = header()->logicalIndex(header()->count() - 1);
    if (last < 0 || last >= m_model->columnCount())
        return;
    m_titles->fit([this, last] {
        const int others = header()->length() - header()->sectionSize(last);
        const int least = m_titles->widthOf(last).value_or(m_needed.leastOf(last));
        const bool isRoom = others + least <= viewport()->width();
        header()->setStretchLastSection(isRoom);
        if (!isRoom)
            header()->resizeSection(last, least);
    });
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    growForRowsInSight();
    applyWidths();
}

// One long name would push all others out of sight.
int TableView::sizeHintForColumn(int column) const
{
    return qMin(QTreeView::sizeHintForColumn(column), viewport()->width() / 2);
}

void TableView::setWords(const QList<MarkedWord> &words)
{
    m_delegate->setWords(words);
    viewport()->update();
}

// --- What is selected

ObjectKey TableView::currentObject() const
{
    return currentIndex().data(ObjectRole).value<ObjectKey>();
}

QList<ObjectKey> TableView::selectedObjects() const
{
    QList<ObjectKey> objects;
    for (const QModelIndex &row : selectedRowsOf(*this))
        objects.append(row.data(ObjectRole).value<ObjectKey>());
    return objects;
}

void TableView::remember()
{
    m_selected = selectedObjects();
    m_current = currentObject();
}

void TableView::reset()
{
    m_isRestoring = true;
    QTreeView::reset();
    m_isRestoring = false;
    m_titles->showSort();
    if (m_needed.areKnown())
        applyWidths();
    else
        growColumns();
    if (m_model->rowCount() > 0)
        growSoon();
}

void TableView::restore()
{
    QModelIndexList rows;
    for (const ObjectKey &key : std::as_const(m_selected))
        rows.append(m_model->index(m_model->rowOf(key), 0));
    const int current = m_current.isNull() ? -1 : m_model->rowOf(m_current);
    if (current >= 0)
        selectionModel()->setCurrentIndex(
            m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selectionOf(rows), QItemSelectionModel::ClearAndSelect);
    m_selected.clear();
    m_current = {};
    Q_EMIT currentObjectChanged(); // the selection forgot it without a word
    Q_EMIT selectedObjectsChanged();
}

// Rows are of one height, so painting again is all it takes.
void TableView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (QAccessible::isActive())
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    else
        viewport()->update();
    growSoon();
    Q_EMIT currentObjectChanged(); // it may say something else
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isRestoring)
        Q_EMIT currentObjectChanged();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_kept->isAtWork())
        return;
    if (QAccessible::isActive())
        QTreeView::selectionChanged(selected, deselected);
    else
        viewport()->update(); // instead of the place of each range
    if (!m_isRestoring)
        Q_EMIT selectedObjectsChanged();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentIndex().isValid())
        Q_EMIT menuRequested(menuPlace(*this, *event));
}

} // namespace browser
