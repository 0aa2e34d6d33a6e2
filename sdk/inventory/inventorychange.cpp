// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/inventorychange.h"

namespace ovirt {

void InventoryChange::merge(const InventoryChange &later)
{
    if (later.api)
        api = later.api;
    if (later.completeness)
        completeness = later.completeness;
    const auto mergeList = [this]<typename T>(const WholeList<T> &newer) {
        if (newer.came)
            list<T>() = newer;
    };
    std::apply([&](const auto &...newer) { (mergeList(newer), ...); }, later.lists);
    const auto mergeParts = [this]<typename T>(
                                const QList<PartChange<T>> &newer) { partsOf<T>().append(newer); };
    std::apply([&](const auto &...newer) { (mergeParts(newer), ...); }, later.parts);
}

} // namespace ovirt
