// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/inventoryview.h"

#include "ui/models/inventorytreemodel.h"
#include "ui/views/inventorydelegate.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace browser {
namespace {

constexpr int indentationStep = 18;
constexpr int widestName = 340;
constexpr int widestColumn = 220;
constexpr int rowsForWidths = 20; // what is seen at once is enough to choose widths by

QString textOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

bool hasFailed(const QModelIndex &index)
{
    return !index.data(InventoryTreeModel::ErrorRole).toString().isEmpty();
}

bool isGroup(const QModelIndex &index)
{
    return index.data(InventoryTreeModel::KindRole).value<InventoryTreeModel::RowKind>()
        == InventoryTreeModel::RowKind::Group;
}

bool isVm(const QModelIndex &index)
{
    return index.data(InventoryTreeModel::KindRole).value<InventoryTreeModel::RowKind>()
        == InventoryTreeModel::RowKind::Vm;
}

//! The VMs of a model in the order they stand.
QModelIndexList vmsOf(const QAbstractItemModel &model)
{
    QModelIndexList vms;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        if (!isGroup(top))
            vms.append(top);
        for (int child = 0; isGroup(top) && child < model.rowCount(top); ++child)
            vms.append(model.index(child, 0, top));
    }
    return vms;
}

//! The VM at or above \a index; invalid: it is a group.
QModelIndex vmAbove(QModelIndex index)
{
    while (index.isValid() && !isVm(index))
        index = index.parent();
    return index.siblingAtColumn(0);
}

} // namespace

InventoryView::InventoryView(QWidget *parent)
    : QTreeView(parent)
    , m_copyRows(new QAction(this))
    , m_copyCell(new QAction(this))
    , m_copyId(new QAction(this))
    , m_expand(new QAction(this))
    , m_collapse(new QAction(this))
    , m_retry(new QAction(this))
{
    setItemDelegate(new InventoryDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setIndentation(indentationStep);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(true);
    makeActions();
    retranslate();
}

void InventoryView::makeActions()
{
    m_copyRows->setShortcut(QKeySequence::Copy);
    m_copyCell->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copyRows, &QAction::triggered, this, &InventoryView::copyRows);
    connect(m_copyCell, &QAction::triggered, this, &InventoryView::copyCell);
    connect(m_copyId, &QAction::triggered, this, &InventoryView::copyId);
    connect(m_expand, &QAction::triggered, this, [this] { expandRecursively(currentIndex()); });
    connect(m_collapse, &QAction::triggered, this, [this] { collapseBelow(currentIndex()); });
    connect(m_retry, &QAction::triggered, this, &InventoryView::retryRequested);
    for (QAction *action : {m_copyRows, m_copyCell, m_copyId, m_expand, m_collapse, m_retry}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    m_copyRows->setObjectName(QStringLiteral("copyRowsAction"));
    m_copyCell->setObjectName(QStringLiteral("copyCellAction"));
    m_copyId->setObjectName(QStringLiteral("copyIdAction"));
}

void InventoryView::retranslate()
{
    setAccessibleName(tr("Inventory"));
    m_copyRows->setText(tr("Copy rows"));
    m_copyCell->setText(tr("Copy cell"));
    m_copyId->setText(tr("Copy ID"));
    m_expand->setText(tr("Expand all below"));
    m_collapse->setText(tr("Collapse all below"));
    m_retry->setText(tr("Retry what failed"));
}

void InventoryView::restoreHeader(const QByteArray &state)
{
    m_hasWidths = header()->restoreState(state);
}

QByteArray InventoryView::headerState() const
{
    return m_hasWidths ? header()->saveState() : QByteArray();
}

QList<qsizetype> InventoryView::vmsShown() const
{
    QList<qsizetype> numbers;
    if (const auto *tree = qobject_cast<const InventoryTreeModel *>(model())) {
        for (const QModelIndex &vm : vmsOf(*tree))
            numbers.append(
                tree->inventory().numberOfVm(vm.data(InventoryTreeModel::ObjectIdRole).toString()));
    }
    return numbers;
}

void InventoryView::reset()
{
    QTreeView::reset();
    if (model())
        openGroups(0, model()->rowCount() - 1);
}

void InventoryView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (!parent.isValid())
        openGroups(start, end);
}

// A group that comes is open: its VMs are what people look for.
void InventoryView::openGroups(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (const QModelIndex top = model()->index(row, 0); isGroup(top))
            expand(top);
    }
    if (m_hasWidths || last < first)
        return;
    // After this turn, when what came with it is there too.
    m_hasWidths = true;
    QMetaObject::invokeMethod(this, &InventoryView::fitColumns, Qt::QueuedConnection);
}

// From contents, once; the columns are a person's after that.
void InventoryView::fitColumns()
{
    const QModelIndexList vms = vmsOf(*model());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column = 0; column < model()->columnCount() - 1; ++column) {
        int width = header()->sectionSizeHint(column);
        for (const QModelIndex &vm : vms.first(qMin<qsizetype>(vms.size(), rowsForWidths))) {
            const QModelIndex index = vm.siblingAtColumn(column);
            width = qMax(width, itemDelegate()->sizeHint(option, index).width());
            if (vm.parent().isValid()) {
                const QModelIndex group = vm.parent().siblingAtColumn(column);
                width = qMax(width, itemDelegate()->sizeHint(option, group).width());
            }
        }
        const int widest = column == 0 ? widestName : widestColumn;
        const int steps = column == 0 ? 4 * indentationStep : 0;
        header()->resizeSection(column, qMin(width + steps, widest));
    }
}

void InventoryView::copyRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < header()->count(); ++visual) {
            const int column = header()->logicalIndex(visual);
            if (!header()->isSectionHidden(column))
                cells.append(textOf(row.siblingAtColumn(column)));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void InventoryView::copyCell() const
{
    QGuiApplication::clipboard()->setText(textOf(currentIndex()));
}

void InventoryView::copyId() const
{
    QGuiApplication::clipboard()->setText(
        currentIndex().data(InventoryTreeModel::ObjectIdRole).toString());
}

void InventoryView::collapseBelow(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    for (int child = 0; child < model()->rowCount(row); ++child)
        collapseBelow(model()->index(child, 0, row));
    collapse(row);
}

void InventoryView::updateActions()
{
    const QModelIndex current = currentIndex();
    const QModelIndex row = current.siblingAtColumn(0);
    m_copyRows->setEnabled(selectionModel()->hasSelection());
    m_copyCell->setEnabled(!textOf(current).isEmpty());
    m_copyId->setEnabled(!current.data(InventoryTreeModel::ObjectIdRole).toString().isEmpty());
    m_expand->setEnabled(model()->hasChildren(row));
    m_collapse->setEnabled(model()->hasChildren(row));
    m_retry->setVisible(hasFailed(row));
}

void InventoryView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    updateActions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_retry);
    menu->addSeparator();
    menu->addActions({m_copyRows, m_copyCell, m_copyId});
    menu->addSeparator();
    menu->addActions({m_expand, m_collapse});
    menu->popup(event->globalPos());
}

bool InventoryView::showNextFailure()
{
    const QModelIndex vm = nextFailedVm();
    if (!vm.isValid())
        return false;
    const QModelIndex part = failedPartOf(vm);
    expand(vm);
    setCurrentIndex(part.isValid() ? part : vm);
    scrollTo(currentIndex(), PositionAtCenter);
    setFocus();
    return true;
}

// Comes back to the present one only where no other failed.
QModelIndex InventoryView::nextFailedVm() const
{
    const QModelIndexList vms = vmsOf(*model());
    const qsizetype current = vms.indexOf(vmAbove(currentIndex()));
    for (qsizetype step = 1; step <= vms.size(); ++step) {
        const QModelIndex &vm = vms.at((current + step) % vms.size());
        if (hasFailed(vm))
            return vm;
    }
    return {};
}

QModelIndex InventoryView::failedPartOf(const QModelIndex &vm) const
{
    for (int row = 0; row < model()->rowCount(vm); ++row) {
        const QModelIndex part = model()->index(row, 0, vm);
        if (hasFailed(part))
            return part;
    }
    return {};
}

} // namespace browser
