// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/palettedelegate.h"

#include "ui/columns/shown.h"
#include "ui/dialogs/palettemodel.h"
#include "ui/query/namematch.h"
#include "ui/views/statecolors.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace browser {
namespace {

constexpr int rowHeight = 24;
constexpr int margin = 8;
constexpr int iconSize = 16;
constexpr int gap = 8;

QFont semiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isSelected(const QStyleOptionViewItem &row)
{
    return row.state.testFlag(QStyle::State_Selected);
}

QColor titleColor(const QStyleOptionViewItem &row)
{
    if (!row.state.testFlag(QStyle::State_Enabled))
        return row.palette.color(QPalette::Disabled, QPalette::Text);
    return row.palette.color(isSelected(row) ? QPalette::HighlightedText : QPalette::Text);
}

QColor detailColor(const QStyleOptionViewItem &row)
{
    if (!row.state.testFlag(QStyle::State_Enabled))
        return titleColor(row);
    return isSelected(row) ? quietHighlightedColor(row.palette) : quietColor(row.palette);
}

// Gives back what is left for the title.
QRect paintDetail(
    QPainter *painter, const QStyleOptionViewItem &row, const QString &detail, const QRect &rect)
{
    if (detail.isEmpty())
        return rect;
    const QString text =
        row.fontMetrics.elidedText(asShownLine(detail), Qt::ElideRight, rect.width() / 2);
    painter->setPen(detailColor(row));
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return rect.adjusted(0, 0, -row.fontMetrics.horizontalAdvance(text) - gap, 0);
}

void paintTitle(QPainter *painter, const QStyleOptionViewItem &row, const QString &title,
    const QList<MatchedPart> &parts, const QRect &rect)
{
    const QFont bold = semiBold(row.font);
    // The wider letters for all: what fits in them fits.
    const QString text = QFontMetrics(parts.isEmpty() ? row.font : bold)
                             .elidedText(title, Qt::ElideRight, rect.width());
    const qsizetype shown = text == title ? title.size() : text.size() - 1;
    QList<QTextLayout::FormatRange> formats;
    for (const MatchedPart &part : parts) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        const qsizetype length = qMin(part.length, shown - part.start);
        if (length > 0)
            formats.append({int(part.start), int(length), format});
    }
    QTextLayout layout(text, row.font);
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter->setPen(titleColor(row));
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace

QString PaletteDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return asShownLine(value.toString());
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);

    painter->save();
    painter->setFont(row.font);
    QRect rect = row.rect.adjusted(margin, 0, -margin, 0);
    const QIcon::Mode mode = !row.state.testFlag(QStyle::State_Enabled) ? QIcon::Disabled
        : isSelected(row)                                               ? QIcon::Selected
                                                                        : QIcon::Normal;
    row.icon.paint(painter,
        QRect(rect.left(), rect.top() + (rect.height() - iconSize) / 2, iconSize, iconSize),
        Qt::AlignCenter, mode);
    rect.setLeft(rect.left() + iconSize + gap);
    rect = paintDetail(painter, row, index.data(PaletteModel::DetailRole).toString(), rect);
    paintTitle(painter, row, row.text, matchedParts(row.text, m_typed), rect);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, qMax(rowHeight, option.fontMetrics.height() + 6)};
}

} // namespace browser
