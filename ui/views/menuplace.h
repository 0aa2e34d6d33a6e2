// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>

class QAbstractItemView;
class QContextMenuEvent;

namespace browser {

//! \brief Where on the screen the menu of the current row of \a view opens: at the mouse, or below
//! the row, which is scrolled into sight, for those who asked with a key.
[[nodiscard]] QPoint menuPlace(QAbstractItemView &view, const QContextMenuEvent &event);
//! The latter.
[[nodiscard]] QPoint menuPlaceBelowRow(QAbstractItemView &view);

} // namespace browser
