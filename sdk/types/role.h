// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

//! A named set of permits, such as `UserRole`.
struct OVIRT_EXPORT Role {
    QString id;
    QString name;
    QString description;
    std::optional<bool> administrative;
    std::optional<bool> mutableRole; //!< false: one of the engine's own

    bool operator==(const Role &) const = default;
};

template <>
struct Fields<Role> {
    static constexpr const char *element = "role";
    static constexpr const char *collection = "roles";
    static constexpr const char *path = "/roles";
    static constexpr FieldList list{
        Field{"@id", &Role::id, repeated},
        Field{"name", &Role::name},
        Field{"description", &Role::description},
        Field{"administrative", &Role::administrative},
        Field{"mutable", &Role::mutableRole},
    };
};

} // namespace ovirt
