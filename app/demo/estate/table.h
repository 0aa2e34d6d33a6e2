// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/id.h"

#include <QHash>

#include <vector>

namespace demo {

//! No row: what a reference holds that leads nowhere.
inline constexpr int none = -1;

//! \brief The rows of one kind, in the order they were made, and their places by id.
//!
//! Other rows refer to a row by its place, which never changes.
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

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int placeOf(const Id &id) const { return m_places.value(id, none); }
    [[nodiscard]] const T *find(const Id &id) const
    {
        const int place = placeOf(id);
        return place == none ? nullptr : &(*this)[place];
    }

    T &operator[](int place) { return m_rows[static_cast<std::size_t>(place)]; }
    const T &operator[](int place) const { return m_rows[static_cast<std::size_t>(place)]; }

    [[nodiscard]] auto begin() { return m_rows.begin(); }
    [[nodiscard]] auto end() { return m_rows.end(); }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }

private:
    std::vector<T> m_rows;
    QHash<Id, int> m_places;
};

} // namespace demo
