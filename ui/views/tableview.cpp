// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tableview.h"

#include "ui/views/icons.h"
#include "ui/views/menuplace.h"
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

constexpr int narrowest = 48;
constexpr int heightOfRow = 24;
constexpr int growthPace = 250; // milliseconds; columns that grow more often flicker

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
    , m_needed(*this, *model)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(growthPace);
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
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::growSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::growSoon);
    connect(&m_pace, &QTimer::timeout, this, &TableView::growNow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::growForRowsInSight);
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
    applyWidths(); // its title needs more, the one's of before less
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
    const bool isLast = header()->visualIndex(column) + 1 == header()->count();
    const bool isStretched = isLast && header()->stretchLastSection();
    if (m_isFitting || isStretched || column >= m_model->columnCount())
        return;
    m_widths.insert(keyOf(column), header()->sectionSize(column));
    // The header is still in the middle of it.
    QMetaObject::invokeMethod(this, &TableView::stretchLast, Qt::QueuedConnection);
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

int TableView::widthOf(int column) const
{
    return m_widths.value(keyOf(column), m_needed.of(column));
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
        const bool isPersons = m_widths.contains(keyOf(column));
        const int least = isPersons ? widthOf(column) : m_needed.leastOf(column);
        room -= least;
        wanted += isPersons ? 0 : m_needed.of(column) - least;
    }
    return wanted > 0 ? qBound(0.0, double(room) / wanted, 1.0) : 1.0;
}

void TableView::applyWidths()
{
    if (m_isFitting) // a scroll bar that comes or goes resizes the view
        return;
    m_isFitting = true;
    const double share = shareOfTexts();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (header()->visualIndex(column) + 1 == header()->count())
            continue;
        const int least = m_needed.leastOf(column);
        header()->resizeSection(column,
            m_widths.value(keyOf(column), least + int((m_needed.of(column) - least) * share)));
    }
    m_isFitting = false;
    stretchLast();
}

// The last one takes what is left, but no less than it needs.
void TableView::stretchLast()
{
    const int last = header()->logicalIndex(header()->count() - 1);
    if (last < 0 || last >= m_model->columnCount())
        return;
    m_isFitting = true;
    const int others = header()->length() - header()->sectionSize(last);
    const int least = m_widths.value(keyOf(last), m_needed.leastOf(last));
    const bool isRoom = others + least <= viewport()->width();
    header()->setStretchLastSection(isRoom);
    if (!isRoom)
        header()->resizeSection(last, least);
    m_isFitting = false;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    growForRowsInSight();
    applyWidths();
}

void TableView::showColumn(const QString &key)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (keyOf(column) != key)
            continue;
        updateGeometries(); // the bar does not know of the column yet
        QScrollBar *bar = horizontalScrollBar();
        const int left = header()->sectionPosition(column);
        const int right = left + header()->sectionSize(column) - viewport()->width();
        bar->setValue(qMin(left, qMax(bar->value(), right)));
    }
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
    showSort();
    if (m_needed.areKnown())
        applyWidths();
    else
        growColumns();
    if (m_model->rowCount() > 0)
        growSoon();
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
    if (current >= 0)
        selectionModel()->setCurrentIndex(
            m_model->index(current, 0), QItemSelectionModel::NoUpdate);
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
