// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

struct Disk;
struct Template;
struct Vm;

//! \brief How a VM, or a template, uses a disk. Its id equals the disk's, so a shared disk has
//! several.
struct OVIRT_EXPORT DiskAttachment {
    QString id;
    Ref<Disk> disk;
    Ref<Vm> vm;
    Ref<Template> templateRef; //!< null: it is a VM's
    QString interface;         //!< `virtio_scsi`, `virtio`, `ide`, `sata`, …
    QString logicalName;       //!< the guest's device; only with a guest agent
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
    static constexpr FieldList list{
        Field{"@id", &DiskAttachment::id, repeated},
        Field{"disk", &DiskAttachment::disk},
        Field{"vm", &DiskAttachment::vm},
        Field{"template", &DiskAttachment::templateRef},
        Field{"interface", &DiskAttachment::interface, repeated},
        Field{"logical_name", &DiskAttachment::logicalName, repeated},
        Field{"active", &DiskAttachment::active},
        Field{"bootable", &DiskAttachment::bootable},
        Field{"read_only", &DiskAttachment::readOnly},
        Field{"pass_discard", &DiskAttachment::passDiscard},
        Field{"uses_scsi_reservation", &DiskAttachment::usesScsiReservation},
    };
};

} // namespace ovirt
