// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/shown.h"

#include <algorithm>

namespace browser {
namespace {

// Embeddings, overrides and isolates: what follows them would be read the other way round.
bool turnsRound(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool hasNoShape(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

QString shown(const QString &text, qsizetype longest, bool keepsLines)
{
    QString shown = text;
    if (text.size() > longest) {
        const bool isPair = text.at(longest - 2).isHighSurrogate();
        shown = text.left(longest - (isPair ? 2 : 1)) + QChar(0x2026);
    }
    const bool isHarmless = std::none_of(
        shown.cbegin(), shown.cend(), [](QChar c) { return turnsRound(c) || hasNoShape(c); });
    if (isHarmless)
        return shown; // as nearly all are
    shown.removeIf(turnsRound);
    for (QChar &c : shown) {
        if (hasNoShape(c) && !(keepsLines && c == QLatin1Char('\n')))
            c = QLatin1Char(' ');
    }
    return shown;
}

} // namespace

QString asShownLine(const QString &text, qsizetype longest)
{
    return shown(text, longest, false);
}

QString asShownText(const QString &text, qsizetype longest)
{
    return shown(text, longest, true);
}

} // namespace browser
