// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "ui/models/treeplaces_p.h"

#include <QAbstractItemModel>

namespace browser {

//! \brief An inventory as a tree: groups, VMs, the parts of each, and what is in them.
//!
//! Groups are nodes; below them there are none: an index is packed numbers. It keeps its own copy
//! of the Inventory and tells each change as the fewest ranges.
class InventoryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Grouping { None, Cluster };
    Q_ENUM(Grouping)

    //! What a row is.
    enum class RowKind { Group, Vm, Disks, Nics, Permissions, DiskAttachment, Nic, Permission };
    Q_ENUM(RowKind)

    //! How a row is doing; the view makes a mark of it.
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
    Q_ENUM(RowState)

    enum Role {
        KindRole = Qt::UserRole + 1, //!< RowKind
        StateRole,                   //!< RowState
        SortRole,                    //!< the raw value
        ObjectIdRole,                //!< the engine's id of what the row shows; empty: a group, a part
        ErrorRole,                   //!< the whole sentence of a failed part
    };

    explicit InventoryTreeModel(QObject *parent = nullptr);

    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);

    //! Shows another engine's, or a new, picture.
    void reset(const ovirt::Inventory &inventory);
    //! Shows \a inventory, which differs from the last one as \a applied says.
    void apply(const ovirt::Inventory &inventory, const ovirt::AppliedChange &applied);
    [[nodiscard]] const ovirt::Inventory &inventory() const { return m_inventory; }
    //! The languages changed: titles and words are asked for again.
    void retranslate();

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    //! The stable name of a column: for what is remembered, and for tests.
    [[nodiscard]] static QString columnKey(int column);

private:
    Grouping m_grouping = Grouping::Cluster;
    ovirt::Inventory m_inventory;
};

} // namespace browser
