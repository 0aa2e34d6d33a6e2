// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace browser {

//! \brief What rows are ordered by, and how titles say it.
//!
//! Keys of columns, the first counts most; `-memory`: the greatest first.
class SortedBy {
public:
    SortedBy() = default;
    explicit SortedBy(const QStringList &keys)
        : m_keys(keys)
    {
    }

    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    //! The column that the key at \a place means.
    [[nodiscard]] QString columnAt(qsizetype place) const;
    [[nodiscard]] bool isDescending(qsizetype place) const;
    [[nodiscard]] Qt::SortOrder orderAt(qsizetype place) const
    {
        return isDescending(place) ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    //! Which one rows are ordered by the column, from 0; -1: they are not.
    [[nodiscard]] qsizetype placeOf(const QString &column) const;

    //! \brief What a click on the column's title makes of it: a second one turns it round.
    //!
    //! \a adds: it is ordered by that as well, after what it is ordered by.
    [[nodiscard]] SortedBy clicked(const QString &column, bool adds) const;

    //! " 2" for the second and further ones, beside the view's own mark, which the first has alone.
    [[nodiscard]] QString markOf(const QString &column) const;
    //! What is heard of the column's \a title.
    [[nodiscard]] QString spoken(const QString &column, const QString &title) const;

private:
    QStringList m_keys;
};

} // namespace browser
