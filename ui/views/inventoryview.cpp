// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/inventoryview.h"

#include "ui/columns/shown.h"
#include "ui/models/inventorytreemodel.h"
#include "ui/views/columntitles.h"
#include "ui/views/columnwidths.h"
#include "ui/views/failurewalk.h"
#include "ui/views/inventorydelegate.h"
#include "ui/views/keptselection.h"
#include "ui/views/menuplace.h"
#include "ui/views/statecolors.h"
#include "ui/views/treerows.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace browser {
namespace {

constexpr int indentationStep = 18;
constexpr int narrowestColumn = 40;
constexpr qsizetype mostOpenToSelect = 500;

} // namespace

InventoryView::InventoryView(QWidget *parent)
    : QTreeView(parent)
    , m_titles(new ColumnTitles(*this, narrowestColumn))
    , m_widths(new ColumnWidths(*this, *m_titles))
    , m_delegate(new InventoryDelegate(this))
    , m_found(*this, *m_delegate)
    , m_wideTexts(*this, *m_delegate)
    , m_expand(new QAction(this))
    , m_collapse(new QAction(this))
    , m_retry(new QAction(this))
{
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true); // the delegate draws none in a cell
    setIndentation(indentationStep);
    setFrameShape(NoFrame);
    makeActions();
    retranslate();
}

void InventoryView::makeActions()
{
    connect(m_expand, &QAction::triggered, this,
        [this] { expandRecursively(currentIndex().siblingAtColumn(0)); });
    connect(m_collapse, &QAction::triggered, this, [this] { collapseBelow(currentIndex()); });
    connect(m_retry, &QAction::triggered, this, &InventoryView::retryRequested);
    m_expand->setObjectName(QStringLiteral("expandBelowAction"));
}

void InventoryView::retranslate()
{
    setAccessibleName(tr("Inventory"));
    m_expand->setText(tr("Expand all below"));
    m_collapse->setText(tr("Collapse all below"));
    m_retry->setText(tr("Retry what failed"));
}

QList<qsizetype> InventoryView::vmsShown() const
{
    QList<qsizetype> numbers;
    QSet<qsizetype> known; // a VM stands below each of its tags
    if (const auto *tree = qobject_cast<const InventoryTreeModel *>(model())) {
        for (const QModelIndex &vm : vmsOf(*tree)) {
            const qsizetype number = tree->inventory().numberOfVm(idOf(vm));
            if (!known.contains(number))
                numbers.append(number);
            known.insert(number);
        }
    }
    return numbers;
}

void InventoryView::reset()
{
    QTreeView::reset();
    if (model())
        openGroups(0, model()->rowCount() - 1);
    m_titles->showSort();
    m_widths->applyOrGrow();
    Q_EMIT currentObjectChanged(); // the selection forgets it without a word
    Q_EMIT selectedObjectsChanged();
}

void InventoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentObjectChanged();
}

void InventoryView::selectionChanged(
    const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_keptSelection->isAtWork())
        return;
    // For each range, thousands where all that is open is selected, QTreeView would look where it
    // is.
    if (QAccessible::isActive())
        QTreeView::selectionChanged(selected, deselected);
    else
        viewport()->update();
    Q_EMIT selectedObjectsChanged();
}

void InventoryView::setModel(QAbstractItemModel *model)
{
    m_keptSelection = new KeptSelection(*this, *model);
    connect(
        m_keptSelection, &KeptSelection::rowsLost, this, &InventoryView::selectedObjectsChanged);
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_before = positionOf(*this); });
    // After the selection, which was connected before and forgets all.
    connect(model, &QAbstractItemModel::modelReset, this,
        [this] { restorePosition(*this, std::exchange(m_before, {})); });
    connect(model, &QAbstractItemModel::headerDataChanged, m_widths, &ColumnWidths::growSoon);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
        [this] { m_kept.emplace(*this); });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { m_kept.reset(); });
}

QString InventoryView::currentVm() const
{
    return idOf(vmAbove(currentIndex()));
}

// Rows are of one height and keep their branch marks, so painting again is all it takes. QTreeView
// would first look for each row among all that are open.
void InventoryView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (QAccessible::isActive())
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    else if (isShown(topLeft))
        viewport()->update();
    m_widths->growSoon();
}

// Whether all that is above it is open.
bool InventoryView::isShown(const QModelIndex &index) const
{
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        if (!isExpanded(above))
            return false;
    }
    return true;
}

// Disks and NICs come by the thousand, to VMs that are closed: QTreeView would look for each.
void InventoryView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    if (!isShown(parent))
        return;
    QTreeView::rowsInserted(parent, start, end);
    if (!parent.isValid())
        openGroups(start, end);
    m_widths->growSoon();
}

// A group that comes is open: its VMs are what people look for.
void InventoryView::openGroups(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (const QModelIndex top = model()->index(row, 0); isGroup(top))
            expand(top);
    }
}

void InventoryView::fitColumns()
{
    m_widths->fit();
}

void InventoryView::growColumns()
{
    m_widths->grow();
}

void InventoryView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_widths->apply();
    m_widths->growSoon();
}

// QAbstractItemView would choose a row by itself: the first one that came, wherever it goes.
void InventoryView::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid())
        return QTreeView::focusInEvent(event);
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void InventoryView::openAll()
{
    const CurrentInSight kept(*this);
    expandAll();
}

void InventoryView::closeAll()
{
    const CurrentInSight kept(*this);
    collapseAll();
}

void InventoryView::setWords(const QList<MarkedWord> &words)
{
    m_delegate->setWords(words);
    viewport()->update();
}

void InventoryView::showFoundBelow(bool isFiltered)
{
    if (isFiltered)
        m_found.open(m_delegate->words());
    else
        m_found.close();
}

// Qt compares each range with every other one, and each list that is open is a range of its own: 40
// s where 10,000 VMs are open.
void InventoryView::selectAll()
{
    const QModelIndexList vms = vmsOf(*model());
    const auto open = std::count_if(
        vms.begin(), vms.end(), [this](const QModelIndex &vm) { return isExpanded(vm); });
    if (open <= mostOpenToSelect)
        return QTreeView::selectAll();
    const auto all = [this](const QModelIndex &parent) {
        return QItemSelectionRange(model()->index(0, 0, parent),
            model()->index(model()->rowCount(parent) - 1, model()->columnCount() - 1, parent));
    };
    QItemSelection selection;
    selection.append(all({}));
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex top = model()->index(row, 0);
        if (isGroup(top) && isExpanded(top))
            selection.append(all(top));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void InventoryView::collapseBelow(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    for (int child = 0; child < model()->rowCount(row); ++child)
        collapseBelow(model()->index(child, 0, row));
    collapse(row);
}

QList<QAction *> InventoryView::menuActions()
{
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    m_expand->setEnabled(model()->hasChildren(row));
    m_collapse->setEnabled(model()->hasChildren(row));
    m_retry->setVisible(hasFailed(row));
    return {m_retry, m_expand, m_collapse};
}

void InventoryView::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentIndex().isValid())
        Q_EMIT menuRequested(menuPlace(*this, *event));
}

void InventoryView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    m_wideTexts.draw(painter, option, index);
}

bool InventoryView::showNextFailure()
{
    const QModelIndex failure = nextFailure(*model(), currentIndex());
    if (!failure.isValid())
        return false;
    expand(vmAbove(failure));
    setCurrentIndex(failure);
    scrollTo(failure, PositionAtCenter);
    setFocus();
    return true;
}

} // namespace browser
