// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/foundbelow.h"

#include "ui/views/rowdelegate.h"
#include "ui/views/treerows.h"

#include <QTreeView>

#include <algorithm>

namespace browser {
namespace {

constexpr qsizetype mostVms = 50;
constexpr int mostRows = 200;         // of one list
constexpr qsizetype shortestWord = 2; // one letter is in everything

bool isIn(const MarkedWord &word, const QModelIndex &row, const RowDelegate &delegate)
{
    for (int column = 0; column < row.model()->columnCount(); ++column) {
        if (delegate.isMarked(word, row.siblingAtColumn(column)))
            return true;
    }
    return false;
}

bool isBelow(const MarkedWord &word, const QModelIndex &list, const RowDelegate &delegate)
{
    const int rows = std::min(mostRows, list.model()->rowCount(list));
    for (int row = 0; row < rows; ++row) {
        if (isIn(word, list.model()->index(row, 0, list), delegate))
            return true;
    }
    return false;
}

} // namespace

// What the VM itself says is seen already.
QModelIndexList listsWith(
    const QList<MarkedWord> &words, const QModelIndex &vm, const RowDelegate &delegate)
{
    QModelIndexList lists;
    for (const MarkedWord &word : words) {
        if (word.text.size() < shortestWord || isIn(word, vm, delegate))
            continue;
        for (int row = 0; row < vm.model()->rowCount(vm); ++row) {
            const QModelIndex list = vm.model()->index(row, 0, vm);
            if (!lists.contains(list) && isBelow(word, list, delegate))
                lists.append(list);
        }
    }
    return lists;
}

FoundBelow::FoundBelow(QTreeView &view, const RowDelegate &delegate)
    : m_view(view)
    , m_delegate(delegate)
{
}

void FoundBelow::open(const QList<MarkedWord> &words)
{
    close();
    const QModelIndexList vms = words.isEmpty() ? QModelIndexList() : vmsOf(*m_view.model());
    if (vms.size() > mostVms)
        return;
    for (const QModelIndex &vm : vms) {
        for (const QModelIndex &list : listsWith(words, vm, m_delegate)) {
            openOne(vm);
            openOne(list);
        }
    }
}

void FoundBelow::openOne(const QModelIndex &row)
{
    if (m_view.isExpanded(row))
        return;
    m_view.expand(row);
    m_opened.append(row);
}

void FoundBelow::close()
{
    for (const QPersistentModelIndex &row : std::as_const(m_opened)) {
        if (row.isValid())
            m_view.collapse(row);
    }
    m_opened.clear();
}

} // namespace browser
