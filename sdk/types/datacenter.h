// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QList>

#include <optional>

namespace ovirt {

//! A compatibility version.
struct OVIRT_EXPORT Version {
    std::optional<qint64> major;
    std::optional<qint64> minor;

    bool operator==(const Version &) const = default;
};

//! The largest unit: clusters, storage domains and networks belong to one.
struct OVIRT_EXPORT DataCenter {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString status;        //!< `up`, `maintenance`, `uninitialized`, …
    QString storageFormat; //!< `v1` to `v5`; null: uninitialised
    QString quotaMode;     //!< `disabled`, `audit`, `enabled`
    std::optional<bool> local;
    std::optional<qint64> versionMajor;
    std::optional<qint64> versionMinor;
    QList<Version> supportedVersions;
    QString macPoolId;

    bool operator==(const DataCenter &) const = default;
};

template <>
struct Fields<Version> {
    static constexpr const char *element = "version";
    static constexpr const char *collection = "supported_versions";
    static constexpr FieldList list{
        Field{"major", &Version::major},
        Field{"minor", &Version::minor},
    };
};

template <>
struct Fields<DataCenter> {
    static constexpr const char *element = "data_center";
    static constexpr const char *collection = "data_centers";
    static constexpr const char *path = "/datacenters";
    static constexpr FieldList list{
        Field{"@id", &DataCenter::id, repeated},
        Field{"name", &DataCenter::name},
        Field{"description", &DataCenter::description},
        Field{"comment", &DataCenter::comment},
        Field{"status", &DataCenter::status, repeated},
        Field{"storage_format", &DataCenter::storageFormat, repeated},
        Field{"quota_mode", &DataCenter::quotaMode, repeated},
        Field{"local", &DataCenter::local},
        Field{"version/major", &DataCenter::versionMajor},
        Field{"version/minor", &DataCenter::versionMinor},
        Field{"supported_versions/version", &DataCenter::supportedVersions},
        Field{"mac_pool/@id", &DataCenter::macPoolId, repeated},
    };
};

} // namespace ovirt
