// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/requestentry.h"

#include <QStringList>

namespace browser {

//! \brief Which requests are shown: those that have every word somewhere in what they show, of the
//! last refresh or of all.
//!
//! Upper and lower case are the same.
class RequestFilter {
public:
    void setText(const QString &words);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    //! Whether the rows of earlier refreshes are let through too.
    void setEarlierShown(bool areShown) { m_isEarlierShown = areShown; }
    [[nodiscard]] bool isEarlierShown() const { return m_isEarlierShown; }

    //! \brief Those of \a list that it lets through, from these numbers on.
    //!
    //! Makes what it looks into where that was not made yet.
    [[nodiscard]] QList<RequestEntry> entriesOf(
        RequestList &list, qsizetype kept = 0, qsizetype notKept = 0) const;
    //! \brief Whether rows of \a before, which \a now goes on with, are of the last refresh in one
    //! of both alone, where that counts.
    //!
    //! Another refresh began, or what is missing is another.
    [[nodiscard]] bool isOtherRefresh(const RequestList &before, const RequestList &now) const;

private:
    [[nodiscard]] bool matches(RequestList &list, RequestEntry entry) const;

    QString m_text;
    QList<QByteArray> m_words; // folded
    bool m_isEarlierShown = false;
};

} // namespace browser
