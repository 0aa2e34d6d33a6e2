// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/failurewalk.h"

#include "ui/views/treerows.h"

namespace browser {
namespace {

QModelIndex failedListOf(const QAbstractItemModel &tree, const QModelIndex &vm)
{
    for (int row = 0; row < tree.rowCount(vm); ++row) {
        const QModelIndex list = tree.index(row, 0, vm);
        if (hasFailed(list))
            return list;
    }
    return vm;
}

} // namespace

QModelIndex nextFailure(const QAbstractItemModel &tree, const QModelIndex &current)
{
    const QModelIndexList vms = vmsOf(tree);
    const qsizetype present = vms.indexOf(vmAbove(current));
    for (qsizetype step = 1; step <= vms.size(); ++step) {
        const QModelIndex &vm = vms.at((present + step) % vms.size());
        if (hasFailed(vm))
            return failedListOf(tree, vm);
    }
    return {};
}

} // namespace browser
