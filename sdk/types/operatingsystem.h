// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

namespace ovirt {

//! \brief A type of operating system that a VM can be set to: the names of Vm::osType.
struct OVIRT_EXPORT OperatingSystem {
    QString id;          //!< a number as text
    QString name;        //!< the word in `os.type`
    QString description; //!< for people
    QString architecture;
    QString smallIconId;
    QString largeIconId;
    QString tpmSupport; //!< `supported`, `unsupported`, `required`; from 4.5 on

    bool operator==(const OperatingSystem &) const = default;
};

template <>
struct Fields<OperatingSystem> {
    static constexpr const char *element = "operating_system";
    static constexpr const char *collection = "operating_systems";
    static constexpr const char *path = "/operatingsystems";
    static constexpr FieldList list{
        Field{"@id", &OperatingSystem::id, repeated},
        Field{"name", &OperatingSystem::name, repeated},
        Field{"description", &OperatingSystem::description},
        Field{"architecture", &OperatingSystem::architecture, repeated},
        Field{"small_icon/@id", &OperatingSystem::smallIconId, repeated},
        Field{"large_icon/@id", &OperatingSystem::largeIconId, repeated},
        Field{"tpm_support", &OperatingSystem::tpmSupport, repeated},
    };
};

} // namespace ovirt
