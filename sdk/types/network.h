// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QStringList>

#include <optional>

namespace ovirt {

struct Cluster;
struct DataCenter;

//! \brief A logical network of a data center.
//!
//! What it is in a cluster is known only from the cluster's own list.
struct OVIRT_EXPORT Network {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString vdsmName;
    std::optional<qint64> vlanId; //!< nullopt: untagged
    std::optional<qint64> mtu;    //!< bytes; 0: the default
    std::optional<bool> stp;
    std::optional<bool> portIsolation; //!< from 4.4.3 on
    QStringList usages;                //!< `vm`, `display`, `management`, …
    QStringList nameServers;
    Ref<DataCenter> dataCenter;
    QString externalProviderId;
    Ref<Network> externalProviderPhysicalNetwork;
    QString qosId;
    Ref<Cluster> cluster; //!< only in a cluster's list, as the next three
    std::optional<bool> required;
    std::optional<bool> display;
    QString status; //!< `operational`, `non_operational`

    bool operator==(const Network &) const = default;
};

template <>
struct Fields<Network> {
    static constexpr const char *element = "network";
    static constexpr const char *collection = "networks";
    static constexpr const char *path = "/networks";
    static constexpr FieldList list{
        Field{"@id", &Network::id, repeated},
        Field{"name", &Network::name},
        Field{"description", &Network::description},
        Field{"comment", &Network::comment},
        Field{"vdsm_name", &Network::vdsmName},
        Field{"vlan/@id", &Network::vlanId},
        Field{"mtu", &Network::mtu},
        Field{"stp", &Network::stp},
        Field{"port_isolation", &Network::portIsolation},
        Field{"usages/usage", &Network::usages, repeated},
        Field{
            "dns_resolver_configuration/name_servers/name_server", &Network::nameServers, repeated},
        Field{"data_center", &Network::dataCenter},
        Field{"external_provider/@id", &Network::externalProviderId, repeated},
        Field{"external_provider_physical_network", &Network::externalProviderPhysicalNetwork},
        Field{"qos/@id", &Network::qosId, repeated},
        Field{"cluster", &Network::cluster},
        Field{"required", &Network::required},
        Field{"display", &Network::display},
        Field{"status", &Network::status, repeated},
    };
};

} // namespace ovirt
