// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QList>

#include <optional>

namespace ovirt {

struct Disk;
struct Snapshot;
struct StorageDomain;

//! \brief What one snapshot keeps of one disk: a volume on storage.
struct OVIRT_EXPORT DiskSnapshot {
    QString id;
    QString name;
    QString alias;
    QString description;                   //!< the snapshot's
    std::optional<qint64> provisionedSize; //!< bytes the guest sees
    std::optional<qint64> actualSize;      //!< bytes on storage
    std::optional<qint64> totalSize;       //!< bytes
    std::optional<qint64> initialSize;     //!< bytes
    QString status;
    QString format;
    QString qcowVersion;
    QString contentType;
    QString storageType;
    QString backup;
    QString imageId;
    std::optional<bool> sparse;
    std::optional<bool> shareable;
    std::optional<bool> wipeAfterDelete;
    std::optional<bool> propagateErrors;
    Ref<Disk> disk;
    Ref<Snapshot> snapshot;
    Ref<DiskSnapshot> parent; //!< the volume below; from 4.5 on
    QList<Ref<StorageDomain>> storageDomains;
    QString diskProfileId;
    QString quotaId;

    bool operator==(const DiskSnapshot &) const = default;
};

template <>
struct Fields<DiskSnapshot> {
    static constexpr const char *element = "disk_snapshot";
    static constexpr const char *collection = "disk_snapshots";
    static constexpr FieldList list{
        Field{"@id", &DiskSnapshot::id},
        Field{"name", &DiskSnapshot::name},
        Field{"alias", &DiskSnapshot::alias},
        Field{"description", &DiskSnapshot::description, repeated},
        Field{"provisioned_size", &DiskSnapshot::provisionedSize},
        Field{"actual_size", &DiskSnapshot::actualSize},
        Field{"total_size", &DiskSnapshot::totalSize},
        Field{"initial_size", &DiskSnapshot::initialSize},
        Field{"status", &DiskSnapshot::status, repeated},
        Field{"format", &DiskSnapshot::format, repeated},
        Field{"qcow_version", &DiskSnapshot::qcowVersion, repeated},
        Field{"content_type", &DiskSnapshot::contentType, repeated},
        Field{"storage_type", &DiskSnapshot::storageType, repeated},
        Field{"backup", &DiskSnapshot::backup, repeated},
        Field{"image_id", &DiskSnapshot::imageId},
        Field{"sparse", &DiskSnapshot::sparse},
        Field{"shareable", &DiskSnapshot::shareable},
        Field{"wipe_after_delete", &DiskSnapshot::wipeAfterDelete},
        Field{"propagate_errors", &DiskSnapshot::propagateErrors},
        Field{"disk", &DiskSnapshot::disk},
        Field{"snapshot", &DiskSnapshot::snapshot},
        Field{"parent", &DiskSnapshot::parent},
        Field{"storage_domains/storage_domain", &DiskSnapshot::storageDomains},
        Field{"disk_profile/@id", &DiskSnapshot::diskProfileId, repeated},
        Field{"quota/@id", &DiskSnapshot::quotaId, repeated},
    };
};

} // namespace ovirt
