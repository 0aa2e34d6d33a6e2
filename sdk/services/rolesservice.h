// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/objectservice.h"
#include "sdk/services/plainservices.h"

namespace ovirt {

//! One role, `/roles/ID`.
class RoleService : public ObjectService<Role> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] PermitsService permitsService() const { return below<PermitsService>("permits"); }
};

//! The collection `/roles`.
class RolesService : public CollectionService<Role> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] RoleService roleService(const QString &id) const
    {
        return serviceOf<RoleService>(id);
    }
};

} // namespace ovirt
