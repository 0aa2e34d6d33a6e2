// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/usage_p.h"
#include "ui/columns/values_p.h"

namespace browser {
namespace {

using namespace ovirt;
using values::joined;
using values::linked;
using values::named;
using values::own;

QVariant version(const Inventory &, const Cluster &cluster)
{
    return values::version(cluster.versionMajor, cluster.versionMinor);
}

QVariant schedulingProperties(const Inventory &, const Cluster &cluster)
{
    QStringList list;
    for (const SchedulingProperty &property : cluster.schedulingProperties)
        list.append(property.name + QLatin1Char('=') + property.value);
    return values::of(list);
}

constexpr Column<Cluster> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Cluster::name>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center it belongs to"), Format::Text,
        named<&Cluster::dataCenter>, linked<&Cluster::dataCenter>},
    {"vms", QT_TRANSLATE_NOOP("columns", "VMs"),
        QT_TRANSLATE_NOOP("columns", "VMs of it, running or not"), Format::Number,
        joined<vmsInCluster>},
    {"hosts", QT_TRANSLATE_NOOP("columns", "Hosts"),
        QT_TRANSLATE_NOOP("columns", "Hosts of it, whatever their state"), Format::Number,
        joined<hostsInCluster>},
    {"vcpus", QT_TRANSLATE_NOOP("columns", "vCPUs"),
        QT_TRANSLATE_NOOP("columns", "Virtual processors of all its VMs"), Format::Number,
        joined<vcpusInCluster>},
    {"vm_memory", QT_TRANSLATE_NOOP("columns", "VM memory"),
        QT_TRANSLATE_NOOP("columns", "Configured RAM of all its VMs"), Format::Bytes,
        joined<vmMemoryInCluster>},
    {"cpu_type", QT_TRANSLATE_NOOP("columns", "CPU type"),
        QT_TRANSLATE_NOOP("columns", "Processor that its VMs see; none: that of the first host"),
        Format::Text, own<&Cluster::cpuType>},
    {"compatibility", QT_TRANSLATE_NOOP("columns", "Compatibility"),
        QT_TRANSLATE_NOOP("columns", "Compatibility version"), Format::Text, version},
    {"cpu_architecture", QT_TRANSLATE_NOOP("columns", "Architecture"),
        QT_TRANSLATE_NOOP("columns", "Processor architecture"), Format::Text,
        own<&Cluster::cpuArchitecture>},
    {"bios", QT_TRANSLATE_NOOP("columns", "Chipset, firmware"),
        QT_TRANSLATE_NOOP("columns", "What its VMs have where they do not say it"), Format::Text,
        own<&Cluster::biosType>},
    {"management_network", QT_TRANSLATE_NOOP("columns", "Management network"),
        QT_TRANSLATE_NOOP("columns", "Network by which the engine reaches its hosts"), Format::Text,
        named<&Cluster::managementNetwork>, linked<&Cluster::managementNetwork>},
    {"memory_overcommit", QT_TRANSLATE_NOOP("columns", "Memory overcommit"),
        QT_TRANSLATE_NOOP("columns", "How much RAM VMs may have of what a host has, per cent"),
        Format::Number, own<&Cluster::memoryOverCommit>},
    {"threads_as_cores", QT_TRANSLATE_NOOP("columns", "Threads as cores"),
        QT_TRANSLATE_NOOP("columns", "Whether a host's threads count as cores"), Format::YesNo,
        own<&Cluster::threadsAsCores>},
    {"ballooning", QT_TRANSLATE_NOOP("columns", "Ballooning"),
        QT_TRANSLATE_NOOP("columns", "Whether hosts may take back unused RAM"), Format::YesNo,
        own<&Cluster::ballooning>},
    {"ksm", QT_TRANSLATE_NOOP("columns", "KSM"),
        QT_TRANSLATE_NOOP("columns", "Whether equal pages of memory are shared"), Format::YesNo,
        own<&Cluster::ksm>},
    {"ksm_across_nodes", QT_TRANSLATE_NOOP("columns", "KSM across nodes"),
        QT_TRANSLATE_NOOP("columns", "Whether they are shared between NUMA nodes"), Format::YesNo,
        own<&Cluster::ksmMergeAcrossNodes>},
    {"hugepages", QT_TRANSLATE_NOOP("columns", "Transparent huge pages"),
        QT_TRANSLATE_NOOP("columns", "Whether memory may come in huge pages"), Format::YesNo,
        own<&Cluster::transparentHugepages>},
    {"ha_reservation", QT_TRANSLATE_NOOP("columns", "HA reservation"),
        QT_TRANSLATE_NOOP("columns", "Whether room is kept for the VMs of a host that fails"),
        Format::YesNo, own<&Cluster::haReservation>},
    {"on_error", QT_TRANSLATE_NOOP("columns", "When a host fails"),
        QT_TRANSLATE_NOOP("columns", "Which VMs move away from a host that does not work"),
        Format::Text, own<&Cluster::onError>},
    {"virt", QT_TRANSLATE_NOOP("columns", "Runs VMs"),
        QT_TRANSLATE_NOOP("columns", "Whether it is for VMs"), Format::YesNo,
        own<&Cluster::virtService>},
    {"gluster", QT_TRANSLATE_NOOP("columns", "Gluster"),
        QT_TRANSLATE_NOOP("columns", "Whether it is for Gluster storage"), Format::YesNo,
        own<&Cluster::glusterService>},
    {"trusted", QT_TRANSLATE_NOOP("columns", "Trusted"),
        QT_TRANSLATE_NOOP("columns", "Whether its hosts are attested"), Format::YesNo,
        own<&Cluster::trustedService>},
    {"switch_type", QT_TRANSLATE_NOOP("columns", "Switch"),
        QT_TRANSLATE_NOOP("columns", "Kind of virtual switch"), Format::Text,
        own<&Cluster::switchType>},
    {"firewall", QT_TRANSLATE_NOOP("columns", "Firewall"),
        QT_TRANSLATE_NOOP("columns", "Kind of firewall on its hosts"), Format::Text,
        own<&Cluster::firewallType>},
    {"fips", QT_TRANSLATE_NOOP("columns", "FIPS"),
        QT_TRANSLATE_NOOP("columns", "Whether its hosts are in FIPS mode"), Format::Text,
        own<&Cluster::fipsMode>},
    {"vnc_encryption", QT_TRANSLATE_NOOP("columns", "VNC encryption"),
        QT_TRANSLATE_NOOP("columns", "Whether VNC consoles are encrypted"), Format::YesNo,
        own<&Cluster::vncEncryption>},
    {"fencing", QT_TRANSLATE_NOOP("columns", "Fencing"),
        QT_TRANSLATE_NOOP("columns", "Whether hosts that do not answer are restarted"),
        Format::YesNo, own<&Cluster::fencing>},
    {"fencing_skip_connectivity", QT_TRANSLATE_NOOP("columns", "Fencing needs connectivity"),
        QT_TRANSLATE_NOOP("columns", "Whether it is left out where too many hosts are unreachable"),
        Format::YesNo, own<&Cluster::fencingSkipIfConnectivityBroken>},
    {"fencing_connectivity_threshold", QT_TRANSLATE_NOOP("columns", "Connectivity threshold"),
        QT_TRANSLATE_NOOP("columns", "Share of unreachable hosts that is too many, per cent"),
        Format::Number, own<&Cluster::fencingConnectivityThreshold>},
    {"fencing_skip_storage", QT_TRANSLATE_NOOP("columns", "Fencing spares storage"),
        QT_TRANSLATE_NOOP("columns", "Whether a host that still uses storage is spared"),
        Format::YesNo, own<&Cluster::fencingSkipIfStorageActive>},
    {"fencing_skip_bricks", QT_TRANSLATE_NOOP("columns", "Fencing spares bricks"),
        QT_TRANSLATE_NOOP("columns", "Whether a host with Gluster bricks that work is spared"),
        Format::YesNo, own<&Cluster::fencingSkipIfGlusterBricksUp>},
    {"fencing_skip_quorum", QT_TRANSLATE_NOOP("columns", "Fencing keeps quorum"),
        QT_TRANSLATE_NOOP("columns", "Whether Gluster's quorum is kept"), Format::YesNo,
        own<&Cluster::fencingSkipIfGlusterQuorumNotMet>},
    {"migration_bandwidth_method", QT_TRANSLATE_NOOP("columns", "Migration bandwidth by"),
        QT_TRANSLATE_NOOP("columns", "How the bandwidth of migrations is found"), Format::Text,
        own<&Cluster::migrationBandwidthMethod>},
    {"migration_bandwidth", QT_TRANSLATE_NOOP("columns", "Migration bandwidth"),
        QT_TRANSLATE_NOOP("columns", "Bandwidth of migrations, Mbit/s"), Format::Number,
        own<&Cluster::migrationBandwidth>},
    {"migration_auto_converge", QT_TRANSLATE_NOOP("columns", "Auto-converge"),
        QT_TRANSLATE_NOOP("columns", "Whether a VM is slowed down so that it can move"),
        Format::Text, own<&Cluster::migrationAutoConverge>},
    {"migration_compressed", QT_TRANSLATE_NOOP("columns", "Compressed migration"),
        QT_TRANSLATE_NOOP("columns", "Whether what moves is compressed"), Format::Text,
        own<&Cluster::migrationCompressed>},
    {"migration_encrypted", QT_TRANSLATE_NOOP("columns", "Encrypted migration"),
        QT_TRANSLATE_NOOP("columns", "Whether what moves is encrypted"), Format::Text,
        own<&Cluster::migrationEncrypted>},
    {"tunnel_migration", QT_TRANSLATE_NOOP("columns", "Tunnelled migration"),
        QT_TRANSLATE_NOOP("columns", "Whether VMs move through libvirt"), Format::YesNo,
        own<&Cluster::tunnelMigration>},
    {"log_memory_threshold", QT_TRANSLATE_NOOP("columns", "Memory log threshold"),
        QT_TRANSLATE_NOOP(
            "columns", "Used memory above which it is logged, in the unit of the next"),
        Format::Number, own<&Cluster::logMaxMemoryUsedThreshold>},
    {"log_memory_threshold_type", QT_TRANSLATE_NOOP("columns", "Memory log unit"),
        QT_TRANSLATE_NOOP("columns", "What that threshold counts"), Format::Text,
        own<&Cluster::logMaxMemoryUsedThresholdType>},
    {"upgrade_in_progress", QT_TRANSLATE_NOOP("columns", "Upgrade in progress"),
        QT_TRANSLATE_NOOP("columns", "Whether its hosts are being upgraded"), Format::YesNo,
        own<&Cluster::upgradeInProgress>},
    {"upgrade_percent", QT_TRANSLATE_NOOP("columns", "Upgrade done"),
        QT_TRANSLATE_NOOP("columns", "How much of that is done, per cent"), Format::Number,
        own<&Cluster::upgradePercentComplete>},
    {"rng_sources", QT_TRANSLATE_NOOP("columns", "RNG sources"),
        QT_TRANSLATE_NOOP("columns", "Sources of randomness that its hosts have to have"),
        Format::Text, own<&Cluster::requiredRngSources>},
    {"scheduling", QT_TRANSLATE_NOOP("columns", "Scheduling"),
        QT_TRANSLATE_NOOP("columns", "Settings of its scheduling policy"), Format::Text,
        schedulingProperties},
    {"serial_number_policy", QT_TRANSLATE_NOOP("columns", "Serial numbers"),
        QT_TRANSLATE_NOOP("columns", "Where serial numbers of VMs come from"), Format::Text,
        own<&Cluster::serialNumberPolicy>},
    {"serial_number", QT_TRANSLATE_NOOP("columns", "Serial number"),
        QT_TRANSLATE_NOOP("columns", "The one that all VMs get"), Format::Text,
        own<&Cluster::serialNumber>},
    {"mac_pool", QT_TRANSLATE_NOOP("columns", "MAC pool ID"),
        QT_TRANSLATE_NOOP("columns", "Id of the pool that MAC addresses come from"), Format::Text,
        own<&Cluster::macPoolId>},
    {"comment", QT_TRANSLATE_NOOP("columns", "Comment"),
        QT_TRANSLATE_NOOP("columns", "Comment in the engine"), Format::Text,
        own<&Cluster::comment>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        own<&Cluster::description>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Cluster::id>},
};

} // namespace

template <>
std::span<const Column<Cluster>> columnsOf<Cluster>()
{
    return columns;
}

} // namespace browser
