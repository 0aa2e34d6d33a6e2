// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/keptselection.h"

#include "ui/views/rowselection.h"

#include <QTreeView>

namespace browser {

KeptSelection::KeptSelection(QTreeView &view, const QAbstractItemModel &model)
    : QObject(&view)
    , m_view(view)
{
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &KeptSelection::take);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &KeptSelection::giveBack);
}

void KeptSelection::take()
{
    m_isAtWork = true;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_rows.append(m_view.model()->index(row, 0, range.parent()));
    }
    m_view.selectionModel()->clearSelection();
}

void KeptSelection::giveBack()
{
    QModelIndexList rows;
    for (const QPersistentModelIndex &row : std::as_const(m_rows))
        rows.append(row);
    const bool areAllThere = !rows.contains(QModelIndex());
    m_rows.clear();
    m_view.selectionModel()->select(selectionOf(rows), QItemSelectionModel::Select);
    m_isAtWork = false;
    if (!areAllThere)
        Q_EMIT rowsLost();
}

} // namespace browser
