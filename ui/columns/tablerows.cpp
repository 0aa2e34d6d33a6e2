// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/tablerows.h"

#include <QSet>

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
    QSet<QString> attached;
    for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm) {
        if (!inventory.isKnown(vm, VmPart::DiskAttachments))
            return {};
        for (const Row<DiskAttachment> &row : inventory.partOf<DiskAttachment>(vm))
            attached.insert(row->disk.id);
    }
    QList<Row<DiskAttachment>> rows;
    for (const Row<Disk> &disk : inventory.rows<Disk>()) {
        if (attached.contains(disk->id))
            continue;
        DiskAttachment attachment;
        attachment.id = disk->id;
        attachment.disk.id = disk->id;
        rows.append(Row<DiskAttachment>(std::move(attachment)));
    }
    return rows;
}

} // namespace browser
