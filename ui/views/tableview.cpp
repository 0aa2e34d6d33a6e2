// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tableview.h"

#include "ui/views/icons.h"
#include "ui/views/rowselection.h"
#include "ui/views/tabledelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace browser {
namespace {

constexpr int rowsForWidths = 60; // what is seen at once is enough to choose widths by
constexpr int narrowest = 48;
constexpr int widest = 260;
constexpr int marginsAndIndicator = 28;

bool isDescending(const QString &key)
{
    return key.startsWith(QLatin1Char('-'));
}

QString withoutSign(const QString &key)
{
    return isDescending(key) ? key.mid(1) : key;
}

} // namespace

TableView::TableView(TableModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new TableDelegate(iconOf(model->kind()), this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setFrameShape(NoFrame);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(narrowest); // Qt's own is wider than what is left
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::sectionClicked, this, &TableView::onHeaderClicked);
    connect(header(), &QHeaderView::sectionResized, this, &TableView::onSectionResized);
    connect(header(), &QHeaderView::sectionMoved, this, &TableView::onSectionMoved);
    connect(header(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT headerMenuRequested(header()->mapToGlobal(at)); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::remember);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_areRowsFitted)
            fitColumns();
    });
}

QString TableView::keyOf(int column) const
{
    return m_model->columns().at(column).key();
}

// --- Order

// Shift adds to what is ordered by; a second click turns it round.
void TableView::onHeaderClicked(int column)
{
    const QString key = keyOf(column);
    QStringList sort = m_sort;
    const auto found = std::find_if(
        sort.begin(), sort.end(), [&](const QString &each) { return withoutSign(each) == key; });
    const bool isKnown = found != sort.end();
    const QString turned = isKnown && !isDescending(*found) ? QLatin1Char('-') + key : key;
    if (!QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier))
        sort = {isKnown && found == sort.begin() ? turned : key};
    else if (isKnown)
        *found = turned;
    else
        sort.append(key);
    setSort(sort);
    Q_EMIT sortChosen(sort);
}

void TableView::setSort(const QStringList &keys)
{
    m_sort = keys;
    m_model->setSortedBy(keys);
    showSort();
}

void TableView::showSort()
{
    const QString first = m_sort.value(0);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (keyOf(column) == withoutSign(first)) {
            header()->setSortIndicator(
                column, isDescending(first) ? Qt::DescendingOrder : Qt::AscendingOrder);
            return;
        }
    }
    header()->setSortIndicator(-1, Qt::AscendingOrder);
}

// --- Columns

void TableView::onSectionResized(int column)
{
    // The last one takes what is left, and is resized with the window.
    const bool isLast = header()->visualIndex(column) + 1 == header()->count();
    if (!m_isFitting && !isLast && column < m_model->columnCount())
        m_widths.insert(keyOf(column), header()->sectionSize(column));
}

// The model's order is the truth; the header's own would be a second one.
void TableView::onSectionMoved()
{
    QStringList keys;
    for (int visual = 0; visual < header()->count(); ++visual)
        keys.append(keyOf(header()->logicalIndex(visual)));
    Q_EMIT columnsMoved(keys);
}

void TableView::setWidths(const QHash<QString, int> &widths)
{
    m_widths = widths;
    fitColumns();
}

void TableView::fitColumns()
{
    m_isFitting = true;
    m_areRowsFitted = m_model->rowCount() > 0;
    QStyleOptionViewItem option;
    option.font = font();
    option.widget = this;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = m_widths.value(keyOf(column), -1);
        if (width < 0) {
            const QString title = m_model->headerData(column, Qt::Horizontal).toString();
            width = header()->fontMetrics().horizontalAdvance(title) + marginsAndIndicator;
            for (int row = 0; row < qMin(m_model->rowCount(), rowsForWidths); ++row)
                width =
                    qMax(width, m_delegate->sizeHint(option, m_model->index(row, column)).width());
            width = qBound(narrowest, width, widest);
        }
        header()->resizeSection(column, width);
    }
    m_isFitting = false;
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

bool TableView::showObject(const ObjectKey &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex(), PositionAtCenter);
    return true;
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
    fitColumns();
    showSort();
    restore();
    Q_EMIT currentObjectChanged(); // the selection forgets it without a word
    Q_EMIT selectedObjectsChanged();
}

void TableView::restore()
{
    QList<int> rows;
    for (const ObjectKey &key : std::as_const(m_selected)) {
        if (const int row = m_model->rowOf(key); row >= 0)
            rows.append(row);
    }
    const int current = m_current.isNull() ? -1 : m_model->rowOf(m_current);
    if (current >= 0) {
        selectionModel()->setCurrentIndex(
            m_model->index(current, 0), QItemSelectionModel::NoUpdate);
        scrollTo(currentIndex());
    }
    selectionModel()->select(selectionOf(*m_model, rows), QItemSelectionModel::ClearAndSelect);
    m_selected.clear();
    m_current = {};
}

// Rows are of one height, so painting again is all it takes.
void TableView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (QAccessible::isActive())
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    else
        viewport()->update();
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
        Q_EMIT menuRequested(event->globalPos());
}

} // namespace browser
