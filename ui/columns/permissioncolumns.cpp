// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/inventory/access.h"
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::joined;
using values::linked;
using values::named;
using values::own;
using values::vmId;

QVariant principalType(const Inventory &, const Permission &permission)
{
    return values::of(principalTypeOf(permission));
}

QVariant fullName(const Inventory &inventory, const Permission &permission)
{
    const User *user = inventory.find(permission.user);
    return user ? values::of(fullNameOf(*user)) : QVariant();
}

QVariant domain(const Inventory &inventory, const Permission &permission)
{
    if (const User *user = inventory.find(permission.user))
        return values::of(user->domainName);
    const Group *group = inventory.find(permission.group);
    return group ? values::of(group->domainName) : QVariant();
}

QVariant grantedOn(const Inventory &inventory, const Permission &permission)
{
    const Permission *grant = grantOf(inventory, permission);
    return grant ? values::of(nameOfOrigin(inventory, *grant)) : QVariant();
}

QVariant grantedOnType(const Inventory &inventory, const Permission &permission)
{
    const Permission *grant = grantOf(inventory, permission);
    return grant ? values::of(kindOfOrigin(*grant)) : QVariant();
}

ObjectKey principalKey(const Inventory &, const Permission &permission)
{
    return permission.user.isNull() ? values::keyOf(permission.group)
                                    : values::keyOf(permission.user);
}

QVariant principalId(const Inventory &inventory, const Permission &permission)
{
    const ObjectKey key = principalKey(inventory, permission);
    return key.isNull() ? QVariant() : values::of(key.id);
}

ObjectKey grantedOnKey(const Inventory &inventory, const Permission &permission)
{
    const Permission *grant = grantOf(inventory, permission);
    return grant ? keyOfOrigin(*grant) : ObjectKey();
}

QVariant grantedOnId(const Inventory &inventory, const Permission &permission)
{
    const Permission *grant = grantOf(inventory, permission);
    const QString id = grant ? originIdOf(*grant) : QString();
    return id.isEmpty() ? QVariant() : values::of(id);
}

QVariant roleId(const Inventory &, const Permission &permission)
{
    return permission.role.isNull() ? QVariant() : values::of(permission.role.id);
}

// A field of the user who has it.
template <auto Member>
QVariant ofUser(const Inventory &inventory, const Permission &permission)
{
    const User *user = inventory.find(permission.user);
    return user ? values::of(user->*Member) : QVariant();
}

// A field of the role.
template <auto Member>
QVariant ofRole(const Inventory &inventory, const Permission &permission)
{
    const Role *role = inventory.find(permission.role);
    return role ? values::of(role->*Member) : QVariant();
}

QVariant nameSpace(const Inventory &inventory, const Permission &permission)
{
    if (const User *user = inventory.find(permission.user))
        return values::of(user->nameSpace);
    const Group *group = inventory.find(permission.group);
    return group ? values::of(group->nameSpace) : QVariant();
}

constexpr Column<Permission> columns[] = {
    {"vm", QT_TRANSLATE_NOOP("columns", "VM"), QT_TRANSLATE_NOOP("columns", "VM it is about"),
        Format::Text, named<&Permission::vm>, linked<&Permission::vm>},
    {"principal", QT_TRANSLATE_NOOP("columns", "Principal"),
        QT_TRANSLATE_NOOP("columns", "User or group that has it"), Format::Text,
        joined<principalNameOf>, principalKey},
    {"principal_type", QT_TRANSLATE_NOOP("columns", "Type"),
        QT_TRANSLATE_NOOP("columns", "Whether the principal is a user or a group"), Format::Text,
        principalType},
    {"role", QT_TRANSLATE_NOOP("columns", "Role"),
        QT_TRANSLATE_NOOP("columns", "What the principal may do"), Format::Text,
        named<&Permission::role>},
    {"administrative", QT_TRANSLATE_NOOP("columns", "Administrative"),
        QT_TRANSLATE_NOOP("columns", "Whether the role is one for administrators"), Format::YesNo,
        ofRole<&Role::administrative>},
    {"granted_on", QT_TRANSLATE_NOOP("columns", "Granted on"),
        QT_TRANSLATE_NOOP(
            "columns", "Object that it was granted on, from which the VM inherits it"),
        Format::Text, grantedOn, grantedOnKey},
    {"granted_on_type", QT_TRANSLATE_NOOP("columns", "Granted on type"),
        QT_TRANSLATE_NOOP("columns",
            "What that object is: the system, a data center, a cluster, the VM itself, …"),
        Format::Text, grantedOnType},
    {"full_name", QT_TRANSLATE_NOOP("columns", "Full name"),
        QT_TRANSLATE_NOOP("columns", "First and last name of the user"), Format::Text, fullName},
    {"domain", QT_TRANSLATE_NOOP("columns", "Domain"),
        QT_TRANSLATE_NOOP("columns", "Directory that the principal comes from"), Format::Text,
        domain},
    {"email", QT_TRANSLATE_NOOP("columns", "E-mail"),
        QT_TRANSLATE_NOOP("columns", "E-mail address of the user"), Format::Text,
        ofUser<&User::email>},
    {"department", QT_TRANSLATE_NOOP("columns", "Department"),
        QT_TRANSLATE_NOOP("columns", "Department of the user"), Format::Text,
        ofUser<&User::department>},
    {"namespace", QT_TRANSLATE_NOOP("columns", "Namespace"),
        QT_TRANSLATE_NOOP("columns", "Part of the directory that the principal stands in"),
        Format::Text, nameSpace},
    {"role_description", QT_TRANSLATE_NOOP("columns", "Role description"),
        QT_TRANSLATE_NOOP("columns", "What the engine says of the role"), Format::Text,
        ofRole<&Role::description>},
    {"role_changeable", QT_TRANSLATE_NOOP("columns", "Custom role"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether the role is one that administrators made, and may change"),
        Format::YesNo, ofRole<&Role::mutableRole>},
    {"principal_id", QT_TRANSLATE_NOOP("columns", "Principal ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the principal"), Format::Text,
        principalId},
    {"role_id", QT_TRANSLATE_NOOP("columns", "Role ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the role"), Format::Text, roleId},
    {"granted_on_id", QT_TRANSLATE_NOOP("columns", "Granted on ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the object that it was granted on"),
        Format::Text, grantedOnId},
    {"vm_id", QT_TRANSLATE_NOOP("columns", "VM ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the VM; names may come twice"),
        Format::Text, vmId},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the permission"), Format::Text,
        own<&Permission::id>},
};

} // namespace

template <>
std::span<const Column<Permission>> columnsOf<Permission>()
{
    return columns;
}

} // namespace browser
