// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/traffic.h"

#include <algorithm>

namespace test {

Traffic Traffic::of(const ovirt::TrafficRecord &record, std::size_t skipped)
{
    Traffic sum;
    for (std::size_t index = skipped; index < record.size(); ++index) {
        const ovirt::ExchangeRecord &exchange = record.at(index);
        sum.failed += exchange.failed;
        sum.resends += exchange.attempt - 1;
        sum.deepest = std::max(sum.deepest, exchange.place);
    }
    return sum;
}

} // namespace test
