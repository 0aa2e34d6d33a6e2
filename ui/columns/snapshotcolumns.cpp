// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::linked;
using values::named;
using values::own;
using values::vmId;

const Vm *vmOf(const Inventory &inventory, const Snapshot &snapshot)
{
    return inventory.find(snapshot.vm);
}

// A field of its VM.
template <auto Member>
QVariant ofVm(const Inventory &inventory, const Snapshot &snapshot)
{
    const Vm *vm = vmOf(inventory, snapshot);
    return vm ? values::of(vm->*Member) : QVariant();
}

// The name of what a field of its VM refers to.
template <auto Member>
QVariant namedOfVm(const Inventory &inventory, const Snapshot &snapshot)
{
    const Vm *vm = vmOf(inventory, snapshot);
    return vm ? values::of(nameOf(inventory, vm->*Member)) : QVariant();
}

// What that is.
template <auto Member>
ObjectKey linkedOfVm(const Inventory &inventory, const Snapshot &snapshot)
{
    const Vm *vm = vmOf(inventory, snapshot);
    return vm ? values::keyOf(vm->*Member) : ObjectKey();
}

QVariant snapshotsOfVm(const Inventory &inventory, const Snapshot &snapshot)
{
    const qsizetype vm = inventory.numberOfVm(snapshot.vm.id);
    return vm < 0 ? QVariant() : values::of(snapshotCountOf(inventory, vm));
}

constexpr Column<Snapshot> columns[] = {
    {"vm", QT_TRANSLATE_NOOP("columns", "VM"),
        QT_TRANSLATE_NOOP("columns", "VM that it is a state of"), Format::Text,
        named<&Snapshot::vm>, linked<&Snapshot::vm>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP(
            "columns", "What was written when it was taken, which is all the name it has"),
        Format::Text, own<&Snapshot::description>},
    {"date", QT_TRANSLATE_NOOP("columns", "Taken"),
        QT_TRANSLATE_NOOP("columns", "When it was taken"), Format::Time, own<&Snapshot::date>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "What happens to it at the moment, in the engine's words"),
        Format::State, own<&Snapshot::status>},
    {"type", QT_TRANSLATE_NOOP("columns", "Type"),
        QT_TRANSLATE_NOOP("columns",
            "Regular; active: what the VM is now; stateless: what it goes back to when it stops; "
            "preview: what is being tried"),
        Format::Text, own<&Snapshot::type>},
    {"memory", QT_TRANSLATE_NOOP("columns", "With memory"),
        QT_TRANSLATE_NOOP("columns", "Whether it has the RAM of the running VM too"), Format::YesNo,
        own<&Snapshot::persistMemoryState>},
    {"vm_snapshots", QT_TRANSLATE_NOOP("columns", "Of the VM"),
        QT_TRANSLATE_NOOP("columns", "Number of snapshots that its VM has, without what it is now"),
        Format::Number, snapshotsOfVm},
    {"vm_status", QT_TRANSLATE_NOOP("columns", "VM status"),
        QT_TRANSLATE_NOOP("columns", "What its VM does at the moment, in the engine's words"),
        Format::State, ofVm<&Vm::status>},
    {"host", QT_TRANSLATE_NOOP("columns", "Host"),
        QT_TRANSLATE_NOOP("columns", "Host that its VM runs on"), Format::Text,
        namedOfVm<&Vm::host>, linkedOfVm<&Vm::host>},
    {"cluster", QT_TRANSLATE_NOOP("columns", "Cluster"),
        QT_TRANSLATE_NOOP("columns", "Cluster that its VM belongs to"), Format::Text,
        namedOfVm<&Vm::cluster>, linkedOfVm<&Vm::cluster>},
    {"vm_id", QT_TRANSLATE_NOOP("columns", "VM ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id of the VM; names may come twice"),
        Format::Text, vmId},
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
