// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/sidebardelegate.h"

#include "ui/models/sidebarmodel.h"
#include "ui/views/icons.h"
#include "ui/views/statecolors.h"

#include <QApplication>
#include <QPainter>

namespace browser {
namespace {

constexpr int rowHeight = 24;
constexpr int headingHeight = 30;
constexpr int margin = 8;
constexpr int iconSize = 16;
constexpr int gap = 8;

IconName iconOfView(const QString &view)
{
    if (const KindInfo *kind = kindWithKey(view))
        return iconOf(kind->kind);
    return view == QLatin1String(SidebarModel::treeView) ? IconName::Tree : IconName::Requests;
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &cell)
{
    QFont font = cell.font;
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->setFont(font);
    painter->setPen(quietColor(cell.palette));
    painter->drawText(cell.rect.adjusted(margin, 0, -margin, -4),
        Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, cell.text);
}

// The row has the same colours without the focus.
void paintFocus(QPainter *painter, const QStyleOptionViewItem &cell, const QStyle &style)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    focus.state |= QStyle::State_KeyboardFocusChange;
    focus.backgroundColor = cell.palette.color(
        cell.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Base);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
}

} // namespace

void SidebarDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.palette.setCurrentColorGroup(QPalette::Active); // a heading is no less readable
    painter->save();
    const QString view = index.data(SidebarModel::ViewRole).toString();
    if (view.isEmpty()) {
        paintHeading(painter, cell);
        painter->restore();
        return;
    }
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor front =
        cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet =
        isSelected ? quietHighlightedColor(cell.palette) : quietColor(cell.palette);
    QRect rect = cell.rect.adjusted(margin, 0, -margin, 0);
    const int top = rect.top() + (rect.height() - iconSize) / 2;
    icon(iconOfView(view), isSelected ? front : quiet)
        .paint(painter, QRect(rect.left(), top, iconSize, iconSize));
    rect.setLeft(rect.left() + iconSize + gap);
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    const QString count = index.data(SidebarModel::CountRole).toString();
    painter->setPen(quiet);
    painter->drawText(rect, flags | Qt::AlignRight, count);
    rect.setRight(rect.right() - cell.fontMetrics.horizontalAdvance(count) - gap);
    if (!index.data(SidebarModel::MarkRole).toString().isEmpty()) {
        icon(IconName::Warning, front)
            .paint(painter, QRect(rect.right() + 1 - iconSize, top, iconSize, iconSize));
        rect.setRight(rect.right() - iconSize);
    }
    painter->setPen(front);
    painter->drawText(rect, flags | Qt::AlignLeft,
        cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, rect.width()));
    painter->restore();
    if (cell.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, cell, *style);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(SidebarModel::ViewRole).toString().isEmpty();
    const QString text = index.data().toString() + QStringLiteral("99,999");
    const int width = option.fontMetrics.horizontalAdvance(text) + 2 * margin + iconSize + 2 * gap;
    return {width, qMax(isHeading ? headingHeight : rowHeight, option.fontMetrics.height() + 6)};
}

} // namespace browser
