// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <type_traits>

//! The child of \a parent with that object name, which has to exist.
template <typename T>
[[nodiscard]] T *child(const QObject &parent, const char *name)
{
    T *found = parent.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("There is no child %s.", name);
    return found;
}
