// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>

namespace browser {

// What a view asks of the rows of an InventoryTreeModel.

//! The engine's id of what the row shows; empty: a group, a part.
[[nodiscard]] QString idOf(const QModelIndex &index);
[[nodiscard]] bool isGroup(const QModelIndex &index);
//! What a group is called, without the number behind it; null: the row is none.
[[nodiscard]] QString groupTitleOf(const QModelIndex &index);
//! The group with that title; invalid: there is none.
[[nodiscard]] QModelIndex groupCalled(const QString &title, const QAbstractItemModel &model);
[[nodiscard]] bool isVm(const QModelIndex &index);
//! A disk, a NIC, a permission or a snapshot.
[[nodiscard]] bool isItem(const QModelIndex &index);
//! Whether something of the row could not be loaded.
[[nodiscard]] bool hasFailed(const QModelIndex &index);

//! The VMs of \a model in the order they stand.
[[nodiscard]] QModelIndexList vmsOf(const QAbstractItemModel &model);
//! The VM at or above \a index; invalid: it is a group.
[[nodiscard]] QModelIndex vmAbove(QModelIndex index);

} // namespace browser
