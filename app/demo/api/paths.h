// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/estate.h"

namespace demo {

//! Where the API stands; a client may also write `/ovirt-engine/api/v4`.
inline constexpr QByteArrayView apiPath = "/ovirt-engine/api";

//! `/ovirt-engine/api/COLLECTION/ID`
[[nodiscard]] inline QByteArray hrefOf(QByteArrayView collection, const Id &id)
{
    QByteArray href;
    href.reserve(96);
    href.append(apiPath).append('/').append(collection).append('/');
    id.appendTo(href);
    return href;
}

//! `BASE/COLLECTION/ID`
[[nodiscard]] inline QByteArray hrefBelow(
    const QByteArray &base, QByteArrayView collection, const Id &id)
{
    QByteArray href = base;
    href.append('/').append(collection).append('/');
    id.appendTo(href);
    return href;
}

//! The collection that holds an object of this kind; empty: the system.
[[nodiscard]] QByteArrayView collectionOf(ObjectKind kind);
//! The element that refers to an object of this kind; empty: the system.
[[nodiscard]] QByteArrayView elementOf(ObjectKind kind);
[[nodiscard]] Id idOf(const Estate &estate, const ObjectRef &object);
//! `/ovirt-engine/api/COLLECTION/ID`; of the system `/ovirt-engine/api`.
[[nodiscard]] QByteArray hrefOf(const Estate &estate, const ObjectRef &object);

} // namespace demo
