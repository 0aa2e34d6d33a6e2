// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

//! The largest unit: clusters, storage domains and networks belong to one.
struct OVIRT_EXPORT DataCenter {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString status;
    QString storageFormat; //!< `v1` to `v5`; null: uninitialised
    QString quotaMode;
    std::optional<bool> local;
    std::optional<qint64> versionMajor;
    std::optional<qint64> versionMinor;

    bool operator==(const DataCenter &) const = default;
};

template <>
struct Fields<DataCenter> {
    static constexpr const char *element = "data_center";
    static constexpr const char *collection = "data_centers";
    static constexpr std::tuple list{
        Field{"@id", &DataCenter::id},
        Field{"name", &DataCenter::name},
        Field{"description", &DataCenter::description},
        Field{"comment", &DataCenter::comment},
        Field{"status", &DataCenter::status},
        Field{"storage_format", &DataCenter::storageFormat},
        Field{"quota_mode", &DataCenter::quotaMode},
        Field{"local", &DataCenter::local},
        Field{"version/major", &DataCenter::versionMajor},
        Field{"version/minor", &DataCenter::versionMinor},
    };
};

} // namespace ovirt
