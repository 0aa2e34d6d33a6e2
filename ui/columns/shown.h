// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace browser {

//! More characters than that of one text nobody reads, and painting them takes its time.
inline constexpr qsizetype longestLine = 500;
inline constexpr qsizetype longestParagraph = 2'000;

//! \brief \a text as one line to be seen or heard, up to \a longest characters.
//!
//! Names come from an engine: ends of lines and other signs without a shape become spaces, those
//! that would turn round what stands behind them are left out.
[[nodiscard]] QString asShownLine(const QString &text, qsizetype longest = longestLine);
//! The same of a text that may have several lines.
[[nodiscard]] QString asShownText(const QString &text, qsizetype longest = longestParagraph);

} // namespace browser
