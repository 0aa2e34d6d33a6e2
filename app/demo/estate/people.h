// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/estate/infrastructure.h"

namespace demo {

struct Permit {
    int number = 0;
    Word name;
    bool administrative = false;
};

struct Role {
    Id id;
    Word name;
    Word description;
    bool administrative = false;
    std::vector<Permit> permits;
};

struct User {
    Id id;
    QByteArray userName; //!< with its profile: `anna@example.com`
    QByteArray principal;
    QByteArray name;
    QByteArray lastName;
    QByteArray email;
    QByteArray department;
    QByteArray domainEntry;
    std::vector<int> groups;
};

struct Group {
    Id id;
    QByteArray name;
    QByteArray domainEntry;
};

//! What a permission can be given on.
enum class ObjectKind {
    System,
    DataCenter,
    Cluster,
    Host,
    StorageDomain,
    Vm,
    Template,
    Disk,
    VnicProfile
};

struct ObjectRef {
    ObjectKind kind = ObjectKind::System;
    int place = 0;

    bool operator==(const ObjectRef &) const = default;
};

inline size_t qHash(const ObjectRef &object, size_t seed = 0)
{
    return ::qHash(
        static_cast<quint64>(object.kind) << 32 | static_cast<quint32>(object.place), seed);
}

//! Either a user or a group holds it.
struct Permission {
    Id id;
    int role = none;
    int user = none;
    int group = none;
    ObjectRef object;
};

} // namespace demo
