// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {
namespace {

void writeUnit(XmlWriter &xml, const LogicalUnit &unit)
{
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

void writeStorage(XmlWriter &xml, const StorageDomain &domain)
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
        for (const LogicalUnit &unit : domain.logicalUnits)
            writeUnit(xml, unit);
    }
    xml.close("volume_group");
}

// How much fits in it is known only of a domain that is attached.
void writeState(XmlWriter &xml, const StorageDomain &domain, bool tellsStatus)
{
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
    if (tellsStatus)
        xml.text("status", domain.status);
    writeStorage(xml, domain);
    xml.text("storage_format", domain.storageFormat);
    xml.flag("supports_discard", !domain.logicalUnits.empty());
    xml.flag("supports_discard_zeroes_data", false);
    xml.text("type", domain.type);
    if (domain.available)
        xml.number("used", domain.used);
    xml.number("warning_low_space_indicator", 10);
    xml.flag("wipe_after_delete", false);
}

void writeNames(XmlWriter &xml, const StorageDomain &domain)
{
    xml.text("name", domain.name);
    xml.text("description", domain.description);
    xml.text("comment", "");
}

} // namespace

void write(XmlWriter &xml, const Estate &estate, const StorageDomain &domain)
{
    const QByteArray href = hrefOf("storagedomains", domain.id);
    xml.openObject("storage_domain", href, domain.id.text());
    xml.actions(href, {"isattached", "reduceluns", "refreshluns", "updateovfstore"});
    writeNames(xml, domain);
    xml.links(href,
        {"diskprofiles", "disks", "disksnapshots", "permissions", "storageconnections", "templates",
            "vms"});
    // Outside a data center only the one status that needs none is told.
    writeState(xml, domain, domain.dataCenter == none);
    if (domain.dataCenter != none) {
        const XmlElement list(xml, "data_centers");
        xml.reference("data_center", "datacenters", estate.dataCenters[domain.dataCenter].id);
    }
    xml.close("storage_domain");
}

void writeInDataCenter(XmlWriter &xml, const Estate &estate, const StorageDomain &domain)
{
    const Id &dataCenter = estate.dataCenters[domain.dataCenter].id;
    const QByteArray href =
        hrefBelow(hrefOf("datacenters", dataCenter), "storagedomains", domain.id);
    xml.openObject("storage_domain", href, domain.id.text());
    xml.actions(href, {"activate", "deactivate"});
    writeNames(xml, domain);
    xml.link(href, "disks");
    writeState(xml, domain, true);
    xml.reference("data_center", "datacenters", dataCenter);
    xml.close("storage_domain");
}

} // namespace demo
