// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/sortedheader.h"

#include "ui/models/itemroles.h"

#include <QStyleOptionHeader>

namespace browser {

// As QTreeView makes its own.
SortedHeader::SortedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SortedHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const QVariant order = model()->headerData(column, Qt::Horizontal, SortOrderRole);
    if (!isSortIndicatorShown() || !order.isValid())
        return;
    // As Qt has it: what grows downwards points down.
    option->sortIndicator = order.value<Qt::SortOrder>() == Qt::AscendingOrder
        ? QStyleOptionHeader::SortDown
        : QStyleOptionHeader::SortUp;
}

} // namespace browser
