// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/parts.h"
#include "app/demo/api/parttable.h"

#include <algorithm>

namespace demo {
namespace {

// Everybody is in the group Everyone, which is the first.
bool holds(const Permission &permission, const User &user, int place)
{
    return permission.user == place || permission.group == 0
        || (permission.group != none
            && std::find(user.groups.begin(), user.groups.end(), permission.group)
                != user.groups.end());
}

// The grants for which `isHeld` says so, each on its true object.
template <typename IsHeld>
void addGrants(ListBody &list, const Estate &estate, IsHeld isHeld)
{
    for (int place = 0; place < estate.permissions.size(); ++place) {
        const Permission &permission = estate.permissions[place];
        if (estate.permissions.has(place) && isHeld(permission) && estate.isToldByPrincipals(place))
            list.add(permission.id, [&](XmlWriter &xml) {
                writePermission(xml, estate, permission, permission.object);
            });
    }
}

void addUserPermissions(ListBody &list, const Estate &estate, const User &user)
{
    addGrants(list, estate, [&, place = estate.users.placeOf(user.id)](const Permission &given) {
        return holds(given, user, place);
    });
}

void addGroupPermissions(ListBody &list, const Estate &estate, const Group &group)
{
    addGrants(list, estate, [place = estate.groups.placeOf(group.id)](const Permission &given) {
        return given.group == place;
    });
}

void addPermits(ListBody &list, const Estate &, const Role &role)
{
    for (const Permit &permit : role.permits)
        list.add(Id{0, static_cast<quint64>(permit.number)},
            [&](XmlWriter &xml) { writePermit(xml, role, permit); });
}

constexpr Part<User> userParts[] = {
    {"permissions", "permissions", addUserPermissions},
    {"eventsubscriptions", "event_subscriptions"},
    {"options", "user_options"},
    {"roles", "roles"},
    {"sshpublickeys", "ssh_public_keys"},
    {"tags", "tags"},
};

constexpr Part<Group> groupParts[] = {
    {"permissions", "permissions", addGroupPermissions},
    {"roles", "roles"},
    {"tags", "tags"},
};

constexpr Part<Role> roleParts[] = {{"permits", "permits", addPermits}};

void addSteps(ListBody &list, const Estate &, const Job &job)
{
    for (std::size_t number = 0; number < job.steps.size(); ++number)
        list.add(job.steps[number].id, [&](XmlWriter &xml) { writeStep(xml, job, number); });
}

constexpr Part<Job> jobParts[] = {{"steps", "steps", addSteps}};

} // namespace

Answer below(const Estate &estate, const User &user, PathRest rest, const Query &query)
{
    return servePart<User>(userParts, estate, user, rest, query);
}

Answer below(const Estate &estate, const Group &group, PathRest rest, const Query &query)
{
    return servePart<Group>(groupParts, estate, group, rest, query);
}

Answer below(const Estate &estate, const Role &role, PathRest rest, const Query &query)
{
    return servePart<Role>(roleParts, estate, role, rest, query);
}

Answer below(const Estate &, const Tag &, PathRest, const Query &)
{
    return notFound();
}

Answer below(const Estate &estate, const Job &job, PathRest rest, const Query &query)
{
    if (rest.size() == 3 && rest[0] == "steps" && rest[2] == "statistics")
        return ListBody("statistics", rest.subspan(2), query).answer();
    return servePart<Job>(jobParts, estate, job, rest, query);
}

} // namespace demo
