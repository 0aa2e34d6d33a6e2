// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/inventory.h"

namespace ovirt {

// Shared one by one, so that a change while somebody holds a copy detaches 8 bytes a VM.
struct Inventory::VmParts : QSharedData {
    template <typename... T>
    using Lists = std::tuple<QList<Row<T>>...>;

    VmPartKinds::Into<Lists> lists;
    std::array<PartState, vmPartCount> states = {};
    QHash<VmPart, Error> errors; // of what failed: hardly ever any
};

struct Inventory::Data : QSharedData {
    template <typename... T>
    using Tables = std::tuple<Table<T>...>;

    std::optional<Api> api;
    GlobalKinds::Into<Tables> tables;
    QList<QSharedDataPointer<VmParts>> parts; // of each VM, by its number
    Completeness completeness;

    template <typename T>
    Table<T> &table()
    {
        return std::get<Table<T>>(tables);
    }
    template <typename T>
    [[nodiscard]] const Table<T> &table() const
    {
        return std::get<Table<T>>(tables);
    }
};

Inventory::Inventory()
    : d(new Data)
{
}

Inventory::Inventory(const Inventory &other) = default;
Inventory &Inventory::operator=(const Inventory &other) = default;
Inventory::~Inventory() = default;

template <typename T>
const QList<Row<T>> &Inventory::rows() const
{
    return d->table<T>().rows;
}

template <typename T>
const T *Inventory::find(const Ref<T> &ref) const
{
    const Table<T> &table = d->table<T>();
    const auto found = table.byId.constFind(ref.id);
    return found == table.byId.cend() ? nullptr : &*table.rows.at(*found);
}

qsizetype Inventory::numberOfVm(const QString &id) const
{
    return d->table<Vm>().byId.value(id, -1);
}

template <typename T>
const QList<Row<T>> &Inventory::partOf(qsizetype vm) const
{
    return std::get<QList<Row<T>>>(d->parts.at(vm)->lists);
}

PartState Inventory::stateOf(qsizetype vm, VmPart part) const
{
    return d->parts.at(vm)->states[size_t(part)];
}

const Error *Inventory::errorOf(qsizetype vm, VmPart part) const
{
    const auto &errors = d->parts.at(vm)->errors;
    const auto found = errors.constFind(part);
    return found == errors.cend() ? nullptr : &*found;
}

bool Inventory::isVmComplete(qsizetype vm) const
{
    const auto &states = d->parts.at(vm)->states;
    return std::all_of(
        states.begin(), states.end(), [](PartState state) { return state == PartState::Loaded; });
}

const std::optional<Api> &Inventory::api() const
{
    return d->api;
}

const Completeness &Inventory::completeness() const
{
    return d->completeness;
}

namespace {

template <typename T>
Table<T> merged(const Table<T> &old, const QList<Row<T>> &news)
{
    Table<T> table;
    table.rows.reserve(news.size());
    table.byId.reserve(news.size());
    for (const Row<T> &row : news) {
        if (table.byId.contains(row->id))
            continue;
        const auto known = old.byId.constFind(row->id);
        const bool unchanged = known != old.byId.cend() && *old.rows.at(*known) == *row;
        table.byId.insert(row->id, table.rows.size());
        table.rows.append(unchanged ? old.rows.at(*known) : row);
    }
    return table;
}

template <typename T>
bool sameRows(const QList<Row<T>> &a, const QList<Row<T>> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const Row<T> &x, const Row<T> &y) { return x.same(y); });
}

} // namespace

template <typename T>
bool Inventory::replaceList(const WholeList<T> &list)
{
    Table<T> table = merged(std::as_const(d)->table<T>(), list.rows);
    if (sameRows(table.rows, std::as_const(d)->table<T>().rows))
        return false;
    d->table<T>() = std::move(table);
    return true;
}

// Known VMs keep their place, new ones come at the end: what is shown does not jump.
void Inventory::replaceVms(const WholeList<Vm> &list, AppliedChange &applied)
{
    const Table<Vm> &old = std::as_const(d)->table<Vm>();
    const Table<Vm> fresh = merged(old, list.rows);
    Table<Vm> table;
    QList<QSharedDataPointer<VmParts>> parts;
    const auto append = [&](const Row<Vm> &row, const QSharedDataPointer<VmParts> &itsParts) {
        table.byId.insert(row->id, table.rows.size());
        table.rows.append(row);
        parts.append(itsParts);
    };
    for (qsizetype number = 0; number < old.rows.size(); ++number) {
        const auto still = fresh.byId.constFind(old.rows.at(number)->id);
        if (still == fresh.byId.cend()) {
            applied.removedVms.append(number);
            continue;
        }
        if (!fresh.rows.at(*still).same(old.rows.at(number)))
            applied.changedVms.append(table.rows.size());
        append(fresh.rows.at(*still), std::as_const(d)->parts.at(number));
    }
    for (const Row<Vm> &row : fresh.rows) {
        if (old.byId.contains(row->id))
            continue;
        append(row, QSharedDataPointer<VmParts>(new VmParts));
        ++applied.appendedVms;
    }
    d->table<Vm>() = std::move(table);
    d->parts = std::move(parts);
}

template <typename T>
void Inventory::changePart(const PartChange<T> &change, AppliedChange &applied)
{
    constexpr VmPart part = vmPartOf<T>;
    const qsizetype vm = numberOfVm(change.vmId);
    if (vm < 0)
        return; // gone meanwhile
    const QList<Row<T>> &old = partOf<T>(vm);
    const auto equalRow = [](const Row<T> &a, const Row<T> &b) { return *a == *b; };
    const bool loaded = change.state == PartState::Loaded;
    const bool sameList = !loaded
        || std::equal(old.begin(), old.end(), change.rows.begin(), change.rows.end(), equalRow);
    if (sameList && stateOf(vm, part) == change.state && change.state != PartState::Failed)
        return;

    VmParts &parts = *d->parts[vm];
    parts.states[size_t(part)] = change.state;
    if (!sameList)
        std::get<QList<Row<T>>>(parts.lists) = change.rows;
    if (change.state == PartState::Failed)
        parts.errors.insert(part, change.error);
    else
        parts.errors.remove(part);
    applied.changedParts.append({vm, part});
}

AppliedChange Inventory::apply(const InventoryChange &change)
{
    AppliedChange applied;
    if (change.api)
        d->api = change.api;
    const auto list = [&]<typename T>(const WholeList<T> &whole) {
        if (!whole.came)
            return;
        if constexpr (std::is_same_v<T, Vm>)
            replaceVms(whole, applied);
        else
            applied.otherKindsChanged |= replaceList(whole);
    };
    std::apply([&](const auto &...whole) { (list(whole), ...); }, change.lists);
    const auto parts = [&](const auto &changes) {
        for (const auto &one : changes)
            changePart(one, applied);
    };
    std::apply([&](const auto &...changes) { (parts(changes), ...); }, change.parts);
    if (change.completeness && *change.completeness != d->completeness) {
        d->completeness = *change.completeness;
        applied.completenessChanged = true;
    }
    return applied;
}

#define OVIRT_INSTANTIATE(T)                                                                       \
    template OVIRT_EXPORT const QList<Row<T>> &Inventory::rows<T>() const;                         \
    template OVIRT_EXPORT const T *Inventory::find<T>(const Ref<T> &) const;
OVIRT_FOR_EACH_GLOBAL_KIND(OVIRT_INSTANTIATE)
#undef OVIRT_INSTANTIATE
#define OVIRT_INSTANTIATE(T)                                                                       \
    template OVIRT_EXPORT const QList<Row<T>> &Inventory::partOf<T>(qsizetype) const;
OVIRT_FOR_EACH_VM_PART_KIND(OVIRT_INSTANTIATE)
#undef OVIRT_INSTANTIATE

QStringList addressesOf(const Inventory &inventory, qsizetype vm, const QString &mac)
{
    QStringList addresses;
    for (const Row<ReportedDevice> &device : inventory.partOf<ReportedDevice>(vm)) {
        if (mac.isEmpty() || device->mac.compare(mac, Qt::CaseInsensitive) != 0)
            continue;
        for (const Ip &ip : device->ips)
            addresses.append(ip.address);
    }
    return addresses;
}

} // namespace ovirt
