// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/changelist.h"
#include "sdk/inventory/completeness.h"
#include "sdk/inventory/row.h"
#include "sdk/ovirt_export.h"
#include "sdk/types/api.h"

#include <optional>
#include <tuple>

namespace ovirt {

//! What is now known of one VM's part.
template <typename T>
struct PartChange {
    QString vmId;                          //!< whose
    PartState state = PartState::NotAsked; //!< from now on
    QList<Row<T>> rows;                    //!< of a Loaded part
    Error error;                           //!< of a Failed one
};

//! What is now known of what one user or group holds.
struct GrantsChange {
    QString principalId;                   //!< whose; empty: the list of the whole system
    PartState state = PartState::NotAsked; //!< from now on
    QList<Row<Permission>> grants;         //!< where Loaded: each with the object it was given on
};

//! What a ChangeList names an object by.
template <typename T>
const QString &keyOf(const Row<T> &row)
{
    return row->id;
}
//! What a ChangeList names an object by.
template <typename T>
const QString &keyOf(const PartChange<T> &change)
{
    return change.vmId;
}
//! What a ChangeList names an object by.
inline const QString &keyOf(const GrantsChange &change)
{
    return change.principalId;
}

//! What is new of the objects of a kind.
template <typename T>
struct TableChange {
    ChangeList<Row<T>> rows; //!< new, or newer
    QStringList gone;        //!< ids of what the engine no longer has
};

//! \brief What some answers taught. Inventory::apply() plays it into a picture.
struct OVIRT_EXPORT InventoryChange {
    //! One of each kind.
    template <typename... T>
    using TableChanges = std::tuple<TableChange<T>...>;
    //! Parts, each of any number of VMs.
    template <typename... T>
    using PartChanges = std::tuple<ChangeList<PartChange<T>>...>;

    std::optional<Api> api;                   //!< nullopt: nothing new
    GlobalKinds::Into<TableChanges> tables;   //!< what engines have one list of
    VmPartKinds::Into<PartChanges> parts;     //!< what each VM has lists of
    ChangeList<GrantsChange> grants;          //!< what users and groups hold
    std::optional<Completeness> completeness; //!< nullopt: nothing new

    //! A new or newer object of one of GlobalKinds.
    template <typename T>
    void put(const Row<T> &row)
    {
        TableChange<T> &change = table<T>();
        change.gone.removeOne(row->id);
        change.rows.put(row);
    }
    //! New or newer objects of one of GlobalKinds.
    template <typename T>
    void put(const QList<Row<T>> &rows)
    {
        for (const Row<T> &row : rows)
            put(row);
    }
    //! An object of kind \a T, one of GlobalKinds, is no longer there.
    template <typename T>
    void remove(const QString &id)
    {
        TableChange<T> &change = table<T>();
        change.rows.drop(id);
        change.gone.append(id);
    }

    //! How much is known of a VM's part, from now on; its objects stay. \a error: of a Failed one.
    void putState(const QString &vmId, VmPart part, PartState state, const Error &error = {});

    //! Takes what \a later taught on top of this.
    void merge(const InventoryChange &later);
    //! \brief Moves some of it out, in an order in which it can be applied bit by bit.
    //!
    //! Up to \a most objects, parts and principals; what is left stays. The completeness comes out
    //! last.
    [[nodiscard]] InventoryChange takeFirst(qsizetype most);
    //! Whether it says nothing.
    [[nodiscard]] bool isEmpty() const;

    //! That of kind \a T, one of GlobalKinds.
    template <typename T>
    [[nodiscard]] TableChange<T> &table()
    {
        return std::get<TableChange<T>>(tables);
    }
    //! Those of kind \a T, one of VmPartKinds.
    template <typename T>
    [[nodiscard]] ChangeList<PartChange<T>> &partsOf()
    {
        return std::get<ChangeList<PartChange<T>>>(parts);
    }
};

} // namespace ovirt
