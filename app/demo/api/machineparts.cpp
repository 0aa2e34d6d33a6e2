// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/parts.h"
#include "app/demo/api/parttable.h"
#include "app/demo/api/statisticsxml.h"

#include <algorithm>

namespace demo {
namespace {

void addAttachments(ListBody &list, const Estate &estate, const Machine &machine,
    QByteArrayView collection, QByteArrayView owner)
{
    const QByteArray base = hrefOf(collection, machine.id);
    for (const DiskAttachment &attachment : machine.disks) {
        list.add(estate.disks[attachment.disk].id, [&](XmlWriter &xml) {
            writeAttachment(xml, estate, attachment, base, owner, machine.id);
        });
    }
}

void addNics(ListBody &list, const Estate &estate, const Machine &machine,
    QByteArrayView collection, QByteArrayView owner)
{
    const QByteArray base = hrefOf(collection, machine.id);
    for (const Nic &nic : machine.nics)
        list.add(
            nic.id, [&](XmlWriter &xml) { writeNic(xml, estate, nic, base, owner, machine.id); });
}

void addVmPermissions(ListBody &list, const Estate &estate, const Vm &vm)
{
    const ObjectRef self{ObjectKind::Vm, estate.vms.placeOf(vm.id)};
    for (const int place : estate.grantsToldBy(vm)) {
        const Permission &permission = estate.permissions[place];
        list.add(
            permission.id, [&](XmlWriter &xml) { writePermission(xml, estate, permission, self); });
    }
}

void addDevices(ListBody &list, const Estate &, const Vm &vm)
{
    for (const ReportedDevice &device : vm.devices)
        list.add(device.id, [&](XmlWriter &xml) { writeDevice(xml, vm, device); });
}

void addSnapshots(ListBody &list, const Estate &estate, const Vm &vm)
{
    const bool whole = !list.isBelowList(); // a list reads them of all its VMs at once, without
    for (const Snapshot &snapshot : vm.snapshots)
        list.add(
            snapshot.id, [&](XmlWriter &xml) { writeSnapshot(xml, estate, vm, snapshot, whole); });
}

void addTags(ListBody &list, const Estate &estate, const Vm &vm)
{
    for (const int tag : vm.tags)
        list.add(
            estate.tags[tag].id, [&](XmlWriter &xml) { write(xml, estate, estate.tags[tag]); });
}

void addApplications(ListBody &list, const Estate &, const Vm &vm)
{
    for (std::size_t number = 0; number < vm.applications.size(); ++number) {
        list.add(
            applicationId(vm, number), [&](XmlWriter &xml) { writeApplication(xml, vm, number); });
    }
}

void addSessions(ListBody &list, const Estate &, const Vm &vm)
{
    for (const Session &session : vm.sessions)
        list.add(session.id, [&](XmlWriter &xml) { writeSession(xml, vm, session); });
}

constexpr Part<Vm> vmParts[] = {
    {"diskattachments", "disk_attachments",
        [](ListBody &list, const Estate &estate, const Vm &vm) {
            addAttachments(list, estate, vm, "vms", "vm");
        }},
    {"nics", "nics",
        [](ListBody &list, const Estate &estate, const Vm &vm) {
            addNics(list, estate, vm, "vms", "vm");
        }},
    {"permissions", "permissions", addVmPermissions},
    {"reporteddevices", "reported_devices", addDevices},
    {"snapshots", "snapshots", addSnapshots},
    {"tags", "tags", addTags},
    {"statistics", "statistics", addStatistics},
    {"applications", "applications", addApplications},
    {"sessions", "sessions", addSessions},
    {"affinitylabels", "affinity_labels"},
    {"backups", "backups"},
    {"cdroms", "cdroms"},
    {"checkpoints", "checkpoints"},
    {"graphicsconsoles", "graphics_consoles"},
    {"hostdevices", "host_devices"},
    {"katelloerrata", "katello_errata"},
    {"mediateddevices", "vm_mediated_devices"},
    {"numanodes", "vm_numa_nodes"},
    {"watchdogs", "watchdogs"},
};

constexpr Part<Template> templateParts[] = {
    {"diskattachments", "disk_attachments",
        [](ListBody &list, const Estate &estate, const Template &made) {
            addAttachments(list, estate, made, "templates", "template");
        }},
    {"nics", "nics",
        [](ListBody &list, const Estate &estate, const Template &made) {
            addNics(list, estate, made, "templates", "template");
        }},
    {"permissions", "permissions",
        [](ListBody &list, const Estate &estate, const Template &made) {
            addPermissions(list, estate, {ObjectKind::Template, estate.templates.placeOf(made.id)});
        }},
    {"cdroms", "cdroms"},
    {"graphicsconsoles", "graphics_consoles"},
    {"mediateddevices", "vm_mediated_devices"},
    {"tags", "tags"},
    {"watchdogs", "watchdogs"},
};

Answer belowNic(const Estate &, const Vm &vm, const Nic &nic, PathRest rest, const Query &query)
{
    if (rest[0] == "statistics") {
        ListBody list("statistics", rest, query);
        addStatistics(list, vm, nic);
        return list.answer();
    }
    if (rest[0] == "networkfilterparameters")
        return ListBody("network_filter_parameters", rest, query).answer();
    if (rest[0] != "reporteddevices")
        return notFound();
    ListBody list("reported_devices", rest, query);
    for (const ReportedDevice &device : vm.devices) {
        if (device.mac.compare(nic.mac, Qt::CaseInsensitive) == 0)
            list.add(device.id, [&](XmlWriter &xml) { writeDevice(xml, vm, device); });
    }
    return list.answer();
}

Answer belowSnapshot(
    const Estate &estate, const Vm &vm, const Snapshot &snapshot, PathRest rest, const Query &query)
{
    if (rest[0] == "cdroms")
        return ListBody("cdroms", rest, query).answer();
    if (rest[0] == "nics") {
        ListBody list("nics", rest, query);
        addNics(list, estate, vm, "vms", "vm");
        return list.answer();
    }
    if (rest[0] != "disks")
        return notFound();
    ListBody list("disks", rest, query);
    for (const SnapshotImage &image : snapshot.images) {
        list.add(estate.disks[image.disk].id,
            [&](XmlWriter &xml) { writeSnapshotDisk(xml, estate, snapshot, image); });
    }
    return list.answer();
}

template <typename T>
const T *findIn(const std::vector<T> &items, const Id &id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&id](const T &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

Answer below(const Estate &estate, const Vm &vm, PathRest rest, const Query &query)
{
    if (rest.size() <= 2)
        return servePart<Vm>(vmParts, estate, vm, rest, query);
    const Id id = pathId(rest[1]);
    const PathRest deeper = rest.subspan(2);
    if (const Nic *nic = rest[0] == "nics" ? findIn(vm.nics, id) : nullptr)
        return belowNic(estate, vm, *nic, deeper, query);
    if (const Snapshot *snapshot = rest[0] == "snapshots" ? findIn(vm.snapshots, id) : nullptr)
        return belowSnapshot(estate, vm, *snapshot, deeper, query);
    return notFound();
}

Answer below(const Estate &estate, const Template &made, PathRest rest, const Query &query)
{
    return servePart<Template>(templateParts, estate, made, rest, query);
}

Answer belowGoneVm(PathRest rest)
{
    // These lists are queries by the VM's id, which find nothing; the others ask for the VM first.
    for (const QByteArrayView segment : {"diskattachments", "nics", "permissions", "snapshots"}) {
        if (rest.size() != 1 || rest[0] != segment)
            continue;
        for (const Part<Vm> &part : vmParts) {
            if (part.segment == segment)
                return ListBody(part.list, rest, {}).answer();
        }
    }
    return notFound();
}

} // namespace demo
