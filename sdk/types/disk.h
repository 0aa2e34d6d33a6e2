// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"
#include "sdk/types/logicalunit.h"

#include <QList>

#include <optional>

namespace ovirt {

struct StorageDomain;

//! \brief A disk, as `/disks` reports it: whose it is, only DiskAttachment knows.
//!
//! A direct LUN disk has no sizes, format and status of its own; size() takes the LUN's.
struct OVIRT_EXPORT Disk {
    QString id;
    QString name;
    QString alias;
    QString description;
    std::optional<qint64> provisionedSize; //!< bytes the guest sees
    std::optional<qint64> actualSize;      //!< bytes on storage, of the active volume
    std::optional<qint64> totalSize;       //!< bytes on storage with all snapshots; from 4.2 on
    std::optional<qint64> initialSize;     //!< bytes first set aside
    QString status;                        //!< `ok`, `locked`, `illegal`
    QString format;                        //!< `cow`, `raw`
    QString qcowVersion;                   //!< of `cow` only
    QString contentType;                   //!< `data`, `ovf_store`, `iso`, …
    QString storageType;                   //!< `image`, `lun`, `cinder`, …
    QString backup;                        //!< `none`, `incremental`
    QString imageId;
    std::optional<bool> sparse;
    std::optional<bool> shareable;
    std::optional<bool> wipeAfterDelete;
    std::optional<bool> propagateErrors;
    QString lunStorageId;
    QString lunStorageType;
    QList<LogicalUnit> logicalUnits;
    QList<Ref<StorageDomain>> storageDomains;
    QString diskProfileId;
    QString quotaId;

    //! The size the guest sees, bytes: provisionedSize, or the sum of the LUNs; nullopt: not
    //! reported.
    [[nodiscard]] std::optional<qint64> size() const
    {
        std::optional<qint64> sum = provisionedSize;
        if (sum)
            return sum;
        for (const LogicalUnit &unit : logicalUnits) {
            if (unit.size)
                sum = sum.value_or(0) + *unit.size;
        }
        return sum;
    }

    bool operator==(const Disk &) const = default;
};

template <>
struct Fields<Disk> {
    static constexpr const char *element = "disk";
    static constexpr const char *collection = "disks";
    static constexpr const char *path = "/disks";
    static constexpr FieldList list{
        Field{"@id", &Disk::id, repeated},
        Field{"name", &Disk::name},
        Field{"alias", &Disk::alias},
        Field{"description", &Disk::description},
        Field{"provisioned_size", &Disk::provisionedSize},
        Field{"actual_size", &Disk::actualSize},
        Field{"total_size", &Disk::totalSize},
        Field{"initial_size", &Disk::initialSize},
        Field{"status", &Disk::status, repeated},
        Field{"format", &Disk::format, repeated},
        Field{"qcow_version", &Disk::qcowVersion, repeated},
        Field{"content_type", &Disk::contentType, repeated},
        Field{"storage_type", &Disk::storageType, repeated},
        Field{"backup", &Disk::backup, repeated},
        Field{"image_id", &Disk::imageId},
        Field{"sparse", &Disk::sparse},
        Field{"shareable", &Disk::shareable},
        Field{"wipe_after_delete", &Disk::wipeAfterDelete},
        Field{"propagate_errors", &Disk::propagateErrors},
        Field{"lun_storage/@id", &Disk::lunStorageId},
        Field{"lun_storage/type", &Disk::lunStorageType, repeated},
        Field{"lun_storage/logical_units/logical_unit", &Disk::logicalUnits},
        Field{"storage_domains/storage_domain", &Disk::storageDomains},
        Field{"disk_profile/@id", &Disk::diskProfileId, repeated},
        Field{"quota/@id", &Disk::quotaId, repeated},
    };
};

} // namespace ovirt
