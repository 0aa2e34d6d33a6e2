// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/completeness.h"
#include "sdk/inventory/row.h"
#include "sdk/ovirt_export.h"
#include "sdk/types/api.h"

#include <optional>
#include <tuple>

namespace ovirt {

//! The whole list of a kind, as it came.
template <typename T>
struct WholeList {
    QList<Row<T>> rows; //!< in the engine's order
    bool came = false;  //!< false: nothing is known, and rows is empty
};

//! What is now known of one VM's part.
template <typename T>
struct PartChange {
    QString vmId;                          //!< whose
    PartState state = PartState::NotAsked; //!< from now on
    QList<Row<T>> rows;                    //!< of a Loaded part
    Error error;                           //!< of a Failed one
};

//! \brief What some answers taught. Inventory::apply() plays it into a picture.
struct InventoryChange {
    //! One list of each kind.
    template <typename... T>
    using WholeLists = std::tuple<WholeList<T>...>;
    //! Parts, each of any number of VMs.
    template <typename... T>
    using PartChanges = std::tuple<QList<PartChange<T>>...>;

    std::optional<Api> api;                   //!< nullopt: nothing new
    GlobalKinds::Into<WholeLists> lists;      //!< what engines have one list of
    VmPartKinds::Into<PartChanges> parts;     //!< what each VM has lists of
    std::optional<Completeness> completeness; //!< nullopt: nothing new

    //! Takes what \a later taught on top of this.
    OVIRT_EXPORT void merge(const InventoryChange &later);

    //! That of kind \a T, one of GlobalKinds.
    template <typename T>
    [[nodiscard]] WholeList<T> &list()
    {
        return std::get<WholeList<T>>(lists);
    }
    //! Those of kind \a T, one of VmPartKinds.
    template <typename T>
    [[nodiscard]] QList<PartChange<T>> &partsOf()
    {
        return std::get<QList<PartChange<T>>>(parts);
    }
};

//! \brief What a change did to a picture, in the numbers that models need.
//!
//! VMs were first removed, then changed in place, then appended. Everything else is told by kind.
struct AppliedChange {
    QList<qsizetype> removedVms; //!< numbers before the change, ascending
    QList<qsizetype> changedVms; //!< numbers after the change, ascending: their own fields
    qsizetype appendedVms = 0;   //!< at the end
    QList<std::pair<qsizetype, VmPart>> changedParts; //!< numbers after the change
    bool otherKindsChanged = false;   //!< a name that rows refer to may have changed
    bool completenessChanged = false; //!< what is missing, or how much was asked

    //! Whether the picture is as it was.
    [[nodiscard]] bool isEmpty() const
    {
        return removedVms.isEmpty() && changedVms.isEmpty() && appendedVms == 0
            && changedParts.isEmpty() && !otherKindsChanged && !completenessChanged;
    }
};

} // namespace ovirt
