// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/currentinsight.h"

#include <QTreeView>

namespace browser {
namespace {

// A row that is half below the edge is seen.
bool isInSight(const QTreeView &view, const QModelIndex &index)
{
    return index.isValid() && view.viewport()->rect().intersects(view.visualRect(index));
}

} // namespace

CurrentInSight::CurrentInSight(QTreeView &view)
    : m_view(view)
    , m_wasInSight(isInSight(view, view.currentIndex()))
{
}

// QTreeView would open what is closed above it.
CurrentInSight::~CurrentInSight()
{
    const QModelIndex current = shownAt(m_view, m_view.currentIndex());
    if (m_wasInSight && current.isValid())
        m_view.scrollTo(current);
}

QModelIndex shownAt(const QTreeView &view, const QModelIndex &index)
{
    QModelIndex shown = index;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        if (!view.isExpanded(above))
            shown = above;
    }
    return shown;
}

} // namespace browser
