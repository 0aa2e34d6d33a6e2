// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/report.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <vector>

namespace browser {

// As the window does: web-2 before web-10.
QList<qsizetype> everyVm(const ovirt::Inventory &inventory)
{
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const QList<ovirt::Row<ovirt::Vm>> &vms = inventory.rows<ovirt::Vm>();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(vms.size()));
    for (const ovirt::Row<ovirt::Vm> &vm : vms)
        keys.push_back(collator.sortKey(vm->name));
    QList<qsizetype> numbers(vms.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    std::sort(numbers.begin(), numbers.end(), [&](qsizetype a, qsizetype b) {
        const int order = keys[size_t(a)].compare(keys[size_t(b)]);
        return order != 0 ? order < 0 : vms.at(a)->id < vms.at(b)->id;
    });
    return numbers;
}

} // namespace browser
