// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/machineparts.h"

#include "app/demo/estate/generator.h"
#include "app/demo/estate/names.h"

namespace demo {
namespace {

std::vector<int> &slot(std::vector<std::vector<int>> &lists, int place)
{
    if (const auto needed = static_cast<std::size_t>(place) + 1; lists.size() < needed)
        lists.resize(needed);
    return lists[static_cast<std::size_t>(place)];
}

constexpr qint64 diskSizes[] = {10, 20, 20, 40, 40, 60, 100, 100, 200, 500, 1000, 2000};

} // namespace

MachineParts::MachineParts(Estate &estate, Random &random)
    : m_estate(estate)
    , m_random(random)
{
    for (int place = 0; place < estate.storageDomains.size(); ++place) {
        const StorageDomain &domain = estate.storageDomains[place];
        if (domain.dataCenter != none && domain.type == "data")
            slot(m_dataDomains, domain.dataCenter).push_back(place);
    }
    for (int place = 0; place < estate.vnicProfiles.size(); ++place)
        slot(m_profiles, estate.networks[estate.vnicProfiles[place].network].dataCenter)
            .push_back(place);
    for (int place = 0; place < estate.hosts.size(); ++place) {
        if (estate.hosts[place].status == "up")
            slot(m_upHosts, estate.hosts[place].cluster).push_back(place);
    }
}

int MachineParts::dataCenterOf(const Machine &machine) const
{
    return machine.cluster == none ? 0 : m_estate.clusters[machine.cluster].dataCenter;
}

int MachineParts::pickDataDomain(int dataCenter)
{
    return m_random.pick(slot(m_dataDomains, dataCenter));
}

int MachineParts::pickHost(int cluster)
{
    return m_random.pick(slot(m_upHosts, cluster));
}

int MachineParts::addDisk(int dataCenter, const QByteArray &alias)
{
    Disk disk;
    disk.id = m_random.id();
    disk.image = m_random.id();
    disk.alias = alias;
    disk.storageDomain = pickDataDomain(dataCenter);
    disk.provisionedSize = m_random.pick(diskSizes) * gibibyte;
    disk.sparse = m_random.chance(75);
    const bool block = m_estate.storageDomains[disk.storageDomain].storageType != "nfs";
    disk.format = disk.sparse && block ? "cow" : m_random.chance(50) ? "cow" : "raw";
    disk.actualSize = disk.sparse
        ? disk.provisionedSize / 4096 / 100 * m_random.between(3, 95) * 4096
        : disk.provisionedSize;
    disk.incrementalBackup = disk.format == "cow" && m_random.chance(20);
    disk.wipeAfterDelete = m_random.chance(5);
    return m_estate.disks.add(disk);
}

int MachineParts::addLunDisk(const QByteArray &alias)
{
    Disk disk;
    disk.id = m_random.id();
    disk.alias = alias;
    disk.storageType = "lun";
    disk.logicalUnit.id = "360014059" + m_random.id().text().replace("-", "").left(24);
    disk.logicalUnit.size = m_random.between(1, 16) * 512 * gibibyte;
    disk.logicalUnit.address = "10.20.30.41";
    disk.logicalUnit.target = "iqn.2019-04.com.example:array";
    return m_estate.disks.add(disk);
}

DiskAttachment &MachineParts::attachDisk(Machine &machine)
{
    static constexpr Word interfaces[] = {
        "virtio_scsi", "virtio_scsi", "virtio_scsi", "virtio", "virtio", "sata"};
    const auto number = static_cast<qint64>(machine.disks.size()) + 1;
    DiskAttachment attachment;
    attachment.disk = addDisk(
        dataCenterOf(machine), machine.name.left(200) + "_Disk" + QByteArray::number(number));
    attachment.bootable = number == 1;
    attachment.interface = m_random.pick(interfaces);
    attachment.passDiscard = m_random.chance(25);
    machine.disks.push_back(attachment);
    return machine.disks.back();
}

Nic &MachineParts::addNic(Machine &machine)
{
    Nic nic;
    nic.id = m_random.id();
    nic.name = "nic" + QByteArray::number(machine.nics.size() + 1);
    nic.mac = nextMac();
    const bool windows = machine.os && machine.os->family == "Windows";
    nic.interface = windows && m_random.chance(30) ? "e1000e" : "virtio";
    nic.vnicProfile = m_random.pick(slot(m_profiles, dataCenterOf(machine)));
    if (m_estate.vnicProfiles[nic.vnicProfile].passThrough)
        nic.interface = "pci_passthrough";
    machine.nics.push_back(nic);
    return machine.nics.back();
}

QByteArray MachineParts::nextMac()
{
    const int number = m_macs++;
    QByteArray mac = "56:6f:1a";
    for (int shift = 16; shift >= 0; shift -= 8)
        mac += ':' + QByteArray::number((number >> shift) & 0xff, 16).rightJustified(2, '0');
    return mac;
}

Snapshot &MachineParts::addSnapshot(Vm &vm, Word type, const QByteArray &description)
{
    Snapshot snapshot;
    snapshot.id = m_random.id();
    snapshot.description = description;
    snapshot.type = type;
    snapshot.date = vm.creationTime;
    if (type != "active") {
        snapshot.date += m_random.below(estateTime - vm.creationTime);
        snapshot.memory = m_random.chance(15);
        for (const DiskAttachment &attachment : vm.disks) {
            const Disk &disk = m_estate.disks[attachment.disk];
            if (disk.storageType == "image")
                snapshot.images.push_back({attachment.disk, m_random.id(), m_random.id(),
                    disk.provisionedSize / 100 * m_random.between(1, 30)});
        }
    }
    vm.snapshots.push_back(snapshot);
    return vm.snapshots.back();
}

void MachineParts::setStatus(Vm &vm, Word status)
{
    vm.status = status;
    vm.host = none;
    vm.startTime = 0;
    vm.guestAgent = false;
    vm.fqdn.clear();
    vm.devices.clear();
    vm.sessions.clear();
    vm.applications.clear();
    for (DiskAttachment &attachment : vm.disks)
        attachment.logicalName = {};
    if (isRunning(status)) {
        vm.host = pickHost(vm.cluster);
        vm.startTime = estateTime - m_random.between(10 * minuteMs, 200 * dayMs);
        vm.startTime = std::max(vm.startTime, vm.creationTime + minuteMs);
    } else {
        vm.stopTime = estateTime - m_random.below(90 * dayMs);
    }
}

void MachineParts::installAgent(Vm &vm)
{
    static constexpr Word devices[] = {"/dev/sda", "/dev/sdb", "/dev/sdc", "/dev/sdd", "/dev/sde"};
    vm.guestAgent = true;
    vm.fqdn = "vm" + QByteArray::number(m_macs, 16) + ".example.com";
    if (const QByteArray host = vm.name.toLower();
        host.size() < 60 && Id::parse(host) == std::nullopt) {
        const bool plain = std::all_of(host.begin(), host.end(),
            [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
        if (plain)
            vm.fqdn = host + ".example.com";
    }
    for (std::size_t number = 0; number < std::min(vm.disks.size(), std::size(devices)); ++number) {
        if (m_random.chance(60))
            vm.disks[number].logicalName = devices[number];
    }
    reportDevices(vm);
    if (vm.os->family == "Windows") {
        vm.applications = {"oVirt Guest Agent", "QEMU guest agent", "Microsoft Edge"};
        vm.sessions.push_back({m_random.id(), "EXAMPLE\\Administrator", true});
    } else {
        vm.applications = {
            "qemu-guest-agent-8.0.0", "kernel-" + vm.os->kernel.toByteArray(), "cloud-init-23.4"};
        if (m_random.chance(30))
            vm.sessions.push_back({m_random.id(), "root", false});
    }
}

void MachineParts::reportDevices(Vm &vm)
{
    for (std::size_t number = 0; number < vm.nics.size(); ++number) {
        const Nic &nic = vm.nics[number];
        if (!nic.plugged)
            continue;
        ReportedDevice device;
        device.id = m_random.id();
        device.name = vm.os->family == "Windows" ? "Ethernet " + QByteArray::number(number + 1)
                                                 : "enp" + QByteArray::number(number + 1) + "s0";
        // Agents do not agree on the case: a client has to join without regard to it.
        device.mac = m_random.chance(20) ? nic.mac.toUpper() : nic.mac;
        if (nic.linked) {
            device.addresses4.push_back("10." + QByteArray::number(10 + dataCenterOf(vm)) + '.'
                + QByteArray::number(m_random.below(256)) + '.'
                + QByteArray::number(m_random.between(2, 254)));
            device.addresses6.push_back(
                "fe80::546f:1aff:fe" + nic.mac.mid(9, 2) + ':' + nic.mac.mid(12).replace(":", ""));
        }
        vm.devices.push_back(device);
    }
}

} // namespace demo
