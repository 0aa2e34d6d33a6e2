// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api/listbody.h"
#include "app/demo/api/paths.h"
#include "app/demo/api/render.h"

namespace demo {

//! One list below an object of kind T.
template <typename T>
struct Part {
    QByteArrayView segment;
    QByteArrayView list;
    //! Adds the items; null: this engine has none of them, ever.
    void (*fill)(ListBody &list, const Estate &estate, const T &object) = nullptr;
};

template <typename T>
[[nodiscard]] Answer servePart(std::span<const Part<T>> parts, const Estate &estate,
    const T &object, PathRest rest, const Query &query)
{
    for (const Part<T> &part : parts) {
        if (part.segment != rest[0] || rest.size() > 2)
            continue;
        ListBody list(part.list, rest, query);
        if (part.fill)
            part.fill(list, estate, object);
        return list.answer();
    }
    return notFound();
}

//! Every permission that holds on \p object, inherited ones as if they were given on it.
inline void addPermissions(ListBody &list, const Estate &estate, const ObjectRef &object)
{
    for (const ObjectRef &giver : estate.lineage(object)) {
        for (const int place : estate.grantsOn(giver)) {
            const Permission &permission = estate.permissions[place];
            list.add(permission.id,
                [&](XmlWriter &xml) { writePermission(xml, estate, permission, object); });
        }
    }
}

} // namespace demo
