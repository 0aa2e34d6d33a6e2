// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QList>

#include <optional>

namespace ovirt {

struct DataCenter;

//! \brief Where disks lie. Sizes are absent while it is unattached or unknown.
struct OVIRT_EXPORT StorageDomain {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString type;   //!< `data`, `iso`, `export`, …
    QString status; //!< from `/storagedomains` only where unattached
    QString externalStatus;
    QString storageType; //!< `nfs`, `iscsi`, `fcp`, …
    QString storageAddress;
    QString storagePath;
    QString storageFormat;
    std::optional<qint64> available;                  //!< bytes
    std::optional<qint64> used;                       //!< bytes
    std::optional<qint64> committed;                  //!< bytes
    std::optional<qint64> warningLowSpaceIndicator;   //!< per cent
    std::optional<qint64> criticalSpaceActionBlocker; //!< GiB
    std::optional<bool> master;
    std::optional<bool> wipeAfterDelete;
    std::optional<bool> discardAfterDelete;
    std::optional<bool> backup;
    QList<Ref<DataCenter>> dataCenters;

    bool operator==(const StorageDomain &) const = default;
};

template <>
struct Fields<StorageDomain> {
    static constexpr const char *element = "storage_domain";
    static constexpr const char *collection = "storage_domains";
    static constexpr std::tuple list{
        Field{"@id", &StorageDomain::id},
        Field{"name", &StorageDomain::name},
        Field{"description", &StorageDomain::description},
        Field{"comment", &StorageDomain::comment},
        Field{"type", &StorageDomain::type},
        Field{"status", &StorageDomain::status},
        Field{"external_status", &StorageDomain::externalStatus},
        Field{"storage/type", &StorageDomain::storageType},
        Field{"storage/address", &StorageDomain::storageAddress},
        Field{"storage/path", &StorageDomain::storagePath},
        Field{"storage_format", &StorageDomain::storageFormat},
        Field{"available", &StorageDomain::available},
        Field{"used", &StorageDomain::used},
        Field{"committed", &StorageDomain::committed},
        Field{"warning_low_space_indicator", &StorageDomain::warningLowSpaceIndicator},
        Field{"critical_space_action_blocker", &StorageDomain::criticalSpaceActionBlocker},
        Field{"master", &StorageDomain::master},
        Field{"wipe_after_delete", &StorageDomain::wipeAfterDelete},
        Field{"discard_after_delete", &StorageDomain::discardAfterDelete},
        Field{"backup", &StorageDomain::backup},
        Field{"data_centers/data_center", &StorageDomain::dataCenters},
    };
};

} // namespace ovirt
