// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/tooltip.h"
#include "ui/models/itemroles.h"
#include "ui/models/sortedby.h"

#include <QVariant>

namespace browser {

//! Where the cells and the title of a column stand.
[[nodiscard]] inline QVariant alignmentOf(bool isNumber)
{
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

//! What a model's headerData() gives for the title of \a column, of whatever kind.
template <typename Column>
QVariant headerOf(const Column &column, bool isNumber, const SortedBy &sortedBy, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QString(column.title() + sortedBy.markOf(column.key()));
    case Qt::AccessibleTextRole:
        return sortedBy.spoken(column.key(), column.title());
    case ColumnKeyRole:
        return column.key();
    case SortOrderRole: {
        const qsizetype place = sortedBy.placeOf(column.key());
        return place < 0 ? QVariant() : QVariant(sortedBy.orderAt(place));
    }
    case TitleRole:
        return column.title();
    case Qt::ToolTipRole:
        return asToolTip(column.tip());
    case Qt::TextAlignmentRole:
        return alignmentOf(isNumber);
    default:
        return {};
    }
}

} // namespace browser
