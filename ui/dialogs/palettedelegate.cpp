// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/palettedelegate.h"

#include "ui/dialogs/palettemodel.h"
#include "ui/views/statecolors.h"

#include <QApplication>
#include <QPainter>

namespace browser {

constexpr int rowHeight = 26;
constexpr int margin = 8;
constexpr int iconSize = 16;

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->save();
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    QRect rect = cell.rect.adjusted(margin, 0, -margin, 0);
    const int top = rect.top() + (rect.height() - iconSize) / 2;
    cell.icon.paint(painter, QRect(rect.left(), top, iconSize, iconSize), Qt::AlignCenter,
        isSelected ? QIcon::Selected : QIcon::Normal);
    rect.setLeft(rect.left() + iconSize + margin);
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    const QString detail = cell.fontMetrics.elidedText(
        index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, rect.width() / 2);
    painter->setPen(isSelected ? quietHighlightedColor(cell.palette) : quietColor(cell.palette));
    painter->drawText(rect, flags | Qt::AlignRight, detail);
    rect.setRight(rect.right() - cell.fontMetrics.horizontalAdvance(detail) - margin);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    QString title = cell.text;
    title.replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
    painter->drawText(rect, flags | Qt::AlignLeft,
        cell.fontMetrics.elidedText(title, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), qMax(rowHeight, option.fontMetrics.height() + 8)};
}

} // namespace browser
