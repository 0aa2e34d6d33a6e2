// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

namespace ovirt {

struct Cluster;
struct DataCenter;
struct Disk;
struct Group;
struct Host;
struct Role;
struct StorageDomain;
struct Template;
struct User;
struct Vm;

//! \brief Who has which role on what: either a user or a group, on at most one object.
//!
//! In a VM's own list inherited grants have the VM as their object: where they were given
//! cannot be told there. No object at all: the whole system, of which is the collection
//! `/permissions`, or something that the engine does not name in a permission, such as a vNIC
//! profile.
struct OVIRT_EXPORT Permission {
    QString id;
    Ref<Role> role;
    Ref<User> user;
    Ref<Group> group;
    Ref<Vm> vm;
    Ref<Template> templateRef;
    Ref<Disk> disk;
    Ref<Host> host;
    Ref<Cluster> cluster;
    Ref<DataCenter> dataCenter;
    Ref<StorageDomain> storageDomain;
    QString vmPoolId;

    bool operator==(const Permission &) const = default;
};

template <>
struct Fields<Permission> {
    static constexpr const char *element = "permission";
    static constexpr const char *collection = "permissions";
    static constexpr const char *path = "/permissions";
    static constexpr FieldList list{
        Field{"@id", &Permission::id, repeated},
        Field{"role", &Permission::role},
        Field{"user", &Permission::user},
        Field{"group", &Permission::group},
        Field{"vm", &Permission::vm},
        Field{"template", &Permission::templateRef},
        Field{"disk", &Permission::disk},
        Field{"host", &Permission::host},
        Field{"cluster", &Permission::cluster},
        Field{"data_center", &Permission::dataCenter},
        Field{"storage_domain", &Permission::storageDomain},
        Field{"vm_pool/@id", &Permission::vmPoolId, repeated},
    };
};

} // namespace ovirt
