// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/kinds.h"
#include "ui/columns/kind.h"

#include <QTimeZone>

//! Calls `check.template operator()<T>()` for the row type of every kind that has a table.
template <typename Check>
void forEachRowType(Check check)
{
    [&]<size_t... Number>(std::index_sequence<Number...>)
    {
        (check.template operator()<typename browser::RowTypeOf<browser::Kind(Number)>::Type>(),
            ...);
    }
    (std::make_index_sequence<browser::kindCount>());
}

// Something for each type of field: a text, or an id that leads nowhere, says where it stands.
inline void setField(QString &field, const char *path)
{
    field = QLatin1String(path);
}
inline void setField(QStringList &field, const char *path)
{
    field = QStringList(QLatin1String(path));
}
inline void setField(QDateTime &field, const char *)
{
    field = QDateTime({2024, 1, 2}, {3, 4, 5}, QTimeZone::utc());
}
inline void setField(std::optional<bool> &field, const char *)
{
    field = true;
}
inline void setField(std::optional<qint64> &field, const char *path)
{
    field = qint64(qstrlen(path)); // not the same for all
}
template <typename T>
void setField(ovirt::Ref<T> &field, const char *path)
{
    field.id = QLatin1String(path);
}
template <typename T>
void setField(QList<T> &field, const char *path);

//! Sets every field of \a object to something.
template <typename T>
void setEveryField(T &object)
{
    ovirt::forEachField<T>([&](const auto &field) { setField(object.*field.member, field.path); });
}

template <typename T>
void setField(QList<T> &field, const char *path)
{
    T item;
    if constexpr (requires { ovirt::Fields<T>::list; })
        setEveryField(item);
    else
        setField(item, path);
    field = {item};
}
