// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/requestcells_p.h"

#include "ui/columns/column.h"
#include "ui/columns/requestobject.h"
#include "ui/columns/tooltip.h"
#include "ui/models/columnheader.h"
#include "ui/models/itemroles.h"
#include "ui/models/spoken.h"

namespace browser::cells {
namespace {

using Ending = RequestRow::Ending;

RowState stateOf(const RequestRow &row)
{
    switch (row.ending) {
    case Ending::Failed:
        return RowState::Failed;
    case Ending::Mended:
        return RowState::Inactive;
    case Ending::Broken:
    case Ending::Refused:
        return RowState::Warning;
    case Ending::Answered:
        return RowState::Good;
    }
    Q_UNREACHABLE();
}

bool isColumn(const RequestColumn &column, const char *key)
{
    return QLatin1String(column.key) == QLatin1String(key);
}

bool isState(const RequestColumn &column)
{
    return isColumn(column, "state");
}

QString spoken(const RequestRow &row, const RequestColumn &column)
{
    const std::span<const RequestColumn> columns = requestColumns();
    const bool isReported = isColumn(column, "error"); // where there is none, none happened
    const QString text =
        spokenCell(translatedTitle(column.title), column.text(row, QLocale()), isReported);
    return &column == &columns.front() ? spokenRow(text, {}, row.error) : text;
}

} // namespace

QVariant dataOf(const RequestRow &row, const RequestColumn &column, int role)
{
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row, locale);
    case Qt::ToolTipRole:
        return asToolTip(column.exactly ? column.exactly(row, locale) : column.text(row, locale));
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case StateRole:
        return QVariant::fromValue(stateOf(row));
    case ObjectRole:
        return QVariant::fromValue(objectAskedFor(row.what));
    case LinkRole:
        return QVariant::fromValue(
            isColumn(column, "object") ? objectAskedFor(row.what) : ObjectKey());
    case SortRole:
        if (!column.number)
            return column.text(row, locale);
        return column.number(row) < 0 ? QVariant() : QVariant(column.number(row));
    case ErrorRole:
        return row.ending == Ending::Failed ? row.error : QString();
    case Qt::TextAlignmentRole:
        return alignmentOf(column.number && !isState(column));
    case StateColumnRole:
        return isState(column);
    case NumberRole:
        return column.number && !isState(column);
    default:
        return {};
    }
}

QVariant titleOf(const RequestColumn &column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return translatedTitle(column.title);
    case Qt::ToolTipRole:
        return asToolTip(translatedTip(column.tip));
    case Qt::TextAlignmentRole:
        return alignmentOf(column.number && !isState(column));
    case NumberRole:
        return column.number && !isState(column);
    default:
        return {};
    }
}

} // namespace browser::cells
