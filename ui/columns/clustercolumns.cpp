// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::countOfReferrers;
using values::from;
using values::linked;
using values::named;
using values::own;
using values::propertyTexts;
using values::versionText;

template <auto Join>
QVariant ofItsVms(const Inventory &inventory, const Cluster &cluster)
{
    return values::of(Join(inventory, Ref<Cluster>{cluster.id}));
}

QString compatibilityOf(const Cluster &cluster)
{
    return versionText(cluster.versionMajor, cluster.versionMinor);
}

QStringList schedulingPropertiesOf(const Cluster &cluster)
{
    return propertyTexts(cluster.schedulingProperties);
}

constexpr Column<Cluster> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Cluster::name>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center it belongs to"), Format::Text,
        named<&Cluster::dataCenter>, linked<&Cluster::dataCenter>},
    {"hosts", QT_TRANSLATE_NOOP("columns", "Hosts"),
        QT_TRANSLATE_NOOP("columns", "Number of hosts in it"), Format::Number,
        countOfReferrers<Host>},
    {"vms", QT_TRANSLATE_NOOP("columns", "VMs"),
        QT_TRANSLATE_NOOP("columns", "Number of VMs in it, running or not"), Format::Number,
        countOfReferrers<Vm>},
    {"vcpus", QT_TRANSLATE_NOOP("columns", "vCPUs"),
        QT_TRANSLATE_NOOP("columns", "Virtual processors of its VMs, together"), Format::Number,
        ofItsVms<vcpuSumAt<Cluster>>},
    {"vm_memory", QT_TRANSLATE_NOOP("columns", "VM memory"),
        QT_TRANSLATE_NOOP("columns", "Configured RAM of its VMs, together"), Format::Bytes,
        ofItsVms<memorySumAt<Cluster>>},
    {"cpu_type", QT_TRANSLATE_NOOP("columns", "CPU type"),
        QT_TRANSLATE_NOOP(
            "columns", "Processor type that all its hosts have; empty: that of the first host"),
        Format::Text, own<&Cluster::cpuType>},
    {"cpu_architecture", QT_TRANSLATE_NOOP("columns", "Architecture"),
        QT_TRANSLATE_NOOP("columns", "Processor architecture"), Format::Text,
        own<&Cluster::cpuArchitecture>},
    {"compatibility", QT_TRANSLATE_NOOP("columns", "Compatibility"),
        QT_TRANSLATE_NOOP("columns", "Version of the engine whose features it has"), Format::Text,
        from<compatibilityOf>},
    {"templates", QT_TRANSLATE_NOOP("columns", "Templates"),
        QT_TRANSLATE_NOOP("columns", "Number of templates that belong to it"), Format::Number,
        countOfReferrers<Template>},
    {"memory_over_commit", QT_TRANSLATE_NOOP("columns", "Overcommit, %"),
        QT_TRANSLATE_NOOP(
            "columns", "RAM that VMs may be given of what hosts have, per cent; 100: no more"),
        Format::Number, own<&Cluster::memoryOverCommit>},
    {"management_network", QT_TRANSLATE_NOOP("columns", "Management network"),
        QT_TRANSLATE_NOOP("columns", "Network by which the engine reaches its hosts"), Format::Text,
        named<&Cluster::managementNetwork>, linked<&Cluster::managementNetwork>},
    {"bios", QT_TRANSLATE_NOOP("columns", "Chipset, firmware"),
        QT_TRANSLATE_NOOP(
            "columns", "Emulated chipset and firmware of its VMs, unless they say otherwise"),
        Format::Text, own<&Cluster::biosType>},
    {"switch_type", QT_TRANSLATE_NOOP("columns", "Switch type"),
        QT_TRANSLATE_NOOP("columns", "Kind of virtual switch on its hosts"), Format::Text,
        own<&Cluster::switchType>},
    {"firewall_type", QT_TRANSLATE_NOOP("columns", "Firewall"),
        QT_TRANSLATE_NOOP("columns", "Firewall that is set up on its hosts"), Format::Text,
        own<&Cluster::firewallType>},
    {"virt_service", QT_TRANSLATE_NOOP("columns", "Runs VMs"),
        QT_TRANSLATE_NOOP("columns", "Whether its hosts run VMs"), Format::YesNo,
        own<&Cluster::virtService>},
    {"gluster_service", QT_TRANSLATE_NOOP("columns", "Runs Gluster"),
        QT_TRANSLATE_NOOP("columns", "Whether its hosts keep Gluster volumes"), Format::YesNo,
        own<&Cluster::glusterService>},
    {"trusted_service", QT_TRANSLATE_NOOP("columns", "Trusted"),
        QT_TRANSLATE_NOOP("columns", "Whether its hosts have to prove what they run"),
        Format::YesNo, own<&Cluster::trustedService>},
    {"on_error", QT_TRANSLATE_NOOP("columns", "On host error"),
        QT_TRANSLATE_NOOP(
            "columns", "Which VMs move when a host does not work, in the engine's words"),
        Format::Text, own<&Cluster::onError>},
    {"ha_reservation", QT_TRANSLATE_NOOP("columns", "HA reservation"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether room is kept for highly available VMs of a host that fails"),
        Format::YesNo, own<&Cluster::haReservation>},
    {"ballooning", QT_TRANSLATE_NOOP("columns", "Ballooning"),
        QT_TRANSLATE_NOOP("columns", "Whether hosts may take back RAM that VMs do not use"),
        Format::YesNo, own<&Cluster::ballooning>},
    {"ksm", QT_TRANSLATE_NOOP("columns", "KSM"),
        QT_TRANSLATE_NOOP("columns", "Whether hosts keep equal pages of RAM once"), Format::YesNo,
        own<&Cluster::ksm>},
    {"ksm_merge_across_nodes", QT_TRANSLATE_NOOP("columns", "KSM across NUMA"),
        QT_TRANSLATE_NOOP("columns", "Whether pages of different NUMA nodes are kept as one"),
        Format::YesNo, own<&Cluster::ksmMergeAcrossNodes>},
    {"threads_as_cores", QT_TRANSLATE_NOOP("columns", "Threads as cores"),
        QT_TRANSLATE_NOOP("columns", "Whether a thread of a host counts as a core for VMs"),
        Format::YesNo, own<&Cluster::threadsAsCores>},
    {"huge_pages", QT_TRANSLATE_NOOP("columns", "Huge pages"),
        QT_TRANSLATE_NOOP("columns", "Whether RAM is given in huge pages where possible"),
        Format::YesNo, own<&Cluster::transparentHugepages>},
    {"upgrade_in_progress", QT_TRANSLATE_NOOP("columns", "Upgrade in progress"),
        QT_TRANSLATE_NOOP("columns", "Whether its hosts are being upgraded"), Format::YesNo,
        own<&Cluster::upgradeInProgress>},
    {"upgrade_percent", QT_TRANSLATE_NOOP("columns", "Upgraded, %"),
        QT_TRANSLATE_NOOP("columns", "How much of the upgrade is done, per cent"), Format::Number,
        own<&Cluster::upgradePercentComplete>},
    {"fips", QT_TRANSLATE_NOOP("columns", "FIPS"),
        QT_TRANSLATE_NOOP("columns", "Whether its hosts run in FIPS mode, in the engine's words"),
        Format::Text, own<&Cluster::fipsMode>},
    {"vnc_encryption", QT_TRANSLATE_NOOP("columns", "VNC encryption"),
        QT_TRANSLATE_NOOP("columns", "Whether consoles by VNC are encrypted"), Format::YesNo,
        own<&Cluster::vncEncryption>},
    {"fencing", QT_TRANSLATE_NOOP("columns", "Fencing"),
        QT_TRANSLATE_NOOP("columns", "Whether hosts that do not answer are switched off and on"),
        Format::YesNo, own<&Cluster::fencing>},
    {"fencing_skip_storage", QT_TRANSLATE_NOOP("columns", "Fencing: storage"),
        QT_TRANSLATE_NOOP("columns", "Whether a host that still reaches its storage is left alone"),
        Format::YesNo, own<&Cluster::fencingSkipIfStorageActive>},
    {"fencing_skip_connectivity", QT_TRANSLATE_NOOP("columns", "Fencing: connectivity"),
        QT_TRANSLATE_NOOP("columns", "Whether a host is left alone where many hosts do not answer"),
        Format::YesNo, own<&Cluster::fencingSkipIfConnectivityBroken>},
    {"fencing_connectivity_threshold", QT_TRANSLATE_NOOP("columns", "Fencing: threshold, %"),
        QT_TRANSLATE_NOOP("columns",
            "Share of hosts that do not answer from which on a host is left alone, per cent"),
        Format::Number, own<&Cluster::fencingConnectivityThreshold>},
    {"fencing_skip_gluster_bricks", QT_TRANSLATE_NOOP("columns", "Fencing: bricks"),
        QT_TRANSLATE_NOOP("columns", "Whether a host with working Gluster bricks is left alone"),
        Format::YesNo, own<&Cluster::fencingSkipIfGlusterBricksUp>},
    {"fencing_skip_gluster_quorum", QT_TRANSLATE_NOOP("columns", "Fencing: quorum"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether a host is left alone where Gluster would lose its quorum"),
        Format::YesNo, own<&Cluster::fencingSkipIfGlusterQuorumNotMet>},
    {"migration_policy", QT_TRANSLATE_NOOP("columns", "Migration policy ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of how VMs are moved"), Format::Text,
        own<&Cluster::migrationPolicyId>},
    {"migration_auto_converge", QT_TRANSLATE_NOOP("columns", "Auto-converge"),
        QT_TRANSLATE_NOOP("columns",
            "Whether VMs are slowed down so that a migration ends, in the engine's words"),
        Format::Text, own<&Cluster::migrationAutoConverge>},
    {"migration_compressed", QT_TRANSLATE_NOOP("columns", "Compressed migration"),
        QT_TRANSLATE_NOOP("columns", "Whether RAM is compressed on the way, in the engine's words"),
        Format::Text, own<&Cluster::migrationCompressed>},
    {"migration_encrypted", QT_TRANSLATE_NOOP("columns", "Encrypted migration"),
        QT_TRANSLATE_NOOP("columns", "Whether RAM is encrypted on the way, in the engine's words"),
        Format::Text, own<&Cluster::migrationEncrypted>},
    {"migration_bandwidth_method", QT_TRANSLATE_NOOP("columns", "Migration bandwidth"),
        QT_TRANSLATE_NOOP(
            "columns", "How the bandwidth for migrations is found, in the engine's words"),
        Format::Text, own<&Cluster::migrationBandwidthMethod>},
    {"migration_bandwidth", QT_TRANSLATE_NOOP("columns", "Bandwidth, Mbit/s"),
        QT_TRANSLATE_NOOP(
            "columns", "Bandwidth for migrations where it is a number that was set, Mbit/s"),
        Format::Number, own<&Cluster::migrationBandwidth>},
    {"tunnel_migration", QT_TRANSLATE_NOOP("columns", "Tunneled migration"),
        QT_TRANSLATE_NOOP("columns", "Whether RAM goes by way of libvirt"), Format::YesNo,
        own<&Cluster::tunnelMigration>},
    {"rng_sources", QT_TRANSLATE_NOOP("columns", "RNG sources"),
        QT_TRANSLATE_NOOP("columns", "Where each host has to have random numbers from"),
        Format::Text, own<&Cluster::requiredRngSources>},
    {"scheduling_policy", QT_TRANSLATE_NOOP("columns", "Scheduling policy ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of how hosts for VMs are chosen"),
        Format::Text, own<&Cluster::schedulingPolicyId>},
    {"scheduling_properties", QT_TRANSLATE_NOOP("columns", "Scheduling properties"),
        QT_TRANSLATE_NOOP("columns", "Names and values of the policy's parameters"), Format::Text,
        from<schedulingPropertiesOf>},
    {"memory_warning", QT_TRANSLATE_NOOP("columns", "Memory warning"),
        QT_TRANSLATE_NOOP("columns",
            "How much used RAM of a host the engine warns of, in the unit of the next column"),
        Format::Number, own<&Cluster::logMaxMemoryUsedThreshold>},
    {"memory_warning_type", QT_TRANSLATE_NOOP("columns", "Memory warning unit"),
        QT_TRANSLATE_NOOP("columns",
            "Unit of the memory warning: per cent of the host's RAM, or what is left of it in MB"),
        Format::Text, own<&Cluster::logMaxMemoryUsedThresholdType>},
    {"serial_number_policy", QT_TRANSLATE_NOOP("columns", "Serial number policy"),
        QT_TRANSLATE_NOOP(
            "columns", "What its VMs have as their serial number, unless they say otherwise"),
        Format::Text, own<&Cluster::serialNumberPolicy>},
    {"serial_number", QT_TRANSLATE_NOOP("columns", "Serial number"),
        QT_TRANSLATE_NOOP("columns", "Serial number of its VMs, where the policy is custom"),
        Format::Text, own<&Cluster::serialNumber>},
    {"mac_pool", QT_TRANSLATE_NOOP("columns", "MAC pool ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of where its VMs have MAC addresses from"),
        Format::Text, own<&Cluster::macPoolId>},
    {"maintenance_reason", QT_TRANSLATE_NOOP("columns", "Maintenance reason"),
        QT_TRANSLATE_NOOP("columns",
            "Whether who puts a host into maintenance is asked why; of no use since 4.3"),
        Format::YesNo, own<&Cluster::maintenanceReasonRequired>},
    {"stop_reason", QT_TRANSLATE_NOOP("columns", "Stop reason"),
        QT_TRANSLATE_NOOP("columns", "Whether who stops a VM is asked why; of no use since 4.3"),
        Format::YesNo, own<&Cluster::optionalReason>},
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
