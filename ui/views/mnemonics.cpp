// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/mnemonics.h"

namespace browser {
namespace {

constexpr QChar mark = QLatin1Char('&');

// Where the mark is; -1: nowhere. Two are the sign itself.
qsizetype placeOfMark(const QString &text)
{
    for (qsizetype at = text.indexOf(mark); at >= 0 && at + 1 < text.size();
         at = text.indexOf(mark, at + 2)) {
        if (text.at(at + 1) != mark)
            return at;
    }
    return -1;
}

// The first place of a free letter; of a word's first one only, if \a wordsOnly.
qsizetype freePlace(const QString &text, const QString &taken, bool wordsOnly)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool beginsWord = at == 0 || text.at(at - 1).isSpace();
        if (text.at(at).isLetter() && (beginsWord || !wordsOnly)
            && !taken.contains(text.at(at).toUpper()))
            return at;
    }
    return -1;
}

} // namespace

QChar mnemonicOf(const QString &text)
{
    const qsizetype at = placeOfMark(text);
    return at < 0 ? QChar() : text.at(at + 1).toUpper();
}

QString withFreeMnemonic(const QString &text, const QString &taken)
{
    const QChar own = mnemonicOf(text);
    if (own.isNull() || !taken.contains(own))
        return text;
    QString free = text;
    free.remove(placeOfMark(text), 1);
    qsizetype at = freePlace(free, taken, true);
    if (at < 0)
        at = freePlace(free, taken, false);
    return at < 0 ? free : free.insert(at, mark);
}

} // namespace browser
