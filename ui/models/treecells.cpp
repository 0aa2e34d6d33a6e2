// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treecells_p.h"

#include "ui/columns/joins.h"
#include "ui/columns/kindinfo.h"
#include "ui/columns/tablerows.h"
#include "ui/columns/tooltip.h"
#include "ui/models/spoken.h"

#include <QCoreApplication>

#include <algorithm>

namespace browser::cells {
namespace {

using RowKind = InventoryTreeModel::RowKind;

struct Value {
    QVariant raw;
    Format format = Format::Text;
};

template <typename T>
Value valueIn(const ovirt::Inventory &inventory, const T &object, const char *key)
{
    const Column<T> *column = key ? columnOf<T>(QLatin1String(key)) : nullptr;
    return column ? Value{column->value(inventory, object), column->format} : Value{};
}

QString partName(RowKind kind)
{
    switch (kind) {
    case RowKind::Disks:
        return QCoreApplication::translate("browser", "Disks");
    case RowKind::Nics:
        return QCoreApplication::translate("browser", "NICs");
    case RowKind::Permissions:
        return QCoreApplication::translate("browser", "Permissions");
    case RowKind::Snapshots:
        return QCoreApplication::translate("browser", "Snapshots");
    default:
        return {};
    }
}

QString partTitle(const ovirt::Inventory &inventory, const TreeRow &row)
{
    const TreePart part = TreePart(int(row.kind) - int(RowKind::Disks));
    const int count = countOf(inventory, row.vm, part);
    const bool isKnown =
        count > 0 || rowStateOf(inventory, row) == InventoryTreeModel::RowState::None;
    return isKnown ? QStringLiteral("%1 (%2)").arg(partName(row.kind), QLocale().toString(count))
                   : partName(row.kind);
}

Value valueOf(const ovirt::Inventory &inventory, const TreeRow &row, const TreeColumn &column)
{
    if (&column == &treeColumns().back())
        return {detailsOf(inventory, row)};
    switch (row.kind) {
    case RowKind::Group:
        break;
    case RowKind::Vm:
        return valueIn(inventory, *inventory.rows<ovirt::Vm>().at(row.vm), column.vm);
    case RowKind::Disks:
    case RowKind::Nics:
    case RowKind::Permissions:
    case RowKind::Snapshots:
        if (&column == &treeColumns().front())
            return {partTitle(inventory, row)};
        break;
    case RowKind::DiskAttachment:
        return valueIn(
            inventory, *inventory.partOf<ovirt::DiskAttachment>(row.vm).at(row.item), column.disk);
    case RowKind::Nic: {
        const ovirt::Nic &nic = *inventory.partOf<ovirt::Nic>(row.vm).at(row.item);
        if (QLatin1String(column.key) == QLatin1String("status"))
            return {nicStateOf(nic)};
        const Value value = valueIn(inventory, nic, column.nic);
        // A guest that is down reports none; the one that is looked for then is this.
        const bool isAddress = QLatin1String(column.key) == QLatin1String("addresses");
        return isAddress && formatted(value.raw, value.format).isEmpty() && !nic.mac.isEmpty()
            ? Value{nic.mac}
            : value;
    }
    case RowKind::Permission:
        return valueIn(inventory, *inventory.partOf<ovirt::Permission>(row.vm).at(row.item),
            column.permission);
    case RowKind::Snapshot:
        return valueIn(inventory, *snapshotsOf(inventory, row.vm).at(row.item), column.snapshot);
    }
    return {};
}

ObjectKey objectOf(const ovirt::Inventory &inventory, const TreeRow &row)
{
    const QString &vm = inventory.rows<ovirt::Vm>().at(row.vm)->id;
    switch (row.kind) {
    case RowKind::Vm:
        return {Kind::Vm, vm, {}};
    case RowKind::DiskAttachment:
        return {Kind::Disk, inventory.partOf<ovirt::DiskAttachment>(row.vm).at(row.item)->id, vm};
    case RowKind::Nic:
        return {Kind::Nic, inventory.partOf<ovirt::Nic>(row.vm).at(row.item)->id, vm};
    case RowKind::Permission:
        return {Kind::Permission, inventory.partOf<ovirt::Permission>(row.vm).at(row.item)->id, vm};
    case RowKind::Snapshot:
        return {Kind::Snapshot, snapshotsOf(inventory, row.vm).at(row.item)->id, vm};
    case RowKind::Group:
    case RowKind::Disks:
    case RowKind::Nics:
    case RowKind::Permissions:
    case RowKind::Snapshots:
        break;
    }
    return {};
}

// What its icon says to those who see it.
QString kindWord(RowKind kind)
{
    switch (kind) {
    case RowKind::Vm:
        return translatedTitle(infoOf(Kind::Vm).one);
    case RowKind::DiskAttachment:
        return translatedTitle(infoOf(Kind::Disk).one);
    case RowKind::Nic:
        return translatedTitle(infoOf(Kind::Nic).one);
    case RowKind::Permission:
        return translatedTitle(infoOf(Kind::Permission).one);
    case RowKind::Snapshot:
        return translatedTitle(infoOf(Kind::Snapshot).one);
    default:
        return {}; // lists and groups are called so
    }
}

// A mark may stand without a word; a number may be missing where there is one of each.
QString spokenCellOf(
    const ovirt::Inventory &inventory, const TreeRow &row, const TreeColumn &column)
{
    const Value value = valueOf(inventory, row, column);
    const QString text = formatted(value.raw, value.format);
    const QString title = translatedTitle(column.title);
    if (&column == &treeColumns().front())
        return spokenRow(
            spokenCell(title, text, false), kindWord(row.kind), rowErrorOf(inventory, row));
    if (text.isEmpty() && QLatin1String(column.key) == QLatin1String("status")) {
        if (const QString state = spokenState(rowStateOf(inventory, row)); !state.isEmpty())
            return state;
    }
    const bool isExpected = column.number
        && (row.kind == RowKind::Vm || (row.kind == RowKind::DiskAttachment && column.disk));
    return spokenCell(title, text, !isExpected);
}

// The exact value where the cell rounds it; the text itself where it may be cut.
QString tipOf(const Value &value)
{
    const QString exact = formattedExactly(value.raw, value.format);
    return exact.isEmpty() ? formatted(value.raw, value.format) : exact;
}

} // namespace

QVariant dataOf(
    const ovirt::Inventory &inventory, const TreeRow &row, const TreeColumn &column, int role)
{
    switch (role) {
    case KindRole:
        return QVariant::fromValue(row.kind);
    case StateRole:
        return QVariant::fromValue(rowStateOf(inventory, row));
    case ObjectIdRole:
        return objectOf(inventory, row).id;
    case ObjectRole: { // a list below a VM is about the VM
        const ObjectKey key = objectOf(inventory, row);
        return QVariant::fromValue(
            key.isNull() ? objectOf(inventory, {RowKind::Vm, row.vm, 0}) : key);
    }
    case ErrorRole:
        return rowErrorOf(inventory, row);
    case SortRole:
        return valueOf(inventory, row, column).raw;
    case Qt::DisplayRole: {
        const Value value = valueOf(inventory, row, column);
        return formatted(value.raw, value.format);
    }
    case Qt::AccessibleTextRole:
        return spokenCellOf(inventory, row, column);
    case Qt::ToolTipRole:
        return asToolTip(tipOf(valueOf(inventory, row, column)));
    default:
        return {};
    }
}

QVariant sortKeyOf(const ovirt::Inventory &inventory, qsizetype vm, const TreeColumn &column)
{
    return valueOf(inventory, {RowKind::Vm, vm, 0}, column).raw;
}

int countOf(const ovirt::Inventory &inventory, qsizetype vm, TreePart part)
{
    switch (part) {
    case TreePart::Disks:
        return int(inventory.partOf<ovirt::DiskAttachment>(vm).size());
    case TreePart::Nics:
        return int(inventory.partOf<ovirt::Nic>(vm).size());
    case TreePart::Permissions:
        return int(inventory.partOf<ovirt::Permission>(vm).size());
    case TreePart::Snapshots: {
        const QList<ovirt::Row<ovirt::Snapshot>> &all = inventory.partOf<ovirt::Snapshot>(vm);
        return int(std::count_if(all.begin(), all.end(), isKept));
    }
    }
    return 0;
}

std::optional<TreePart> treePartOf(ovirt::VmPart part)
{
    switch (part) {
    case ovirt::VmPart::DiskAttachments:
        return TreePart::Disks;
    case ovirt::VmPart::Nics:
    case ovirt::VmPart::ReportedDevices: // the addresses of the NICs
        return TreePart::Nics;
    case ovirt::VmPart::Permissions:
        return TreePart::Permissions;
    case ovirt::VmPart::Snapshots:
        return TreePart::Snapshots;
    case ovirt::VmPart::Tags:
    case ovirt::VmPart::Applications:
        break; // not shown below VMs
    }
    return std::nullopt;
}

InventoryTreeModel::RowKind kindOf(TreePart part)
{
    return RowKind(int(RowKind::Disks) + int(part));
}

InventoryTreeModel::RowKind itemKindOf(TreePart part)
{
    return RowKind(int(RowKind::DiskAttachment) + int(part));
}

} // namespace browser::cells
