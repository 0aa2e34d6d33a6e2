// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QDateTime>

#include <optional>

namespace ovirt {

struct User;

//! Work that the engine does or did, in steps.
struct OVIRT_EXPORT Job {
    QString id;
    QString description;
    QString status;               //!< `started`, `finished`, `failed`, `aborted`, `unknown`
    QDateTime startTime;          //!< UTC
    QDateTime endTime;            //!< UTC; invalid: under way
    QDateTime lastUpdated;        //!< UTC
    std::optional<bool> external; //!< another program leads it
    std::optional<bool> autoCleared;
    Ref<User> owner;

    bool operator==(const Job &) const = default;
};

template <>
struct Fields<Job> {
    static constexpr const char *element = "job";
    static constexpr const char *collection = "jobs";
    static constexpr const char *path = "/jobs";
    static constexpr FieldList list{
        Field{"@id", &Job::id, repeated},
        Field{"description", &Job::description},
        Field{"status", &Job::status, repeated},
        Field{"start_time", &Job::startTime},
        Field{"end_time", &Job::endTime},
        Field{"last_updated", &Job::lastUpdated},
        Field{"external", &Job::external},
        Field{"auto_cleared", &Job::autoCleared},
        Field{"owner", &Job::owner},
    };
};

} // namespace ovirt
