// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"
#include "sdk/types/property.h"

#include <QList>

#include <optional>

namespace ovirt {

struct Network;

//! \brief What a NIC gets of a network. Its name is unique only within a data center.
struct OVIRT_EXPORT VnicProfile {
    QString id;
    QString name;
    QString description;
    QString comment;
    Ref<Network> network;
    QString passThroughMode; //!< `enabled`, `disabled`
    std::optional<bool> portMirroring;
    std::optional<bool> migratable;
    Ref<VnicProfile> failover; //!< from 4.4.6 on
    QString networkFilterId;
    QString qosId;
    QList<CustomProperty> customProperties;

    bool operator==(const VnicProfile &) const = default;
};

template <>
struct Fields<VnicProfile> {
    static constexpr const char *element = "vnic_profile";
    static constexpr const char *collection = "vnic_profiles";
    static constexpr const char *path = "/vnicprofiles";
    static constexpr FieldList list{
        Field{"@id", &VnicProfile::id, repeated},
        Field{"name", &VnicProfile::name},
        Field{"description", &VnicProfile::description},
        Field{"comment", &VnicProfile::comment},
        Field{"network", &VnicProfile::network},
        Field{"pass_through/mode", &VnicProfile::passThroughMode, repeated},
        Field{"port_mirroring", &VnicProfile::portMirroring},
        Field{"migratable", &VnicProfile::migratable},
        Field{"failover", &VnicProfile::failover},
        Field{"network_filter/@id", &VnicProfile::networkFilterId, repeated},
        Field{"qos/@id", &VnicProfile::qosId, repeated},
        Field{"custom_properties/custom_property", &VnicProfile::customProperties},
    };
};

} // namespace ovirt
