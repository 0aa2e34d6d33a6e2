// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::joined;
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
    if (!user || (user->name.isEmpty() && user->lastName.isEmpty()))
        return {};
    return QString(user->name + QLatin1Char(' ') + user->lastName).trimmed();
}

QVariant domain(const Inventory &inventory, const Permission &permission)
{
    if (const User *user = inventory.find(permission.user))
        return values::of(user->domainName);
    const Group *group = inventory.find(permission.group);
    return group ? values::of(group->domainName) : QVariant();
}

QVariant administrative(const Inventory &inventory, const Permission &permission)
{
    const Role *role = inventory.find(permission.role);
    return role ? values::of(role->administrative) : QVariant();
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

ObjectKey principalLink(const Inventory &, const Permission &permission)
{
    return permission.user.isNull() ? values::keyOf(permission.group)
                                    : values::keyOf(permission.user);
}

ObjectKey grantedOnLink(const Inventory &inventory, const Permission &permission)
{
    const Permission *grant = grantOf(inventory, permission);
    return grant ? originKeyOf(*grant) : ObjectKey();
}

constexpr Column<Permission> columns[] = {
    {"vm", QT_TRANSLATE_NOOP("columns", "VM"), QT_TRANSLATE_NOOP("columns", "VM it is about"),
        Format::Text, named<&Permission::vm>, values::linked<&Permission::vm>},
    {"principal", QT_TRANSLATE_NOOP("columns", "Principal"),
        QT_TRANSLATE_NOOP("columns", "User or group that has it"), Format::Text,
        joined<principalNameOf>, principalLink},
    {"principal_type", QT_TRANSLATE_NOOP("columns", "Type"),
        QT_TRANSLATE_NOOP("columns", "Whether the principal is a user or a group"), Format::Text,
        principalType},
    {"role", QT_TRANSLATE_NOOP("columns", "Role"),
        QT_TRANSLATE_NOOP("columns", "What the principal may do"), Format::Text,
        named<&Permission::role>},
    {"administrative", QT_TRANSLATE_NOOP("columns", "Administrative"),
        QT_TRANSLATE_NOOP("columns", "Whether the role is one for administrators"), Format::YesNo,
        administrative},
    {"granted_on", QT_TRANSLATE_NOOP("columns", "Granted on"),
        QT_TRANSLATE_NOOP(
            "columns", "Object that it was granted on, from which the VM inherits it"),
        Format::Text, grantedOn, grantedOnLink},
    {"granted_on_type", QT_TRANSLATE_NOOP("columns", "Granted on type"),
        QT_TRANSLATE_NOOP("columns",
            "What that object is: the system, a data center, a cluster, the VM itself, …"),
        Format::Text, grantedOnType},
    {"full_name", QT_TRANSLATE_NOOP("columns", "Full name"),
        QT_TRANSLATE_NOOP("columns", "First and last name of the user"), Format::Text, fullName},
    {"domain", QT_TRANSLATE_NOOP("columns", "Domain"),
        QT_TRANSLATE_NOOP("columns", "Directory that the principal comes from"), Format::Text,
        domain},
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
