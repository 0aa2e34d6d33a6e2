// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace browser {

//! A text that had to be cut, somewhere, for want of room: where its letters stand then.
class CutText {
public:
    //! \a cut is the \a whole, or has one "…" instead of a piece of it.
    CutText(const QString &whole, const QString &cut);

    //! Letters of cut(), the last one before end.
    struct Letters {
        qsizetype from;
        qsizetype end;
        bool operator==(const Letters &) const = default;
    };

    [[nodiscard]] const QString &whole() const { return m_whole; }
    [[nodiscard]] const QString &cut() const { return m_cut; }
    //! Where \a count letters of the whole from \a at are; what was cut out is at the "…".
    [[nodiscard]] Letters shownAt(qsizetype at, qsizetype count) const;

private:
    QString m_whole;
    QString m_cut;
    qsizetype m_before; // the letters before the "…"
    qsizetype m_after;  // and those after it
};

} // namespace browser
