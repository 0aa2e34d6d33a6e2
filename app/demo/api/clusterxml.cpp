// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {
namespace {

// Every data center of an engine shares its first pool of MAC addresses.
constexpr Id macPool{0x58ca604b017d0374ULL, 0x022000000000014eULL};
constexpr Id schedulingPolicy{0xb4ed2332a7ac4d5fULL, 0x959699a439cb2812ULL};
constexpr Id migrationPolicy{0x805543270569496bULL, 0xbdebfcbbf52b827bULL};

void writeVersion(XmlWriter &xml, int minor)
{
    const XmlElement version(xml, "version");
    xml.number("major", 4);
    xml.number("minor", minor);
}

void writeFencing(XmlWriter &xml)
{
    xml.nested("error_handling", "on_error", "migrate");
    const XmlElement policy(xml, "fencing_policy");
    xml.flag("enabled", true);
    xml.enabled("skip_if_connectivity_broken", false);
    xml.enabled("skip_if_sd_active", false);
}

void writeMemory(XmlWriter &xml, const Cluster &cluster)
{
    {
        const XmlElement ksm(xml, "ksm");
        xml.flag("enabled", true);
        xml.flag("merge_across_nodes", true);
    }
    xml.number("log_max_memory_used_threshold", 95);
    xml.text("log_max_memory_used_threshold_type", "percentage");
    const XmlElement policy(xml, "memory_policy");
    xml.nested("over_commit", "percent", QByteArray::number(cluster.memoryOverCommit));
    xml.enabled("transparent_hugepages", true);
}

void writeMigration(XmlWriter &xml)
{
    const XmlElement migration(xml, "migration");
    xml.text("auto_converge", "inherit");
    xml.nested("bandwidth", "assignment_method", "auto");
    xml.text("compressed", "inherit");
    xml.text("encrypted", "inherit");
    xml.bareReference("policy", migrationPolicy.text());
}

void writePolicies(XmlWriter &xml, const Cluster &cluster)
{
    writeFencing(xml);
    xml.flag("fips_mode", false);
    xml.text("firewall_type", "firewalld");
    xml.flag("gluster_service", false);
    xml.flag("ha_reservation", cluster.haReservation);
    writeMemory(xml, cluster);
    writeMigration(xml);
    xml.nested("required_rng_sources", "required_rng_source", "urandom");
    xml.text("switch_type", cluster.switchType);
    xml.flag("threads_as_cores", cluster.threadsAsCores);
    xml.flag("trusted_service", false);
    xml.flag("tunnel_migration", false);
    xml.flag("upgrade_in_progress", false);
}

void writeReferences(XmlWriter &xml, const Estate &estate, const Cluster &cluster)
{
    if (cluster.dataCenter != none)
        xml.reference("data_center", "datacenters", estate.dataCenters[cluster.dataCenter].id);
    xml.reference("mac_pool", "macpools", macPool);
    if (cluster.managementNetwork != none)
        xml.reference(
            "management_network", "networks", estate.networks[cluster.managementNetwork].id);
    xml.reference("scheduling_policy", "schedulingpolicies", schedulingPolicy);
}

} // namespace

void write(XmlWriter &xml, const Estate &, const DataCenter &dataCenter)
{
    const QByteArray href = hrefOf("datacenters", dataCenter.id);
    xml.openObject("data_center", href, dataCenter.id.text());
    xml.actions(href, {"cleanfinishedtasks", "setmaster"});
    xml.text("name", dataCenter.name);
    xml.text("description", dataCenter.description);
    xml.text("comment", "");
    xml.links(href,
        {"clusters", "iscsibonds", "networks", "permissions", "qoss", "quotas", "storagedomains"});
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
    xml.actions(
        href, {"refreshglusterhealstatus", "resetemulatedmachine", "syncallnetworks", "upgrade"});
    xml.text("name", cluster.name);
    xml.text("description", cluster.description);
    xml.text("comment", "");
    xml.links(href,
        {"affinitygroups", "cpuprofiles", "enabledfeatures", "externalnetworkproviders",
            "glusterhooks", "glustervolumes", "networkfilters", "networks", "permissions"});
    xml.flag("ballooning_enabled", cluster.ballooning);
    xml.text("bios_type", cluster.biosType);
    {
        const XmlElement cpu(xml, "cpu");
        xml.text("architecture", cluster.cpuType.isEmpty() ? "undefined" : "x86_64");
        xml.text("type", cluster.cpuType);
    }
    writePolicies(xml, cluster);
    writeVersion(xml, cluster.versionMinor);
    xml.flag("virt_service", true);
    xml.flag("vnc_encryption", false);
    writeReferences(xml, estate, cluster);
    xml.close("cluster");
}

} // namespace demo
