// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/completeness.h"
#include "sdk/testexport_p.h"

#include <QSet>

#include <optional>
#include <set>

namespace ovirt {

//! \brief Which pages of a list to ask, and whether what they brought fits together.
//!
//! The first is asked alone, because it says whether there are more. Knows numbers and ids, and
//! asks nobody.
class OVIRT_TEST_EXPORT PagedList {
public:
    //! \a pageSize 0: the list comes in one piece. \a total: how many there are; nullopt: unknown.
    explicit PagedList(int pageSize = 0, std::optional<qint64> total = std::nullopt);
    //! What is still to ask of a list that did not come whole. What came is not known here, so
    //! whether pages fit together is not told.
    static PagedList restOf(const ListRest &rest);

    //! The pages to ask now, so that at most \a atOnce are under way, which they are from here on.
    [[nodiscard]] QList<int> takeNext(int atOnce);
    //! Page number \a page brought objects with these \a ids.
    void answered(int page, const QStringList &ids);
    //! It brought nothing.
    void failed(int page);

    //! Asks for nothing more: it would be in vain.
    void giveUp() { m_isGivenUp = true; }

    //! Whether nothing is under way, and nothing is left to ask.
    [[nodiscard]] bool isDone() const;
    //! Whether a page came.
    [[nodiscard]] bool hasBegun() const { return m_answered > 0; }
    //! Whether every page came, up to the last.
    [[nodiscard]] bool isWhole() const;
    //! Whether pages overlap, or do not add up to the total: objects moved while they were read.
    [[nodiscard]] bool isDoubtful() const;
    //! How many pages are known to be still to ask.
    [[nodiscard]] int pagesLeft() const;
    //! Different objects that came.
    [[nodiscard]] const QSet<QString> &ids() const { return m_ids; }
    //! What the engine counts.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    //! Objects in each page; 0: it is not read in pages.
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    //! Whether it began in the middle: restOf().
    [[nodiscard]] bool isRest() const { return m_isRest; }
    //! What is still to ask.
    [[nodiscard]] ListRest rest(const QString &path) const;

private:
    [[nodiscard]] bool mayExist(int page) const;
    [[nodiscard]] int takeNextNumber();

    int m_pageSize;
    std::optional<qint64> m_total;
    QSet<QString> m_ids;
    std::set<int> m_wanted; // of a rest: these first
    std::set<int> m_underWay;
    std::set<int> m_failed;
    int m_next = 1;
    int m_limit = 0;    // page up to which several are asked at once
    int m_last = 0;     // 0: not known yet
    int m_answered = 0; // pages
    bool m_isRest = false;
    bool m_twice = false;
    bool m_isGivenUp = false;
};

} // namespace ovirt
