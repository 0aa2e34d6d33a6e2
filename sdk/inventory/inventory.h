// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/appliedchange.h"
#include "sdk/inventory/inventorychange.h"
#include "sdk/ovirt_export.h"

#include <QSharedDataPointer>

namespace ovirt {

//! \brief One picture of an engine: all it told of its VMs, and what their ids refer to.
//!
//! An implicitly shared value: a copy costs a reference count. Each thread has its own copy.
class OVIRT_EXPORT Inventory {
public:
    Inventory();
    Inventory(const Inventory &other);
    Inventory &operator=(const Inventory &other);
    ~Inventory();

    //! Whether nothing of any list has come.
    [[nodiscard]] bool isEmpty() const;
    //! The objects of one of GlobalKinds, in the order they came.
    template <typename T>
    [[nodiscard]] const QList<Row<T>> &rows() const;
    //! The number of the object with that \a id in rows<T>(), or -1.
    template <typename T>
    [[nodiscard]] qsizetype numberOf(const QString &id) const;
    //! The object that \a ref points at, or null: the engine gave an id that leads nowhere, or the
    //! object's list has not come.
    template <typename T>
    [[nodiscard]] const T *find(const Ref<T> &ref) const;
    //! The number of the VM with that \a id in rows<Vm>(), or -1.
    [[nodiscard]] qsizetype numberOfVm(const QString &id) const { return numberOf<Vm>(id); }

    //! \brief The numbers of the objects of kind \a From that refer to \a to, ascending: the VMs
    //! on a host, the hosts of a cluster.
    //!
    //! Where From is one of VmPartKinds: the numbers of the VMs that have one, each as often as it
    //! has. The pairs: a Vm's Host, Cluster and Template, a Host's and a Template's Cluster, a
    //! Cluster's, a Network's and a StorageDomain's DataCenter, a Disk's StorageDomain, a
    //! VnicProfile's Network, a Nic's VnicProfile, a DiskAttachment's Disk. All of a pair are
    //! indexed when one is first asked for after a change. Good until the next apply().
    template <typename From, typename To>
    [[nodiscard]] const QList<qsizetype> &referrers(const Ref<To> &to) const;

    //! \brief What VM number \a vm has of one of VmPartKinds.
    //!
    //! Of its permissions, each that reaches it, also from its cluster, its data center or the
    //! system. One that grant() knows has the object it was given on; any other has the VM, because
    //! the engine does not say more.
    template <typename T>
    [[nodiscard]] const QList<Row<T>> &partOf(qsizetype vm) const;
    //! How much is known of that part of VM number \a vm.
    [[nodiscard]] PartState stateOf(qsizetype vm, VmPart part) const;
    //! \brief Whether that part of VM number \a vm was ever Loaded.
    //!
    //! It has these rows then, also where it was not asked again since, or failed.
    [[nodiscard]] bool isKnown(qsizetype vm, VmPart part) const;
    //! Whether that part isKnown() of every VM; false where no VM is known.
    [[nodiscard]] bool isKnownOfEveryVm(VmPart part) const;
    //! Why a Failed part failed; null for any other.
    [[nodiscard]] const Error *errorOf(qsizetype vm, VmPart part) const;
    //! Whether every part that this picture is to have of the VM is Loaded.
    [[nodiscard]] bool isVmComplete(qsizetype vm) const;
    //! Whether each of these isKnown(), if only from an earlier collection.
    [[nodiscard]] bool isVmKnown(qsizetype vm) const;

    //! \brief What the user or group with that id holds, also through groups; each with its true
    //! object.
    //!
    //! Of an empty id: what is given on the whole system. A permission without an object that is
    //! not among these was given on something that the engine does not name, such as a vNIC
    //! profile.
    [[nodiscard]] const QList<Row<Permission>> &grantsOf(const QString &principalId) const;
    //! How much is known of what that user or group holds.
    [[nodiscard]] PartState grantsStateOf(const QString &principalId) const;
    //! Whether that was ever Loaded; grantsOf() has it then, also where it was not asked again.
    [[nodiscard]] bool areGrantsKnown(const QString &principalId) const;
    //! \brief The permission with that \a id as its holder's list has it, with the object it was
    //! given on; null: no holder's list has it.
    [[nodiscard]] const Row<Permission> *grant(const QString &id) const;
    //! All of these, each once, in the order they came.
    [[nodiscard]] const QList<Row<Permission>> &grants() const;

    //! Nothing where the engine's own facts have not come.
    [[nodiscard]] const std::optional<Api> &api() const;
    //! What is missing.
    [[nodiscard]] const Completeness &completeness() const;

    //! \brief The only way a picture changes.
    //!
    //! Where a new object equals the old one, the old Row stays. Known objects keep their places,
    //! new ones come at the end. A part that fails keeps the rows it had, a part of a VM that is
    //! not there is passed over.
    AppliedChange apply(const InventoryChange &change);

private:
    struct Data;
    struct Parts;

    template <typename T>
    void changeTable(const TableChange<T> &change, AppliedChange &applied);
    template <typename T>
    void removeRows(const QStringList &gone, AppliedRows<T> &applied);
    template <typename T>
    void changePart(const PartChange<T> &change, AppliedChange &applied);
    [[nodiscard]] bool changeGrants(const GrantsChange &change, AppliedChange &applied);
    [[nodiscard]] bool forgetHolders(const InventoryChange &change, AppliedChange &applied);
    void followReferences(const AppliedChange &applied);
    [[nodiscard]] Row<Permission> sharedGrant(const Row<Permission> &row);
    void dropUnheldGrants();

    QSharedDataPointer<Data> d;
};

//! The addresses that the guest of VM number \a vm reports for the NIC with \a mac, in its order.
OVIRT_EXPORT QStringList addressesOf(const Inventory &inventory, qsizetype vm, const QString &mac);

} // namespace ovirt
