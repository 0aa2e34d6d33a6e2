// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/itemroles.h"

#include <QColor>

class QPainter;
class QPalette;
class QRectF;

namespace browser {

//! The colour of a state's mark on \a palette: at least 3 : 1 against the views' background.
[[nodiscard]] QColor stateColor(RowState state, const QPalette &palette);
//! The colour of what did not work, as text: at least 4.5 : 1.
[[nodiscard]] QColor failureColor(const QPalette &palette);
//! The lighter tone of what stands back: units, remarks, help. At least 4.5 : 1.
[[nodiscard]] QColor quietColor(const QPalette &palette);
//! As quietColor(), on the highlight: at least 4.5 : 1 there.
[[nodiscard]] QColor quietHighlightedColor(const QPalette &palette);

//! What stands behind the words that a filter found; texts on it keep their contrast.
[[nodiscard]] QColor matchColor(const QPalette &palette);

//! How well \a text can be told from \a background: 1 to 21, as WCAG 2 counts.
[[nodiscard]] double contrast(const QColor &text, const QColor &background);

//! \brief Paints the mark of \a state into the middle of \a rect, 10 px at most.
//!
//! States differ in shape, not in colour alone. RowState::None has no mark.
void paintStateMark(QPainter *painter, const QRectF &rect, RowState state, const QColor &color);

} // namespace browser
