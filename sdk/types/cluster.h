// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ovirt {

struct DataCenter;
struct Network;

//! A parameter of a cluster's scheduling policy.
struct OVIRT_EXPORT SchedulingProperty {
    QString name;
    QString value;

    bool operator==(const SchedulingProperty &) const = default;
};

//! Hosts of one CPU type that share storage and networks.
struct OVIRT_EXPORT Cluster {
    QString id;
    QString name;
    QString description;
    QString comment;
    std::optional<qint64> versionMajor; //!< compatibility version
    std::optional<qint64> versionMinor;
    QString cpuArchitecture;
    QString cpuType;      //!< empty: taken from the first host
    QString biosType;     //!< from 4.4 on
    QString switchType;   //!< `legacy`, `ovs`
    QString firewallType; //!< `iptables`, `firewalld`
    std::optional<bool> virtService;
    std::optional<bool> glusterService;
    std::optional<bool> trustedService;
    std::optional<bool> ballooning;
    std::optional<bool> haReservation;
    std::optional<bool> ksm;
    std::optional<bool> ksmMergeAcrossNodes;
    std::optional<bool> threadsAsCores;
    std::optional<qint64> memoryOverCommit; //!< per cent
    std::optional<bool> transparentHugepages;
    std::optional<qint64> logMaxMemoryUsedThreshold; //!< in the unit of the next
    QString logMaxMemoryUsedThresholdType;           //!< `percentage`, `absolute_value_in_mb`
    QString fipsMode;                      //!< `enabled`, `disabled`, `undefined`; from 4.4 on
    std::optional<bool> vncEncryption;     //!< from 4.4 on
    std::optional<bool> upgradeInProgress; //!< from 4.5 on
    std::optional<qint64> upgradePercentComplete; //!< from 4.5 on
    QString onError; //!< `migrate`, `do_not_migrate`, `migrate_highly_available`
    std::optional<bool> fencing;
    std::optional<bool> fencingSkipIfConnectivityBroken;
    std::optional<qint64> fencingConnectivityThreshold; //!< per cent of the hosts
    std::optional<bool> fencingSkipIfStorageActive;
    std::optional<bool> fencingSkipIfGlusterBricksUp;
    std::optional<bool> fencingSkipIfGlusterQuorumNotMet;
    QString migrationAutoConverge;
    QString migrationCompressed;
    QString migrationEncrypted;
    QString migrationBandwidthMethod;         //!< `auto`, `custom`, `hypervisor_default`
    std::optional<qint64> migrationBandwidth; //!< Mbit/s
    QString migrationPolicyId;
    std::optional<bool> tunnelMigration;
    QStringList requiredRngSources;
    QList<SchedulingProperty> schedulingProperties;
    QString serialNumberPolicy;
    QString serialNumber;
    std::optional<bool> maintenanceReasonRequired; //!< of no use since 4.3
    std::optional<bool> optionalReason;            //!< of no use since 4.3
    Ref<DataCenter> dataCenter;                    //!< may be null
    Ref<Network> managementNetwork;
    QString macPoolId;
    QString schedulingPolicyId;

    bool operator==(const Cluster &) const = default;
};

template <>
struct Fields<SchedulingProperty> {
    static constexpr const char *element = "property";
    static constexpr const char *collection = "custom_scheduling_policy_properties";
    static constexpr FieldList list{
        Field{"name", &SchedulingProperty::name, repeated},
        Field{"value", &SchedulingProperty::value, repeated},
    };
};

template <>
struct Fields<Cluster> {
    static constexpr const char *element = "cluster";
    static constexpr const char *collection = "clusters";
    static constexpr const char *path = "/clusters";
    static constexpr FieldList list{
        Field{"@id", &Cluster::id, repeated},
        Field{"name", &Cluster::name},
        Field{"description", &Cluster::description},
        Field{"comment", &Cluster::comment},
        Field{"version/major", &Cluster::versionMajor},
        Field{"version/minor", &Cluster::versionMinor},
        Field{"cpu/architecture", &Cluster::cpuArchitecture, repeated},
        Field{"cpu/type", &Cluster::cpuType, repeated},
        Field{"bios_type", &Cluster::biosType, repeated},
        Field{"switch_type", &Cluster::switchType, repeated},
        Field{"firewall_type", &Cluster::firewallType, repeated},
        Field{"virt_service", &Cluster::virtService},
        Field{"gluster_service", &Cluster::glusterService},
        Field{"trusted_service", &Cluster::trustedService},
        Field{"ballooning_enabled", &Cluster::ballooning},
        Field{"ha_reservation", &Cluster::haReservation},
        Field{"ksm/enabled", &Cluster::ksm},
        Field{"ksm/merge_across_nodes", &Cluster::ksmMergeAcrossNodes},
        Field{"threads_as_cores", &Cluster::threadsAsCores},
        Field{"memory_policy/over_commit/percent", &Cluster::memoryOverCommit},
        Field{"memory_policy/transparent_hugepages/enabled", &Cluster::transparentHugepages},
        Field{"log_max_memory_used_threshold", &Cluster::logMaxMemoryUsedThreshold},
        Field{"log_max_memory_used_threshold_type", &Cluster::logMaxMemoryUsedThresholdType,
            repeated},
        Field{"fips_mode", &Cluster::fipsMode, repeated},
        Field{"vnc_encryption", &Cluster::vncEncryption},
        Field{"upgrade_in_progress", &Cluster::upgradeInProgress},
        Field{"upgrade_percent_complete", &Cluster::upgradePercentComplete},
        Field{"error_handling/on_error", &Cluster::onError, repeated},
        Field{"fencing_policy/enabled", &Cluster::fencing},
        Field{"fencing_policy/skip_if_connectivity_broken/enabled",
            &Cluster::fencingSkipIfConnectivityBroken},
        Field{"fencing_policy/skip_if_connectivity_broken/threshold",
            &Cluster::fencingConnectivityThreshold},
        Field{"fencing_policy/skip_if_sd_active/enabled", &Cluster::fencingSkipIfStorageActive},
        Field{"fencing_policy/skip_if_gluster_bricks_up", &Cluster::fencingSkipIfGlusterBricksUp},
        Field{"fencing_policy/skip_if_gluster_quorum_not_met",
            &Cluster::fencingSkipIfGlusterQuorumNotMet},
        Field{"migration/auto_converge", &Cluster::migrationAutoConverge, repeated},
        Field{"migration/compressed", &Cluster::migrationCompressed, repeated},
        Field{"migration/encrypted", &Cluster::migrationEncrypted, repeated},
        Field{
            "migration/bandwidth/assignment_method", &Cluster::migrationBandwidthMethod, repeated},
        Field{"migration/bandwidth/custom_value", &Cluster::migrationBandwidth},
        Field{"migration/policy/@id", &Cluster::migrationPolicyId, repeated},
        Field{"tunnel_migration", &Cluster::tunnelMigration},
        Field{"required_rng_sources/required_rng_source", &Cluster::requiredRngSources, repeated},
        Field{"custom_scheduling_policy_properties/property", &Cluster::schedulingProperties},
        Field{"serial_number/policy", &Cluster::serialNumberPolicy, repeated},
        Field{"serial_number/value", &Cluster::serialNumber},
        Field{"maintenance_reason_required", &Cluster::maintenanceReasonRequired},
        Field{"optional_reason", &Cluster::optionalReason},
        Field{"data_center", &Cluster::dataCenter},
        Field{"management_network", &Cluster::managementNetwork},
        Field{"mac_pool/@id", &Cluster::macPoolId, repeated},
        Field{"scheduling_policy/@id", &Cluster::schedulingPolicyId, repeated},
    };
};

} // namespace ovirt
