// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QHash>
#include <QVariant>

#include <variant>

namespace browser {

//! \brief The order of raw values as people expect it: numbers and times by size, texts as their
//! language sorts them, web-2 before web-10.
class ValueOrder {
public:
    //! What a value is compared by; the first: not reported.
    using Key = std::variant<std::monostate, qint64, QCollatorSortKey>;

    ValueOrder();

    [[nodiscard]] Key keyOf(const QVariant &raw);
    //! Less than 0: \a a stands first; 0 also where there is nothing to compare.
    [[nodiscard]] static int compare(const Key &a, const Key &b);
    //! The same, where what is not reported stands last in either direction.
    [[nodiscard]] static int compare(const Key &a, const Key &b, Qt::SortOrder order);
    [[nodiscard]] int compareTexts(const QString &a, const QString &b) const
    {
        return m_collator.compare(a, b);
    }
    //! Forgets the texts it has seen.
    void clear() { m_collated.clear(); }

private:
    QCollatorSortKey collated(const QString &text);

    QCollator m_collator;
    QHash<QString, QCollatorSortKey> m_collated;
};

} // namespace browser
