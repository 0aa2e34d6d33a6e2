// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {
namespace {

void writeAddresses(
    XmlWriter &xml, const std::vector<QByteArray> &addresses, QByteArrayView version)
{
    for (const QByteArray &address : addresses) {
        const XmlElement ip(xml, "ip");
        xml.text("address", address);
        xml.text("version", version);
    }
}

void writeMac(XmlWriter &xml, const QByteArray &address)
{
    const XmlElement mac(xml, "mac");
    xml.text("address", address);
}

} // namespace

void writeAttachment(XmlWriter &xml, const Estate &estate, const DiskAttachment &attachment,
    const QByteArray &base, QByteArrayView owner, const Id &ownerId)
{
    const Disk &disk = estate.disks[attachment.disk];
    xml.openObject("disk_attachment", hrefBelow(base, "diskattachments", disk.id), disk.id.text());
    xml.flag("active", attachment.active);
    xml.flag("bootable", attachment.bootable);
    xml.text("interface", attachment.interface);
    if (!attachment.logicalName.isEmpty())
        xml.text("logical_name", attachment.logicalName);
    xml.flag("pass_discard", attachment.passDiscard);
    xml.flag("read_only", attachment.readOnly);
    xml.flag("uses_scsi_reservation", false);
    xml.reference("disk", "disks", disk.id);
    xml.hrefReference(owner, base, ownerId.text());
    xml.close("disk_attachment");
}

void writeNic(XmlWriter &xml, const Estate &estate, const Nic &nic, const QByteArray &base,
    QByteArrayView owner, const Id &ownerId)
{
    const QByteArray href = hrefBelow(base, "nics", nic.id);
    xml.openObject("nic", href, nic.id.text());
    if (owner == "vm") {
        const XmlElement actions(xml, "actions");
        xml.link(href, "activate");
        xml.link(href, "deactivate");
    }
    xml.text("name", nic.name);
    if (owner == "vm") {
        for (const QByteArrayView rel :
            {"networkfilterparameters", "reporteddevices", "statistics"})
            xml.link(href, rel);
    }
    xml.text("interface", nic.interface);
    xml.flag("linked", nic.linked);
    if (owner == "vm")
        writeMac(xml, nic.mac);
    xml.flag("plugged", nic.plugged);
    xml.flag("synced", true);
    xml.hrefReference(owner, base, ownerId.text());
    if (nic.vnicProfile != none)
        xml.reference("vnic_profile", "vnicprofiles", estate.vnicProfiles[nic.vnicProfile].id);
    xml.close("nic");
}

void writeDevice(XmlWriter &xml, const Vm &vm, const ReportedDevice &device)
{
    const QByteArray base = hrefOf("vms", vm.id);
    xml.openObject(
        "reported_device", hrefBelow(base, "reporteddevices", device.id), device.id.text());
    xml.text("name", device.name);
    xml.text("description", "guest reported data");
    if (!device.addresses4.empty() || !device.addresses6.empty()) {
        const XmlElement ips(xml, "ips");
        writeAddresses(xml, device.addresses4, "v4");
        writeAddresses(xml, device.addresses6, "v6");
    }
    writeMac(xml, device.mac);
    xml.text("type", "network");
    xml.hrefReference("vm", base, vm.id.text());
    xml.close("reported_device");
}

Id applicationId(const Vm &vm, std::size_t number)
{
    return {vm.id.high, number + 1};
}

void writeApplication(XmlWriter &xml, const Vm &vm, std::size_t number)
{
    const QByteArray base = hrefOf("vms", vm.id);
    const Id id = applicationId(vm, number);
    xml.openObject("application", hrefBelow(base, "applications", id), id.text());
    xml.text("name", vm.applications[number]);
    xml.hrefReference("vm", base, vm.id.text());
    xml.close("application");
}

void writeSession(XmlWriter &xml, const Vm &vm, const Session &session)
{
    const QByteArray base = hrefOf("vms", vm.id);
    xml.openObject("session", hrefBelow(base, "sessions", session.id), session.id.text());
    xml.flag("console_user", session.console);
    {
        const XmlElement user(xml, "user");
        xml.text("user_name", session.user);
    }
    xml.hrefReference("vm", base, vm.id.text());
    xml.close("session");
}

} // namespace demo
