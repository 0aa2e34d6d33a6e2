// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QPushButton;
class QString;
class QWidget;

namespace browser {

//! A button that is what the action is, and does what it does, below \a parent.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, QWidget *parent);
//! \brief Says in a plain sentence what \a action will do, or why it cannot be done.
//!
//! Stands in the tooltip of its buttons, and is heard of them.
void setActionHint(QAction &action, const QString &hint);

} // namespace browser
