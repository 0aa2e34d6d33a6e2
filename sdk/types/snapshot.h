// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QDateTime>

#include <optional>

namespace ovirt {

struct Vm;

//! \brief A state of a VM that can be gone back to.
//!
//! Every VM has one of type `active`: what it is now. Skip it when counting.
//! The VM's configuration that a regular one repeats is not kept: up to 6 KB each.
struct OVIRT_EXPORT Snapshot {
    QString id;
    QString description;
    QDateTime date;                         //!< UTC
    QString type;                           //!< `regular`, `active`, `stateless`, `preview`
    QString status;                         //!< `ok`, `locked`, `in_preview`
    std::optional<bool> persistMemoryState; //!< with the RAM of the running VM
    Ref<Vm> vm;                             //!< null: not said, as on `active`

    bool operator==(const Snapshot &) const = default;
};

template <>
struct Fields<Snapshot> {
    static constexpr const char *element = "snapshot";
    static constexpr const char *collection = "snapshots";
    static constexpr FieldList list{
        Field{"@id", &Snapshot::id},
        Field{"description", &Snapshot::description},
        Field{"date", &Snapshot::date},
        Field{"snapshot_type", &Snapshot::type, repeated},
        Field{"snapshot_status", &Snapshot::status, repeated},
        Field{"persist_memorystate", &Snapshot::persistMemoryState},
        Field{"vm", &Snapshot::vm},
    };
};

} // namespace ovirt
