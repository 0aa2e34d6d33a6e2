// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/widetexts.h"

#include "ui/columns/shown.h"
#include "ui/models/inventorytreemodel.h"
#include "ui/views/foundbelow.h"
#include "ui/views/inventorydelegate.h"
#include "ui/views/statecolors.h"
#include "ui/views/treerows.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace browser {
namespace {

constexpr int textAfterMark = 22; // as the delegate places it
constexpr int textMargin = 6;
constexpr int barWidth = 4;
constexpr int barMargin = 4;

bool isEmpty(const QModelIndex &cell)
{
    return cell.data().toString().isEmpty() && !cell.data(MissingRole).toBool();
}

} // namespace

WideTexts::WideTexts(const QTreeView &view, const InventoryDelegate &delegate)
    : m_view(view)
    , m_delegate(delegate)
{
}

void WideTexts::draw(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index))
        drawGroup(painter, option, index);
    else if (isItem(index))
        drawDetails(painter, option, index);
    else if (isVm(index))
        drawFoundBelow(painter, index);
    else if (hasFailed(index) && m_view.header()->count() > 1)
        drawFailure(painter, index);
}

// Its name goes on over the cells beside it that are empty.
void WideTexts::drawGroup(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &group) const
{
    const QHeaderView &header = *m_view.header();
    QStyleOptionViewItem cell = option;
    cell.rect = m_view.visualRect(group.siblingAtColumn(0));
    cell.state.setFlag(QStyle::State_Selected, m_view.selectionModel()->isSelected(group));
    for (int visual = 1; visual < header.count(); ++visual) {
        const QModelIndex next = group.siblingAtColumn(header.logicalIndex(visual));
        if (!next.data().toString().isEmpty())
            break;
        cell.rect |= m_view.visualRect(next);
    }
    m_delegate.paintTextOver(painter, cell, group.siblingAtColumn(0));
}

// Where that is long it begins further left, over cells that have nothing to say of it.
void WideTexts::drawDetails(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &item) const
{
    const QHeaderView &header = *m_view.header();
    const auto *tree = qobject_cast<const InventoryTreeModel *>(m_view.model());
    const int column = tree ? tree->columnNumber(QStringLiteral("details")) : -1;
    if (column < 0)
        return;
    const QModelIndex details = item.siblingAtColumn(column);
    QStyleOptionViewItem cell = option;
    cell.rect = m_view.visualRect(details);
    cell.state.setFlag(QStyle::State_Selected, m_view.selectionModel()->isSelected(details));
    const int needed = m_delegate.sizeHint(option, details).width();
    for (int visual = header.visualIndex(column) - 1; visual > 0 && cell.rect.width() < needed;
         --visual) {
        const QModelIndex before = item.siblingAtColumn(header.logicalIndex(visual));
        if (!isEmpty(before))
            break;
        cell.rect |= m_view.visualRect(before);
    }
    m_delegate.paintTextOver(painter, cell, details);
}

// It has the whole row to itself: its other cells are empty.
void WideTexts::drawFailure(QPainter *painter, const QModelIndex &list) const
{
    const QHeaderView &header = *m_view.header();
    QRect rect = m_view.visualRect(list.siblingAtColumn(header.logicalIndex(1)));
    rect.setRight(m_view.viewport()->width());
    rect.adjust(textAfterMark, 0, -textMargin, 0);
    const QPalette &palette = m_view.palette();
    const bool isSelected = m_view.selectionModel()->isSelected(list);
    painter->setPen(isSelected ? palette.color(QPalette::HighlightedText) : failureColor(palette));
    const QString error = asShownLine(list.data(ErrorRole).toString());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        m_view.fontMetrics().elidedText(error, Qt::ElideRight, rect.width()));
}

// A bar of the colour that words are marked with: where many VMs are found they stay closed.
void WideTexts::drawFoundBelow(QPainter *painter, const QModelIndex &vm) const
{
    const QModelIndex first = vm.siblingAtColumn(0);
    if (m_view.isExpanded(first) || listsWith(m_delegate.words(), first, m_delegate).isEmpty())
        return;
    const QRect cell = m_view.visualRect(first);
    painter->fillRect(QRect(cell.left() - barWidth, cell.top() + barMargin, barWidth,
                          cell.height() - 2 * barMargin),
        matchColor(m_view.palette()));
}

} // namespace browser
