// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace browser {

//! The letter that Alt takes to what is called \a text, a capital; null: none.
[[nodiscard]] QChar mnemonicOf(const QString &text);

//! \brief \a text with its mark at a letter that is not among \a taken, which are capitals.
//!
//! Where two have one letter, Alt with it only goes from one to the other and presses neither. The
//! text's own mark stays if it can, then a word's first letter is taken, then any; if all are
//! taken, there is no mark.
[[nodiscard]] QString withFreeMnemonic(const QString &text, const QString &taken);

} // namespace browser
