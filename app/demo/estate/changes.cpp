// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/changes.h"

namespace demo {
namespace {

void revokeAllOn(Estate &estate, const ObjectRef &object)
{
    for (const int place : estate.permissionsOn.take(object))
        estate.permissions.remove(place);
}

// What an engine knows of a VM without a process.
void stop(Vm &vm)
{
    vm.status = "down";
    vm.statusDetail.clear();
    vm.host = none;
    vm.startTime = 0;
    vm.guestAgent = false;
    vm.fqdn.clear();
    vm.devices.clear();
    vm.sessions.clear();
    vm.applications.clear();
    vm.nextRun = false;
    vm.runOnce = false;
}

} // namespace

void removeVm(Estate &estate, const Id &vm)
{
    const int place = estate.vms.placeOf(vm);
    for (const DiskAttachment &attachment : estate.vms[place].disks) {
        if (estate.vmsOfDisk.value(attachment.disk).size() == 1)
            removeDisk(estate, estate.disks[attachment.disk].id);
    }
    stop(estate.vms[place]);
    estate.vms.remove(place);
    revokeAllOn(estate, {ObjectKind::Vm, place});
    estate.summarize();
}

void renameVm(Estate &estate, const Id &vm, const QByteArray &name)
{
    estate.vms[estate.vms.placeOf(vm)].name = name;
}

Id addVm(Estate &estate, const Id &model, const QByteArray &name)
{
    Vm vm = estate.vms[estate.vms.placeOf(model)];
    // No generator makes ids of this version, so it is free.
    vm.id = {static_cast<quint64>(estate.vms.size()), 0x8000'0000'0000'0000};
    vm.name = name;
    vm.disks.clear();
    vm.nics.clear();
    vm.tags.clear();
    vm.snapshots.resize(1); // the one that every VM has
    vm.snapshots.front().id = {vm.id.high, vm.id.low + 1};
    stop(vm);
    estate.vms.add(vm);
    return vm.id;
}

void removeDisk(Estate &estate, const Id &disk)
{
    const int place = estate.disks.placeOf(disk);
    revokeAllOn(estate, {ObjectKind::Disk, place});
    estate.disks.remove(place);
}

} // namespace demo
