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
    QList<Row<T>> rows;
    bool came = false;
};

//! What is now known of one VM's part.
template <typename T>
struct PartChange {
    QString vmId;
    PartState state = PartState::NotAsked;
    QList<Row<T>> rows; //!< of a Loaded part
    Error error;        //!< of a Failed one
};

//! \brief What some answers taught. Inventory::apply() plays it into a picture.
struct InventoryChange {
    template <typename... T>
    using WholeLists = std::tuple<WholeList<T>...>;
    template <typename... T>
    using PartChanges = std::tuple<QList<PartChange<T>>...>;

    std::optional<Api> api;
    GlobalKinds::Into<WholeLists> lists;
    VmPartKinds::Into<PartChanges> parts;
    std::optional<Completeness> completeness;

    //! Takes what \a later taught on top of this.
    OVIRT_EXPORT void merge(const InventoryChange &later);

    template <typename T>
    [[nodiscard]] WholeList<T> &list()
    {
        return std::get<WholeList<T>>(lists);
    }
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
    bool otherKindsChanged = false; //!< a name that rows refer to may have changed
    bool completenessChanged = false;

    [[nodiscard]] bool isEmpty() const
    {
        return removedVms.isEmpty() && changedVms.isEmpty() && appendedVms == 0
            && changedParts.isEmpty() && !otherKindsChanged && !completenessChanged;
    }
};

} // namespace ovirt
