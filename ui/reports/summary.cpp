// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/summary.h"

#include "ui/columns/joins.h"

#include <QSet>

namespace browser {
namespace {

using namespace ovirt;

void add(std::optional<qint64> &sum, const std::optional<qint64> &value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

void addDisks(Summary &sum, const Report &report)
{
    QSet<QString> seen;
    for (const Row<DiskAttachment> &attachment : rowsOf<DiskAttachment>(report)) {
        const auto before = seen.size();
        seen.insert(attachment->id);
        const Disk *disk = diskOf(report.inventory, *attachment);
        if (!disk || seen.size() == before)
            continue;
        add(sum.provisioned, disk->size());
        add(sum.used, usedSizeOf(*disk));
    }
    sum.disks = seen.size();
}

} // namespace

Summary summaryOf(const Report &report)
{
    Summary sum;
    sum.vms = report.vms.size();
    for (const Row<Vm> &vm : rowsOf<Vm>(report)) {
        sum.running += vm->status == QLatin1String("up") ? 1 : 0;
        add(sum.vcpus, vm->vcpus());
        add(sum.memory, vm->memory);
    }
    addDisks(sum, report);
    sum.nics = rowsOf<Nic>(report).size();
    sum.permissions = rowsOf<Permission>(report).size();
    return sum;
}

} // namespace browser
