// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rowstate.h"
#include "ui/models/treecells_p.h"

#include "ui/columns/joins.h"
#include "ui/columns/tablerows.h"

#include <QCoreApplication>

namespace browser {
namespace {

using RowKind = InventoryTreeModel::RowKind;
using State = RowState;

QString word(const char *text)
{
    return QCoreApplication::translate("browser", text);
}

class Words {
public:
    Words &add(const QString &text)
    {
        if (!text.isEmpty())
            m_words.append(text);
        return *this;
    }
    Words &addIf(bool condition, const char *text) { return condition ? add(word(text)) : *this; }
    [[nodiscard]] QString joined() const { return m_words.join(QStringLiteral(" · ")); }

private:
    QStringList m_words;
};

QString detailsOfVm(const ovirt::Vm &vm)
{
    const QString guest = guestOsOf(vm);
    return Words().add(guest.isEmpty() ? vm.osType : guest).add(vm.comment.simplified()).joined();
}

QString detailsOfDisk(const ovirt::Inventory &inventory, const ovirt::DiskAttachment &attachment)
{
    const ovirt::Disk *disk = diskOf(inventory, attachment);
    Words words;
    words.addIf(attachment.bootable == true, QT_TRANSLATE_NOOP("browser", "boot"))
        .add(attachment.interface)
        .addIf(attachment.active == false, QT_TRANSLATE_NOOP("browser", "inactive"))
        .addIf(attachment.readOnly == true, QT_TRANSLATE_NOOP("browser", "read-only"));
    if (!disk)
        return words.joined();
    const QString allocation = allocationOf(*disk);
    return words.addIf(allocation == QLatin1String("thin"), QT_TRANSLATE_NOOP("browser", "thin"))
        .addIf(allocation == QLatin1String("preallocated"),
            QT_TRANSLATE_NOOP("browser", "preallocated"))
        .addIf(
            disk->storageType == QLatin1String("lun"), QT_TRANSLATE_NOOP("browser", "direct LUN"))
        .addIf(disk->shareable == true, QT_TRANSLATE_NOOP("browser", "shareable"))
        .add(storageDomainsOf(inventory, *disk).join(QStringLiteral(", ")))
        .joined();
}

QString detailsOfNic(const ovirt::Inventory &inventory, const ovirt::Nic &nic)
{
    const QString profile = profileAndNetworkOf(inventory, nic);
    return Words()
        .add(nic.mac)
        .add(nic.interface)
        .add(profile)
        .addIf(profile.isEmpty(), QT_TRANSLATE_NOOP("browser", "no profile"))
        .joined();
}

QString detailsOfPermission(const ovirt::Inventory &inventory, const ovirt::Permission &permission)
{
    const bool isGroup = !permission.group.isNull();
    Words words;
    words.addIf(isGroup, QT_TRANSLATE_NOOP("browser", "group"))
        .addIf(!isGroup, QT_TRANSLATE_NOOP("browser", "user"));
    if (const ovirt::Permission *grant = grantOf(inventory, permission)) {
        QString kind = kindOfOrigin(*grant);
        kind.replace(QLatin1Char('_'), QLatin1Char(' '));
        //: what a permission was given on: "granted on Prod-A (cluster)"
        words.add(word(QT_TRANSLATE_NOOP("browser", "granted on %1 (%2)"))
                      .arg(nameOfOrigin(inventory, *grant), kind));
    }
    return words.joined();
}

QString detailsOfSnapshot(const ovirt::Snapshot &snapshot)
{
    return Words()
        .add(formatted(snapshot.date, Format::Time))
        .addIf(snapshot.persistMemoryState == true, QT_TRANSLATE_NOOP("browser", "with memory"))
        .joined();
}

State stateOfPart(const ovirt::Inventory &inventory, qsizetype vm, ovirt::VmPart part)
{
    switch (inventory.stateOf(vm, part)) {
    case ovirt::PartState::NotAsked:
        return inventory.isKnown(vm, part) ? State::None : State::Waiting;
    case ovirt::PartState::Loaded:
        return State::None;
    case ovirt::PartState::Failed:
        return State::Failed;
    }
    return State::None;
}

// What is said of a part that failed, and of one that has its rows of before.
struct Part {
    ovirt::VmPart part;
    const char *sentence;
    const char *kept;
};

constexpr Part disksPart{ovirt::VmPart::DiskAttachments,
    QT_TRANSLATE_NOOP("browser", "Disks not loaded: %1"),
    QT_TRANSLATE_NOOP("browser", "Disks not refreshed: %1")};
constexpr Part nicsPart{ovirt::VmPart::Nics, QT_TRANSLATE_NOOP("browser", "NICs not loaded: %1"),
    QT_TRANSLATE_NOOP("browser", "NICs not refreshed: %1")};
constexpr Part addressesPart{ovirt::VmPart::ReportedDevices,
    QT_TRANSLATE_NOOP("browser", "Addresses not loaded: %1"),
    QT_TRANSLATE_NOOP("browser", "Addresses not refreshed: %1")};
constexpr Part permissionsPart{ovirt::VmPart::Permissions,
    QT_TRANSLATE_NOOP("browser", "Permissions not loaded: %1"),
    QT_TRANSLATE_NOOP("browser", "Permissions not refreshed: %1")};
constexpr Part snapshotsPart{ovirt::VmPart::Snapshots,
    QT_TRANSLATE_NOOP("browser", "Snapshots not loaded: %1"),
    QT_TRANSLATE_NOOP("browser", "Snapshots not refreshed: %1")};

QString firstError(
    const ovirt::Inventory &inventory, qsizetype vm, std::initializer_list<Part> parts)
{
    for (const Part &part : parts) {
        const ovirt::Error *error = inventory.errorOf(vm, part.part);
        if (!error)
            continue;
        const bool isKept = inventory.isKnown(vm, part.part);
        return word(isKept ? part.kept : part.sentence).arg(error->message());
    }
    return {};
}

} // namespace

QString nicStateOf(const ovirt::Nic &nic)
{
    if (nic.plugged == false)
        return word(QT_TRANSLATE_NOOP("browser", "Unplugged"));
    if (nic.linked == false)
        return word(QT_TRANSLATE_NOOP("browser", "Link down"));
    return nic.plugged && nic.linked ? word(QT_TRANSLATE_NOOP("browser", "Plugged")) : QString();
}

QString rowErrorOf(const ovirt::Inventory &inventory, const TreeRow &row)
{
    switch (row.kind) {
    case RowKind::Vm:
        return firstError(inventory, row.vm,
            {disksPart, nicsPart, addressesPart, permissionsPart, snapshotsPart});
    case RowKind::Disks:
        return firstError(inventory, row.vm, {disksPart});
    case RowKind::Nics:
        return firstError(inventory, row.vm, {nicsPart, addressesPart});
    case RowKind::Permissions:
        return firstError(inventory, row.vm, {permissionsPart});
    case RowKind::Snapshots:
        return firstError(inventory, row.vm, {snapshotsPart});
    case RowKind::Group:
    case RowKind::DiskAttachment:
    case RowKind::Nic:
    case RowKind::Permission:
    case RowKind::Snapshot:
        break;
    }
    return {};
}

State rowStateOf(const ovirt::Inventory &inventory, const TreeRow &row)
{
    switch (row.kind) {
    case RowKind::Vm:
        return stateOfVm(inventory.rows<ovirt::Vm>().at(row.vm)->status);
    case RowKind::Disks:
        return stateOfPart(inventory, row.vm, ovirt::VmPart::DiskAttachments);
    case RowKind::Nics: {
        const State state = stateOfPart(inventory, row.vm, ovirt::VmPart::Nics);
        const bool noAddresses = inventory.errorOf(row.vm, ovirt::VmPart::ReportedDevices);
        return state == State::None && noAddresses ? State::Warning : state;
    }
    case RowKind::Permissions:
        return stateOfPart(inventory, row.vm, ovirt::VmPart::Permissions);
    case RowKind::Snapshots:
        return stateOfPart(inventory, row.vm, ovirt::VmPart::Snapshots);
    case RowKind::Snapshot:
        return stateOf(inventory, Kind::Snapshot, &*snapshotsOf(inventory, row.vm).at(row.item));
    case RowKind::DiskAttachment: {
        const auto &attachment = *inventory.partOf<ovirt::DiskAttachment>(row.vm).at(row.item);
        return stateOf(inventory, attachment);
    }
    case RowKind::Nic:
        return stateOf(*inventory.partOf<ovirt::Nic>(row.vm).at(row.item));
    case RowKind::Group:
    case RowKind::Permission:
        break;
    }
    return State::None;
}

bool areRowsKept(const ovirt::Inventory &inventory, const TreeRow &row)
{
    switch (row.kind) {
    case RowKind::Disks:
        return inventory.isKnown(row.vm, ovirt::VmPart::DiskAttachments);
    case RowKind::Nics:
        return inventory.isKnown(row.vm, ovirt::VmPart::Nics);
    case RowKind::Permissions:
        return inventory.isKnown(row.vm, ovirt::VmPart::Permissions);
    case RowKind::Snapshots:
        return inventory.isKnown(row.vm, ovirt::VmPart::Snapshots);
    default:
        return false;
    }
}

QString detailsOf(const ovirt::Inventory &inventory, const TreeRow &row)
{
    if (const QString error = rowErrorOf(inventory, row); !error.isEmpty())
        return error;
    switch (row.kind) {
    case RowKind::Vm:
        return detailsOfVm(*inventory.rows<ovirt::Vm>().at(row.vm));
    case RowKind::DiskAttachment:
        return detailsOfDisk(
            inventory, *inventory.partOf<ovirt::DiskAttachment>(row.vm).at(row.item));
    case RowKind::Nic:
        return detailsOfNic(inventory, *inventory.partOf<ovirt::Nic>(row.vm).at(row.item));
    case RowKind::Permission:
        return detailsOfPermission(
            inventory, *inventory.partOf<ovirt::Permission>(row.vm).at(row.item));
    case RowKind::Snapshot:
        return detailsOfSnapshot(*snapshotsOf(inventory, row.vm).at(row.item));
    case RowKind::Disks:
    case RowKind::Nics:
    case RowKind::Permissions:
    case RowKind::Snapshots:
        return rowStateOf(inventory, row) == State::Waiting
            ? word(QT_TRANSLATE_NOOP("browser", "not loaded yet"))
            : QString();
    case RowKind::Group:
        break;
    }
    return {};
}

} // namespace browser
