// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"
#include "ui/views/rowdelegate.h"

namespace browser {

//! The cells of a flat table whose rows are all of one kind.
class TableDelegate : public RowDelegate {
    Q_OBJECT

public:
    //! \a rowIcon stands before each row.
    TableDelegate(IconName rowIcon, QObject *parent);

protected:
    [[nodiscard]] bool isNotReported(
        const QStyleOptionViewItem &cell, const QModelIndex &index) const override;
    [[nodiscard]] Text textOf(
        const QStyleOptionViewItem &cell, const QModelIndex &index) const override;
    [[nodiscard]] IconName iconOf(const QModelIndex &index) const override;
    [[nodiscard]] RowState markOf(const QModelIndex &index) const override;
    [[nodiscard]] bool isOf(const QString &column, const QModelIndex &index) const override;

private:
    IconName m_rowIcon;
};

} // namespace browser
