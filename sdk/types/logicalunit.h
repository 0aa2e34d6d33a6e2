// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

//! One LUN: of a direct LUN disk, or of a block storage domain.
struct OVIRT_EXPORT LogicalUnit {
    QString id;
    std::optional<qint64> size; //!< bytes
    QString address;            //!< of the iSCSI portal
    std::optional<qint64> port;
    QString target;
    QString vendorId;
    QString productId;
    QString serial;
    QString portal; //!< `ADDRESS:PORT,GROUP`
    std::optional<qint64> lunMapping;
    std::optional<qint64> paths; //!< active ones
    QString status;              //!< `free`, `used`, `unusable`
    QString volumeGroupId;       //!< only of a storage domain's

    bool operator==(const LogicalUnit &) const = default;
};

template <>
struct Fields<LogicalUnit> {
    static constexpr const char *element = "logical_unit";
    static constexpr const char *collection = "logical_units";
    static constexpr FieldList list{
        Field{"@id", &LogicalUnit::id},
        Field{"size", &LogicalUnit::size},
        Field{"address", &LogicalUnit::address, repeated},
        Field{"port", &LogicalUnit::port},
        Field{"target", &LogicalUnit::target, repeated},
        Field{"vendor_id", &LogicalUnit::vendorId, repeated},
        Field{"product_id", &LogicalUnit::productId, repeated},
        Field{"serial", &LogicalUnit::serial},
        Field{"portal", &LogicalUnit::portal, repeated},
        Field{"lun_mapping", &LogicalUnit::lunMapping},
        Field{"paths", &LogicalUnit::paths},
        Field{"status", &LogicalUnit::status, repeated},
        Field{"volume_group_id", &LogicalUnit::volumeGroupId, repeated},
    };
};

} // namespace ovirt
