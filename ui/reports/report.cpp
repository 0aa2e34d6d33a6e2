// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/report.h"

#include <numeric>

namespace browser {

QList<qsizetype> everyVm(const ovirt::Inventory &inventory)
{
    QList<qsizetype> numbers(inventory.rows<ovirt::Vm>().size());
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace browser
