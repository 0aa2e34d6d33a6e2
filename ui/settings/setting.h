// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaEnum>
#include <QVariant>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace browser {

//! A T whose values have an order, hence a range.
template <typename T>
concept Ranged = std::is_same_v<T, int>;

//! An enumeration that Qt knows the names of (Q_ENUM, Q_ENUM_NS): it is stored by name.
template <typename T>
concept Named = std::is_enum_v<T>;

//! \brief One thing the program remembers, declared once: key, default and what is allowed.
//!
//! Without a range: texts, lists and the states of windows. The default is an empty T.
template <typename T>
struct Setting {
    using Type = T;
    const char *key;

    [[nodiscard]] T fallback() const { return {}; }
    [[nodiscard]] QVariant store(const T &value) const { return QVariant::fromValue(value); }
    //! Nothing where \a stored is no T.
    [[nodiscard]] std::optional<T> restore(const QVariant &stored) const
    {
        return stored.canConvert<T>() ? std::optional(stored.value<T>()) : std::nullopt;
    }
};

//! A number: what a file says beyond the range counts as the nearest limit.
template <Ranged T>
struct Setting<T> {
    using Type = T;
    const char *key;
    T defaultValue;
    T minimum;
    T maximum;

    [[nodiscard]] T fallback() const { return defaultValue; }
    [[nodiscard]] QVariant store(T value) const { return std::clamp(value, minimum, maximum); }
    [[nodiscard]] std::optional<T> restore(const QVariant &stored) const
    {
        bool isNumber = false;
        const qlonglong value = stored.toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
        return T(std::clamp(value, qlonglong(minimum), qlonglong(maximum)));
    }
};

//! One of several, stored by its name.
template <Named T>
struct Setting<T> {
    using Type = T;
    const char *key;
    T defaultValue;

    [[nodiscard]] T fallback() const { return defaultValue; }
    [[nodiscard]] QVariant store(T value) const
    {
        return QString::fromLatin1(QMetaEnum::fromType<T>().valueToKey(int(value)));
    }
    [[nodiscard]] std::optional<T> restore(const QVariant &stored) const
    {
        bool isKnown = false;
        const QByteArray name = stored.toString().toLatin1();
        const int value = QMetaEnum::fromType<T>().keyToValue(name.constData(), &isKnown);
        return isKnown ? std::optional(T(value)) : std::nullopt;
    }
};

} // namespace browser
