// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/inventory/objectjson.h"

namespace demo {
namespace {

// What an engine leaves out when there is none.
void writeIfAny(JsonWriter &json, QByteArrayView name, QByteArrayView text)
{
    if (!text.isEmpty())
        json.text(name, text);
}

void writeIfAny(JsonWriter &json, QByteArrayView name, qint64 time)
{
    if (time > 0)
        json.number(name, time);
}

template <typename Items, typename Write>
void writeEach(JsonWriter &json, QByteArrayView name, const Items &items, Write write)
{
    json.beginArray(name);
    for (const auto &item : items) {
        json.beginObject();
        write(item);
        json.endObject();
    }
    json.endArray();
}

void writeMachine(JsonWriter &json, const Estate &estate, const Vm &vm)
{
    json.text("name", vm.name);
    json.text("description", vm.description);
    json.text("comment", vm.comment);
    json.text("type", vm.type);
    json.text("os", vm.os->name);
    json.number("memory", vm.memory);
    json.number("memory_guaranteed", vm.guaranteed);
    json.number("memory_max", vm.maxMemory);
    json.number("sockets", vm.sockets);
    json.number("cores", vm.cores);
    json.number("threads", vm.threads);
    json.number("creation_time", vm.creationTime);
    json.flag("high_availability", vm.highlyAvailable);
    json.flag("delete_protected", vm.deleteProtected);
    json.id("cluster", estate.clusters[vm.cluster].id);
    json.id("template", estate.templates[vm.machineTemplate].id);
    json.id("original_template", estate.templates[vm.originalTemplate].id);
}

void writeRunTime(JsonWriter &json, const Estate &estate, const Vm &vm)
{
    json.text("status", vm.status);
    writeIfAny(json, "status_detail", vm.statusDetail);
    json.text("stop_reason", vm.stopReason);
    writeIfAny(json, "start_time", vm.startTime);
    writeIfAny(json, "stop_time", vm.stopTime);
    if (vm.host != none)
        json.id("host", estate.hosts[vm.host].id);
    if (vm.guestAgent)
        json.text("fqdn", vm.fqdn);
    json.flag("next_run_configuration_exists", vm.nextRun);
    json.flag("run_once", vm.runOnce);
}

void writeStorage(JsonWriter &json, const Estate &estate, const Vm &vm)
{
    writeEach(json, "disk_attachments", vm.disks, [&](const DiskAttachment &attachment) {
        json.id("id", estate.disks[attachment.disk].id);
        json.text("interface", attachment.interface);
        json.flag("active", attachment.active);
        json.flag("bootable", attachment.bootable);
        json.flag("read_only", attachment.readOnly);
        writeIfAny(json, "logical_name", attachment.logicalName);
    });
    writeEach(json, "snapshots", vm.snapshots, [&](const Snapshot &snapshot) {
        json.id("id", snapshot.id);
        json.text("description", snapshot.description);
        json.number("date", snapshot.date);
        json.text("type", snapshot.type);
        json.text("status", snapshot.status);
        json.flag("persist_memorystate", snapshot.memory);
    });
}

void writeAddresses(JsonWriter &json, const ReportedDevice &device)
{
    json.beginArray("addresses");
    for (const QByteArray &address : device.addresses4)
        json.text({}, address);
    for (const QByteArray &address : device.addresses6)
        json.text({}, address);
    json.endArray();
}

void writeNetwork(JsonWriter &json, const Estate &estate, const Vm &vm)
{
    writeEach(json, "nics", vm.nics, [&](const Nic &nic) {
        json.id("id", nic.id);
        json.text("name", nic.name);
        json.text("mac", nic.mac);
        json.text("interface", nic.interface);
        json.flag("linked", nic.linked);
        json.flag("plugged", nic.plugged);
        if (nic.vnicProfile != none)
            json.id("vnic_profile", estate.vnicProfiles[nic.vnicProfile].id);
    });
    writeEach(json, "reported_devices", vm.devices, [&](const ReportedDevice &device) {
        json.id("id", device.id);
        json.text("name", device.name);
        json.text("mac", device.mac);
        writeAddresses(json, device);
    });
}

void writePermissions(JsonWriter &json, const Estate &estate, const Vm &vm)
{
    writeEach(json, "permissions", estate.grantsToldBy(vm), [&](int place) {
        json.id("id", estate.permissions[place].id);
        writeHolder(json, estate, estate.permissions[place]);
    });
}

void writeLabels(JsonWriter &json, const Estate &estate, const Vm &vm)
{
    json.beginArray("tags");
    for (const int tag : vm.tags)
        json.id({}, estate.tags[tag].id);
    json.endArray();
    json.beginArray("applications");
    for (const QByteArray &application : vm.applications)
        json.text({}, application);
    json.endArray();
    writeEach(json, "sessions", vm.sessions, [&](const Session &session) {
        json.id("id", session.id);
        json.text("user", session.user);
    });
}

} // namespace

void writeVm(JsonWriter &json, const Estate &estate, const Vm &vm)
{
    writeMachine(json, estate, vm);
    writeRunTime(json, estate, vm);
    writeStorage(json, estate, vm);
    writeNetwork(json, estate, vm);
    writePermissions(json, estate, vm);
    writeLabels(json, estate, vm);
}

void writeDisk(JsonWriter &json, const Estate &estate, const Disk &disk)
{
    json.text("alias", disk.alias);
    json.text("description", disk.description);
    json.text("content_type", disk.contentType);
    json.text("storage_type", disk.storageType);
    json.flag("shareable", disk.shareable);
    if (disk.storageType == "lun") {
        json.number("size", disk.logicalUnit.size);
        return;
    }
    json.number("provisioned_size", disk.provisionedSize);
    json.number("actual_size", disk.actualSize);
    json.text("format", disk.format);
    json.text("status", disk.status);
    json.id("storage_domain", estate.storageDomains[disk.storageDomain].id);
}

void writeHolder(JsonWriter &json, const Estate &estate, const Permission &permission)
{
    json.id("role", estate.roles[permission.role].id);
    if (permission.user != none)
        json.id("user", estate.users[permission.user].id);
    if (permission.group != none)
        json.id("group", estate.groups[permission.group].id);
}

void writeObjectRef(JsonWriter &json, const Estate &estate, const ObjectRef &object)
{
    const auto write = [&json](QByteArrayView kind, const Id &id) {
        json.text("kind", kind);
        json.id("id", id);
    };
    switch (object.kind) {
    case ObjectKind::System:
        return json.text("kind", "system");
    case ObjectKind::DataCenter:
        return write("data_center", estate.dataCenters[object.place].id);
    case ObjectKind::Cluster:
        return write("cluster", estate.clusters[object.place].id);
    case ObjectKind::Host:
        return write("host", estate.hosts[object.place].id);
    case ObjectKind::StorageDomain:
        return write("storage_domain", estate.storageDomains[object.place].id);
    case ObjectKind::Vm:
        return write("vm", estate.vms[object.place].id);
    case ObjectKind::Template:
        return write("template", estate.templates[object.place].id);
    case ObjectKind::Disk:
        return write("disk", estate.disks[object.place].id);
    case ObjectKind::VnicProfile:
        return write("vnic_profile", estate.vnicProfiles[object.place].id);
    }
}

} // namespace demo
