// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/kinds.h"

#include <QHash>
#include <QMetaType>

namespace browser {

//! The kinds of object that have a table, in the order in which people see them.
enum class Kind : quint8 {
    Vm,
    Disk, //!< a row is an attachment, or a disk that no VM has
    Nic,
    Permission, //!< a row is a permission on a VM, inherited or not
    Snapshot,
    Host,
    Cluster,
    DataCenter,
    StorageDomain,
    Network,
    Template,
    User,
    Group,
};
inline constexpr int kindCount = 13;

//! The type of what stands in a row of \a kind's table.
template <Kind kind>
struct RowTypeOf;
// clang-format off
template <> struct RowTypeOf<Kind::Vm> { using Type = ovirt::Vm; };
template <> struct RowTypeOf<Kind::Disk> { using Type = ovirt::DiskAttachment; };
template <> struct RowTypeOf<Kind::Nic> { using Type = ovirt::Nic; };
template <> struct RowTypeOf<Kind::Permission> { using Type = ovirt::Permission; };
template <> struct RowTypeOf<Kind::Snapshot> { using Type = ovirt::Snapshot; };
template <> struct RowTypeOf<Kind::Host> { using Type = ovirt::Host; };
template <> struct RowTypeOf<Kind::Cluster> { using Type = ovirt::Cluster; };
template <> struct RowTypeOf<Kind::DataCenter> { using Type = ovirt::DataCenter; };
template <> struct RowTypeOf<Kind::StorageDomain> { using Type = ovirt::StorageDomain; };
template <> struct RowTypeOf<Kind::Network> { using Type = ovirt::Network; };
template <> struct RowTypeOf<Kind::Template> { using Type = ovirt::Template; };
template <> struct RowTypeOf<Kind::User> { using Type = ovirt::User; };
template <> struct RowTypeOf<Kind::Group> { using Type = ovirt::Group; };

//! The kind whose table has rows of \a T; of a Disk itself the one that it stands in.
template <typename T> inline constexpr Kind kindOf = Kind(255);
template <> inline constexpr Kind kindOf<ovirt::Vm> = Kind::Vm;
template <> inline constexpr Kind kindOf<ovirt::DiskAttachment> = Kind::Disk;
template <> inline constexpr Kind kindOf<ovirt::Disk> = Kind::Disk;
template <> inline constexpr Kind kindOf<ovirt::Nic> = Kind::Nic;
template <> inline constexpr Kind kindOf<ovirt::Permission> = Kind::Permission;
template <> inline constexpr Kind kindOf<ovirt::Snapshot> = Kind::Snapshot;
template <> inline constexpr Kind kindOf<ovirt::Host> = Kind::Host;
template <> inline constexpr Kind kindOf<ovirt::Cluster> = Kind::Cluster;
template <> inline constexpr Kind kindOf<ovirt::DataCenter> = Kind::DataCenter;
template <> inline constexpr Kind kindOf<ovirt::StorageDomain> = Kind::StorageDomain;
template <> inline constexpr Kind kindOf<ovirt::Network> = Kind::Network;
template <> inline constexpr Kind kindOf<ovirt::Template> = Kind::Template;
template <> inline constexpr Kind kindOf<ovirt::User> = Kind::User;
template <> inline constexpr Kind kindOf<ovirt::Group> = Kind::Group;
// clang-format on

//! \brief Which object is meant, by what stays: the engine's ids.
//!
//! The same disk, permission or NIC number may stand below several VMs, so these name their VM too.
struct ObjectKey {
    Kind kind = Kind::Vm;
    QString id;   //!< empty: no object
    QString vmId; //!< of what is below a VM; empty: the first of that id

    [[nodiscard]] bool isNull() const { return id.isEmpty(); }
    //! The id of the VM that it is, or stands below; empty: of none.
    [[nodiscard]] const QString &vm() const { return kind == Kind::Vm ? id : vmId; }
    bool operator==(const ObjectKey &) const = default;
};

inline size_t qHash(const ObjectKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.kind), key.id, key.vmId);
}

} // namespace browser

Q_DECLARE_METATYPE(browser::ObjectKey)
