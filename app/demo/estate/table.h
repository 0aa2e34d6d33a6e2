// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/id.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace demo {

//! No row: what a reference holds that leads nowhere.
inline constexpr int none = -1;

//! \brief The rows of one kind, in the order they were made, and their places by id.
//!
//! Other rows refer to a row by its place, which never changes. Iterating sees removed ones too.
template <typename T>
class Table {
public:
    int add(T row)
    {
        const int place = size();
        m_places.insert(row.id, place);
        m_rows.push_back(std::move(row));
        return place;
    }

    //! How many places there are.
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    //! How many rows are still there.
    [[nodiscard]] int count() const { return size() - static_cast<int>(m_removed.size()); }
    [[nodiscard]] int placeOf(const Id &id) const { return m_places.value(id, none); }
    [[nodiscard]] const T *find(const Id &id) const
    {
        const int place = placeOf(id);
        return place == none ? nullptr : &(*this)[place];
    }

    //! The row is no more: nobody finds it by its id. Its place stays, for those that refer to it.
    void remove(int place)
    {
        m_places.remove((*this)[place].id);
        m_removed.insert(place);
    }
    //! Whether the row is still there.
    [[nodiscard]] bool has(int place) const { return !m_removed.contains(place); }

    T &operator[](int place) { return m_rows[static_cast<std::size_t>(place)]; }
    const T &operator[](int place) const { return m_rows[static_cast<std::size_t>(place)]; }

    [[nodiscard]] auto begin() { return m_rows.begin(); }
    [[nodiscard]] auto end() { return m_rows.end(); }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }

private:
    std::vector<T> m_rows;
    QHash<Id, int> m_places;
    QSet<int> m_removed;
};

} // namespace demo
