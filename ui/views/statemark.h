// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/inventorytreemodel.h"

#include <QWidget>

namespace browser {

//! The mark of a state, alone.
class StateMark : public QWidget {
    Q_OBJECT

public:
    explicit StateMark(QWidget *parent = nullptr);

    void setState(InventoryTreeModel::RowState state);
    [[nodiscard]] InventoryTreeModel::RowState state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InventoryTreeModel::RowState m_state = InventoryTreeModel::RowState::None;
};

} // namespace browser
