// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/rowselection.h"

#include "ui/models/runs_p.h"

#include <QHash>
#include <QTreeView>
#include <QVarLengthArray>

#include <algorithm>

namespace browser {
namespace {

// The rows on the way to a row: who stands higher has the lesser one.
using Path = QVarLengthArray<int, 5>;

Path pathOf(const QModelIndex &index)
{
    Path path;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        path.append(at.row());
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace

QModelIndexList selectedRowsOf(const QTreeView &view)
{
    std::vector<std::pair<Path, QModelIndex>> rows;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        Path path = pathOf(range.topLeft());
        for (int row = range.top(); row <= range.bottom(); ++row) {
            path.last() = row;
            rows.emplace_back(path, view.model()->index(row, 0, range.parent()));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::lexicographical_compare(
            a.first.begin(), a.first.end(), b.first.begin(), b.first.end());
    });
    QModelIndexList all;
    for (const auto &[path, index] : rows) {
        if (all.isEmpty() || all.last() != index)
            all.append(index);
    }
    return all;
}

static const QAbstractItemModel *modelOf(const QModelIndexList &rows)
{
    const auto valid = std::find_if(
        rows.begin(), rows.end(), [](const QModelIndex &row) { return row.isValid(); });
    return valid == rows.end() ? nullptr : valid->model();
}

QItemSelection selectionOf(const QModelIndexList &rows)
{
    QHash<QModelIndex, QList<int>> rowsBelow;
    for (const QModelIndex &row : rows) {
        if (row.isValid())
            rowsBelow[row.parent()].append(row.row());
    }
    const QAbstractItemModel *model = modelOf(rows);
    QItemSelection selection;
    for (auto below = rowsBelow.begin(); below != rowsBelow.end(); ++below) {
        std::sort(below->begin(), below->end());
        below->erase(std::unique(below->begin(), below->end()), below->end());
        for (const Run &run : runsOf(*below))
            selection.select(model->index(run.first, 0, below.key()),
                model->index(run.last, model->columnCount(below.key()) - 1, below.key()));
    }
    return selection;
}

} // namespace browser
