// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

struct Role;

//! One thing that a role allows, such as `run_vm`.
struct OVIRT_EXPORT Permit {
    QString id; //!< a number as text
    QString name;
    std::optional<bool> administrative;
    Ref<Role> role;

    bool operator==(const Permit &) const = default;
};

template <>
struct Fields<Permit> {
    static constexpr const char *element = "permit";
    static constexpr const char *collection = "permits";
    static constexpr FieldList list{
        Field{"@id", &Permit::id, repeated},
        Field{"name", &Permit::name, repeated},
        Field{"administrative", &Permit::administrative},
        Field{"role", &Permit::role},
    };
};

} // namespace ovirt
