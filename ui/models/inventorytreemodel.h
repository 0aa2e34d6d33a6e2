// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "ui/columns/kind.h"
#include "ui/models/itemroles.h"
#include "ui/models/treegroups.h"
#include "ui/models/treeorder.h"
#include "ui/models/treeplaces.h"
#include "ui/models/treesums.h"

#include <QAbstractItemModel>
#include <QSet>

#include <optional>

namespace browser {

//! \brief An inventory as a tree: groups, VMs, the parts of each, and what is in them.
//!
//! Groups are nodes; below them there are none: an index is packed numbers. It keeps its own copy
//! of the Inventory and tells each change as the fewest ranges: where many rows change places, as
//! one change of layout; where nothing that is shown changed, not at all. Engine text is plain
//! text; the tooltip role alone is escaped, since Qt guesses markup there.
class InventoryTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using Grouping = TreeGrouping;

    //! What a row is.
    enum class RowKind {
        Group,
        Vm,
        Disks,
        Nics,
        Permissions,
        Snapshots,
        DiskAttachment,
        Nic,
        Permission,
        Snapshot,
    };
    Q_ENUM(RowKind)
    //! The rows that show what belongs to that \a relation of a VM; empty: the VM itself.
    [[nodiscard]] static std::optional<RowKind> rowKindOf(QAnyStringView relation);

    using RowState = browser::RowState;
    using enum ItemRole;

    explicit InventoryTreeModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<TreeColumn> &columns() const { return m_columns; }
    //! The first is the one that names rows.
    void setColumns(const QList<TreeColumn> &columns);
    //! The number of the column with that \a key; -1: it is not shown.
    [[nodiscard]] int columnNumber(const QString &key) const;

    [[nodiscard]] Grouping grouping() const { return m_groups.grouping(); }
    void setGrouping(Grouping grouping);

    //! \brief Shows only VMs with these ids; nullopt: every one.
    //!
    //! Those that come later stand among them only where their ids do.
    void setFilter(const std::optional<QSet<QString>> &vmIds);
    [[nodiscard]] bool isFiltered() const { return m_filter.has_value(); }
    //! How many VMs the filter lets through.
    [[nodiscard]] qsizetype vmsShown() const;
    //! Shows another engine's, or a new, picture.
    void reset(const ovirt::Inventory &inventory);
    //! Shows \a inventory, which differs from the last one as \a applied says.
    void apply(const ovirt::Inventory &inventory, const ovirt::AppliedChange &applied);
    [[nodiscard]] const ovirt::Inventory &inventory() const { return m_inventory; }
    //! The language changed: titles and words are asked for again.
    void retranslate();

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    //! Orders the VMs in their groups, by columns that need not be shown; groups stay ordered by
    //! name.
    void setSortedBy(const SortedBy &sortedBy);
    //! By that \a column alone.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    //! Where the object stands first; invalid: it does not.
    [[nodiscard]] QModelIndex indexOf(const ObjectKey &key) const;

private:
    using PlacesOfGroups = QHash<quint32, QList<quint32>>;
    using RowsOfGroups = QHash<quint32, QList<int>>;
    // A place that comes to a group, or whose row in it has to be found again.
    struct Move {
        quint32 place;
        quint32 group;
    };
    struct Insertion {
        int row;
        QList<quint32> places;
    };

    // What is built and what is shown.
    void build();
    [[nodiscard]] bool isHidden(quint32 place) const
    {
        return m_places.place(place).group == hiddenGroup;
    }
    QList<quint32> groupsFor(qsizetype vm);
    quint32 makePlace(qsizetype vm, quint32 group);
    PlacesOfGroups makePlaces(qsizetype first, qsizetype count);

    // What changed and how it is told: inventorytreechanges.cpp.
    void removeVms(const QList<qsizetype> &vms);
    void removeGroup(quint32 group);
    void removeRows(quint32 group, const QList<int> &rows);
    void removeHidden(const QList<int> &rows);
    void appendVms(qsizetype count, QList<Move> &moves);
    [[nodiscard]] QList<Insertion> insertionsOf(quint32 group, const QList<quint32> &places) const;
    void insertFirstGroups(const PlacesOfGroups &news);
    void insertGroup(quint32 group, const QList<quint32> &places);
    void insertPlaces(quint32 group, int row, const QList<quint32> &places);
    void changeItems(quint32 place, TreePart part);
    [[nodiscard]] bool hasRelatedColumn() const;
    void tellVms(const QList<qsizetype> &vms);
    void tellParts(const QList<qsizetype> &vms);
    void tellGroups();

    // Where rows stand: inventorytreeorder.cpp.
    [[nodiscard]] QList<Move> wherePlacesGo(qsizetype vm);
    quint32 makeHiddenPlace(qsizetype vm);
    [[nodiscard]] QList<Move> movesOf(const QList<qsizetype> &vms);
    void play(const QList<Move> &moves, bool haveNamesChanged);
    void tellAllRows();
    void removeEmptyGroups(const QList<quint32> &groups);
    [[nodiscard]] PlacesOfGroups ordersAfter(const QList<Move> &moves) const;
    [[nodiscard]] RowsOfGroups gatheredAtEnd(const RowsOfGroups &rows);
    [[nodiscard]] PlacesOfGroups allInOrder() const;
    void tellLayout(const PlacesOfGroups &orders, const QList<quint32> &groupOrder);
    void setOrders(const PlacesOfGroups &orders);
    [[nodiscard]] QModelIndex nowAt(const QModelIndex &index) const;
    void refreshNames();
    void readAllKeys();
    bool retitleGroups();
    [[nodiscard]] QList<quint32> orderedGroups(QList<quint32> groups) const;
    [[nodiscard]] bool isGroupLess(quint32 a, quint32 b) const;
    [[nodiscard]] int rowForGroup(quint32 group) const;

    [[nodiscard]] QModelIndex groupIndex(quint32 group, int column = 0) const;
    [[nodiscard]] QModelIndex vmIndex(quint32 place, int column = 0) const;
    [[nodiscard]] QModelIndex partIndex(quint32 place, TreePart part, int column = 0) const;
    [[nodiscard]] const TreePlaces::Group *groupAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(quint32 group, const TreeColumn &column, int role) const;
    [[nodiscard]] QVariant groupTotal(quint32 group, const TreeColumn &column, int role) const;
    [[nodiscard]] QModelIndex itemIndex(quint32 place, const ObjectKey &key) const;
    [[nodiscard]] bool isGrouped() const { return grouping() != Grouping::None; }

    // VMs that the filter does not let through, and places that a VM has no use for just now, stand
    // in a group that is nowhere in the tree.
    static constexpr quint32 hiddenGroup = 0;
    // With no grouping every other VM stands in one group, which is the root.
    static constexpr quint32 rootGroup = 1;

    QList<TreeColumn> m_columns;
    SortedBy m_sortedBy;
    TreeGroups m_groups;
    std::optional<QSet<QString>> m_filter; // ids of VMs
    ovirt::Inventory m_inventory;
    TreePlaces m_places;
    TreeOrder m_order;
    mutable TreeSums m_sums;
    QSet<quint32> m_changedGroups; // whose own rows are told of at the end of apply()
};

} // namespace browser
