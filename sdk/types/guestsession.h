// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

struct User;
struct Vm;

//! \brief A user who is signed in to a guest or at its console: the API's `session`.
struct OVIRT_EXPORT GuestSession {
    QString id;
    std::optional<bool> consoleUser; //!< false: signed in inside the guest
    QString protocol;                //!< engines do not fill it yet
    QString ip;                      //!< only of a console user
    Ref<User> user;                  //!< only of a console user
    QString userName;                //!< the guest's own name of the user
    Ref<Vm> vm;

    bool operator==(const GuestSession &) const = default;
};

template <>
struct Fields<GuestSession> {
    static constexpr const char *element = "session";
    static constexpr const char *collection = "sessions";
    static constexpr FieldList list{
        Field{"@id", &GuestSession::id},
        Field{"console_user", &GuestSession::consoleUser},
        Field{"protocol", &GuestSession::protocol, repeated},
        Field{"ip/address", &GuestSession::ip},
        Field{"user", &GuestSession::user},
        Field{"user/user_name", &GuestSession::userName},
        Field{"vm", &GuestSession::vm},
    };
};

} // namespace ovirt
