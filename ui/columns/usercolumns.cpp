// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::from;
using values::own;

QVariant permissions(const Inventory &inventory, const User &user)
{
    return values::of(grantCountOf(inventory, user.id));
}

QVariant administrator(const Inventory &inventory, const User &user)
{
    return values::of(isAdministrator(inventory, user.id));
}

QVariant roles(const Inventory &inventory, const User &user)
{
    return values::of(rolesOf(inventory, user.id));
}

constexpr Column<User> columns[] = {
    {"full_name", QT_TRANSLATE_NOOP("columns", "Full name"),
        QT_TRANSLATE_NOOP("columns", "First and last name"), Format::Text, from<fullNameOf>},
    {"user_name", QT_TRANSLATE_NOOP("columns", "Sign-in name"),
        QT_TRANSLATE_NOOP("columns", "What one signs in with"), Format::Text, own<&User::userName>},
    {"domain", QT_TRANSLATE_NOOP("columns", "Directory"),
        QT_TRANSLATE_NOOP("columns", "Directory that the user comes from"), Format::Text,
        own<&User::domainName>},
    {"email", QT_TRANSLATE_NOOP("columns", "E-mail"),
        QT_TRANSLATE_NOOP("columns", "E-mail address by the directory"), Format::Text,
        own<&User::email>},
    {"department", QT_TRANSLATE_NOOP("columns", "Department"),
        QT_TRANSLATE_NOOP("columns", "Department by the directory"), Format::Text,
        own<&User::department>},
    {"permissions", QT_TRANSLATE_NOOP("columns", "All permissions"),
        QT_TRANSLATE_NOOP(
            "columns", "Number of permissions that the user has on anything, also through groups"),
        Format::Number, permissions},
    {"administrator", QT_TRANSLATE_NOOP("columns", "Administrator"),
        QT_TRANSLATE_NOOP("columns",
            "Whether any permission of the user has a role for administrators, whatever object it "
            "is on"),
        Format::YesNo, administrator},
    {"roles", QT_TRANSLATE_NOOP("columns", "Roles"),
        QT_TRANSLATE_NOOP("columns", "Roles in the permissions of the user, each once"),
        Format::Text, roles},
    {"first_name", QT_TRANSLATE_NOOP("columns", "First name"),
        QT_TRANSLATE_NOOP("columns", "Given name by the directory"), Format::Text,
        own<&User::name>},
    {"last_name", QT_TRANSLATE_NOOP("columns", "Last name"),
        QT_TRANSLATE_NOOP("columns", "Family name by the directory"), Format::Text,
        own<&User::lastName>},
    {"principal", QT_TRANSLATE_NOOP("columns", "Principal"),
        QT_TRANSLATE_NOOP("columns", "Name in the directory"), Format::Text, own<&User::principal>},
    {"namespace", QT_TRANSLATE_NOOP("columns", "Namespace"),
        QT_TRANSLATE_NOOP("columns", "Part of the directory that the user stands in"), Format::Text,
        own<&User::nameSpace>},
    {"domain_entry", QT_TRANSLATE_NOOP("columns", "Directory ID"),
        QT_TRANSLATE_NOOP("columns", "Id in the directory"), Format::Text,
        own<&User::domainEntryId>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&User::id>},
};

} // namespace

template <>
std::span<const Column<User>> columnsOf<User>()
{
    return columns;
}

} // namespace browser
