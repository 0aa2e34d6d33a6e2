// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/inventory.h"

#include "sdk/inventory/referrers_p.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace ovirt {

// Shared one by one, so that a change while somebody holds a copy detaches 8 bytes a VM.
struct Inventory::Parts : QSharedData {
    template <typename... T>
    using Lists = std::tuple<QList<Row<T>>...>;

    VmPartKinds::Into<Lists> lists;
    std::array<PartState, vmPartCount> states = {};
    VmParts known;               // that were ever Loaded
    QHash<VmPart, Error> errors; // of what failed: hardly ever any
};

struct Inventory::Data : QSharedData {
    template <typename... T>
    using Tables = std::tuple<Table<T>...>;
    struct Holding {
        PartState state = PartState::NotAsked;
        QList<Row<Permission>> grants;
        bool isKnown = false; // was ever Loaded
    };

    std::optional<Api> api;
    GlobalKinds::Into<Tables> tables;
    QList<QSharedDataPointer<Parts>> parts;             // of each VM, by its number
    std::array<qsizetype, vmPartCount> knownParts = {}; // of how many VMs each is known
    Table<Permission> grants;                           // each that any holder's list has, once
    QHash<QString, Holding> holdings;                   // by id of the user or group
    Completeness completeness;
#define OVIRT_NEXT_REFERENCE(From, To, member) , Referrers<From, To>
    detail::KindsBehind<void OVIRT_FOR_EACH_REFERENCE(OVIRT_NEXT_REFERENCE)>::List::Into<std::tuple>
        referrers;
#undef OVIRT_NEXT_REFERENCE

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
qsizetype Inventory::numberOf(const QString &id) const
{
    return d->table<T>().byId.value(id, -1);
}

template <typename T>
const T *Inventory::find(const Ref<T> &ref) const
{
    const qsizetype number = numberOf<T>(ref.id);
    return number < 0 ? nullptr : &*rows<T>().at(number);
}

template <typename From, typename To>
const QList<qsizetype> &Inventory::referrers(const Ref<To> &to) const
{
    static const QList<qsizetype> none;
    const auto &byId = std::get<Referrers<From, To>>(d->referrers).byId([this] {
        return detail::referrersById<From>(*this, detail::ReferenceMember<From, To>::value);
    });
    const auto found = byId.constFind(to.id);
    return found == byId.cend() ? none : *found;
}

void Inventory::followReferences(const AppliedChange &applied)
{
    std::apply([&](auto &...each) { (each.follow(applied), ...); }, d->referrers);
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

bool Inventory::isKnown(qsizetype vm, VmPart part) const
{
    return d->parts.at(vm)->known.contains(part);
}

bool Inventory::isEmpty() const
{
    const auto areAllEmpty = [this]<typename... T>(
                                 TypeList<T...>) { return (rows<T>().isEmpty() && ...); };
    return areAllEmpty(GlobalKinds());
}

bool Inventory::isKnownOfEveryVm(VmPart part) const
{
    const qsizetype vms = rows<Vm>().size();
    return vms > 0 && d->knownParts[size_t(part)] == vms;
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
    for (int part = 0; part < vmPartCount; ++part) {
        if (d->completeness.parts.contains(VmPart(part))
            && states[size_t(part)] != PartState::Loaded)
            return false;
    }
    return true;
}

bool Inventory::isVmKnown(qsizetype vm) const
{
    const VmParts wanted = d->completeness.parts;
    for (int part = 0; part < vmPartCount; ++part) {
        if (wanted.contains(VmPart(part)) && !isKnown(vm, VmPart(part)))
            return false;
    }
    return true;
}

const QList<Row<Permission>> &Inventory::grantsOf(const QString &principalId) const
{
    static const QList<Row<Permission>> nothing;
    const auto found = d->holdings.constFind(principalId);
    return found == d->holdings.cend() ? nothing : found->grants;
}

PartState Inventory::grantsStateOf(const QString &principalId) const
{
    return d->holdings.value(principalId).state;
}

bool Inventory::areGrantsKnown(const QString &principalId) const
{
    return d->holdings.value(principalId).isKnown;
}

const Row<Permission> *Inventory::grant(const QString &id) const
{
    const qsizetype number = d->grants.byId.value(id, -1);
    return number < 0 ? nullptr : &d->grants.rows.at(number);
}

const QList<Row<Permission>> &Inventory::grants() const
{
    return d->grants.rows;
}

const std::optional<Api> &Inventory::api() const
{
    return d->api;
}

const Completeness &Inventory::completeness() const
{
    return d->completeness;
}

template <typename T>
void Inventory::removeRows(const QStringList &gone, AppliedRows<T> &applied)
{
    for (const QString &id : gone) {
        if (const qsizetype number = numberOf<T>(id); number >= 0)
            applied.removed.append(number);
    }
    if (applied.removed.isEmpty())
        return;
    std::sort(applied.removed.begin(), applied.removed.end());
    applied.removed.erase(
        std::unique(applied.removed.begin(), applied.removed.end()), applied.removed.end());
    Table<T> &table = d->table<T>();
    for (auto number = applied.removed.crbegin(); number != applied.removed.crend(); ++number) {
        table.rows.removeAt(*number);
        if constexpr (std::is_same_v<T, Vm>) {
            for (int part = 0; part < vmPartCount; ++part)
                d->knownParts[size_t(part)] -= isKnown(*number, VmPart(part));
            d->parts.removeAt(*number);
        }
    }
    table.byId.clear();
    for (qsizetype number = 0; number < table.rows.size(); ++number)
        table.byId.insert(table.rows.at(number)->id, number);
}

template <typename T>
void Inventory::changeTable(const TableChange<T> &change, AppliedChange &applied)
{
    AppliedRows<T> &told = applied.of<T>();
    removeRows<T>(change.gone, told);
    for (const Row<T> &row : change.rows.items()) {
        const qsizetype number = numberOf<T>(row->id);
        if (number >= 0 && *rows<T>().at(number) == *row)
            continue;
        Table<T> &table = d->table<T>();
        if (number >= 0) {
            table.rows[number] = row;
            told.changed.append(number);
            continue;
        }
        table.byId.insert(row->id, table.rows.size());
        table.rows.append(row);
        ++told.appended;
        if constexpr (std::is_same_v<T, Vm>)
            d->parts.append(QSharedDataPointer<Parts>(new Parts));
    }
    std::sort(told.changed.begin(), told.changed.end());
}

template <typename T>
void Inventory::changePart(const PartChange<T> &change, AppliedChange &applied)
{
    constexpr VmPart part = vmPartOf<T>;
    const qsizetype vm = numberOfVm(change.vmId);
    if (vm < 0)
        return; // gone meanwhile
    const QList<Row<T>> &old = partOf<T>(vm);
    const auto equalRow = [](const Row<T> &a, const Row<T> &b) { return a.same(b) || *a == *b; };
    const bool loaded = change.state == PartState::Loaded;
    const bool sameList = !loaded
        || std::equal(old.begin(), old.end(), change.rows.begin(), change.rows.end(), equalRow);
    if (sameList && stateOf(vm, part) == change.state && change.state != PartState::Failed)
        return;

    d->knownParts[size_t(part)] += loaded && !isKnown(vm, part);
    Parts &parts = *d->parts[vm];
    parts.states[size_t(part)] = change.state;
    if (loaded)
        parts.known = parts.known.with(part);
    if (!sameList)
        std::get<QList<Row<T>>>(parts.lists) = change.rows;
    if (change.state == PartState::Failed)
        parts.errors.insert(part, change.error);
    else
        parts.errors.remove(part);
    applied.changedParts.append({vm, part});
}

// What several principals hold through one group is one Row.
Row<Permission> Inventory::sharedGrant(const Row<Permission> &row)
{
    const qsizetype known = d->grants.byId.value(row->id, -1);
    if (known < 0) {
        d->grants.byId.insert(row->id, d->grants.rows.size());
        d->grants.rows.append(row);
        return row;
    }
    if (!(*std::as_const(d)->grants.rows.at(known) == *row))
        d->grants.rows[known] = row;
    return std::as_const(d)->grants.rows.at(known);
}

// A revoked permission is in nobody's list any more.
void Inventory::dropUnheldGrants()
{
    Table<Permission> held;
    for (const Data::Holding &holding : std::as_const(d->holdings)) {
        for (const Row<Permission> &row : holding.grants) {
            if (held.byId.contains(row->id))
                continue;
            held.byId.insert(row->id, held.rows.size());
            held.rows.append(row);
        }
    }
    if (held.rows.size() != d->grants.rows.size())
        d->grants = std::move(held);
}

// Whether the holder no longer has something that it had.
bool Inventory::changeGrants(const GrantsChange &change, AppliedChange &applied)
{
    const Data::Holding old = std::as_const(d)->holdings.value(change.principalId);
    Data::Holding holding{change.state, old.grants, old.isKnown};
    if (change.state == PartState::Loaded) {
        holding.isKnown = true;
        holding.grants.clear();
        for (const Row<Permission> &row : change.grants)
            holding.grants.append(sharedGrant(row));
    }
    const auto same = [](const Row<Permission> &a, const Row<Permission> &b) { return a.same(b); };
    if (old.state == holding.state
        && std::equal(old.grants.begin(), old.grants.end(), holding.grants.begin(),
            holding.grants.end(), same))
        return false;
    d->holdings.insert(change.principalId, holding);
    applied.grantsChanged = true;
    QSet<QString> held;
    if (!old.grants.isEmpty()) {
        for (const Row<Permission> &row : std::as_const(holding.grants))
            held.insert(row->id);
    }
    return std::any_of(old.grants.begin(), old.grants.end(),
        [&](const Row<Permission> &row) { return !held.contains(row->id); });
}

// Whether one of those that are gone held anything.
bool Inventory::forgetHolders(const InventoryChange &change, AppliedChange &applied)
{
    bool hasLost = false;
    const QStringList gone = std::get<TableChange<User>>(change.tables).gone
        + std::get<TableChange<Group>>(change.tables).gone;
    for (const QString &id : gone) {
        if (std::as_const(d)->holdings.contains(id)) {
            d->holdings.remove(id);
            applied.grantsChanged = hasLost = true;
        }
    }
    return hasLost;
}

namespace {

// Its clock goes on, and that is no change.
bool isSameEngine(const std::optional<Api> &known, Api now)
{
    if (known)
        now.time = known->time;
    return known == now;
}

} // namespace

AppliedChange Inventory::apply(const InventoryChange &change)
{
    AppliedChange applied;
    if (change.api) {
        applied.apiChanged = !isSameEngine(std::as_const(d)->api, *change.api);
        d->api = change.api;
    }
    std::apply([&](const auto &...table) { (changeTable(table, applied), ...); }, change.tables);
    const auto changeParts = [&](const auto &parts) {
        for (const auto &part : parts.items())
            changePart(part, applied);
    };
    std::apply([&](const auto &...parts) { (changeParts(parts), ...); }, change.parts);
    bool hasLost = forgetHolders(change, applied);
    for (const GrantsChange &grants : change.grants.items())
        hasLost |= changeGrants(grants, applied);
    if (hasLost)
        dropUnheldGrants();
    if (!applied.isEmpty())
        followReferences(applied);
    if (change.completeness && *change.completeness != std::as_const(d)->completeness) {
        d->completeness = *change.completeness;
        applied.completenessChanged = true;
    }
    return applied;
}

#define OVIRT_INSTANTIATE(T)                                                                       \
    template OVIRT_EXPORT const QList<Row<T>> &Inventory::rows<T>() const;                         \
    template OVIRT_EXPORT qsizetype Inventory::numberOf<T>(const QString &) const;                 \
    template OVIRT_EXPORT const T *Inventory::find<T>(const Ref<T> &) const;
OVIRT_FOR_EACH_GLOBAL_KIND(OVIRT_INSTANTIATE)
#undef OVIRT_INSTANTIATE
#define OVIRT_INSTANTIATE(T)                                                                       \
    template OVIRT_EXPORT const QList<Row<T>> &Inventory::partOf<T>(qsizetype) const;
OVIRT_FOR_EACH_VM_PART_KIND(OVIRT_INSTANTIATE)
#undef OVIRT_INSTANTIATE
#define OVIRT_INSTANTIATE(From, To, member)                                                        \
    template OVIRT_EXPORT const QList<qsizetype> &Inventory::referrers<From, To>(const Ref<To> &)  \
        const;
OVIRT_FOR_EACH_REFERENCE(OVIRT_INSTANTIATE)
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
