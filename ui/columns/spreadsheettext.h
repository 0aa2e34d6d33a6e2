// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace browser {

//! \brief Whether a spreadsheet could take \a text for a formula, or for the mark against that.
//!
//! Spreadsheets strip what stands before the sign, and some take the full-width forms as well. An
//! apostrophe in front keeps a text what it is; its own doubling makes the mark one that can be
//! taken off again.
[[nodiscard]] inline bool needsTextMark(const QString &text)
{
    static const QString signs = QStringLiteral("=+-@\uff1d\uff0b\uff0d\uff20");
    if (text.startsWith(QLatin1Char('\'')))
        return true;
    for (const QChar c : text) {
        if (c.unicode() < 0x20)
            return true;
        if (!c.isSpace())
            return signs.contains(c);
    }
    return false;
}

} // namespace browser
