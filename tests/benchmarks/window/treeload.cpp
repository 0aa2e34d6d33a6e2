// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/window/treeload.h"

#include <algorithm>

namespace {

using namespace ovirt;

constexpr int clusterCount = 20;
constexpr int hostCount = 100;
constexpr int pageSize = 250;
constexpr int disksATurn = 1000; // four pages that came meanwhile
constexpr qint64 gib = 1LL << 30;

QString idOf(const char *kind, int number)
{
    return QStringLiteral("%1-4f5e-6a7b-8c9d-%2")
        .arg(QLatin1String(kind))
        .arg(number, 12, 10, QLatin1Char('0'));
}

template <typename T>
T named(const char *kind, int number)
{
    T object;
    object.id = idOf(kind, number);
    object.name = QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(number);
    return object;
}

Vm vmOf(int number)
{
    constexpr const char *roles[] = {"web", "db", "build", "mail", "Desktop"};
    constexpr const char *states[] = {"up", "up", "up", "down", "paused", "migrating"};
    Vm vm = named<Vm>("vm", number);
    vm.name = QStringLiteral("%1-%2").arg(QLatin1String(roles[number % 5])).arg(number);
    vm.status = QLatin1String(states[number % 6]);
    vm.cluster.id = idOf("cluster", number * 7 % clusterCount);
    if (vm.status == QLatin1String("up"))
        vm.host.id = idOf("host", number * 13 % hostCount);
    vm.cpuSockets = vm.cpuThreads = 1;
    vm.cpuCores = 1 << number % 5;
    vm.memory = gib << number % 7;
    return vm;
}

QList<Vm> vmsByName(int count)
{
    QList<Vm> vms;
    for (int number = 0; number < count; ++number)
        vms.append(vmOf(number));
    std::sort(vms.begin(), vms.end(), [](const Vm &a, const Vm &b) { return a.name < b.name; });
    return vms;
}

// 2, 3, 2, 3, …: the disks of a VM have numbers of their own.
int disksOf(int vm)
{
    return 2 + vm % 2;
}

Disk diskOf(int vm, int number)
{
    Disk disk = named<Disk>("disk", 3 * vm + number);
    disk.alias = QStringLiteral("%1_Disk%2").arg(vm).arg(number);
    disk.status = QStringLiteral("ok");
    disk.provisionedSize = (1 + vm % 40) * gib;
    disk.actualSize = *disk.provisionedSize / (1 + number);
    return disk;
}

class Recorder {
public:
    void play(const InventoryChange &change)
    {
        const AppliedChange applied = m_inventory.apply(change);
        m_phases.last().turns.append(TreeTurn{m_inventory, applied});
    }
    template <typename T>
    void list(const QList<Row<T>> &rows)
    {
        InventoryChange change;
        for (const Row<T> &row : m_inventory.rows<T>())
            change.remove<T>(row->id);
        change.put(rows);
        play(change);
    }
    void begin(const char *name) { m_phases.append(TreePhase{name, {}}); }
    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }
    [[nodiscard]] QList<TreePhase> phases() const { return m_phases; }

private:
    Inventory m_inventory;
    QList<TreePhase> m_phases;
};

template <typename T>
QList<Row<T>> manyOf(const char *kind, int count)
{
    QList<T> objects;
    for (int number = 0; number < count; ++number)
        objects.append(named<T>(kind, number));
    return toRows(std::move(objects));
}

void recordPages(Recorder &recorder, QList<Row<Vm>> vms)
{
    recorder.begin("pages of VMs");
    recorder.list(manyOf<Cluster>("cluster", clusterCount));
    recorder.list(manyOf<Host>("host", hostCount));
    QList<Row<Vm>> shown;
    // Several pages are asked for at once, and the second answer overtakes the first.
    for (qsizetype page = 0; page * pageSize < vms.size(); ++page) {
        const qsizetype other = page ^ 1;
        const qsizetype from = other * pageSize < vms.size() ? other : page;
        shown.append(vms.mid(from * pageSize, pageSize));
        recorder.list(shown);
    }
}

void recordDisks(Recorder &recorder, int vms)
{
    recorder.begin("pages of disks");
    QList<Disk> disks;
    for (int vm = 0; vm < vms; ++vm) {
        for (int number = 0; number < disksOf(vm); ++number)
            disks.append(diskOf(vm, number));
    }
    const QList<Row<Disk>> rows = toRows(std::move(disks));
    for (qsizetype end = disksATurn; end < rows.size() + disksATurn; end += disksATurn)
        recorder.list(rows.first(std::min(end, rows.size())));
}

PartChange<DiskAttachment> attachmentsOf(int vm)
{
    QList<DiskAttachment> list;
    for (int number = 0; number < disksOf(vm); ++number) {
        list.append(DiskAttachment());
        list.last().id = list.last().disk.id = idOf("disk", 3 * vm + number);
        list.last().vm.id = idOf("vm", vm);
        list.last().active = true;
    }
    return {idOf("vm", vm), PartState::Loaded, toRows(std::move(list)), {}};
}

PartChange<Nic> nicsOf(int vm)
{
    QList<Nic> list;
    for (int number = 0; number < 1 + vm % 2; ++number) {
        list.append(named<Nic>("nic", 2 * vm + number));
        list.last().vm.id = idOf("vm", vm);
        list.last().mac = QStringLiteral("56:6f:%1").arg(2 * vm + number);
        list.last().plugged = list.last().linked = true;
    }
    return {idOf("vm", vm), PartState::Loaded, toRows(std::move(list)), {}};
}

// None, one or two of twelve.
PartChange<Tag> tagsOf(int vm)
{
    QList<Tag> list;
    for (int number = 0; number < vm % 3; ++number)
        list.append(named<Tag>("tag", (vm + 5 * number) % 12));
    return {idOf("vm", vm), PartState::Loaded, toRows(std::move(list)), {}};
}

void recordParts(Recorder &recorder, int vms, int partsATurn)
{
    recorder.begin("parts");
    const int vmsATurn = std::max(1, partsATurn / 3);
    for (int first = 0; first < vms; first += vmsATurn) {
        InventoryChange change;
        for (int vm = first; vm < std::min(vms, first + vmsATurn); ++vm) {
            change.partsOf<DiskAttachment>().put(attachmentsOf(vm));
            change.partsOf<Nic>().put(nicsOf(vm));
            change.partsOf<Tag>().put(tagsOf(vm));
        }
        recorder.play(change);
    }
}

QList<Row<Vm>> withOtherStatus(QList<Row<Vm>> vms, qsizetype every)
{
    for (qsizetype number = 0; number < vms.size(); number += every) {
        Vm vm = *vms.at(number);
        vm.status = QStringLiteral("suspended");
        vm.memory = vm.memory.value_or(0) + gib;
        vms[number] = Row<Vm>(vm);
    }
    return vms;
}

void recordRefreshes(Recorder &recorder)
{
    recorder.begin("nothing new");
    recorder.list(recorder.inventory().rows<Vm>());
    recorder.begin("1 VM new");
    recorder.list(
        withOtherStatus(recorder.inventory().rows<Vm>(), recorder.inventory().rows<Vm>().size()));
    recorder.begin("1 VM in 20 new");
    recorder.list(withOtherStatus(recorder.inventory().rows<Vm>(), 20));
    recorder.begin("1 VM in 4 gone");
    QList<Row<Vm>> left;
    for (const Row<Vm> &vm : recorder.inventory().rows<Vm>()) {
        if (qHash(vm->id, 1) % 4 != 0)
            left.append(vm);
    }
    recorder.list(left);
}

} // namespace

QList<TreePhase> treeLoad(int vms, int partsATurn)
{
    Recorder recorder;
    recordPages(recorder, toRows(vmsByName(vms)));
    recordDisks(recorder, vms);
    recordParts(recorder, vms, partsATurn);
    recordRefreshes(recorder);
    return recorder.phases();
}
