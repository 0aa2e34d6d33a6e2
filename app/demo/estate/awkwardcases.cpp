// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/estate/awkwardcases.h"

#include "app/demo/estate/catalogue.h"
#include "app/demo/estate/generator.h"

#include <algorithm>

namespace demo {
namespace {

std::vector<QByteArray> awkwardNames()
{
    QByteArray longest = "a-name-of-200-characters";
    while (longest.size() < 200)
        longest += '-' + QByteArray::number(longest.size());
    return {
        "<b>bold</b> & <i>slanted</i>",
        "R&D \u2013 build &amp; test",
        "the \"quoted\" one's 'name'",
        "=HYPERLINK(\"http://example.com/\";\"click\")",
        "\u05e9\u05e8\u05ea-\u05d3\u05d5\u05d0\u05e8 \u062e\u0627\u062f\u0645",
        "Zu\u0308rich-Cafe\u0301-n\u0303o\u0302",
        longest.left(200),
    };
}

} // namespace

AwkwardCases::AwkwardCases(Estate &estate, Random &random, MachineParts &parts)
    : m_estate(estate)
    , m_random(random)
    , m_parts(parts)
{
}

void AwkwardCases::run()
{
    if (m_estate.vms.size() == 0)
        return;
    spreadShapes();
    spreadNames();
    shareName();
}

void AwkwardCases::spreadNames()
{
    const std::vector<QByteArray> names = awkwardNames();
    const int count = std::min(static_cast<int>(names.size()), m_estate.vms.size());
    for (int number = 0; number < count; ++number)
        m_estate.vms[number * m_estate.vms.size() / count].name =
            names[static_cast<std::size_t>(number)];
}

void AwkwardCases::shareName()
{
    // An engine allows the same name twice in different data centers.
    for (int place = m_estate.vms.size() - 1; place > 0; --place) {
        const Vm &vm = m_estate.vms[place];
        Vm &other = m_estate.vms[place - 1];
        if (m_parts.dataCenterOf(vm) == m_parts.dataCenterOf(other) || vm.name.size() > 30
            || other.name.size() > 30 || !isascii(other.name.front())
            || !isalpha(other.name.front()))
            continue;
        other.name = vm.name;
        return;
    }
}

void AwkwardCases::spreadShapes()
{
    using Shape = void (*)(AwkwardCases &, Vm &);
    static constexpr Shape shapes[] = {
        [](AwkwardCases &, Vm &vm) { vm.disks.clear(); },
        [](AwkwardCases &, Vm &vm) {
            vm.nics.clear();
            vm.devices.clear();
        },
        [](AwkwardCases &, Vm &vm) { vm.permissionsHidden = true; },
        [](AwkwardCases &self, Vm &vm) { self.manyDisks(vm); },
        [](AwkwardCases &self, Vm &vm) { self.oddDisks(vm); },
        [](AwkwardCases &self, Vm &vm) { self.oddNics(vm); },
        [](AwkwardCases &self, Vm &vm) { self.talkativeGuest(vm); },
        [](AwkwardCases &self, Vm &vm) { self.manySnapshots(vm); },
        [](AwkwardCases &self, Vm &vm) {
            self.m_parts.setStatus(vm, "paused");
            vm.statusDetail = "eio";
        },
        [](AwkwardCases &self, Vm &vm) {
            self.m_parts.setStatus(vm, "down");
            vm.illegalImages = true;
        },
        [](AwkwardCases &self, Vm &vm) { self.m_parts.setStatus(vm, "suspended"); },
        [](AwkwardCases &self, Vm &vm) { self.m_parts.setStatus(vm, "migrating"); },
        [](AwkwardCases &self, Vm &vm) { self.m_parts.setStatus(vm, "image_locked"); },
        [](AwkwardCases &self, Vm &vm) { self.m_parts.setStatus(vm, "not_responding"); },
        [](AwkwardCases &self, Vm &vm) { self.m_parts.setStatus(vm, "powering_up"); },
        [](AwkwardCases &self, Vm &vm) { self.m_parts.setStatus(vm, "unknown"); },
    };
    const int count = std::min(static_cast<int>(std::size(shapes)), m_estate.vms.size());
    for (int number = 0; number < count; ++number) {
        const int place = m_estate.vms.size() - 1 - number * m_estate.vms.size() / count;
        shapes[number](*this, m_estate.vms[place]);
    }
}

void AwkwardCases::manyDisks(Vm &vm)
{
    while (vm.disks.size() < 20)
        m_parts.attachDisk(vm);
}

void AwkwardCases::oddDisks(Vm &vm)
{
    DiskAttachment lun;
    lun.disk = m_parts.addLunDisk("array-lun-1");
    vm.disks.push_back(lun);
    DiskAttachment &inactive = m_parts.attachDisk(vm);
    inactive.active = false;
    inactive.readOnly = true;
    const int shared = m_parts.addDisk(m_parts.dataCenterOf(vm), "quorum-shared");
    m_estate.disks[shared].shareable = true;
    m_estate.disks[shared].format = "raw";
    m_estate.disks[shared].sparse = false;
    attachShared(shared, m_estate.vms.placeOf(vm.id));
    for (int place = 0; place < m_estate.vms.size(); ++place) {
        const Vm &other = m_estate.vms[place];
        if (other.id != vm.id && !other.disks.empty() && other.disks.size() < 10
            && m_parts.dataCenterOf(other) == m_parts.dataCenterOf(vm))
            return attachShared(shared, place);
    }
}

void AwkwardCases::attachShared(int disk, int place)
{
    DiskAttachment attachment;
    attachment.disk = disk;
    m_estate.vms[place].disks.push_back(attachment);
}

void AwkwardCases::oddNics(Vm &vm)
{
    while (vm.nics.size() < 4)
        m_parts.addNic(vm);
    vm.nics[0].vnicProfile = none;
    vm.nics[1].plugged = false;
    vm.nics[2].linked = false;
}

void AwkwardCases::talkativeGuest(Vm &vm)
{
    vm.os = &operatingSystems()[2];
    while (vm.nics.size() < 2)
        m_parts.addNic(vm);
    m_parts.setStatus(vm, "up");
    m_parts.installAgent(vm);
    ReportedDevice bridge = vm.devices.front(); // a bridge has the address of its NIC
    bridge.id = m_random.id();
    bridge.name = "br0";
    for (int number = 2; number < 10; ++number)
        bridge.addresses4.push_back("172.16.0." + QByteArray::number(number));
    bridge.addresses6.push_back("2001:db8::10");
    vm.devices.push_back(bridge);
    ReportedDevice silent;
    silent.id = m_random.id();
    silent.name = "docker0";
    silent.mac = "02:42:AC:11:00:01";
    vm.devices.push_back(silent);
}

void AwkwardCases::manySnapshots(Vm &vm)
{
    m_parts.setStatus(vm, "down");
    for (int number = 1; number <= 6; ++number)
        m_parts.addSnapshot(vm, "regular", "<nightly> & \"weekly\" " + QByteArray::number(number));
    vm.snapshots.back().status = "locked";
    m_parts.addSnapshot(vm, "preview", "Active VM before the preview");
}

} // namespace demo
