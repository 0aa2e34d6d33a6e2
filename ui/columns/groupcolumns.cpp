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

constexpr Column<Group> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Group::name>},
    {"domain", QT_TRANSLATE_NOOP("columns", "Domain"),
        QT_TRANSLATE_NOOP("columns", "Directory that the group comes from"), Format::Text,
        own<&Group::domainName>},
    {"permissions", QT_TRANSLATE_NOOP("columns", "Permissions"),
        QT_TRANSLATE_NOOP("columns", "Permissions that the group has"), Format::Number,
        joined<grantsOfGroup>},
    {"administrative", QT_TRANSLATE_NOOP("columns", "Administrators"),
        QT_TRANSLATE_NOOP("columns", "Whether one of them is a role for administrators"),
        Format::YesNo, joined<isGroupAdministrator>},
    {"namespace", QT_TRANSLATE_NOOP("columns", "Namespace"),
        QT_TRANSLATE_NOOP("columns", "Part of the directory"), Format::Text,
        own<&Group::nameSpace>},
    {"domain_entry_id", QT_TRANSLATE_NOOP("columns", "Entry ID"),
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
