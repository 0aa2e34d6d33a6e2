// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

struct Disk;
struct Vm;

//! \brief How a VM uses a disk. Its id equals the disk's, so a shared disk has several.
struct OVIRT_EXPORT DiskAttachment {
    QString id;
    Ref<Disk> disk;
    Ref<Vm> vm;
    QString interface;   //!< `virtio_scsi`, `virtio`, `ide`, `sata`, …
    QString logicalName; //!< the guest's device; only with a guest agent
    std::optional<bool> active;
    std::optional<bool> bootable;
    std::optional<bool> readOnly;
    std::optional<bool> passDiscard;
    std::optional<bool> usesScsiReservation;

    bool operator==(const DiskAttachment &) const = default;
};

template <>
struct Fields<DiskAttachment> {
    static constexpr const char *element = "disk_attachment";
    static constexpr const char *collection = "disk_attachments";
    static constexpr std::tuple list{
        Field{"@id", &DiskAttachment::id},
        Field{"disk", &DiskAttachment::disk},
        Field{"vm", &DiskAttachment::vm},
        Field{"interface", &DiskAttachment::interface},
        Field{"logical_name", &DiskAttachment::logicalName},
        Field{"active", &DiskAttachment::active},
        Field{"bootable", &DiskAttachment::bootable},
        Field{"read_only", &DiskAttachment::readOnly},
        Field{"pass_discard", &DiskAttachment::passDiscard},
        Field{"uses_scsi_reservation", &DiskAttachment::usesScsiReservation},
    };
};

} // namespace ovirt
