// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

struct Network;

//! \brief What a NIC gets of a network. Its name is unique only within a data center.
struct OVIRT_EXPORT VnicProfile {
    QString id;
    QString name;
    QString description;
    Ref<Network> network;
    QString passThroughMode;
    std::optional<bool> portMirroring;
    std::optional<bool> migratable;

    bool operator==(const VnicProfile &) const = default;
};

template <>
struct Fields<VnicProfile> {
    static constexpr const char *element = "vnic_profile";
    static constexpr const char *collection = "vnic_profiles";
    static constexpr std::tuple list{
        Field{"@id", &VnicProfile::id},
        Field{"name", &VnicProfile::name},
        Field{"description", &VnicProfile::description},
        Field{"network", &VnicProfile::network},
        Field{"pass_through/mode", &VnicProfile::passThroughMode},
        Field{"port_mirroring", &VnicProfile::portMirroring},
        Field{"migratable", &VnicProfile::migratable},
    };
};

} // namespace ovirt
