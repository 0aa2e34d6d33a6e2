// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/tablerows.h"

#include <QBitArray>

#include <functional>

namespace browser {
using namespace ovirt;

QList<Row<Permission>> permissionsAt(const Inventory &inventory, qsizetype vm)
{
    return withVm(inventory.partOf<Permission>(vm), inventory.rows<Vm>().at(vm)->id);
}

bool isKept(const Row<Snapshot> &snapshot)
{
    return snapshot->type != QLatin1String("active");
}

QList<Row<Snapshot>> snapshotsOf(const Inventory &inventory, qsizetype vm)
{
    QList<Row<Snapshot>> rows = inventory.partOf<Snapshot>(vm);
    rows.removeIf(std::not_fn(isKept));
    return withVm(std::move(rows), inventory.rows<Vm>().at(vm)->id);
}

QList<Row<DiskAttachment>> unattachedDisks(const Inventory &inventory)
{
    const QList<Row<Disk>> &disks = inventory.rows<Disk>();
    QBitArray attached(disks.size());
    for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm) {
        if (!inventory.isKnown(vm, VmPart::DiskAttachments))
            return {};
        for (const Row<DiskAttachment> &row : inventory.partOf<DiskAttachment>(vm)) {
            if (const qsizetype disk = inventory.numberOf<Disk>(row->disk.id); disk >= 0)
                attached.setBit(disk);
        }
    }
    QList<Row<DiskAttachment>> rows;
    for (qsizetype disk = 0; disk < disks.size(); ++disk) {
        if (attached.testBit(disk))
            continue;
        DiskAttachment attachment;
        attachment.id = attachment.disk.id = disks.at(disk)->id;
        rows.append(Row<DiskAttachment>(std::move(attachment)));
    }
    return rows;
}

} // namespace browser
