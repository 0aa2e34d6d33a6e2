// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/inventorydelegate.h"

#include "ui/columns/tooltip.h"
#include "ui/models/inventorytreemodel.h"
#include "ui/views/icons.h"
#include "ui/views/statecolors.h"
#include "ui/views/treerows.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace browser {
namespace {

using Grouping = InventoryTreeModel::Grouping;
using RowKind = InventoryTreeModel::RowKind;
using State = InventoryTreeModel::RowState;

constexpr int rowHeight = 24;
constexpr int margin = 6;
constexpr int iconSize = 16;
constexpr int markWidth = 10;
constexpr int gap = 6;

//! A cell's text, and what follows it in a lighter tone.
struct Text {
    QString front;
    QString quiet;
};

RowKind rowKindOf(const QModelIndex &index)
{
    return index.data(InventoryTreeModel::KindRole).value<RowKind>();
}

State stateOf(const QModelIndex &index)
{
    return index.data(InventoryTreeModel::StateRole).value<State>();
}

bool isColumn(const QModelIndex &index, QLatin1String key)
{
    return InventoryTreeModel::columnKey(index.column()) == key;
}

bool hasMark(const QModelIndex &index)
{
    return isColumn(index, QLatin1String("status")) && stateOf(index) != State::None;
}

bool isDetails(const QModelIndex &index)
{
    return isColumn(index, QLatin1String("details"));
}

bool isNumber(const QStyleOptionViewItem &cell)
{
    return cell.displayAlignment.testFlag(Qt::AlignRight);
}

Grouping groupingOf(const QModelIndex &group)
{
    const auto *tree = qobject_cast<const InventoryTreeModel *>(group.model());
    return tree ? tree->grouping() : Grouping::None;
}

// The VMs of a group by status are all in the same one. None: it has another icon.
State groupStateOf(const QModelIndex &index)
{
    return rowKindOf(index) == RowKind::Group && groupingOf(index) == Grouping::Status
        ? stateOf(index.model()->index(0, 0, index))
        : State::None;
}

IconName groupIconOf(const QModelIndex &group)
{
    switch (groupingOf(group)) {
    case Grouping::Host:
        return IconName::Host;
    case Grouping::None:
    case Grouping::Status: // one that has no mark
        return IconName::Vm;
    case Grouping::Cluster:
        break;
    }
    return IconName::Cluster;
}

IconName iconOf(const QModelIndex &index)
{
    switch (rowKindOf(index)) {
    case RowKind::Group:
        return groupIconOf(index);
    case RowKind::Vm:
        return IconName::Vm;
    case RowKind::Disks:
    case RowKind::DiskAttachment:
        return IconName::Disk;
    case RowKind::Nics:
    case RowKind::Nic:
        return IconName::Nic;
    case RowKind::Permissions:
    case RowKind::Permission:
        return IconName::Permission;
    }
    return IconName::Vm;
}

bool isPart(RowKind kind)
{
    return kind == RowKind::Disks || kind == RowKind::Nics || kind == RowKind::Permissions;
}

// A VM always has a size; a disk has one unless it is a LUN that nobody measured.
bool isNotReported(const QStyleOptionViewItem &cell, const QModelIndex &index)
{
    if (!cell.text.isEmpty() || !isNumber(cell))
        return false;
    const RowKind kind = rowKindOf(index);
    return kind == RowKind::Vm
        || (kind == RowKind::DiskAttachment
            && (isColumn(index, QLatin1String("provisioned"))
                || isColumn(index, QLatin1String("used"))));
}

// "32 GiB" and "Disks (3)" fall in two at the last space.
Text textOf(const QStyleOptionViewItem &cell, const QModelIndex &index)
{
    if (isNotReported(cell, index))
        return {{}, QStringLiteral("–")};
    const RowKind kind = rowKindOf(index);
    if (isDetails(index)) // the view gives what failed in a part the whole row
        return {{}, isPart(kind) && hasFailed(index) ? QString() : cell.text};
    const bool hasCount = index.column() == 0 && (kind == RowKind::Group || isPart(kind));
    const qsizetype space = cell.text.lastIndexOf(QLatin1Char(' '));
    if (space < 0 || !(hasCount || isNumber(cell)))
        return {cell.text, {}};
    return {cell.text.left(space), cell.text.mid(space)};
}

bool isSelected(const QStyleOptionViewItem &cell)
{
    return cell.state.testFlag(QStyle::State_Selected);
}

QColor frontColor(const QStyleOptionViewItem &cell)
{
    return cell.palette.color(isSelected(cell) ? QPalette::HighlightedText : QPalette::Text);
}

QColor quietColor(const QStyleOptionViewItem &cell)
{
    return isSelected(cell) ? quietHighlightedColor(cell.palette)
                            : browser::quietColor(cell.palette);
}

QColor markColor(const QStyleOptionViewItem &cell, State state)
{
    return isSelected(cell) ? frontColor(cell) : stateColor(state, cell.palette);
}

void paintIcon(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index,
    const QRect &rect)
{
    const State state = groupStateOf(index);
    if (state != State::None) {
        paintStateMark(painter, rect, state, markColor(cell, state));
        return;
    }
    const bool failed = hasFailed(index);
    const QColor color = failed ? markColor(cell, State::Failed) : quietColor(cell);
    icon(failed ? IconName::Warning : iconOf(index), color).paint(painter, rect);
}

// Cuts both where they do not fit, the front first.
Text fitting(const Text &text, const QFontMetrics &metrics, int width)
{
    const int quietWidth = metrics.horizontalAdvance(text.quiet);
    if (metrics.horizontalAdvance(text.front) + quietWidth <= width)
        return text;
    if (text.front.isEmpty())
        return {{}, metrics.elidedText(text.quiet, Qt::ElideRight, width)};
    return {
        metrics.elidedText(text.front, Qt::ElideRight, qMax(0, width - quietWidth)), text.quiet};
}

void paintText(
    QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index, QRect rect)
{
    const QFontMetrics metrics(cell.font);
    const Text text = fitting(textOf(cell, index), metrics, rect.width());
    const int frontWidth = metrics.horizontalAdvance(text.front);
    if (isNumber(cell))
        rect.setLeft(rect.right() + 1 - frontWidth - metrics.horizontalAdvance(text.quiet));
    constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter->setFont(cell.font);
    painter->setPen(frontColor(cell));
    painter->drawText(rect, flags, text.front);
    const bool isFailure = isDetails(index) && hasFailed(index) && !isSelected(cell);
    painter->setPen(isFailure ? failureColor(cell.palette) : quietColor(cell));
    painter->drawText(rect.adjusted(frontWidth, 0, 0, 0), flags, text.quiet);
}

} // namespace

void InventoryDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
    if (rowKindOf(index) == RowKind::Group)
        option->font.setWeight(QFont::DemiBold);
}

void InventoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    painter->save();
    QRect rect = cell.rect.adjusted(margin, 0, -margin, 0);
    if (index.column() == 0) {
        const int top = rect.top() + (rect.height() - iconSize) / 2;
        rect.setLeft(cell.rect.left() + 2);
        paintIcon(painter, cell, index, QRect(rect.left(), top, iconSize, iconSize));
        rect.setLeft(rect.left() + iconSize + gap);
    }
    if (hasMark(index)) {
        const State state = stateOf(index);
        const QRectF mark(rect.left(), rect.top(), markWidth, rect.height());
        paintStateMark(painter, mark, state, markColor(cell, state));
        rect.setLeft(rect.left() + markWidth + gap);
    }
    paintText(painter, cell, index, rect);
    painter->restore();
}

QSize InventoryDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFontMetrics metrics(cell.font);
    int width = metrics.horizontalAdvance(cell.text) + 2 * margin;
    if (index.column() == 0)
        width += iconSize + gap;
    if (hasMark(index))
        width += markWidth + gap;
    return {width, qMax(rowHeight, metrics.height() + 6)};
}

bool InventoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (event->type() != QEvent::ToolTip || !isNotReported(cell, index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), asToolTip(tr("Not reported by the engine")), view);
    return true;
}

} // namespace browser
