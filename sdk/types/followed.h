// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/field.h"

#include <QList>

#include <optional>
#include <tuple>

namespace ovirt {

//! \brief An object and the lists below it that the engine inlined because of `follow`.
//!
//! It is for carrying an answer to where its parts are kept, as nothing of it is shared:
//! `Followed<Vm, Nic, Snapshot>`.
template <typename T, typename... Parts>
struct Followed {
    T object; //!< with its own fields
    //! One a kind of \a Parts; nullopt: the engine did not inline it, which is not an empty list.
    std::tuple<std::optional<QList<Parts>>...> parts;

    //! Its list of kind \a Part.
    template <typename Part>
    [[nodiscard]] const std::optional<QList<Part>> &part() const
    {
        return std::get<std::optional<QList<Part>>>(parts);
    }
    //! Its list of kind \a Part.
    template <typename Part>
    [[nodiscard]] std::optional<QList<Part>> &part()
    {
        return std::get<std::optional<QList<Part>>>(parts);
    }

    bool operator==(const Followed &) const = default;
};

//! Its names are those of the object.
template <typename T, typename... Parts>
struct Fields<Followed<T, Parts...>> : Fields<T> {
};

//! The word for lists of \a Part in `follow`, and the element that holds one where it is inlined.
template <typename Part>
constexpr const char *followedName()
{
    if constexpr (requires { Fields<Part>::followed; })
        return Fields<Part>::followed;
    else
        return Fields<Part>::collection;
}

} // namespace ovirt
