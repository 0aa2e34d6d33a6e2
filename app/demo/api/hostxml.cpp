// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {
namespace {

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
    const bool amd = host.cpuName.startsWith("AMD");
    const XmlElement hardware(xml, "hardware_information");
    xml.text("family", "ProLiant");
    xml.text("manufacturer", "HPE");
    xml.text("product_name", amd ? "ProLiant DL385 Gen10 Plus v2" : "ProLiant DL380 Gen10");
    xml.text("serial_number", host.hardware.text().left(10).toUpper());
    xml.nested("supported_rng_sources", "supported_rng_source", "hwrng");
    xml.text("uuid", host.hardware.text());
    xml.text("version", "");
}

void writeSystem(XmlWriter &xml, const Host &host)
{
    const bool rhel = host.type == "rhel";
    const XmlElement os(xml, "os");
    xml.text("custom_kernel_cmdline", "");
    xml.text("reported_kernel_cmdline",
        "BOOT_IMAGE=(hd0,gpt2)/vmlinuz root=/dev/onn/root ro crashkernel=auto");
    xml.text("type", rhel ? "RHEL" : "oVirt Node");
    const XmlElement version(xml, "version");
    xml.text("full_version", rhel ? "8.8 - 1.el8" : "4.5.5");
    xml.number("major", rhel ? 8 : 4);
    xml.number("minor", rhel ? 8 : 5);
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

// What a host tells once it was up.
void writeMeasured(XmlWriter &xml, const Host &host)
{
    writeProcessor(xml, host);
    writeHardware(xml, host);
    xml.nested("iscsi", "initiator", "iqn.1994-05.com.redhat:" + host.hardware.text().left(8));
    xml.text("kdump_status", "enabled");
    writeVersion(xml, "libvirt_version", "libvirt-8.0.0-22.el8", 8, 0, 0);
    xml.number("max_scheduling_memory", host.memory / 100 * 97);
    xml.number("memory", host.memory);
    xml.flag("numa_supported", true);
    writeSystem(xml, host);
    writeVersion(xml, "version", "vdsm-4.50.5.1-1.el8", 4, 50, 5);
}

void writeCertificate(XmlWriter &xml, const Host &host)
{
    const XmlElement certificate(xml, "certificate");
    xml.text("organization", "example.com");
    xml.text("subject", "O=example.com,CN=" + host.address);
}

void writePower(XmlWriter &xml)
{
    const XmlElement power(xml, "power_management");
    xml.flag("automatic_pm_enabled", true);
    xml.flag("enabled", false);
    xml.flag("kdump_detection", true);
    xml.empty("pm_proxies");
}

void writeState(XmlWriter &xml, const Host &host)
{
    {
        const XmlElement spm(xml, "spm");
        xml.number("priority", 5);
        xml.text("status", host.storagePoolManager ? "spm" : "none");
    }
    xml.text("status", host.status);
    const XmlElement summary(xml, "summary");
    xml.number("active", host.activeVms);
    xml.number("migrating", host.migratingVms);
    xml.number("total", host.activeVms);
}

void writeAddress(XmlWriter &xml, QByteArrayView name, const QByteArray &address,
    QByteArrayView gateway, QByteArrayView netmask, QByteArrayView version)
{
    const XmlElement ip(xml, name);
    if (!address.isEmpty()) {
        xml.text("address", address);
        xml.text("gateway", gateway);
        xml.text("netmask", netmask);
    }
    xml.text("version", version);
}

void writeBonding(XmlWriter &xml, const QByteArray &base, const Host &host, const HostNic &nic)
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
        const Id &id = host.nics[static_cast<std::size_t>(place)].id;
        xml.hrefReference("host_nic", hrefBelow(base, "nics", id), id.text());
    }
}

void writeNicAddresses(XmlWriter &xml, const HostNic &nic)
{
    writeAddress(xml, "ip", nic.address, nic.gateway, nic.netmask, "v4");
    writeAddress(xml, "ipv6", nic.address6, "::", "64", "v6");
    xml.text("ipv6_boot_protocol", nic.address6.isEmpty() ? "none" : "autoconf");
}

} // namespace

void write(XmlWriter &xml, const Estate &estate, const Host &host)
{
    const QByteArray href = hrefOf("hosts", host.id);
    xml.openObject("host", href, host.id.text());
    xml.actions(href,
        {"activate", "approve", "commitnetconfig", "copyhostnetworks", "deactivate",
            "discoveriscsi", "enrollcertificate", "fence", "forceselectspm", "install",
            "iscsilogin", "refresh", "setupnetworks", "syncallnetworks",
            "unregisteredstoragedomainsdiscover", "upgrade", "upgradecheck"});
    xml.text("name", host.name);
    xml.text("comment", host.comment);
    xml.links(href,
        {"affinitylabels", "devices", "externalnetworkproviderconfigurations", "fenceagents",
            "hooks", "katelloerrata", "networkattachments", "nics", "numanodes", "permissions",
            "statistics", "storage", "storageconnectionextensions", "tags", "unmanagednetworks"});
    xml.text("address", host.address);
    xml.text("auto_numa_status", "unknown");
    writeCertificate(xml, host);
    if (host.wasUp)
        writeMeasured(xml, host);
    xml.text("external_status", "ok");
    xml.enabled("ksm", host.status == "up");
    xml.number("port", 54321);
    writePower(xml);
    xml.text("protocol", "stomp");
    xml.nested("se_linux", "mode", "enforcing");
    writeState(xml, host);
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
    xml.actions(href, {"updatevirtualfunctionsconfiguration"});
    xml.text("name", nic.name);
    xml.links(href, {"linklayerdiscoveryprotocolelements", "networklabels", "statistics"});
    if (nic.baseInterface != none)
        xml.text("base_interface", host.nics[static_cast<std::size_t>(nic.baseInterface)].name);
    if (!nic.slaves.empty())
        writeBonding(xml, base, host, nic);
    xml.text("boot_protocol", nic.bootProtocol);
    xml.flag("bridged", nic.bridged);
    xml.flag("custom_configuration", false);
    writeNicAddresses(xml, nic);
    xml.nested("mac", "address", nic.mac);
    xml.number("mtu", nic.mtu);
    if (nic.speed > 0)
        xml.number("speed", nic.speed);
    xml.text("status", nic.up ? "up" : "down");
    if (nic.vlan > 0)
        xml.bareReference("vlan", QByteArray::number(nic.vlan));
    xml.hrefReference("host", base, host.id.text());
    if (nic.network != none)
        xml.reference("network", "networks", estate.networks[nic.network].id);
    xml.close("host_nic");
}

} // namespace demo
