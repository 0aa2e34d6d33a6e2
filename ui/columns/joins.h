// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "ui/columns/kind.h"

#include <optional>

namespace browser {

//! What a reference is called: the object's name, its id where it leads nowhere, null where there
//! is no reference.
template <typename T>
[[nodiscard]] QString nameOf(const ovirt::Inventory &inventory, const ovirt::Ref<T> &ref)
{
    if (ref.isNull())
        return {};
    const T *object = inventory.find(ref);
    return object && !object->name.isEmpty() ? object->name : ref.id;
}

//! What a disk is called: its alias, else its name, else its id.
[[nodiscard]] QString nameOf(const ovirt::Disk &disk);
//! What an attachment is called: as its disk, or the disk's id where that is not known.
[[nodiscard]] QString nameOf(const ovirt::Inventory &, const ovirt::DiskAttachment &);
//! The disk that is attached; null: the disk is not known.
[[nodiscard]] const ovirt::Disk *diskOf(
    const ovirt::Inventory &, const ovirt::DiskAttachment &attachment);

//! Bytes on storage with all snapshots, or, where the engine does not say, of the active volume.
[[nodiscard]] std::optional<qint64> usedSizeOf(const ovirt::Disk &disk);
//! `thin` or `preallocated`; null: not reported, as for a LUN.
[[nodiscard]] QString allocationOf(const ovirt::Disk &disk);
[[nodiscard]] QStringList storageDomainsOf(const ovirt::Inventory &, const ovirt::Disk &disk);

//! How many DiskAttachments, Nics or Permissions VM number \a vm has; nullopt: not known.
template <typename T>
[[nodiscard]] std::optional<qint64> countOf(const ovirt::Inventory &inventory, qsizetype vm)
{
    const qint64 count = inventory.partOf<T>(vm).size();
    if (count == 0 && !inventory.isKnown(vm, ovirt::vmPartOf<T>))
        return std::nullopt;
    return count;
}

//! \brief What the disks of VM number \a vm add up to, bytes: the sizes that guests see.
//!
//! Disks of unknown size are left out; nullopt where no size is known. A VM that is known to have
//! no disk has 0.
[[nodiscard]] std::optional<qint64> provisionedSumOf(const ovirt::Inventory &, qsizetype vm);
//! The same of usedSizeOf().
[[nodiscard]] std::optional<qint64> usedSumOf(const ovirt::Inventory &, qsizetype vm);
//! The same of snapshotsSizeOf().
[[nodiscard]] std::optional<qint64> snapshotsSumOf(const ovirt::Inventory &, qsizetype vm);

//! The VM's data center, by way of its cluster; null: not known.
[[nodiscard]] const ovirt::DataCenter *dataCenterOf(const ovirt::Inventory &, const ovirt::Vm &vm);
//! What the guest says it runs, e.g. `Fedora 38`; null without a guest agent.
[[nodiscard]] QString guestOsOf(const ovirt::Vm &vm);
//! Every address that the guest of VM number \a vm reports, each once.
[[nodiscard]] QStringList addressesOf(const ovirt::Inventory &, qsizetype vm);

//! What the guest calls the devices with the NIC's MAC, e.g. `eth0`.
[[nodiscard]] QStringList guestDevicesOf(const ovirt::Inventory &, const ovirt::Nic &nic);
//! The network behind the NIC's profile; null: no profile, or not known.
[[nodiscard]] const ovirt::Network *networkOf(const ovirt::Inventory &, const ovirt::Nic &nic);
//! `profile / network`, since a profile's name alone is ambiguous; null: the NIC has no profile.
[[nodiscard]] QString profileAndNetworkOf(const ovirt::Inventory &, const ovirt::Nic &nic);
//! The addresses that the guest reports for the NIC.
[[nodiscard]] QStringList addressesOf(const ovirt::Inventory &, const ovirt::Nic &nic);

//! First and last name of a user; null: neither is known.
[[nodiscard]] QString fullNameOf(const ovirt::User &user);
//! `user` or `group`; null: the engine named neither.
[[nodiscard]] QString principalTypeOf(const ovirt::Permission &permission);
//! \brief Who has the permission: what a user signs in with, or a group's name.
//!
//! The id where the engine did not tell the name; null where there is neither user nor group.
[[nodiscard]] QString principalNameOf(
    const ovirt::Inventory &, const ovirt::Permission &permission);

//! \brief \a permission with the object that it was given on, as its holder's list has it.
//!
//! Null: nobody's list has it, or it was given on something that the engine does not name.
[[nodiscard]] const ovirt::Permission *grantOf(
    const ovirt::Inventory &, const ovirt::Permission &permission);
//! What \a permission was given on: `vm`, `cluster`, … as the engine calls them, `system` where it
//! has no object.
[[nodiscard]] QString kindOfOrigin(const ovirt::Permission &permission);
//! That object, where it has a table; null: it has none, as the system or a pool.
[[nodiscard]] ObjectKey keyOfOrigin(const ovirt::Permission &permission);
//! The name of that object, its id where it leads nowhere; `System` where it has none.
[[nodiscard]] QString nameOfOrigin(const ovirt::Inventory &, const ovirt::Permission &permission);

} // namespace browser
