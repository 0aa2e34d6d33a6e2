// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {
namespace {

void writeImage(XmlWriter &xml, const Disk &disk)
{
    xml.number("actual_size", disk.actualSize);
    xml.text("alias", disk.alias);
    xml.text("backup", disk.incrementalBackup ? "incremental" : "none");
    xml.text("content_type", disk.contentType);
    xml.text("format", disk.format);
    xml.text("image_id", disk.image.text());
    xml.flag("propagate_errors", false);
    xml.number("provisioned_size", disk.provisionedSize);
    if (disk.format == "cow")
        xml.text("qcow_version", "qcow2_v3");
    xml.flag("shareable", disk.shareable);
    xml.flag("sparse", disk.sparse);
    xml.text("status", disk.status);
    xml.text("storage_type", disk.storageType);
    xml.number("total_size", disk.actualSize);
    xml.flag("wipe_after_delete", disk.wipeAfterDelete);
}

void writeLun(XmlWriter &xml, const Disk &disk)
{
    xml.text("alias", disk.alias);
    xml.text("content_type", disk.contentType);
    {
        const XmlElement storage(xml, "lun_storage");
        {
            const XmlElement units(xml, "logical_units");
            xml.openObject("logical_unit", {}, disk.logicalUnit.id);
            xml.text("address", disk.logicalUnit.address);
            xml.number("lun_mapping", 3);
            xml.number("port", disk.logicalUnit.port);
            xml.text("portal", disk.logicalUnit.address + ":3260,1");
            xml.number("size", disk.logicalUnit.size);
            xml.text("target", disk.logicalUnit.target);
            xml.close("logical_unit");
        }
        xml.text("type", "iscsi");
    }
    xml.flag("propagate_errors", false);
    xml.flag("shareable", disk.shareable);
    xml.text("storage_type", disk.storageType);
    xml.flag("wipe_after_delete", disk.wipeAfterDelete);
}

void writePlace(XmlWriter &xml, const Estate &estate, const Disk &disk)
{
    const StorageDomain &domain = estate.storageDomains[disk.storageDomain];
    xml.reference("disk_profile", "diskprofiles", domain.diskProfile);
    const DataCenter &dataCenter = estate.dataCenters[domain.dataCenter];
    const QByteArray quota =
        hrefBelow(hrefOf("datacenters", dataCenter.id), "quotas", dataCenter.quota);
    xml.hrefReference("quota", quota, dataCenter.quota.text());
    const XmlElement domains(xml, "storage_domains");
    xml.reference("storage_domain", "storagedomains", domain.id);
}

void writeSnapshotState(XmlWriter &xml, const Snapshot &snapshot)
{
    xml.date("date", snapshot.date);
    xml.flag("persist_memorystate", snapshot.memory);
    xml.text("snapshot_status", snapshot.status);
    xml.text("snapshot_type", snapshot.type);
}

} // namespace

void write(XmlWriter &xml, const Estate &estate, const Disk &disk)
{
    const QByteArray href = hrefOf("disks", disk.id);
    xml.openObject("disk", href, disk.id.text());
    {
        const XmlElement actions(xml, "actions");
        for (const QByteArrayView rel :
            {"convert", "copy", "export", "move", "reduce", "refreshlun", "sparsify"})
            xml.link(href, rel);
    }
    xml.text("name", disk.alias);
    xml.text("description", disk.description);
    for (const QByteArrayView rel : {"disksnapshots", "permissions", "statistics"})
        xml.link(href, rel);
    if (disk.storageType == "lun") {
        writeLun(xml, disk);
    } else {
        writeImage(xml, disk);
        writePlace(xml, estate, disk);
    }
    xml.close("disk");
}

static void writeKeptVm(XmlWriter &xml, const Estate &estate, const Vm &vm)
{
    xml.openObject("vm", {}, vm.id.text());
    xml.text("name", vm.name);
    xml.text("description", vm.description);
    xml.text("comment", vm.comment);
    writeConfiguration(xml, estate, vm);
    xml.close("vm");
}

void writeSnapshot(
    XmlWriter &xml, const Estate &estate, const Vm &vm, const Snapshot &snapshot, bool whole)
{
    const QByteArray base = hrefOf("vms", vm.id);
    const QByteArray href = hrefBelow(base, "snapshots", snapshot.id);
    xml.openObject("snapshot", href, snapshot.id.text());
    {
        const XmlElement actions(xml, "actions");
        xml.link(href, "restore");
    }
    xml.text("description", snapshot.description);
    if (snapshot.type == "active") {
        writeSnapshotState(xml, snapshot);
        xml.close("snapshot");
        return;
    }
    for (const QByteArrayView rel : {"cdroms", "disks", "nics"})
        xml.link(href, rel);
    writeSnapshotState(xml, snapshot);
    if (whole)
        writeKeptVm(xml, estate, vm);
    else
        xml.hrefReference("vm", base, vm.id.text());
    xml.close("snapshot");
}

void writeSnapshotDisk(
    XmlWriter &xml, const Estate &estate, const Snapshot &snapshot, const SnapshotImage &image)
{
    const Disk &disk = estate.disks[image.disk];
    xml.openObject("disk", {}, disk.id.text());
    xml.text("name", disk.alias);
    xml.text("description", disk.description);
    xml.number("actual_size", image.actualSize);
    xml.text("alias", disk.alias);
    xml.text("content_type", disk.contentType);
    xml.text("format", "cow");
    xml.text("image_id", image.image.text());
    xml.number("provisioned_size", disk.provisionedSize);
    xml.flag("shareable", disk.shareable);
    xml.flag("sparse", true);
    xml.text("status", disk.status);
    xml.text("storage_type", disk.storageType);
    xml.bareReference("snapshot", snapshot.id.text());
    xml.close("disk");
}

void writeDiskSnapshot(
    XmlWriter &xml, const Estate &estate, const Snapshot &snapshot, const SnapshotImage &image)
{
    const Disk &disk = estate.disks[image.disk];
    const StorageDomain &domain = estate.storageDomains[disk.storageDomain];
    const QByteArray base = hrefOf("storagedomains", domain.id);
    xml.openObject("disk_snapshot", hrefBelow(base, "disksnapshots", image.diskSnapshot),
        image.diskSnapshot.text());
    xml.text("name", disk.alias);
    xml.text("description", snapshot.description);
    xml.number("actual_size", image.actualSize);
    xml.text("alias", disk.alias);
    xml.text("content_type", disk.contentType);
    xml.text("format", "cow");
    xml.text("image_id", image.image.text());
    xml.number("provisioned_size", disk.provisionedSize);
    xml.flag("shareable", disk.shareable);
    xml.flag("sparse", true);
    xml.text("status", disk.status);
    xml.text("storage_type", disk.storageType);
    xml.reference("disk", "disks", disk.id);
    xml.bareReference("snapshot", snapshot.id.text());
    {
        const XmlElement domains(xml, "storage_domains");
        xml.reference("storage_domain", "storagedomains", domain.id);
    }
    xml.close("disk_snapshot");
}

} // namespace demo
