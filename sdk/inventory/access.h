// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"
#include "sdk/ovirt_export.h"

#include <QHash>
#include <QSet>

namespace ovirt {

//! \brief The id of the object that \a permission was given on; empty: the whole system, or
//! something that the engine does not name, which isOnSystem() tells apart.
OVIRT_EXPORT QString originIdOf(const Permission &permission);
//! Whether \a permission was given on the whole system, by the system's own list.
OVIRT_EXPORT bool isOnSystem(const Inventory &inventory, const Permission &permission);

//! \brief A failure by which something that users and groups hold is not known, with its reason.
//!
//! \a principalId: only one of what that user or group holds; empty: of anybody, or of the whole
//! system, or of who there is. Null: there is none. Good until \a inventory changes.
OVIRT_EXPORT const Failure *failureOfGrants(
    const Inventory &inventory, const QString &principalId = {});

//! Who, which role, given where, through what.
struct Access {
    Row<Permission> permission; //!< which role; where it was given, if isOriginKnown
    Ref<User> user;             //!< who has it; null: a group, whose members are not known
    Ref<Group> group;           //!< the group that has it, or through which the user has it
    bool isOriginKnown = true;  //!< false: the engine told of it at the VM only
};

//! What one user or group can reach.
struct Reach {
    QList<Row<Permission>> permissions; //!< each with the object it was given on
    QList<qsizetype> vms;               //!< numbers of the VMs below these, ascending
    bool isWhole = true; //!< false: what it holds could not be read, or not all of it
};

//! \brief Which permissions reach what, by what users and groups hold and where they hold it.
//!
//! A snapshot of \a inventory: made again where its grants changed. A permission on an object
//! reaches all that is below it: system, data center, cluster, VM. Everybody is in the group
//! Everyone, whether the engine says it of a user or not.
class OVIRT_EXPORT AccessIndex {
public:
    //! The group that everybody is in, on every engine.
    static constexpr const char *everyone = "eee00000-0000-0000-0000-123456789eee";

    //! Of what \a inventory knows now.
    explicit AccessIndex(const Inventory &inventory);

    //! Those that reach \a vm: first its own, then from its cluster, its data center, the system.
    [[nodiscard]] QList<Row<Permission>> reaching(const Vm &vm) const;
    //! \brief Who may do what with VM number \a vm, by the permissions that the inventory has of
    //! it.
    //!
    //! A permission of a group is told once for the group and once for each user who is known to
    //! have it through the group; one of Everyone only once.
    [[nodiscard]] QList<Access> onVm(qsizetype vm) const;
    //! What that user can reach, also through groups.
    [[nodiscard]] Reach of(const Ref<User> &user) const;
    //! What that group can reach.
    [[nodiscard]] Reach of(const Ref<Group> &group) const;

private:
    [[nodiscard]] Reach reachOf(QList<Row<Permission>> permissions, const QString &holder) const;
    [[nodiscard]] QList<qsizetype> vmsBelow(const Permission &permission) const;

    Inventory m_inventory;
    QHash<QString, QList<Row<Permission>>> m_givenOn;   // by id of the object
    QSet<QString> m_onSystem;                           // ids of permissions
    QHash<QString, QStringList> m_usersOf;              // of a group's permission, by its id
    QHash<QString, QList<qsizetype>> m_vmsOfCluster;    // numbers, by id
    QHash<QString, QStringList> m_clustersOfDataCenter; // ids, by id
};

} // namespace ovirt
