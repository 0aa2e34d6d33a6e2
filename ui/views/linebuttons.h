// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;

namespace browser {

//! \brief Names the drawings in \a line, which are buttons to whoever hears of them: what it is
//! for, and that one of them clears it.
//!
//! To be called where its accessible name was set, in any language.
void nameButtons(const QLineEdit &line);

} // namespace browser
