// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/joins.h"
#include "ui/columns/kind.h"

#include <QDateTime>
#include <QVariant>

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
    return {kindOf<T>, ref.id, {}};
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

//! `4.7`; invalid where one of the two is not reported.
inline QVariant version(std::optional<qint64> major, std::optional<qint64> minor)
{
    if (!major || !minor)
        return {};
    return QStringLiteral("%1.%2").arg(*major).arg(*minor);
}

//! What \a Join makes of the inventory and the object.
template <auto Join, typename T>
QVariant joined(const ovirt::Inventory &inventory, const T &object)
{
    return of(Join(inventory, object));
}

//! The id of the VM that the object belongs to.
template <typename T>
QVariant vmId(const ovirt::Inventory &, const T &object)
{
    return object.vm.isNull() ? QVariant() : QVariant(object.vm.id);
}

} // namespace browser::values
