// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QDateTime>

#include <optional>

namespace ovirt {

struct User;

//! \brief What the API's root says of the engine itself. The totals are for administrators only.
struct OVIRT_EXPORT Api {
    QString productName;
    QString productVendor;
    QString fullVersion; //!< `4.5.6-1.el9`
    std::optional<qint64> versionMajor;
    std::optional<qint64> versionMinor;
    std::optional<qint64> vmsTotal;
    std::optional<qint64> vmsActive;
    std::optional<qint64> hostsTotal;
    std::optional<qint64> storageDomainsTotal;
    QDateTime time; //!< the engine's clock, UTC
    Ref<User> authenticatedUser;

    bool operator==(const Api &) const = default;
};

template <>
struct Fields<Api> {
    static constexpr const char *element = "api";
    static constexpr const char *collection = nullptr; // there is one
    static constexpr std::tuple list{
        Field{"product_info/name", &Api::productName},
        Field{"product_info/vendor", &Api::productVendor},
        Field{"product_info/version/full_version", &Api::fullVersion},
        Field{"product_info/version/major", &Api::versionMajor},
        Field{"product_info/version/minor", &Api::versionMinor},
        Field{"summary/vms/total", &Api::vmsTotal},
        Field{"summary/vms/active", &Api::vmsActive},
        Field{"summary/hosts/total", &Api::hostsTotal},
        Field{"summary/storage_domains/total", &Api::storageDomainsTotal},
        Field{"time", &Api::time},
        Field{"authenticated_user", &Api::authenticatedUser},
    };
};

} // namespace ovirt
