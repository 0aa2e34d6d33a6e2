// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::own;

QVariant permissions(const Inventory &inventory, const Group &group)
{
    return values::of(grantCountOf(inventory, group.id));
}

QVariant administrator(const Inventory &inventory, const Group &group)
{
    return values::of(isAdministrator(inventory, group.id));
}

QVariant roles(const Inventory &inventory, const Group &group)
{
    return values::of(rolesOf(inventory, group.id));
}

constexpr Column<Group> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the directory"), Format::Text, own<&Group::name>},
    {"domain", QT_TRANSLATE_NOOP("columns", "Directory"),
        QT_TRANSLATE_NOOP("columns", "Directory that the group comes from"), Format::Text,
        own<&Group::domainName>},
    {"permissions", QT_TRANSLATE_NOOP("columns", "All permissions"),
        QT_TRANSLATE_NOOP("columns", "Number of permissions that the group has on anything"),
        Format::Number, permissions},
    {"administrator", QT_TRANSLATE_NOOP("columns", "Administrator"),
        QT_TRANSLATE_NOOP("columns",
            "Whether any permission of the group has a role for administrators, whatever object it "
            "is on"),
        Format::YesNo, administrator},
    {"roles", QT_TRANSLATE_NOOP("columns", "Roles"),
        QT_TRANSLATE_NOOP("columns", "Roles in the permissions of the group, each once"),
        Format::Text, roles},
    {"namespace", QT_TRANSLATE_NOOP("columns", "Namespace"),
        QT_TRANSLATE_NOOP("columns", "Part of the directory that the group stands in"),
        Format::Text, own<&Group::nameSpace>},
    {"domain_entry", QT_TRANSLATE_NOOP("columns", "Directory ID"),
        QT_TRANSLATE_NOOP("columns", "Id in the directory"), Format::Text,
        own<&Group::domainEntryId>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Group::id>},
};

} // namespace

template <>
std::span<const Column<Group>> columnsOf<Group>()
{
    return columns;
}

} // namespace browser
