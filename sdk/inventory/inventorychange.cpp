// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/inventorychange.h"

namespace ovirt {
namespace {

// Calls \a visit with each member of \a tuple.
template <typename Tuple, typename Visit>
void forEach(Tuple &tuple, Visit visit)
{
    std::apply([&](auto &...member) { (visit(member), ...); }, tuple);
}

} // namespace

void InventoryChange::putState(
    const QString &vmId, VmPart part, PartState state, const Error &error)
{
    forEach(parts, [&]<typename T>(ChangeList<PartChange<T>> &change) {
        if (vmPartOf<T> == part)
            change.put({vmId, state, {}, error});
    });
}

void InventoryChange::merge(const InventoryChange &later)
{
    if (later.api)
        api = later.api;
    if (later.completeness)
        completeness = later.completeness;
    forEach(later.tables, [this]<typename T>(const TableChange<T> &newer) {
        put(newer.rows.items());
        for (const QString &id : newer.gone)
            remove<T>(id);
    });
    forEach(later.parts,
        [this]<typename T>(const ChangeList<PartChange<T>> &newer) { partsOf<T>().merge(newer); });
    grants.merge(later.grants);
}

// A VM comes before its parts, and a name before what refers to it.
InventoryChange InventoryChange::takeFirst(qsizetype most)
{
    InventoryChange first;
    first.api = std::exchange(api, std::nullopt);
    forEach(tables, [&]<typename T>(TableChange<T> &change) {
        first.table<T>().gone = std::exchange(change.gone, {});
        first.table<T>().rows = change.rows.takeFirst(most);
    });
    forEach(parts, [&]<typename T>(ChangeList<PartChange<T>> &change) {
        first.partsOf<T>() = change.takeFirst(most);
    });
    first.grants = grants.takeFirst(most);
    if (most > 0)
        first.completeness = std::exchange(completeness, std::nullopt);
    return first;
}

bool InventoryChange::isEmpty() const
{
    const bool noTable = std::apply(
        [](const auto &...change) {
            return ((change.rows.isEmpty() && change.gone.isEmpty()) && ...);
        },
        tables);
    const bool noPart =
        std::apply([](const auto &...change) { return (change.isEmpty() && ...); }, parts);
    return !api && noTable && noPart && grants.isEmpty() && !completeness;
}

} // namespace ovirt
