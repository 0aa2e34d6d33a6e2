// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

namespace ovirt {

//! A word that administrators put on VMs, hosts and users; tags form a tree.
struct OVIRT_EXPORT Tag {
    QString id;
    QString name;
    QString description;
    QString comment;
    Ref<Tag> parent; //!< null: the root

    bool operator==(const Tag &) const = default;
};

template <>
struct Fields<Tag> {
    static constexpr const char *element = "tag";
    static constexpr const char *collection = "tags";
    static constexpr const char *path = "/tags";
    static constexpr FieldList list{
        Field{"@id", &Tag::id, repeated},
        Field{"name", &Tag::name, repeated},
        Field{"description", &Tag::description, repeated},
        Field{"comment", &Tag::comment, repeated},
        Field{"parent", &Tag::parent},
    };
};

} // namespace ovirt
