// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QDateTime>

#include <optional>

namespace ovirt {

struct Tag;
struct Template;
struct User;

//! \brief What the API's root says of the engine itself.
//!
//! The totals and the backups are for administrators only.
struct OVIRT_EXPORT Api {
    QString productName;
    QString productVendor;
    QString instanceId;  //!< of this installation
    QString fullVersion; //!< `4.5.6-1.el9`
    std::optional<qint64> versionMajor;
    std::optional<qint64> versionMinor;
    std::optional<qint64> versionBuild;
    std::optional<qint64> versionRevision;
    std::optional<qint64> vmsTotal;
    std::optional<qint64> vmsActive;
    std::optional<qint64> hostsTotal;
    std::optional<qint64> hostsActive;
    std::optional<qint64> usersTotal;
    std::optional<qint64> usersActive;
    std::optional<qint64> storageDomainsTotal;
    std::optional<qint64> storageDomainsActive;
    QDateTime time; //!< the engine's clock, UTC
    Ref<Template> blankTemplate;
    Ref<Tag> rootTag;
    Ref<User> authenticatedUser;
    Ref<User> effectiveUser;      //!< whose rights count; from 4.2 on
    QDateTime lastEngineBackup;   //!< UTC; from 4.6.1 on
    QDateTime lastDbBackup;       //!< UTC; from 4.6.1 on
    QDateTime lastDwhBackup;      //!< UTC; from 4.6.1 on
    QDateTime lastCinderBackup;   //!< UTC; from 4.6.1 on
    QDateTime lastKeycloakBackup; //!< UTC; from 4.6.1 on
    QDateTime lastGrafanaBackup;  //!< UTC; from 4.6.1 on

    bool operator==(const Api &) const = default;
};

template <>
struct Fields<Api> {
    static constexpr const char *element = "api";
    static constexpr const char *collection = nullptr; // there is one;
    static constexpr FieldList list{
        Field{"product_info/name", &Api::productName},
        Field{"product_info/vendor", &Api::productVendor},
        Field{"product_info/instance_id", &Api::instanceId},
        Field{"product_info/version/full_version", &Api::fullVersion},
        Field{"product_info/version/major", &Api::versionMajor},
        Field{"product_info/version/minor", &Api::versionMinor},
        Field{"product_info/version/build", &Api::versionBuild},
        Field{"product_info/version/revision", &Api::versionRevision},
        Field{"summary/vms/total", &Api::vmsTotal},
        Field{"summary/vms/active", &Api::vmsActive},
        Field{"summary/hosts/total", &Api::hostsTotal},
        Field{"summary/hosts/active", &Api::hostsActive},
        Field{"summary/users/total", &Api::usersTotal},
        Field{"summary/users/active", &Api::usersActive},
        Field{"summary/storage_domains/total", &Api::storageDomainsTotal},
        Field{"summary/storage_domains/active", &Api::storageDomainsActive},
        Field{"time", &Api::time},
        Field{"special_objects/blank_template", &Api::blankTemplate},
        Field{"special_objects/root_tag", &Api::rootTag},
        Field{"authenticated_user", &Api::authenticatedUser},
        Field{"effective_user", &Api::effectiveUser},
        Field{"engine_backup/last_engine_backup", &Api::lastEngineBackup},
        Field{"engine_backup/last_db_backup", &Api::lastDbBackup},
        Field{"engine_backup/last_dwh_backup", &Api::lastDwhBackup},
        Field{"engine_backup/last_cinder_backup", &Api::lastCinderBackup},
        Field{"engine_backup/last_keycloak_backup", &Api::lastKeycloakBackup},
        Field{"engine_backup/last_grafana_backup", &Api::lastGrafanaBackup},
    };
};

} // namespace ovirt
