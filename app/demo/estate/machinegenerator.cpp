// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/machinegenerator.h"

#include "app/demo/estate/catalogue.h"
#include "app/demo/estate/generator.h"

#include <algorithm>

namespace demo {
namespace {

const OperatingSystem *systemNamed(Word name)
{
    const auto systems = operatingSystems();
    return &*std::find_if(systems.begin(), systems.end(),
        [name](const OperatingSystem &system) { return system.name == name; });
}

Word commonStatus(Random &random)
{
    const qint64 draw = random.below(1000);
    return draw < 640 ? "up"
        : draw < 960  ? "down"
        : draw < 975  ? "suspended"
        : draw < 985  ? "paused"
        : draw < 990  ? "powering_up"
        : draw < 994  ? "image_locked"
        : draw < 997  ? "migrating"
                      : "not_responding";
}

} // namespace

MachineGenerator::MachineGenerator(Estate &estate, Random &random, MachineParts &parts)
    : m_estate(estate)
    , m_random(random)
    , m_parts(parts)
{
    for (int place = 0; place < estate.clusters.size(); ++place) {
        if (estate.clusters[place].dataCenter != none)
            m_clusters.push_back(place);
    }
}

void MachineGenerator::run(int vms)
{
    addBlank();
    addTemplates();
    for (int number = 0; number < vms; ++number)
        addVm();
    addFloatingDisks(3 + vms / 50);
    addOvfStores();
}

void MachineGenerator::addBlank()
{
    Template blank;
    blank.id = blankId;
    blank.name = "Blank";
    blank.description = "Blank template";
    blank.creationTime = 1'206'997'200'000; // as in every engine: the day the first one was made
    blank.memory = gibibyte;
    blank.guaranteed = gibibyte;
    blank.maxMemory = 4 * gibibyte;
    blank.os = systemNamed("other");
    blank.type = "desktop";
    m_estate.templates.add(blank);
}

void MachineGenerator::addTemplates()
{
    const int rhel = addTemplate("rhel-9", "rhel_9x64", none);
    addTemplate("rhel-9", "rhel_9x64", rhel);
    addTemplate("debian-12", "debian_7", none);
    addTemplate("ubuntu-22.04", "ubuntu_18_04", none);
    addTemplate("windows-2022", "windows_2022", none);
    const int desktop = addTemplate("windows-10-desktop", "windows_10x64", none);
    m_estate.templates[desktop].type = "desktop";
    m_estate.templates[desktop].status = "locked";
}

int MachineGenerator::addTemplate(const char *name, Word os, int base)
{
    Template made;
    made.id = m_random.id();
    made.name = name;
    made.os = systemNamed(os);
    made.cluster = m_random.pick(m_clusters);
    made.creationTime = estateTime - m_random.between(300, 1500) * dayMs;
    made.memory = 2 * gibibyte;
    made.guaranteed = gibibyte;
    made.maxMemory = 8 * gibibyte;
    made.cores = 2;
    made.base = base;
    made.versionNumber = base == none ? 1 : 2;
    made.versionName = base == none ? "base version" : "hardened";
    m_parts.attachDisk(made);
    m_parts.addNic(made);
    return m_estate.templates.add(made);
}

void MachineGenerator::addVm()
{
    Vm vm;
    vm.id = m_random.id();
    vm.name = m_names.next(m_random);
    vm.cluster = m_random.pick(m_clusters);
    shape(vm);
    furnish(vm);
    live(vm);
    m_estate.vms.add(std::move(vm));
}

void MachineGenerator::shape(Vm &vm)
{
    if (m_random.chance(60)) {
        vm.machineTemplate = static_cast<int>(m_random.between(1, m_estate.templates.size() - 1));
        vm.originalTemplate = vm.machineTemplate;
        vm.os = m_estate.templates[vm.machineTemplate].os;
    } else {
        vm.os = &m_random.pick(operatingSystems());
    }
    const bool large = vm.name.startsWith("sap");
    vm.type = large ? "high_performance" : vm.name.startsWith("desktop") ? "desktop" : "server";
    giveResources(vm, large);
    vm.bios = m_estate.clusters[vm.cluster].biosType;
    vm.creationTime = estateTime - m_random.between(1, 2000) * dayMs - m_random.below(dayMs);
    vm.display = m_random.chance(30) ? "spice" : "vnc";
    vm.origin = m_random.chance(8) ? "vmware" : "ovirt";
    giveRules(vm);
    if (m_random.chance(30))
        vm.description = MachineNames::purpose(vm.name) + " for team "
            + QByteArray::number(m_random.between(1, 12));
    if (m_random.chance(10))
        vm.comment = "Ask before restarting";
}

void MachineGenerator::giveResources(Vm &vm, bool large)
{
    static constexpr qint64 sizes[] = {1, 2, 2, 4, 4, 4, 8, 8, 8, 16, 16, 32}; // GiB
    vm.memory = (large ? 256 : m_random.pick(sizes)) * gibibyte;
    vm.guaranteed = m_random.chance(70) ? vm.memory : vm.memory / 2;
    vm.maxMemory = vm.memory * 4;
    vm.sockets = static_cast<int>(qint64(1) << m_random.below(4));
    vm.cores = static_cast<int>(m_random.between(1, 4));
    vm.threads = large ? 2 : 1;
}

void MachineGenerator::giveRules(Vm &vm)
{
    vm.highlyAvailable = m_random.chance(15);
    vm.priority = vm.highlyAvailable ? 50 : 1;
    vm.deleteProtected = m_random.chance(10);
    vm.stateless = vm.type == "desktop" && m_random.chance(20);
    vm.affinity = m_random.chance(92) ? "migratable"
        : m_random.chance(60)         ? "user_migratable"
                                      : "pinned";
}

void MachineGenerator::furnish(Vm &vm)
{
    static constexpr int diskCounts[] = {1, 1, 1, 2, 2, 2, 3, 3, 4, 6};
    static constexpr int nicCounts[] = {1, 1, 1, 1, 1, 1, 2, 2, 2, 3};
    for (int left = m_random.pick(diskCounts); left > 0; --left)
        m_parts.attachDisk(vm);
    for (int left = m_random.pick(nicCounts); left > 0; --left)
        m_parts.addNic(vm);
    m_parts.addSnapshot(vm, "active", "Active VM");
    if (m_random.chance(18)) {
        for (qint64 left = m_random.between(1, 3); left > 0; --left)
            m_parts.addSnapshot(vm, "regular", "before update " + QByteArray::number(left));
    }
    if (vm.highlyAvailable && m_random.chance(50))
        vm.leaseDomain = m_estate.disks[vm.disks.front().disk].storageDomain;
    for (int tag = 0; tag < m_estate.tags.size(); ++tag) {
        if (m_random.chance(12))
            vm.tags.push_back(tag);
    }
}

void MachineGenerator::live(Vm &vm)
{
    m_parts.setStatus(vm, commonStatus(m_random));
    if (vm.status == "paused")
        vm.statusDetail = "noerr";
    if (vm.status == "down" && m_random.chance(25))
        vm.stopReason = "Not needed until the next quarter";
    vm.nextRun = isRunning(vm.status) && m_random.chance(5);
    vm.runOnce = isRunning(vm.status) && m_random.chance(3);
    if (vm.status == "up" && !vm.os->family.isEmpty() && m_random.chance(60))
        m_parts.installAgent(vm);
}

void MachineGenerator::addFloatingDisks(int count)
{
    for (int number = 1; number <= count; ++number) {
        const int place =
            m_parts.addDisk(static_cast<int>(m_random.below(3)), "orphan-" + padded(number));
        m_estate.disks[place].description = "Nobody remembers";
        m_estate.disks[place].status = number == 2 ? "illegal" : number == 3 ? "locked" : "ok";
    }
}

void MachineGenerator::addOvfStores()
{
    for (int domain = 0; domain < m_estate.storageDomains.size(); ++domain) {
        if (m_estate.storageDomains[domain].type != "data"
            || m_estate.storageDomains[domain].dataCenter == none)
            continue;
        for (int copy = 0; copy < 2; ++copy) {
            Disk disk;
            disk.id = m_random.id();
            disk.image = m_random.id();
            disk.alias = "OVF_STORE";
            disk.description = "OVF_STORE";
            disk.provisionedSize = 128 * mebibyte;
            disk.actualSize = disk.provisionedSize;
            disk.format = "raw";
            disk.contentType = "ovf_store";
            disk.sparse = false;
            disk.shareable = true;
            disk.storageDomain = domain;
            m_estate.disks.add(disk);
        }
    }
}

} // namespace demo
