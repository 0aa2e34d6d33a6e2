// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/usage_p.h"
#include "ui/columns/values_p.h"

namespace browser {
namespace {

using namespace ovirt;
using values::joined;
using values::linked;
using values::named;
using values::own;

QVariant fullName(const Inventory &, const User &user)
{
    const QString name = QString(user.name + QLatin1Char(' ') + user.lastName).trimmed();
    return name.isEmpty() ? QVariant() : QVariant(name);
}

constexpr Column<User> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "What the user signs in with"), Format::Text,
        own<&User::userName>},
    {"full_name", QT_TRANSLATE_NOOP("columns", "Full name"),
        QT_TRANSLATE_NOOP("columns", "First and last name"), Format::Text, fullName},
    {"domain", QT_TRANSLATE_NOOP("columns", "Domain"),
        QT_TRANSLATE_NOOP("columns", "Directory that the user comes from"), Format::Text,
        own<&User::domainName>},
    {"permissions", QT_TRANSLATE_NOOP("columns", "Permissions"),
        QT_TRANSLATE_NOOP("columns", "Permissions that the user has, also through groups"),
        Format::Number, joined<grantsOfUser>},
    {"administrative", QT_TRANSLATE_NOOP("columns", "Administrator"),
        QT_TRANSLATE_NOOP("columns", "Whether one of them is a role for administrators"),
        Format::YesNo, joined<isUserAdministrator>},
    {"email", QT_TRANSLATE_NOOP("columns", "E-mail"),
        QT_TRANSLATE_NOOP("columns", "E-mail address"), Format::Text, own<&User::email>},
    {"department", QT_TRANSLATE_NOOP("columns", "Department"),
        QT_TRANSLATE_NOOP("columns", "Department in the directory"), Format::Text,
        own<&User::department>},
    {"principal", QT_TRANSLATE_NOOP("columns", "Principal"),
        QT_TRANSLATE_NOOP("columns", "Name in the directory"), Format::Text, own<&User::principal>},
    {"first_name", QT_TRANSLATE_NOOP("columns", "First name"),
        QT_TRANSLATE_NOOP("columns", "Given name"), Format::Text, own<&User::name>},
    {"last_name", QT_TRANSLATE_NOOP("columns", "Last name"),
        QT_TRANSLATE_NOOP("columns", "Family name"), Format::Text, own<&User::lastName>},
    {"namespace", QT_TRANSLATE_NOOP("columns", "Namespace"),
        QT_TRANSLATE_NOOP("columns", "Part of the directory"), Format::Text, own<&User::nameSpace>},
    {"domain_entry_id", QT_TRANSLATE_NOOP("columns", "Entry ID"),
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
