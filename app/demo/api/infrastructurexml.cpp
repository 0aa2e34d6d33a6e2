// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

#include <span>

namespace demo {
namespace {

void writeVersion(XmlWriter &xml, int minor)
{
    const XmlElement version(xml, "version");
    xml.number("major", 4);
    xml.number("minor", minor);
}

void writeEnabled(XmlWriter &xml, QByteArrayView name, bool enabled)
{
    const XmlElement element(xml, name);
    xml.flag("enabled", enabled);
}

// Every data center of an engine shares its first pool of MAC addresses.
constexpr Id macPool{0x58ca604b017d0374ULL, 0x022000000000014eULL};
constexpr Id schedulingPolicy{0xb4ed2332a7ac4d5fULL, 0x959699a439cb2812ULL};
constexpr Id migrationPolicy{0x805543270569496bULL, 0xbdebfcbbf52b827bULL};
constexpr Id networkFilter{0xcffc2e9a444911eaULL, 0xad395254005a3239ULL};

void writeClusterPolicies(XmlWriter &xml, const Cluster &cluster)
{
    {
        const XmlElement element(xml, "error_handling");
        xml.text("on_error", "migrate");
    }
    {
        const XmlElement element(xml, "fencing_policy");
        xml.flag("enabled", true);
        writeEnabled(xml, "skip_if_connectivity_broken", false);
        writeEnabled(xml, "skip_if_sd_active", false);
    }
    xml.flag("fips_mode", false);
    xml.text("firewall_type", "firewalld");
    xml.flag("gluster_service", false);
    xml.flag("ha_reservation", cluster.haReservation);
    {
        const XmlElement element(xml, "ksm");
        xml.flag("enabled", true);
        xml.flag("merge_across_nodes", true);
    }
    xml.number("log_max_memory_used_threshold", 95);
    xml.text("log_max_memory_used_threshold_type", "percentage");
    {
        const XmlElement policy(xml, "memory_policy");
        {
            const XmlElement commit(xml, "over_commit");
            xml.number("percent", cluster.memoryOverCommit);
        }
        writeEnabled(xml, "transparent_hugepages", true);
    }
}

void writeMigration(XmlWriter &xml)
{
    const XmlElement migration(xml, "migration");
    xml.text("auto_converge", "inherit");
    {
        const XmlElement bandwidth(xml, "bandwidth");
        xml.text("assignment_method", "auto");
    }
    xml.text("compressed", "inherit");
    xml.text("encrypted", "inherit");
    xml.bareReference("policy", migrationPolicy.text());
}

void writeDomainStorage(XmlWriter &xml, const StorageDomain &domain)
{
    const XmlElement storage(xml, "storage");
    if (!domain.address.isEmpty())
        xml.text("address", domain.address);
    if (domain.storageType == "nfs")
        xml.text("nfs_version", "auto");
    if (!domain.path.isEmpty())
        xml.text("path", domain.path);
    xml.text("type", domain.storageType);
    if (domain.logicalUnits.empty())
        return;
    xml.openObject("volume_group", {}, domain.volumeGroup.text());
    {
        const XmlElement units(xml, "logical_units");
        for (const LogicalUnit &unit : domain.logicalUnits) {
            xml.openObject("logical_unit", {}, unit.id);
            if (!unit.address.isEmpty()) {
                xml.text("address", unit.address);
                xml.number("port", unit.port);
                xml.text("target", unit.target);
            }
            xml.number("lun_mapping", 1);
            xml.number("size", unit.size);
            xml.text("status", "used");
            xml.close("logical_unit");
        }
    }
    xml.close("volume_group");
}

void writeDomain(
    XmlWriter &xml, const Estate &estate, const StorageDomain &domain, const DataCenter *inside)
{
    const QByteArray self = hrefOf("storagedomains", domain.id);
    const QByteArray href =
        inside ? hrefBelow(hrefOf("datacenters", inside->id), "storagedomains", domain.id) : self;
    xml.openObject("storage_domain", href, domain.id.text());
    {
        const XmlElement actions(xml, "actions");
        static constexpr QByteArrayView own[] = {
            "isattached", "refreshluns", "reduceluns", "updateovfstore"};
        static constexpr QByteArrayView attached[] = {"activate", "deactivate"};
        for (const QByteArrayView rel : inside ? std::span<const QByteArrayView>(attached) : own)
            xml.link(href, rel);
    }
    xml.text("name", domain.name);
    xml.text("description", domain.description);
    xml.text("comment", "");
    if (inside) {
        xml.link(href, "disks");
    } else {
        for (const QByteArrayView rel : {"diskprofiles", "disks", "disksnapshots",
                 "storageconnections", "permissions", "templates", "vms"})
            xml.link(href, rel);
    }
    if (domain.available)
        xml.number("available", *domain.available);
    xml.flag("backup", false);
    xml.number("block_size", 512);
    if (domain.available)
        xml.number("committed", domain.committed);
    xml.number("critical_space_action_blocker", 5);
    xml.flag("discard_after_delete", false);
    xml.text("external_status", domain.externalStatus);
    xml.flag("master", domain.master);
    // Outside a data center only the one status that needs none is told.
    if (inside || domain.dataCenter == none)
        xml.text("status", domain.status);
    writeDomainStorage(xml, domain);
    xml.text("storage_format", domain.storageFormat);
    xml.flag("supports_discard", !domain.logicalUnits.empty());
    xml.flag("supports_discard_zeroes_data", false);
    xml.text("type", domain.type);
    if (domain.available)
        xml.number("used", domain.used);
    xml.number("warning_low_space_indicator", 10);
    xml.flag("wipe_after_delete", false);
    if (inside) {
        xml.reference("data_center", "datacenters", inside->id);
    } else if (domain.dataCenter != none) {
        const XmlElement list(xml, "data_centers");
        xml.reference("data_center", "datacenters", estate.dataCenters[domain.dataCenter].id);
    }
    xml.close("storage_domain");
}

void writeNetworkBody(XmlWriter &xml, const Estate &estate, const Network &network)
{
    xml.number("mtu", network.mtu);
    xml.flag("port_isolation", network.portIsolation);
    xml.flag("stp", false);
    {
        std::vector<QByteArrayView> usages;
        if (network.management)
            usages.insert(usages.end(), {"default_route", "display", "management", "migration"});
        if (network.migration)
            usages.push_back("migration");
        if (network.vmNetwork)
            usages.push_back("vm");
        if (usages.empty()) {
            xml.empty("usages");
        } else {
            const XmlElement element(xml, "usages");
            for (const QByteArrayView usage : usages)
                xml.text("usage", usage);
        }
    }
    xml.text("vdsm_name", network.name);
    if (network.vlan > 0) {
        xml.openObject("vlan", {}, QByteArray::number(network.vlan));
        xml.close("vlan");
    }
    xml.reference("data_center", "datacenters", estate.dataCenters[network.dataCenter].id);
}

} // namespace

void write(XmlWriter &xml, const Estate &, const DataCenter &dataCenter)
{
    const QByteArray href = hrefOf("datacenters", dataCenter.id);
    xml.openObject("data_center", href, dataCenter.id.text());
    {
        const XmlElement actions(xml, "actions");
        xml.link(href, "cleanfinishedtasks");
        xml.link(href, "setmaster");
    }
    xml.text("name", dataCenter.name);
    xml.text("description", dataCenter.description);
    xml.text("comment", "");
    for (const QByteArrayView rel :
        {"clusters", "iscsibonds", "networks", "permissions", "qoss", "quotas", "storagedomains"})
        xml.link(href, rel);
    xml.flag("local", dataCenter.local);
    xml.text("quota_mode", dataCenter.quotaMode);
    xml.text("status", dataCenter.status);
    if (!dataCenter.storageFormat.isEmpty())
        xml.text("storage_format", dataCenter.storageFormat);
    {
        const XmlElement versions(xml, "supported_versions");
        writeVersion(xml, dataCenter.versionMinor);
    }
    writeVersion(xml, dataCenter.versionMinor);
    xml.reference("mac_pool", "macpools", macPool);
    xml.close("data_center");
}

void write(XmlWriter &xml, const Estate &estate, const Cluster &cluster)
{
    const QByteArray href = hrefOf("clusters", cluster.id);
    xml.openObject("cluster", href, cluster.id.text());
    {
        const XmlElement actions(xml, "actions");
        for (const QByteArrayView rel :
            {"refreshglusterhealstatus", "resetemulatedmachine", "syncallnetworks", "upgrade"})
            xml.link(href, rel);
    }
    xml.text("name", cluster.name);
    xml.text("description", cluster.description);
    xml.text("comment", "");
    for (const QByteArrayView rel :
        {"affinitygroups", "cpuprofiles", "enabledfeatures", "externalnetworkproviders",
            "glusterhooks", "glustervolumes", "networkfilters", "networks", "permissions"})
        xml.link(href, rel);
    xml.flag("ballooning_enabled", cluster.ballooning);
    xml.text("bios_type", cluster.biosType);
    {
        const XmlElement cpu(xml, "cpu");
        xml.text("architecture", cluster.cpuType.isEmpty() ? "undefined" : "x86_64");
        xml.text("type", cluster.cpuType);
    }
    writeClusterPolicies(xml, cluster);
    writeMigration(xml);
    {
        const XmlElement sources(xml, "required_rng_sources");
        xml.text("required_rng_source", "urandom");
    }
    xml.text("switch_type", cluster.switchType);
    xml.flag("threads_as_cores", cluster.threadsAsCores);
    xml.flag("trusted_service", false);
    xml.flag("tunnel_migration", false);
    xml.flag("upgrade_in_progress", false);
    writeVersion(xml, cluster.versionMinor);
    xml.flag("virt_service", true);
    xml.flag("vnc_encryption", false);
    if (cluster.dataCenter != none)
        xml.reference("data_center", "datacenters", estate.dataCenters[cluster.dataCenter].id);
    xml.reference("mac_pool", "macpools", macPool);
    if (cluster.managementNetwork != none)
        xml.reference(
            "management_network", "networks", estate.networks[cluster.managementNetwork].id);
    xml.reference("scheduling_policy", "schedulingpolicies", schedulingPolicy);
    xml.close("cluster");
}

void write(XmlWriter &xml, const Estate &estate, const StorageDomain &domain)
{
    writeDomain(xml, estate, domain, nullptr);
}

void writeInDataCenter(XmlWriter &xml, const Estate &estate, const StorageDomain &domain)
{
    writeDomain(xml, estate, domain, &estate.dataCenters[domain.dataCenter]);
}

void write(XmlWriter &xml, const Estate &estate, const Network &network)
{
    const QByteArray href = hrefOf("networks", network.id);
    xml.openObject("network", href, network.id.text());
    xml.text("name", network.name);
    xml.text("description", network.description);
    xml.text("comment", "");
    for (const QByteArrayView rel : {"networklabels", "permissions", "vnicprofiles"})
        xml.link(href, rel);
    writeNetworkBody(xml, estate, network);
    xml.close("network");
}

void writeInCluster(
    XmlWriter &xml, const Estate &estate, const Cluster &cluster, const Network &network)
{
    const QByteArray href = hrefBelow(hrefOf("clusters", cluster.id), "networks", network.id);
    xml.openObject("network", href, network.id.text());
    xml.text("name", network.name);
    xml.text("description", network.description);
    xml.text("comment", "");
    xml.flag("display", network.management);
    xml.flag("required", network.required);
    xml.text("status", network.portIsolation ? "non_operational" : "operational");
    writeNetworkBody(xml, estate, network);
    xml.reference("cluster", "clusters", cluster.id);
    xml.close("network");
}

void write(XmlWriter &xml, const Estate &estate, const VnicProfile &profile)
{
    const QByteArray href = hrefOf("vnicprofiles", profile.id);
    xml.openObject("vnic_profile", href, profile.id.text());
    xml.text("name", profile.name);
    if (!profile.description.isEmpty())
        xml.text("description", profile.description);
    xml.link(href, "permissions");
    if (profile.passThrough)
        xml.flag("migratable", true);
    {
        const XmlElement mode(xml, "pass_through");
        xml.text("mode", profile.passThrough ? "enabled" : "disabled");
    }
    xml.flag("port_mirroring", profile.portMirroring);
    xml.reference("network", "networks", estate.networks[profile.network].id);
    if (!profile.passThrough)
        xml.reference("network_filter", "networkfilters", networkFilter);
    xml.close("vnic_profile");
}

} // namespace demo
