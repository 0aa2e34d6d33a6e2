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

Value valueOfVm(const ovirt::Inventory &inventory, const ovirt::Vm &vm, const TreeColumn &column)
{
    const std::optional<AnyColumn> &ofVm = column.ofVm();
    return ofVm ? Value{ofVm->value(inventory, &vm), ofVm->format()} : Value{};
}

// Of something below a VM: by the key that a mixed column has for it; in a column of a VM's disks
// each disk says its own.
template <typename T>
Value valueOfItem(const ovirt::Inventory &inventory, const T &item, const TreeColumn &column,
    const char *MixedColumn::*key, const char *relation)
{
    if (column.mixed())
        return valueIn(inventory, item, column.mixed()->*key);
    const AnyColumn &ofVm = *column.ofVm();
    return ofVm.relation() == QLatin1String(relation)
        ? Value{ofVm.valueOfRelated(inventory, &item), ofVm.format()}
        : Value{};
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

// A NIC's state is a word of ours. A guest that is down reports no address; the one that is looked
// for then is the MAC.
Value valueOfNic(const ovirt::Inventory &inventory, const ovirt::Nic &nic, const TreeColumn &column)
{
    const Value value = valueOfItem(inventory, nic, column, &MixedColumn::nic, "nic");
    if (column.key() == QLatin1String("status"))
        return {nicStateOf(nic)};
    const bool isAddress = column.key() == QLatin1String("addresses");
    return isAddress && formatted(value.raw, value.format).isEmpty() && !nic.mac.isEmpty()
        ? Value{nic.mac}
        : value;
}

// What a VM says there is the sum of what its disks say.
bool isSumOfDisks(const TreeColumn &column)
{
    return column.mixed() && column.isSummed() && column.mixed()->disk;
}

Value valueOf(const ovirt::Inventory &inventory, const TreeRow &row, const TreeColumn &column)
{
    if (column.isDetails())
        return {detailsOf(inventory, row)};
    switch (row.kind) {
    case RowKind::Group:
        break;
    case RowKind::Vm:
        return valueOfVm(inventory, *inventory.rows<ovirt::Vm>().at(row.vm), column);
    case RowKind::Disks:
    case RowKind::Nics:
    case RowKind::Permissions:
    case RowKind::Snapshots:
        if (column.isName())
            return {partTitle(inventory, row)};
        // What failed has the row to itself.
        if (row.kind == RowKind::Disks && isSumOfDisks(column)
            && rowErrorOf(inventory, row).isEmpty())
            return valueOfVm(inventory, *inventory.rows<ovirt::Vm>().at(row.vm), column);
        break;
    case RowKind::DiskAttachment:
        return valueOfItem(inventory, *inventory.partOf<ovirt::DiskAttachment>(row.vm).at(row.item),
            column, &MixedColumn::disk, "disk");
    case RowKind::Nic:
        return valueOfNic(inventory, *inventory.partOf<ovirt::Nic>(row.vm).at(row.item), column);
    case RowKind::Permission:
        return valueOfItem(inventory, *inventory.partOf<ovirt::Permission>(row.vm).at(row.item),
            column, &MixedColumn::permission, "permission");
    case RowKind::Snapshot:
        return valueOfItem(inventory, *snapshotsOf(inventory, row.vm).at(row.item), column,
            &MixedColumn::snapshot, "snapshot");
    }
    return {};
}

// Whether such a row has something in such a column, had the engine said it: a VM has whatever its
// table has; a disk has a size unless it is a LUN that nobody measured.
bool belongs(const TreeRow &row, const TreeColumn &column)
{
    const MixedColumn *mixed = column.mixed();
    if (row.kind == RowKind::Vm)
        return column.ofVm().has_value();
    if (row.kind == RowKind::DiskAttachment && mixed)
        return mixed->number && mixed->disk;
    const std::optional<RowKind> kind =
        mixed ? std::nullopt : InventoryTreeModel::rowKindOf(column.ofVm()->relation());
    return kind && row.kind == *kind;
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
    const QString title = column.title();
    if (column.isName())
        return spokenRow(
            spokenCell(title, text, false), kindWord(row.kind), rowErrorOf(inventory, row));
    if (text.isEmpty() && column.key() == QLatin1String("status")) {
        const RowState state = rowStateOf(inventory, row);
        const QString words = state == RowState::Failed && areRowsKept(inventory, row)
            ? spokenKept()
            : spokenState(state);
        if (!words.isEmpty())
            return words;
    }
    return spokenCell(title, text, !belongs(row, column));
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
    case ColumnKeyRole:
        return column.key();
    case MissingRole:
        return belongs(row, column) && !valueOf(inventory, row, column).raw.isValid();
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
