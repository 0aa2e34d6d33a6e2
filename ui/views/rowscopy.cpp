// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/rowscopy.h"

#include "ui/columns/spreadsheettext.h"
#include "ui/models/itemroles.h"
#include "ui/views/oneline.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTreeView>

namespace browser {
namespace {

QList<int> shownColumns(const QTreeView &view)
{
    QList<int> columns;
    for (int visual = 0; visual < view.header()->count(); ++visual) {
        const int column = view.header()->logicalIndex(visual);
        if (!view.header()->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

// Without the mark of what rows are ordered by.
QString titleOf(const QAbstractItemModel &model, int column)
{
    const QVariant title = model.headerData(column, Qt::Horizontal, TitleRole);
    return (title.isValid() ? title : model.headerData(column, Qt::Horizontal)).toString();
}

// What is pasted is text, as in a CSV file.
QString forSpreadsheet(const QString &cell)
{
    return needsTextMark(cell) ? QLatin1Char('\'') + cell : cell;
}

QString htmlRow(const QStringList &cells, QLatin1String element)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(element, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

} // namespace

QMimeData *tableOf(const QTreeView &view, const QModelIndexList &rows)
{
    const QList<int> columns = shownColumns(view);
    QStringList titles;
    for (const int column : columns)
        titles.append(titleOf(*view.model(), column));
    QStringList lines{titles.join(QLatin1Char('\t'))};
    QString html = htmlRow(titles, QLatin1String("th"));
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(forSpreadsheet(asOneLine(row.siblingAtColumn(column).data().toString())));
        lines.append(cells.join(QLatin1Char('\t')));
        html += htmlRow(cells, QLatin1String("td"));
    }
    auto *mime = new QMimeData;
    mime->setText(lines.join(QLatin1Char('\n')));
    mime->setHtml(QStringLiteral("<meta charset=\"utf-8\"><table>%1</table>").arg(html));
    return mime;
}

} // namespace browser
