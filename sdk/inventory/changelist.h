// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace ovirt {

//! \brief What is new of some objects, each once: the last that came of an object is what counts.
//!
//! `keyOf(item)` names an Item's object. A slow reader costs no more than what it has to read.
template <typename Item>
class ChangeList {
public:
    //! Adds \a item, or puts it in the place of the one before of the same object.
    void put(Item item)
    {
        const QString key = keyOf(item);
        const auto known = m_placeOf.constFind(key);
        if (known != m_placeOf.cend()) {
            m_items[*known] = std::move(item);
            return;
        }
        m_placeOf.insert(key, m_items.size());
        m_items.append(std::move(item));
    }
    //! Puts all that \a later has.
    void merge(const ChangeList &later)
    {
        if (m_items.isEmpty()) {
            *this = later;
            return;
        }
        for (const Item &item : later.m_items)
            put(item);
    }
    //! Forgets what is said of the object with that \a key.
    void drop(const QString &key)
    {
        const auto known = m_placeOf.constFind(key);
        if (known == m_placeOf.cend())
            return;
        m_items.removeAt(*known);
        indexAgain();
    }
    //! \brief Moves up to \a budget items out, the oldest first, and takes their number off it.
    [[nodiscard]] ChangeList takeFirst(qsizetype &budget)
    {
        if (m_items.size() <= budget) {
            budget -= m_items.size();
            return std::exchange(*this, {});
        }
        ChangeList first;
        first.m_items = m_items.first(budget);
        first.indexAgain();
        m_items.remove(0, budget);
        indexAgain();
        budget = 0;
        return first;
    }

    //! In the order they first came.
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    //! Whether it says nothing.
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }

private:
    void indexAgain()
    {
        m_placeOf.clear();
        for (qsizetype place = 0; place < m_items.size(); ++place)
            m_placeOf.insert(keyOf(m_items.at(place)), place);
    }

    QList<Item> m_items;
    QHash<QString, qsizetype> m_placeOf; // by key
};

} // namespace ovirt
