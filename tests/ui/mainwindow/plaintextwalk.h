// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QAbstractItemView;
class QWidget;

//! \brief What of all that is visible now is not plain text, of one line where it has one, and
//! short: labels, tooltips, titles, buttons, menus, cells and what is heard of them.
//!
//! A sentence for each; none: all is well.
[[nodiscard]] QStringList notPlain();
//! The same of one view, row by row, open or not.
[[nodiscard]] QStringList notPlainIn(const QAbstractItemView &view);
