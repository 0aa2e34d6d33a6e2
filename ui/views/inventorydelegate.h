// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/rowdelegate.h"

namespace browser {

//! The cells of an InventoryTreeModel.
class InventoryDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    [[nodiscard]] bool isNotReported(
        const QStyleOptionViewItem &cell, const QModelIndex &index) const override;
    [[nodiscard]] Text textOf(
        const QStyleOptionViewItem &cell, const QModelIndex &index) const override;
    [[nodiscard]] IconName iconOf(const QModelIndex &index) const override;
    [[nodiscard]] RowState iconStateOf(const QModelIndex &index) const override;
    [[nodiscard]] RowState markOf(const QModelIndex &index) const override;
    [[nodiscard]] bool isFailure(const QModelIndex &index) const override;
    [[nodiscard]] bool isTextElsewhere(const QModelIndex &index) const override;
    [[nodiscard]] bool isOf(const QString &column, const QModelIndex &index) const override;
};

} // namespace browser
