// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tabledelegate.h"

namespace browser {

TableDelegate::TableDelegate(IconName rowIcon, QObject *parent)
    : RowDelegate(parent)
    , m_rowIcon(rowIcon)
{
}

IconName TableDelegate::iconOf(const QModelIndex &) const
{
    return m_rowIcon;
}

RowState TableDelegate::markOf(const QModelIndex &index) const
{
    return index.data(StateColumnRole).toBool() ? index.data(StateRole).value<RowState>()
                                                : RowState::None;
}

bool TableDelegate::isNotReported(const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    return cell.text.isEmpty() && !index.data(SortRole).isValid();
}

bool TableDelegate::isOf(const QString &column, const QModelIndex &index) const
{
    return index.data(ColumnKeyRole).toString() == column;
}

// "32 GiB" falls in two at the space.
RowDelegate::Text TableDelegate::textOf(
    const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    const qsizetype space = cell.text.lastIndexOf(QLatin1Char(' '));
    if (space < 0 || !index.data(NumberRole).toBool())
        return {cell.text, {}};
    return {cell.text.left(space), cell.text.mid(space)};
}

} // namespace browser
