// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

namespace ovirt {

//! A group of the directory that the engine knows, or the engine's own `Everyone`.
struct OVIRT_EXPORT Group {
    QString id;
    QString name;
    QString nameSpace;
    QString domainName;
    QString domainEntryId;

    bool operator==(const Group &) const = default;
};

template <>
struct Fields<Group> {
    static constexpr const char *element = "group";
    static constexpr const char *collection = "groups";
    static constexpr const char *path = "/groups";
    static constexpr FieldList list{
        Field{"@id", &Group::id, repeated},
        Field{"name", &Group::name},
        Field{"namespace", &Group::nameSpace, repeated},
        Field{"domain/name", &Group::domainName, repeated},
        Field{"domain_entry_id", &Group::domainEntryId},
    };
};

} // namespace ovirt
