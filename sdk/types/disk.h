// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QList>

#include <optional>

namespace ovirt {

struct StorageDomain;

//! One LUN of a direct LUN disk.
struct OVIRT_EXPORT LogicalUnit {
    QString id;
    std::optional<qint64> size; //!< bytes
    QString address;            //!< of the iSCSI portal
    std::optional<qint64> port;
    QString target;
    QString vendorId;
    QString productId;
    QString serial;

    bool operator==(const LogicalUnit &) const = default;
};

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
    std::optional<qint64> totalSize;       //!< bytes on storage with all snapshots
    QString status;                        //!< `ok`, `locked`, `illegal`
    QString format;                        //!< `cow`, `raw`
    QString qcowVersion;
    QString contentType; //!< `data`, `ovf_store`, `iso`, …
    QString storageType; //!< `image`, `lun`, `cinder`, …
    QString backup;
    QString imageId;
    std::optional<bool> sparse;
    std::optional<bool> shareable;
    std::optional<bool> wipeAfterDelete;
    std::optional<bool> propagateErrors;
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
struct Fields<LogicalUnit> {
    static constexpr const char *element = "logical_unit";
    static constexpr const char *collection = "logical_units";
    static constexpr std::tuple list{
        Field{"@id", &LogicalUnit::id},
        Field{"size", &LogicalUnit::size},
        Field{"address", &LogicalUnit::address},
        Field{"port", &LogicalUnit::port},
        Field{"target", &LogicalUnit::target},
        Field{"vendor_id", &LogicalUnit::vendorId},
        Field{"product_id", &LogicalUnit::productId},
        Field{"serial", &LogicalUnit::serial},
    };
};

template <>
struct Fields<Disk> {
    static constexpr const char *element = "disk";
    static constexpr const char *collection = "disks";
    static constexpr std::tuple list{
        Field{"@id", &Disk::id},
        Field{"name", &Disk::name},
        Field{"alias", &Disk::alias},
        Field{"description", &Disk::description},
        Field{"provisioned_size", &Disk::provisionedSize},
        Field{"actual_size", &Disk::actualSize},
        Field{"total_size", &Disk::totalSize},
        Field{"status", &Disk::status},
        Field{"format", &Disk::format},
        Field{"qcow_version", &Disk::qcowVersion},
        Field{"content_type", &Disk::contentType},
        Field{"storage_type", &Disk::storageType},
        Field{"backup", &Disk::backup},
        Field{"image_id", &Disk::imageId},
        Field{"sparse", &Disk::sparse},
        Field{"shareable", &Disk::shareable},
        Field{"wipe_after_delete", &Disk::wipeAfterDelete},
        Field{"propagate_errors", &Disk::propagateErrors},
        Field{"lun_storage/type", &Disk::lunStorageType},
        Field{"lun_storage/logical_units/logical_unit", &Disk::logicalUnits},
        Field{"storage_domains/storage_domain", &Disk::storageDomains},
        Field{"disk_profile/@id", &Disk::diskProfileId},
        Field{"quota/@id", &Disk::quotaId},
    };
};

} // namespace ovirt
