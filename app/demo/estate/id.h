// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <compare>
#include <optional>

namespace demo {

//! A UUID in 16 bytes; the engine's ids are UUIDs in practice.
struct Id {
    quint64 high = 0;
    quint64 low = 0;

    //! The 36 characters of the canonical form, lower case; anything else: nullopt.
    [[nodiscard]] static std::optional<Id> parse(QByteArrayView text);
    //! Appends the canonical form, lower case.
    void appendTo(QByteArray &out) const;
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }

    auto operator<=>(const Id &) const = default;
};

inline size_t qHash(const Id &id, size_t seed = 0)
{
    return ::qHash(id.high ^ id.low, seed);
}

} // namespace demo
