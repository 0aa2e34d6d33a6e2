// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/column.h"
#include "ui/columns/joins.h"
#include "ui/columns/usagejoins.h"

#include <QDateTime>

#include <array>

// What the tables of columns are made of: C++ values as QVariants, where absent is invalid.
namespace browser::values {

inline QVariant of(const QString &text)
{
    return text.isNull() ? QVariant() : QVariant(text);
}

inline QVariant of(const QStringList &list)
{
    return list.isEmpty() ? QVariant() : QVariant(list);
}

inline QVariant of(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

template <typename T>
QVariant of(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

//! The object that a reference points at.
template <typename T>
ObjectKey keyOf(const ovirt::Ref<T> &ref)
{
    return ref.isNull() ? ObjectKey() : ObjectKey{kindOf<T>, ref.id, {}};
}

//! The object's own field.
template <auto Member, typename T>
QVariant own(const ovirt::Inventory &, const T &object)
{
    return of(object.*Member);
}

//! The name of what the object's field refers to.
template <auto Member, typename T>
QVariant named(const ovirt::Inventory &inventory, const T &object)
{
    return of(nameOf(inventory, object.*Member));
}

//! The object that the object's field refers to.
template <auto Member, typename T>
ObjectKey linked(const ovirt::Inventory &, const T &object)
{
    return keyOf(object.*Member);
}

//! The object that the object's field refers to, where it refers to exactly one.
template <auto Member, typename T>
ObjectKey linkedIfOne(const ovirt::Inventory &, const T &object)
{
    const auto &refs = object.*Member;
    return refs.size() == 1 ? keyOf(refs.first()) : ObjectKey();
}

//! The names of all that the object's field refers to.
template <auto Member, typename T>
QVariant allNamed(const ovirt::Inventory &inventory, const T &object)
{
    QStringList names;
    for (const auto &ref : object.*Member)
        names.append(nameOf(inventory, ref));
    return of(names);
}

//! What \a Function makes of the object alone.
template <auto Function, typename T>
QVariant from(const ovirt::Inventory &, const T &object)
{
    return of(Function(object));
}

//! How many objects of kind \a From refer to the object.
template <typename From, typename T>
QVariant countOfReferrers(const ovirt::Inventory &inventory, const T &object)
{
    return of(referrerCountOf<From>(inventory, ovirt::Ref<T>{object.id}));
}

//! `4.7`; null: not both numbers are known.
inline QString versionText(std::optional<qint64> major, std::optional<qint64> minor)
{
    if (!major || !minor)
        return {};
    return QStringLiteral("%1.%2").arg(*major).arg(*minor);
}

//! `name=value` of each.
template <typename Property>
QStringList propertyTexts(const QList<Property> &properties)
{
    QStringList list;
    for (const Property &property : properties)
        list.append(property.name + QLatin1Char('=') + property.value);
    return list;
}

//! What \a Join makes of the inventory and the object.
template <auto Join, typename T>
QVariant joined(const ovirt::Inventory &inventory, const T &object)
{
    return of(Join(inventory, object));
}

//! Several lists of columns as one.
template <typename T, size_t... N>
constexpr auto inOneList(const std::array<Column<T>, N> &...lists)
{
    std::array<Column<T>, (N + ...)> all{};
    size_t next = 0;
    const auto add = [&](const auto &list) {
        for (const Column<T> &column : list)
            all[next++] = column;
    };
    (add(lists), ...);
    return all;
}

//! The id of the VM that the object belongs to.
template <typename T>
QVariant vmId(const ovirt::Inventory &, const T &object)
{
    return object.vm.isNull() ? QVariant() : QVariant(object.vm.id);
}

} // namespace browser::values
