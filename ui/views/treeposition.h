// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include <QList>
#include <QSet>

class QTreeView;

namespace browser {

//! \brief What a person has opened and chosen in a view of an InventoryTreeModel, by names and ids:
//! it outlives a reset of the model.
struct TreePosition {
    //! A list below a VM: its id, and which one.
    using List = std::pair<QString, int>;

    QSet<QString> closedGroups; //!< by title
    QSet<QString> openVms;
    QSet<List> openLists;
    ObjectKey current;
    QString currentGroup; //!< title of one that is no object; empty: it is none
    QList<ObjectKey> selected;
};

[[nodiscard]] TreePosition positionOf(const QTreeView &view);
//! What is no longer there is left out.
void restorePosition(QTreeView &view, const TreePosition &position);

} // namespace browser
