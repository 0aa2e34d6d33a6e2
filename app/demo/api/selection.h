// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/liststream.h"
#include "app/demo/api/searchfields.h"

#include <algorithm>
#include <numeric>

namespace demo {

//! Where the rows are that are still there.
template <typename T>
[[nodiscard]] std::vector<int> placesOf(const Table<T> &rows)
{
    std::vector<int> places;
    for (int place = 0; place < rows.size(); ++place) {
        if (rows.has(place))
            places.push_back(place);
    }
    return places;
}

template <typename T>
[[nodiscard]] std::vector<int> placesOf(const std::vector<T> &rows)
{
    std::vector<int> places(rows.size());
    std::iota(places.begin(), places.end(), 0);
    return places;
}

template <typename T>
[[nodiscard]] const SearchField<T> &fieldNamed(
    const QString &name, std::span<const SearchField<T>> fields)
{
    for (const SearchField<T> &field : fields) {
        if (field.name == name)
            return field;
    }
    throw BadQuery("The search expression names an unknown field: '" + name.toUtf8() + "'.");
}

template <typename T>
[[nodiscard]] bool matches(
    const Estate &estate, const T &row, const Search::Term &term, Qt::CaseSensitivity sensitivity)
{
    const auto fields = searchFields(static_cast<const T *>(nullptr));
    if (!term.field.isEmpty())
        return Search::matches(
            term, fieldNamed(term.field, fields).value(estate, row), sensitivity);
    return std::any_of(fields.begin(), fields.end(), [&](const SearchField<T> &field) {
        const SearchValue value = field.value(estate, row);
        return !value.number && Search::matches(term, value, sensitivity);
    });
}

template <typename T>
[[nodiscard]] bool matches(
    const Estate &estate, const T &row, const Search &search, Qt::CaseSensitivity sensitivity)
{
    if (search.anyOf.empty())
        return true;
    return std::any_of(
        search.anyOf.begin(), search.anyOf.end(), [&](const std::vector<Search::Term> &terms) {
            return std::all_of(terms.begin(), terms.end(),
                [&](const Search::Term &term) { return matches(estate, row, term, sensitivity); });
        });
}

template <typename Rows>
void sortPlaces(
    std::vector<int> &places, const Estate &estate, const Rows &rows, const Search &search)
{
    using T = typename ListStream<Rows>::T;
    const auto fields = searchFields(static_cast<const T *>(nullptr));
    const SearchField<T> &field =
        search.sortBy.isEmpty() ? fields.front() : fieldNamed(search.sortBy, fields);
    struct Key {
        qint64 number;
        QString text;
    };
    std::vector<Key> keys(static_cast<std::size_t>(rows.size()));
    for (const int place : places) {
        const SearchValue value = field.value(estate, rows[place]);
        keys[static_cast<std::size_t>(place)] = {
            value.number.value_or(0), value.texts.value(0).toCaseFolded()};
    }
    const auto less = [&keys](int left, int right) {
        const Key &a = keys[static_cast<std::size_t>(left)];
        const Key &b = keys[static_cast<std::size_t>(right)];
        return std::tie(a.number, a.text) < std::tie(b.number, b.text);
    };
    if (search.descending)
        std::stable_sort(
            places.begin(), places.end(), [&](int left, int right) { return less(right, left); });
    else
        std::stable_sort(places.begin(), places.end(), less);
}

//! The rows that \p search asks for, all pages of it. Throws BadQuery.
template <typename Rows>
[[nodiscard]] Places select(
    const Estate &estate, const Rows &rows, const Search &search, Qt::CaseSensitivity sensitivity)
{
    auto places = std::make_shared<std::vector<int>>();
    for (const int place : placesOf(rows)) {
        if (matches(estate, rows[place], search, sensitivity))
            places->push_back(place);
    }
    sortPlaces(*places, estate, rows, search);
    return places;
}

} // namespace demo
