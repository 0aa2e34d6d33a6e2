// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/query/sortkeys.h"

#include "ui/query/fieldnames_p.h"
#include "ui/query/query.h"
#include "ui/query/queryerrors_p.h"

#include <algorithm>

namespace browser {
namespace {

// A name between commas, without the spaces around it.
QueryPart trimmedPart(const QString &text, qsizetype from, qsizetype to)
{
    while (from < to && text.at(from).isSpace())
        ++from;
    while (to > from && text.at(to - 1).isSpace())
        --to;
    QueryPart part;
    part.position = from;
    part.length = to - from;
    part.text = text.mid(from, to - from);
    return part;
}

Qt::SortOrder takeSign(QueryPart &part)
{
    const bool descending = part.text.startsWith(QLatin1Char('-'));
    if (descending || part.text.startsWith(QLatin1Char('+'))) {
        part.text.remove(0, 1);
        ++part.position;
        --part.length;
    }
    return descending ? Qt::DescendingOrder : Qt::AscendingOrder;
}

Qt::SortOrder turned(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

std::optional<QueryError> addColumn(
    QueryPart part, const FieldNames &names, QList<SortColumn> &columns)
{
    const Qt::SortOrder order = takeSign(part);
    if (part.text.isEmpty())
        return QueryErrors::missingColumn(part.position);
    const FieldNames::Match match = names.find(part.text);
    if (!match.several.isEmpty())
        return QueryErrors::severalNames(part, names.keysOf(match.several));
    if (match.field < 0)
        return QueryErrors::unknownName(part, names.similarTo(part.text));
    if (std::any_of(columns.begin(), columns.end(),
            [&](const SortColumn &column) { return column.field == match.field; }))
        return QueryErrors::columnTwice(part);
    columns.append({match.field, match.isAge ? turned(order) : order});
    return std::nullopt;
}

} // namespace

ParsedSort parseSort(const QString &text, const QueryFields &fields)
{
    if (text.size() > maxQueryLength)
        return {{}, QueryErrors::tooLong(text.size())};
    if (text.trimmed().isEmpty())
        return {};
    const FieldNames names(fields);
    QList<SortColumn> columns;
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype comma = text.indexOf(QLatin1Char(','), from);
        const qsizetype to = comma < 0 ? text.size() : comma;
        if (const auto error = addColumn(trimmedPart(text, from, to), names, columns))
            return {{}, error};
        from = to + 1;
    }
    return {columns, std::nullopt};
}

} // namespace browser
