// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/objectservice.h"
#include "sdk/services/plainservices.h"

namespace ovirt {

//! One user, `/users/ID`.
class UserService : public ObjectService<User> {
public:
    using ObjectService::ObjectService;

    //! What was given to the user, also through groups, and on what.
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
    [[nodiscard]] TagsService tagsService() const { return below<TagsService>("tags"); }
};

//! The collection `/users`.
class UsersService : public CollectionService<User> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] UserService userService(const QString &id) const
    {
        return serviceOf<UserService>(id);
    }
};

//! One group, `/groups/ID`.
class GroupService : public ObjectService<Group> {
public:
    using ObjectService::ObjectService;

    //! What was given to the group, and on what.
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
    [[nodiscard]] TagsService tagsService() const { return below<TagsService>("tags"); }
};

//! The collection `/groups`.
class GroupsService : public CollectionService<Group> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] GroupService groupService(const QString &id) const
    {
        return serviceOf<GroupService>(id);
    }
};

} // namespace ovirt
