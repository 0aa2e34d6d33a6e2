// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "ui/models/treeplaces.h"

#include <QAbstractItemModel>
#include <QCollator>

#include <functional>

namespace browser {

struct TreeColumn;

//! \brief An inventory as a tree: groups, VMs, the parts of each, and what is in them.
//!
//! Groups are nodes; below them there are none: an index is packed numbers. It keeps its own copy
//! of the Inventory and tells each change as the fewest ranges. Engine text is plain text; the
//! tooltip role alone is escaped, since Qt guesses markup there.
class InventoryTreeModel : public QAbstractItemModel {
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
        ObjectIdRole, //!< the engine's id of what the row shows; empty: a group, a part
        ErrorRole,    //!< the sentence of what failed here; empty: nothing
    };

    explicit InventoryTreeModel(QObject *parent = nullptr);

    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);

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
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    //! Orders the VMs by \a column, in their groups; groups stay ordered by name.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    //! The stable name of a column: for what is remembered, and for tests. And its number, or -1.
    [[nodiscard]] static QString columnKey(int column);
    [[nodiscard]] static int columnNumber(const QString &key);

private:
    // What is built and what is shown.
    void build();
    [[nodiscard]] QString groupIdOf(qsizetype vm) const;
    [[nodiscard]] QString groupTitleOf(const QString &groupId) const;
    quint32 groupFor(qsizetype vm);
    quint32 makePlace(quint32 group);
    QHash<quint32, QList<quint32>> makePlaces(qsizetype first, qsizetype count);

    // What changed and how it is told: inventorytreechanges.cpp.
    void removeVms(const QList<qsizetype> &vms);
    void removePlace(quint32 place);
    void appendVms(qsizetype count);
    void insertFirstGroups(const QHash<quint32, QList<quint32>> &news);
    void appendToGroup(quint32 group, const QList<quint32> &places);
    void changeVms(const QList<qsizetype> &vms);
    void moveToItsGroup(qsizetype vm);
    void changeParts(const QList<std::pair<qsizetype, ovirt::VmPart>> &parts);
    void changeItems(quint32 place, TreePart part);
    void tellVms(const QList<qsizetype> &vms);
    void tellGroups();

    [[nodiscard]] bool isLess(const QVariant &a, const QVariant &b) const;
    [[nodiscard]] QList<quint32> ordered(QList<quint32> places) const;
    [[nodiscard]] QList<quint32> orderedGroups(QList<quint32> groups) const;
    [[nodiscard]] int rowForGroup(quint32 group) const;
    void orderPlaces();
    void retitleGroups();
    void rearrange(const std::function<void()> &change);

    [[nodiscard]] QModelIndex groupIndex(quint32 group, int column = 0) const;
    [[nodiscard]] QModelIndex vmIndex(quint32 place, int column = 0) const;
    [[nodiscard]] QModelIndex partIndex(quint32 place, TreePart part, int column = 0) const;
    [[nodiscard]] const TreePlaces::Group *groupAt(const QModelIndex &index) const;
    [[nodiscard]] QList<qsizetype> vmsOf(quint32 group) const;
    [[nodiscard]] QVariant groupData(quint32 group, const TreeColumn &column, int role) const;
    [[nodiscard]] QVariant groupSum(quint32 group, const TreeColumn &column) const;

    // With no grouping every VM stands in one group, which is the root.
    static constexpr quint32 rootGroup = 0;

    Grouping m_grouping = Grouping::Cluster;
    ovirt::Inventory m_inventory;
    TreePlaces m_places;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_collator;
    mutable QHash<quint32, QList<QVariant>> m_sums; // of a group, by column; made when painted
};

} // namespace browser
