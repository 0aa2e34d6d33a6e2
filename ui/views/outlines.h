// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QStyleOption;

namespace browser {

//! \brief The line round what can be filled in, chosen from or pressed: at least 3 : 1 against
//! windows, lists and buttons.
//!
//! Fusion's is a darker window, which nobody sees in a dark theme.
[[nodiscard]] QColor outlineColor(const QPalette &palette);

//! How the line goes.
struct Outline {
    QColor inside;         //!< invalid: what is there stays
    bool isMarked = false; //!< in the colour of the selection, and twice as wide: no outline is so
                           //!< unlike it that the colour alone would be seen
    double radius = 2;
};
void drawOutline(QPainter *painter, const QStyleOption &option, const Outline &outline);
//! Round a field: in the colour of the selection where it has the focus.
void drawFieldOutline(QPainter *painter, const QStyleOption &option);
//! Round a list or a text of several lines.
void drawListOutline(QPainter *painter, const QStyleOption &option);
//! A box with a tick, a dash or nothing.
void drawCheck(QPainter *painter, const QStyleOption &option);

} // namespace browser
