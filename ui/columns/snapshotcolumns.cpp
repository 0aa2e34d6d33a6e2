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

constexpr Column<Snapshot> columns[] = {
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "What was said of it when it was made"), Format::Text,
        own<&Snapshot::description>},
    {"vm", QT_TRANSLATE_NOOP("columns", "VM"), QT_TRANSLATE_NOOP("columns", "VM it is a state of"),
        Format::Text, named<&Snapshot::vm>, linked<&Snapshot::vm>},
    {"date", QT_TRANSLATE_NOOP("columns", "Taken"),
        QT_TRANSLATE_NOOP("columns", "When it was made"), Format::Time, own<&Snapshot::date>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "What happens to it at the moment, in the engine's words"),
        Format::State, own<&Snapshot::status>},
    {"type", QT_TRANSLATE_NOOP("columns", "Kind"),
        QT_TRANSLATE_NOOP(
            "columns", "Regular, or one that the engine made for a preview or a stateless VM"),
        Format::Text, own<&Snapshot::type>},
    {"memory", QT_TRANSLATE_NOOP("columns", "With memory"),
        QT_TRANSLATE_NOOP("columns", "Whether the running VM's memory was kept as well"),
        Format::YesNo, own<&Snapshot::persistMemoryState>},
    {"vm_id", QT_TRANSLATE_NOOP("columns", "VM ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the VM; names may come twice"),
        Format::Text, values::vmId},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Snapshot::id>},
};

} // namespace

template <>
std::span<const Column<Snapshot>> columnsOf<Snapshot>()
{
    return columns;
}

} // namespace browser
