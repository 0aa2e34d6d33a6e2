// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"
#include "sdk/types/logicalunit.h"

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
    QString type; //!< `data`, `iso`, `export`, …
    //! `active`, …; `/storagedomains` tells `unattached` only, a data center's list tells all.
    QString status;
    QString externalStatus;
    QString storageType; //!< `nfs`, `iscsi`, `fcp`, …
    QString storageAddress;
    QString storagePath;
    QString nfsVersion;
    QString vfsType;       //!< of `posixfs`
    QString volumeGroupId; //!< of block storage
    QList<LogicalUnit> logicalUnits;
    QString storageFormat;                            //!< `v1` to `v5`
    std::optional<qint64> available;                  //!< bytes
    std::optional<qint64> used;                       //!< bytes
    std::optional<qint64> committed;                  //!< bytes
    std::optional<qint64> warningLowSpaceIndicator;   //!< per cent
    std::optional<qint64> criticalSpaceActionBlocker; //!< GiB
    std::optional<qint64> blockSize;                  //!< bytes
    std::optional<bool> master;
    std::optional<bool> wipeAfterDelete;
    std::optional<bool> discardAfterDelete;
    std::optional<bool> supportsDiscard;
    std::optional<bool> supportsDiscardZeroesData;
    std::optional<bool> backup;
    Ref<DataCenter> dataCenter; //!< only in a data center's list
    QList<Ref<DataCenter>> dataCenters;

    bool operator==(const StorageDomain &) const = default;
};

template <>
struct Fields<StorageDomain> {
    static constexpr const char *element = "storage_domain";
    static constexpr const char *collection = "storage_domains";
    static constexpr const char *path = "/storagedomains";
    static constexpr FieldList list{
        Field{"@id", &StorageDomain::id, repeated},
        Field{"name", &StorageDomain::name},
        Field{"description", &StorageDomain::description},
        Field{"comment", &StorageDomain::comment},
        Field{"type", &StorageDomain::type, repeated},
        Field{"status", &StorageDomain::status, repeated},
        Field{"external_status", &StorageDomain::externalStatus, repeated},
        Field{"storage/type", &StorageDomain::storageType, repeated},
        Field{"storage/address", &StorageDomain::storageAddress, repeated},
        Field{"storage/path", &StorageDomain::storagePath},
        Field{"storage/nfs_version", &StorageDomain::nfsVersion, repeated},
        Field{"storage/vfs_type", &StorageDomain::vfsType, repeated},
        Field{"storage/volume_group/@id", &StorageDomain::volumeGroupId},
        Field{"storage/volume_group/logical_units/logical_unit", &StorageDomain::logicalUnits},
        Field{"storage_format", &StorageDomain::storageFormat, repeated},
        Field{"available", &StorageDomain::available},
        Field{"used", &StorageDomain::used},
        Field{"committed", &StorageDomain::committed},
        Field{"warning_low_space_indicator", &StorageDomain::warningLowSpaceIndicator},
        Field{"critical_space_action_blocker", &StorageDomain::criticalSpaceActionBlocker},
        Field{"block_size", &StorageDomain::blockSize},
        Field{"master", &StorageDomain::master},
        Field{"wipe_after_delete", &StorageDomain::wipeAfterDelete},
        Field{"discard_after_delete", &StorageDomain::discardAfterDelete},
        Field{"supports_discard", &StorageDomain::supportsDiscard},
        Field{"supports_discard_zeroes_data", &StorageDomain::supportsDiscardZeroesData},
        Field{"backup", &StorageDomain::backup},
        Field{"data_center", &StorageDomain::dataCenter},
        Field{"data_centers/data_center", &StorageDomain::dataCenters},
    };
};

} // namespace ovirt
