// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace browser {

//! \brief A text that is looked for, folded once.
//!
//! What looks like a whole MAC is also found as engines write it, whatever is between its digits.
//! Wildcards are matched without trying every way: at most text times pattern steps.
class TextPattern {
public:
    //! Contained; with `*` or `?` in it, the whole text.
    [[nodiscard]] static TextPattern ofValue(const QString &folded);
    //! At the beginning; with `*` or `?` in it, the whole text.
    [[nodiscard]] static TextPattern ofState(const QString &folded);
    //! The whole text, letter by letter.
    [[nodiscard]] static TextPattern whole(const QString &folded);
    //! Contained, letter by letter.
    [[nodiscard]] static TextPattern phrase(const QString &folded);
    //! Contained; `*` and `?` stand for anything within one line.
    [[nodiscard]] static TextPattern word(const QString &folded);

    [[nodiscard]] bool matches(const QString &folded) const;
    //! What of it can be marked where it was found.
    [[nodiscard]] QStringList words() const;

private:
    enum class Kind : quint8 { Contained, Beginning, Whole, Wildcard, WildcardInLine };

    TextPattern(Kind kind, const QString &folded);

    Kind m_kind;
    QString m_text;
    QString m_mac; //!< the same as engines write it; empty: it is none, or written so
};

} // namespace browser
