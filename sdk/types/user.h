// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

namespace ovirt {

//! A person or service that the engine knows; not the whole directory.
struct OVIRT_EXPORT User {
    QString id;
    QString name; //!< the given name
    QString lastName;
    QString userName;  //!< what one signs in with, `anna@example.com-authz`
    QString principal; //!< the name in the directory
    QString email;
    QString department;
    QString nameSpace;
    QString domainName;
    QString domainEntryId;

    bool operator==(const User &) const = default;
};

template <>
struct Fields<User> {
    static constexpr const char *element = "user";
    static constexpr const char *collection = "users";
    static constexpr const char *path = "/users";
    static constexpr FieldList list{
        Field{"@id", &User::id, repeated},
        Field{"name", &User::name},
        Field{"last_name", &User::lastName},
        Field{"user_name", &User::userName},
        Field{"principal", &User::principal},
        Field{"email", &User::email},
        Field{"department", &User::department, repeated},
        Field{"namespace", &User::nameSpace, repeated},
        Field{"domain/name", &User::domainName, repeated},
        Field{"domain_entry_id", &User::domainEntryId},
    };
};

} // namespace ovirt
