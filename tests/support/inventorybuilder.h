// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"

//! \a values are all there are of their kind: whatever else \a inventory has of it is gone.
template <typename T>
ovirt::InventoryChange wholeList(const ovirt::Inventory &inventory, QList<T> values)
{
    ovirt::InventoryChange change;
    for (const ovirt::Row<T> &row : inventory.rows<T>())
        change.remove<T>(row->id);
    change.put(ovirt::toRows(std::move(values)));
    return change;
}

//! \brief Makes an Inventory of values, the way answers would: a list or a part at a time.
//!
//! VMs first: a part of a VM that is not listed is dropped, as Inventory::apply() does.
class InventoryBuilder {
public:
    template <typename T>
    InventoryBuilder &list(QList<T> values)
    {
        m_inventory.apply(wholeList(m_inventory, std::move(values)));
        return *this;
    }

    template <typename T>
    InventoryBuilder &part(const QString &vmId, QList<T> values)
    {
        return put<T>({vmId, ovirt::PartState::Loaded, ovirt::toRows(std::move(values)), {}});
    }

    template <typename T>
    InventoryBuilder &failed(const QString &vmId, const ovirt::Error &error)
    {
        return put<T>({vmId, ovirt::PartState::Failed, {}, error});
    }

    //! What that user or group holds.
    InventoryBuilder &grants(const QString &principalId, QList<ovirt::Permission> permissions)
    {
        ovirt::InventoryChange change;
        change.grants.put(
            {principalId, ovirt::PartState::Loaded, ovirt::toRows(std::move(permissions))});
        m_inventory.apply(change);
        return *this;
    }

    InventoryBuilder &api(const ovirt::Api &api)
    {
        ovirt::InventoryChange change;
        change.api = api;
        m_inventory.apply(change);
        return *this;
    }

    InventoryBuilder &completeness(const ovirt::Completeness &completeness)
    {
        ovirt::InventoryChange change;
        change.completeness = completeness;
        m_inventory.apply(change);
        return *this;
    }

    [[nodiscard]] const ovirt::Inventory &inventory() const { return m_inventory; }

private:
    template <typename T>
    InventoryBuilder &put(const ovirt::PartChange<T> &part)
    {
        ovirt::InventoryChange change;
        change.partsOf<T>().put(part);
        m_inventory.apply(change);
        return *this;
    }

    ovirt::Inventory m_inventory;
};
