// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QStringList>

#include <optional>

namespace ovirt {

struct DataCenter;

//! A logical network of a data center.
struct OVIRT_EXPORT Network {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString vdsmName;
    std::optional<qint64> vlanId; //!< nullopt: untagged
    std::optional<qint64> mtu;    //!< bytes; 0: the default
    std::optional<bool> stp;
    std::optional<bool> portIsolation;
    QStringList usages; //!< `vm`, `display`, `management`, …
    Ref<DataCenter> dataCenter;

    bool operator==(const Network &) const = default;
};

template <>
struct Fields<Network> {
    static constexpr const char *element = "network";
    static constexpr const char *collection = "networks";
    static constexpr std::tuple list{
        Field{"@id", &Network::id},
        Field{"name", &Network::name},
        Field{"description", &Network::description},
        Field{"comment", &Network::comment},
        Field{"vdsm_name", &Network::vdsmName},
        Field{"vlan/@id", &Network::vlanId},
        Field{"mtu", &Network::mtu},
        Field{"stp", &Network::stp},
        Field{"port_isolation", &Network::portIsolation},
        Field{"usages/usage", &Network::usages},
        Field{"data_center", &Network::dataCenter},
    };
};

} // namespace ovirt
