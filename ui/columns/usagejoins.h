// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"

#include <QDateTime>

#include <optional>

// What refers to an object, added up. The inventory indexes references, so none of it walks lists.
namespace browser {

//! \brief How many objects of kind \a From refer to \a to; nullopt: not known.
//!
//! Nothing that refers to it is 0 only where objects of that kind came at all, and of a part of
//! VMs, where every VM's came.
template <typename From, typename To>
[[nodiscard]] std::optional<qint64> referrerCountOf(
    const ovirt::Inventory &inventory, const ovirt::Ref<To> &to)
{
    if (to.isNull())
        return std::nullopt;
    const qint64 count = inventory.referrers<From>(to).size();
    if (count > 0)
        return count;
    bool isKnown = false;
    if constexpr (requires { ovirt::Fields<From>::path; })
        isKnown = !inventory.rows<From>().isEmpty();
    else
        isKnown = inventory.isKnownOfEveryVm(ovirt::vmPartOf<From>);
    return isKnown ? std::optional<qint64>(0) : std::nullopt;
}

//! \brief The virtual processors of the VMs on a host, or in a cluster, together.
//!
//! VMs that do not say are left out; nullopt: none says, or it is not known which VMs there are.
template <typename To>
[[nodiscard]] std::optional<qint64> vcpuSumAt(
    const ovirt::Inventory &inventory, const ovirt::Ref<To> &to);
//! The same of the configured RAM, bytes.
template <typename To>
[[nodiscard]] std::optional<qint64> memorySumAt(
    const ovirt::Inventory &inventory, const ovirt::Ref<To> &to);

//! The hosts of all clusters of the data center with that id; nullopt: not known.
[[nodiscard]] std::optional<qint64> hostCountOf(
    const ovirt::Inventory &, const ovirt::DataCenter &dataCenter);
//! The same of VMs.
[[nodiscard]] std::optional<qint64> vmCountOf(
    const ovirt::Inventory &, const ovirt::DataCenter &dataCenter);
//! The NICs of VMs with any profile of the network; nullopt: not known.
[[nodiscard]] std::optional<qint64> nicCountOf(
    const ovirt::Inventory &, const ovirt::Network &network);
//! The sizes that guests see of the disks on the storage domain, bytes; nullopt: not known.
[[nodiscard]] std::optional<qint64> provisionedSumOf(
    const ovirt::Inventory &, const ovirt::StorageDomain &domain);

//! Snapshots of VM number \a vm, without what it is now; nullopt: not known.
[[nodiscard]] std::optional<qint64> snapshotCountOf(const ovirt::Inventory &, qsizetype vm);
//! When the oldest of them was taken; invalid: it has none, or that is not known.
[[nodiscard]] QDateTime oldestSnapshotOf(const ovirt::Inventory &, qsizetype vm);
//! \brief What the snapshots of a disk take on storage, bytes: all of it but the active volume.
//!
//! nullopt: the engine does not tell both sizes.
[[nodiscard]] std::optional<qint64> snapshotsSizeOf(const ovirt::Disk &disk);
//! The names of the tags of VM number \a vm.
[[nodiscard]] QStringList tagsOf(const ovirt::Inventory &, qsizetype vm);

//! How many permissions the user or group with that id has, those of groups too; nullopt: not
//! known.
[[nodiscard]] std::optional<qint64> grantCountOf(const ovirt::Inventory &, const QString &id);
//! The names of the roles in these, each once.
[[nodiscard]] QStringList rolesOf(const ovirt::Inventory &, const QString &id);
//! Whether one of these roles is for administrators; nullopt: none is known to be, and not all
//! are known.
[[nodiscard]] std::optional<bool> isAdministrator(const ovirt::Inventory &, const QString &id);

} // namespace browser
