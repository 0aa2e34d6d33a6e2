// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventorychange.h"
#include "sdk/ovirt_export.h"

#include <QSharedDataPointer>

#include <array>

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

    //! The objects of one of GlobalKinds, in the engine's order.
    template <typename T>
    [[nodiscard]] const QList<Row<T>> &rows() const;
    //! The object that \a ref points at, or null: the engine gave an id that leads nowhere, or the
    //! object's list has not come.
    template <typename T>
    [[nodiscard]] const T *find(const Ref<T> &ref) const;
    //! The number of the VM with that \a id in rows<Vm>(), or -1.
    [[nodiscard]] qsizetype numberOfVm(const QString &id) const;

    //! What VM number \a vm has of one of VmPartKinds.
    template <typename T>
    [[nodiscard]] const QList<Row<T>> &partOf(qsizetype vm) const;
    //! How much is known of that part of VM number \a vm.
    [[nodiscard]] PartState stateOf(qsizetype vm, VmPart part) const;
    //! Why a Failed part failed; null for any other.
    [[nodiscard]] const Error *errorOf(qsizetype vm, VmPart part) const;
    //! Whether every part of the VM is Loaded.
    [[nodiscard]] bool isVmComplete(qsizetype vm) const;

    //! Nothing where the engine's own facts have not come.
    [[nodiscard]] const std::optional<Api> &api() const;
    //! What is missing.
    [[nodiscard]] const Completeness &completeness() const;

    //! \brief The only way a picture changes.
    //!
    //! Where a new object equals the old one, the old Row stays. An object is gone when the list
    //! it is absent from came whole. A part that fails keeps the rows it had.
    AppliedChange apply(const InventoryChange &change);

private:
    struct Data;
    struct VmParts;

    template <typename T>
    bool replaceList(const WholeList<T> &list);
    void replaceVms(const WholeList<Vm> &list, AppliedChange &applied);
    template <typename T>
    void changePart(const PartChange<T> &change, AppliedChange &applied);

    QSharedDataPointer<Data> d;
};

//! The addresses that the guest of VM number \a vm reports for the NIC with \a mac, in its order.
OVIRT_EXPORT QStringList addressesOf(const Inventory &inventory, qsizetype vm, const QString &mac);

} // namespace ovirt
