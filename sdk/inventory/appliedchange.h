// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/vmpart.h"

#include <QList>

#include <tuple>
#include <utility>

namespace ovirt {

//! What a change did to the objects of kind \a T: first removed, then changed, then appended.
template <typename T>
struct AppliedRows {
    QList<qsizetype> removed; //!< numbers before the change, ascending
    QList<qsizetype> changed; //!< numbers after the change, ascending: their own fields
    qsizetype appended = 0;   //!< at the end

    //! Whether they are as they were.
    [[nodiscard]] bool isEmpty() const
    {
        return removed.isEmpty() && changed.isEmpty() && appended == 0;
    }
};

//! \brief What a change did to a picture, in the numbers that models need.
struct AppliedChange {
    //! One of each kind.
    template <typename... T>
    using Tables = std::tuple<AppliedRows<T>...>;

    GlobalKinds::Into<Tables> tables;                 //!< what engines have one list of
    QList<std::pair<qsizetype, VmPart>> changedParts; //!< numbers after the change
    bool apiChanged = false;                          //!< what the engine says of itself
    bool grantsChanged = false;                       //!< what users and groups hold
    bool completenessChanged = false;                 //!< what is missing, or how much was asked

    //! That of kind \a T, one of GlobalKinds.
    template <typename T>
    [[nodiscard]] const AppliedRows<T> &of() const
    {
        return std::get<AppliedRows<T>>(tables);
    }
    //! That of kind \a T, one of GlobalKinds.
    template <typename T>
    [[nodiscard]] AppliedRows<T> &of()
    {
        return std::get<AppliedRows<T>>(tables);
    }
    //! Whether anything but VMs changed: a name that rows refer to may be another.
    [[nodiscard]] bool otherKindsChanged() const
    {
        const auto changed = []<typename T>(const AppliedRows<T> &rows) {
            return !std::is_same_v<T, Vm> && !rows.isEmpty();
        };
        return std::apply([&](const auto &...rows) { return (changed(rows) || ...); }, tables);
    }
    //! Whether the picture is as it was.
    [[nodiscard]] bool isEmpty() const
    {
        const bool sameTables =
            std::apply([](const auto &...rows) { return (rows.isEmpty() && ...); }, tables);
        return sameTables && changedParts.isEmpty() && !apiChanged && !grantsChanged
            && !completenessChanged;
    }
};

} // namespace ovirt
