// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/shown.h"

namespace browser {

//! \brief \a plain as a tooltip shows it, to the letter.
//!
//! The one way to a tooltip: Qt guesses markup in any other text, and names come from an engine.
[[nodiscard]] inline QString asToolTip(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    QString escaped = asShownText(plain).toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QLatin1String("<qt>") + escaped + QLatin1String("</qt>");
}

} // namespace browser
