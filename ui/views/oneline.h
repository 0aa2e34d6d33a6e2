// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/shown.h"

namespace browser {

//! \a text on one line, each character in its place: tabulators and ends of lines become spaces.
[[nodiscard]] inline QString asOneLine(QString text)
{
    for (QChar &c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')
            || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator))
            c = QLatin1Char(' ');
    }
    return text;
}

//! As a button or a menu shows \a text to the letter: no ampersand marks a key.
[[nodiscard]] inline QString asButtonText(const QString &text, qsizetype longest = longestLine)
{
    return asShownLine(text, longest).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace browser
