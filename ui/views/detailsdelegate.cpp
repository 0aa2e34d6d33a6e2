// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/detailsdelegate.h"

#include "ui/columns/shown.h"
#include "ui/models/detailsmodel.h"
#include "ui/views/statecolors.h"

namespace browser {

constexpr int rowHeight = 22;

// What is below the object is called by its label; of a field, the value names something.
bool looksLikeLink(const QModelIndex &index)
{
    const auto *model = qobject_cast<const DetailsModel *>(index.model());
    const Detail *detail = model ? model->detailAt(index) : nullptr;
    if (!detail || (detail->link.isNull() && detail->rows.filter.isEmpty()))
        return false;
    return detail->isItem == (index.column() == DetailsModel::LabelColumn);
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

QSize DetailsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), qMax(size.height(), rowHeight)};
}

} // namespace browser
