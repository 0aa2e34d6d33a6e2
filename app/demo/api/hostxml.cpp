// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {
namespace {

void writeLinks(XmlWriter &xml, const QByteArray &href)
{
    for (const QByteArrayView rel :
        {"affinitylabels", "devices", "externalnetworkproviderconfigurations", "fenceagents",
            "hooks", "katelloerrata", "networkattachments", "nics", "numanodes", "permissions",
            "statistics", "storage", "storageconnectionextensions", "tags", "unmanagednetworks"})
        xml.link(href, rel);
}

void writeProcessor(XmlWriter &xml, const Host &host)
{
    const XmlElement cpu(xml, "cpu");
    xml.text("name", host.cpuName);
    xml.number("speed", host.cpuSpeed);
    {
        const XmlElement topology(xml, "topology");
        xml.number("cores", host.cores);
        xml.number("sockets", host.sockets);
        xml.number("threads", host.threads);
    }
    xml.text("type",
        host.cpuName.startsWith("AMD") ? "Secure AMD EPYC" : "Intel Cascadelake Server Family");
}

void writeHardware(XmlWriter &xml, const Host &host)
{
    const XmlElement hardware(xml, "hardware_information");
    const bool amd = host.cpuName.startsWith("AMD");
    xml.text("family", "ProLiant");
    xml.text("manufacturer", "HPE");
    xml.text("product_name", amd ? "ProLiant DL385 Gen10 Plus v2" : "ProLiant DL380 Gen10");
    xml.text("serial_number", host.hardware.text().left(10).toUpper());
    {
        const XmlElement sources(xml, "supported_rng_sources");
        xml.text("supported_rng_source", "hwrng");
        xml.text("supported_rng_source", "random");
    }
    xml.text("uuid", host.hardware.text());
    xml.text("version", "");
}

void writeSystem(XmlWriter &xml, const Host &host)
{
    const XmlElement os(xml, "os");
    xml.text("custom_kernel_cmdline", "");
    xml.text("reported_kernel_cmdline",
        "BOOT_IMAGE=(hd0,gpt2)//ovirt-node-ng/vmlinuz root=/dev/onn/root ro crashkernel=auto");
    xml.text("type", host.type == "rhel" ? "RHEL" : "oVirt Node");
    const XmlElement version(xml, "version");
    xml.text("full_version", host.type == "rhel" ? "8.8 - 1.el8" : "4.5.5");
    xml.number("major", host.type == "rhel" ? 8 : 4);
    xml.number("minor", host.type == "rhel" ? 8 : 5);
}

void writeVersion(
    XmlWriter &xml, QByteArrayView name, QByteArrayView full, int major, int minor, int build)
{
    const XmlElement version(xml, name);
    xml.number("build", build);
    xml.text("full_version", full);
    xml.number("major", major);
    xml.number("minor", minor);
    xml.number("revision", 0);
}

void writeMeasured(XmlWriter &xml, const Host &host)
{
    writeProcessor(xml, host);
    writeHardware(xml, host);
    {
        const XmlElement iscsi(xml, "iscsi");
        xml.text("initiator", "iqn.1994-05.com.redhat:" + host.hardware.text().left(8));
    }
    xml.text("kdump_status", "enabled");
    writeVersion(xml, "libvirt_version", "libvirt-8.0.0-22.el8", 8, 0, 0);
    xml.number("max_scheduling_memory", host.memory / 100 * 97);
    xml.number("memory", host.memory);
    xml.flag("numa_supported", true);
    writeSystem(xml, host);
    writeVersion(xml, "version", "vdsm-4.50.5.1-1.el8", 4, 50, 5);
}

void writeAddresses(XmlWriter &xml, const HostNic &nic)
{
    {
        const XmlElement ip(xml, "ip");
        if (!nic.address.isEmpty()) {
            xml.text("address", nic.address);
            xml.text("gateway", nic.gateway);
            xml.text("netmask", nic.netmask);
        }
        xml.text("version", "v4");
    }
    const XmlElement ip(xml, "ipv6");
    if (!nic.address6.isEmpty()) {
        xml.text("address", nic.address6);
        xml.text("gateway", "::");
        xml.text("netmask", "64");
    }
    xml.text("version", "v6");
}

void writeBonding(XmlWriter &xml, const QByteArray &nics, const Host &host, const HostNic &nic)
{
    const XmlElement bonding(xml, "bonding");
    {
        const XmlElement options(xml, "options");
        const XmlElement option(xml, "option");
        xml.text("name", "mode");
        xml.text("type", "Dynamic link aggregation (802.3ad)");
        xml.text("value", "4");
    }
    const XmlElement slaves(xml, "slaves");
    for (const int place : nic.slaves) {
        const QByteArray id = host.nics[static_cast<std::size_t>(place)].id.text();
        xml.hrefReference("host_nic", nics + id, id);
    }
}

} // namespace

void write(XmlWriter &xml, const Estate &estate, const Host &host)
{
    const QByteArray href = hrefOf("hosts", host.id);
    xml.openObject("host", href, host.id.text());
    {
        const XmlElement actions(xml, "actions");
        for (const QByteArrayView rel :
            {"activate", "approve", "commitnetconfig", "copyhostnetworks", "deactivate",
                "discoveriscsi", "enrollcertificate", "fence", "forceselectspm", "install",
                "iscsilogin", "refresh", "setupnetworks", "syncallnetworks",
                "unregisteredstoragedomainsdiscover", "upgrade", "upgradecheck"})
            xml.link(href, rel);
    }
    xml.text("name", host.name);
    xml.text("comment", host.comment);
    writeLinks(xml, href);
    xml.text("address", host.address);
    xml.text("auto_numa_status", "unknown");
    {
        const XmlElement certificate(xml, "certificate");
        xml.text("organization", "example.com");
        xml.text("subject", "O=example.com,CN=" + host.address);
    }
    if (host.wasUp)
        writeMeasured(xml, host);
    xml.text("external_status", "ok");
    {
        const XmlElement ksm(xml, "ksm");
        xml.flag("enabled", host.status == "up");
    }
    xml.number("port", 54321);
    {
        const XmlElement power(xml, "power_management");
        xml.flag("automatic_pm_enabled", true);
        xml.flag("enabled", false);
        xml.flag("kdump_detection", true);
        xml.empty("pm_proxies");
    }
    xml.text("protocol", "stomp");
    {
        const XmlElement selinux(xml, "se_linux");
        xml.text("mode", "enforcing");
    }
    {
        const XmlElement spm(xml, "spm");
        xml.number("priority", 5);
        xml.text("status", host.storagePoolManager ? "spm" : "none");
    }
    xml.text("status", host.status);
    {
        const XmlElement summary(xml, "summary");
        xml.number("active", host.activeVms);
        xml.number("migrating", host.migratingVms);
        xml.number("total", host.activeVms);
    }
    xml.text("type", host.type);
    xml.flag("update_available", host.updateAvailable);
    xml.text("vgpu_placement", "consolidated");
    xml.reference("cluster", "clusters", estate.clusters[host.cluster].id);
    xml.close("host");
}

void writeHostNic(XmlWriter &xml, const Estate &estate, const Host &host, const HostNic &nic)
{
    const QByteArray base = hrefOf("hosts", host.id);
    const QByteArray href = hrefBelow(base, "nics", nic.id);
    xml.openObject("host_nic", href, nic.id.text());
    {
        const XmlElement actions(xml, "actions");
        xml.link(href, "updatevirtualfunctionsconfiguration");
    }
    xml.text("name", nic.name);
    for (const QByteArrayView rel :
        {"linklayerdiscoveryprotocolelements", "networklabels", "statistics"})
        xml.link(href, rel);
    if (nic.baseInterface != none)
        xml.text("base_interface", host.nics[static_cast<std::size_t>(nic.baseInterface)].name);
    if (!nic.slaves.empty())
        writeBonding(xml, base + "/nics/", host, nic);
    xml.text("boot_protocol", nic.bootProtocol);
    xml.flag("bridged", nic.bridged);
    xml.flag("custom_configuration", false);
    writeAddresses(xml, nic);
    xml.text("ipv6_boot_protocol", nic.address6.isEmpty() ? "none" : "autoconf");
    {
        const XmlElement mac(xml, "mac");
        xml.text("address", nic.mac);
    }
    xml.number("mtu", nic.mtu);
    if (nic.speed > 0)
        xml.number("speed", nic.speed);
    xml.text("status", nic.up ? "up" : "down");
    if (nic.vlan > 0) {
        xml.openObject("vlan", {}, QByteArray::number(nic.vlan));
        xml.close("vlan");
    }
    xml.hrefReference("host", base, host.id.text());
    if (nic.network != none)
        xml.reference("network", "networks", estate.networks[nic.network].id);
    xml.close("host_nic");
}

} // namespace demo
