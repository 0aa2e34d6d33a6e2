// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treecolumns.h"

#include <QtCore/qglobal.h>

namespace browser {
namespace {

// clang-format off
constexpr TreeColumn columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"), QT_TRANSLATE_NOOP("columns", "Name in the engine; of a permission, who has it; of a snapshot, its description"),
     "name", "name", "name", "principal", "description"},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"), QT_TRANSLATE_NOOP("columns", "What the engine says it is doing; of a permission, the role"),
     "status", "status", nullptr, "role", "status"},
    {"vcpus", QT_TRANSLATE_NOOP("columns", "vCPUs"), QT_TRANSLATE_NOOP("columns", "Virtual processors: sockets × cores × threads"),
     "vcpus", nullptr, nullptr, nullptr, nullptr, Format::Number, true, true},
    {"memory", QT_TRANSLATE_NOOP("columns", "Memory"), QT_TRANSLATE_NOOP("columns", "Configured memory"),
     "memory", nullptr, nullptr, nullptr, nullptr, Format::Bytes, true, true},
    {"provisioned", QT_TRANSLATE_NOOP("columns", "Provisioned"), QT_TRANSLATE_NOOP("columns", "Size of the disks as the guest sees them"),
     "provisioned", "size", nullptr, nullptr, nullptr, Format::Bytes, true, true, true},
    {"used", QT_TRANSLATE_NOOP("columns", "Used"), QT_TRANSLATE_NOOP("columns", "What the disks take on storage"),
     "used", "used", nullptr, nullptr, nullptr, Format::Bytes, true, true, true},
    {"addresses", QT_TRANSLATE_NOOP("columns", "Addresses"), QT_TRANSLATE_NOOP("columns", "IP addresses that the guest agent reports"),
     "addresses", nullptr, "addresses", nullptr, nullptr},
    {"host", QT_TRANSLATE_NOOP("columns", "Host"), QT_TRANSLATE_NOOP("columns", "Host that the VM runs on"),
     "host", nullptr, nullptr, nullptr, nullptr, Format::Text, false, false, true},
    {"details", QT_TRANSLATE_NOOP("columns", "Details"), QT_TRANSLATE_NOOP("columns", "What the other columns have no place for"),
     nullptr, nullptr, nullptr, nullptr, nullptr},
};
// clang-format on

} // namespace

std::span<const TreeColumn> treeColumns()
{
    return columns;
}

} // namespace browser
