// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

struct DataCenter;

//! Hosts of one CPU type that share storage and networks.
struct OVIRT_EXPORT Cluster {
    QString id;
    QString name;
    QString description;
    QString comment;
    std::optional<qint64> versionMajor; //!< compatibility version
    std::optional<qint64> versionMinor;
    QString cpuArchitecture;
    QString cpuType;
    QString biosType;
    QString switchType;
    QString firewallType;
    std::optional<bool> virtService;
    std::optional<bool> glusterService;
    std::optional<bool> ballooning;
    std::optional<bool> haReservation;
    std::optional<bool> ksm;
    std::optional<bool> threadsAsCores;
    std::optional<qint64> memoryOverCommit; //!< per cent
    Ref<DataCenter> dataCenter;             //!< may be null

    bool operator==(const Cluster &) const = default;
};

template <>
struct Fields<Cluster> {
    static constexpr const char *element = "cluster";
    static constexpr const char *collection = "clusters";
    static constexpr std::tuple list{
        Field{"@id", &Cluster::id},
        Field{"name", &Cluster::name},
        Field{"description", &Cluster::description},
        Field{"comment", &Cluster::comment},
        Field{"version/major", &Cluster::versionMajor},
        Field{"version/minor", &Cluster::versionMinor},
        Field{"cpu/architecture", &Cluster::cpuArchitecture},
        Field{"cpu/type", &Cluster::cpuType},
        Field{"bios_type", &Cluster::biosType},
        Field{"switch_type", &Cluster::switchType},
        Field{"firewall_type", &Cluster::firewallType},
        Field{"virt_service", &Cluster::virtService},
        Field{"gluster_service", &Cluster::glusterService},
        Field{"ballooning_enabled", &Cluster::ballooning},
        Field{"ha_reservation", &Cluster::haReservation},
        Field{"ksm/enabled", &Cluster::ksm},
        Field{"threads_as_cores", &Cluster::threadsAsCores},
        Field{"memory_policy/over_commit/percent", &Cluster::memoryOverCommit},
        Field{"data_center", &Cluster::dataCenter},
    };
};

} // namespace ovirt
