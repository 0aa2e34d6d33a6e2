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

} // namespace

FoundBelow::FoundBelow(QTreeView &view, const RowDelegate &delegate)
    : m_view(view)
    , m_delegate(delegate)
{
}

void FoundBelow::open(const QList<MarkedWord> &words)
{
    close();
    QList<MarkedWord> wanted = words;
    wanted.removeIf([](const MarkedWord &word) { return word.text.size() < shortestWord; });
    if (wanted.isEmpty())
        return;
    const QModelIndexList vms = vmsOf(*m_view.model());
    if (vms.size() > mostVms)
        return;
    for (const QModelIndex &vm : vms)
        openIn(vm, wanted);
}

// What the VM itself says is seen already.
void FoundBelow::openIn(const QModelIndex &vm, const QList<MarkedWord> &words)
{
    const QAbstractItemModel &tree = *m_view.model();
    for (const MarkedWord &word : words) {
        if (isIn(word, vm))
            continue;
        for (int row = 0; row < tree.rowCount(vm); ++row) {
            const QModelIndex list = tree.index(row, 0, vm);
            if (!isBelow(word, list))
                continue;
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

bool FoundBelow::isIn(const MarkedWord &word, const QModelIndex &row) const
{
    for (int column = 0; column < m_view.model()->columnCount(); ++column) {
        if (m_delegate.isMarked(word, row.siblingAtColumn(column)))
            return true;
    }
    return false;
}

bool FoundBelow::isBelow(const MarkedWord &word, const QModelIndex &list) const
{
    const int rows = std::min(mostRows, m_view.model()->rowCount(list));
    for (int row = 0; row < rows; ++row) {
        if (isIn(word, m_view.model()->index(row, 0, list)))
            return true;
    }
    return false;
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
