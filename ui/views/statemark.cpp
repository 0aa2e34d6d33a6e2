// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/statemark.h"

#include "ui/views/statecolors.h"

#include <QPainter>

namespace browser {

StateMark::StateMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(12, 12);
}

void StateMark::setState(InventoryTreeModel::RowState state)
{
    m_state = state;
    update();
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateMark(&painter, rect(), m_state, stateColor(m_state, palette()));
}

} // namespace browser
