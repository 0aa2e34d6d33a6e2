// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rowdetails.h"

#include "ui/models/itemroles.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace browser {

ObjectDetails detailsOfRow(const QModelIndex &index, const QString &kind, const QString &name)
{
    const QAbstractItemModel &model = *index.model();
    DetailSection section{QCoreApplication::translate("details", "General"), {}, true};
    for (int column = 0; column < model.columnCount(index.parent()); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        QString title = model.headerData(column, Qt::Horizontal, TitleRole).toString();
        if (title.isEmpty())
            title = model.headerData(column, Qt::Horizontal).toString();
        const QString value = cell.data().toString();
        if (value.isEmpty())
            continue;
        section.details.append({title, value, {}, cell.data(LinkRole).value<ObjectKey>(), {}});
        section.details.last().isState = cell.data(StateColumnRole).toBool();
    }
    ObjectDetails details;
    details.kind = kind;
    details.name = name;
    details.isFound = true;
    details.sections = {section};
    return details;
}

} // namespace browser
