// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/detailsdelegate.h"

#include "ui/columns/shown.h"
#include "ui/models/detailsmodel.h"
#include "ui/views/statecolors.h"

#include <QPainter>
#include <QTreeView>

namespace browser {

constexpr int rowHeight = 22;
constexpr int betweenTexts = 8; // of more than one line
constexpr int mostLines = 8;
constexpr int markSize = 12; // with a margin

// Names are long words: where one may be broken, a space without width says so.
static QString breakable(const QString &text)
{
    QString broken;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool startsWord = at > 0 && text.at(at).isUpper() && text.at(at - 1).isLower();
        if (startsWord)
            broken.append(QChar(0x200b));
        broken.append(text.at(at));
        if (QStringLiteral("_-.@/:,").contains(text.at(at)))
            broken.append(QChar(0x200b));
    }
    return broken;
}

// What is below the object is called by its label; of a field, the value names something.
bool looksLikeLink(const QModelIndex &index)
{
    const auto *model = qobject_cast<const DetailsModel *>(index.model());
    const Detail *detail = model ? model->detailAt(index) : nullptr;
    if (!detail || (detail->link.isNull() && detail->rows.filter.isEmpty()))
        return false;
    return detail->isItem == (index.column() == DetailsModel::LabelColumn);
}

// As tables and the tree have it before the word.
static QPixmap markOf(RowState state, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = isSelected ? option.palette.color(QPalette::HighlightedText)
                                    : stateColor(state, option.palette);
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    QPixmap mark(QSize(markSize, markSize) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    {
        QPainter painter(&mark);
        paintStateMark(&painter, QRectF(0, 0, markSize, markSize), state, color);
    }
    return mark;
}

static void addMark(QStyleOptionViewItem *option, RowState state)
{
    if (state == RowState::None)
        return;
    const QPixmap mark = markOf(state, *option);
    QIcon icon(mark);
    icon.addPixmap(mark, QIcon::Selected); // it has the right colour already
    option->icon = icon;
    option->decorationSize = {markSize, markSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
}

QString DetailsDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return asShownLine(value.toString());
}

void DetailsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *model = qobject_cast<const DetailsModel *>(index.model());
    if (!model)
        return;
    if (!model->detailAt(index)) {
        option->font.setWeight(QFont::DemiBold);
        return;
    }
    option->features |= QStyleOptionViewItem::WrapText;
    option->text = breakable(option->text);
    addMark(option, index.data(StateRole).value<RowState>());
    const bool isLabel = index.column() == DetailsModel::LabelColumn;
    if (!isLabel && option->text.isEmpty())
        option->text = QStringLiteral("–");
    if (looksLikeLink(index)) {
        option->font.setUnderline(true);
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
    } else if (isLabel || !model->detailAt(index)->isReported()) {
        option->palette.setColor(QPalette::Text, quietColor(option->palette));
    }
}

// As high as the text is in its column, which an engine may fill; QTreeView does not say how wide
// that is.
QSize DetailsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (const auto *view = qobject_cast<const QTreeView *>(option.widget)) {
        const bool isLabel = index.column() == DetailsModel::LabelColumn;
        const int indentation = isLabel && index.parent().isValid() ? 2 * view->indentation() : 0;
        cell.rect = QRect(0, 0, qMax(1, view->columnWidth(index.column()) - indentation), 1);
    }
    const QSize size = QStyledItemDelegate::sizeHint(cell, index);
    const bool isOneLine = size.height() < 2 * cell.fontMetrics.lineSpacing();
    const int height = qMin(size.height(), mostLines * cell.fontMetrics.lineSpacing());
    return {size.width(), qMax(height + (isOneLine ? 0 : betweenTexts), rowHeight)};
}

} // namespace browser
