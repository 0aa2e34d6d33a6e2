// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {
namespace {

constexpr Id networkFilter{0xcffc2e9a444911eaULL, 0xad395254005a3239ULL};

std::vector<QByteArrayView> usagesOf(const Network &network)
{
    std::vector<QByteArrayView> usages;
    if (network.management)
        usages.insert(usages.end(), {"default_route", "display", "management", "migration"});
    if (network.migration)
        usages.push_back("migration");
    if (network.vmNetwork)
        usages.push_back("vm");
    return usages;
}

void writeUsages(XmlWriter &xml, const Network &network)
{
    const std::vector<QByteArrayView> usages = usagesOf(network);
    if (usages.empty()) {
        xml.empty("usages");
        return;
    }
    const XmlElement element(xml, "usages");
    for (const QByteArrayView usage : usages)
        xml.text("usage", usage);
}

void writeNames(XmlWriter &xml, const Network &network)
{
    xml.text("name", network.name);
    xml.text("description", network.description);
    xml.text("comment", "");
}

void writeSettings(XmlWriter &xml, const Estate &estate, const Network &network)
{
    xml.number("mtu", network.mtu);
    xml.flag("port_isolation", network.portIsolation);
    xml.flag("stp", false);
    writeUsages(xml, network);
    xml.text("vdsm_name", network.name);
    if (network.vlan > 0)
        xml.bareReference("vlan", QByteArray::number(network.vlan));
    xml.reference("data_center", "datacenters", estate.dataCenters[network.dataCenter].id);
}

} // namespace

void write(XmlWriter &xml, const Estate &estate, const Network &network)
{
    const QByteArray href = hrefOf("networks", network.id);
    xml.openObject("network", href, network.id.text());
    writeNames(xml, network);
    xml.links(href, {"networklabels", "permissions", "vnicprofiles"});
    writeSettings(xml, estate, network);
    xml.close("network");
}

void writeInCluster(
    XmlWriter &xml, const Estate &estate, const Cluster &cluster, const Network &network)
{
    const QByteArray href = hrefBelow(hrefOf("clusters", cluster.id), "networks", network.id);
    xml.openObject("network", href, network.id.text());
    writeNames(xml, network);
    xml.flag("display", network.management);
    xml.flag("required", network.required);
    xml.text("status", network.portIsolation ? "non_operational" : "operational");
    writeSettings(xml, estate, network);
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
    xml.nested("pass_through", "mode", profile.passThrough ? "enabled" : "disabled");
    xml.flag("port_mirroring", profile.portMirroring);
    xml.reference("network", "networks", estate.networks[profile.network].id);
    if (!profile.passThrough)
        xml.reference("network_filter", "networkfilters", networkFilter);
    xml.close("vnic_profile");
}

} // namespace demo
