// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QObject>

namespace browser {
Q_NAMESPACE

//! How what a row shows is doing; the view makes a mark of it.
enum class RowState {
    None,
    Good,     //!< up, ok, plugged and linked
    Inactive, //!< down, unplugged
    Busy,     //!< between two states
    Warning,
    Bad,
    Waiting, //!< not asked yet
    Failed,  //!< could not be asked
};
Q_ENUM_NS(RowState)

//! What every model of this program tells of a row besides Qt's own roles.
enum ItemRole {
    KindRole = Qt::UserRole + 1, //!< of the tree: InventoryTreeModel::RowKind
    StateRole,                   //!< RowState
    SortRole,                    //!< the raw value
    ObjectIdRole,                //!< the engine's id of what the row shows; empty: a group, a part
    ErrorRole,                   //!< the sentence of what failed here; empty: nothing
    ObjectRole,                  //!< ObjectKey of what the row shows; null: none
    LinkRole,                    //!< ObjectKey of what the cell names; null: none
    StateColumnRole,             //!< whether the cell says the row's state, and has its mark
    NumberRole,                  //!< whether the cell is a number, a size or a time
    ColumnKeyRole,               //!< the key of the cell's column; also of its title
    SortOrderRole,               //!< of a title: Qt::SortOrder of its column; null: not ordered by
    TitleRole,                   //!< of a title: the column's name, without what marks an order
    MissingRole,                 //!< of the tree: whether the engine did not say what belongs here
};

} // namespace browser
