// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/task.h"

namespace bench {

//! Names of lines that others are compared with.
inline constexpr char oneByOne[] = "one by one";
inline constexpr char qtsOwn[] = "Qt's own, 6 x 4";

//! How much is measured.
struct Plan {
    QList<double> roundTripsMs{0, 2, 20, 80}; //!< of Job::Seed
    int gets = 30'000;
    QList<int> fanOutVms{1'000, 10'000}; //!< the fewest first
    int asked = 50'000;
    bool hasTransport = true; //!< all of the above
    // Of Job::Inventory, each by every Fetch.
    QList<int> inventoryVms{100, 1'000, 10'000};
    QList<const char *> inventoryShapes{"5 x 5", "10 x 40"};

    //! The short one.
    [[nodiscard]] static Plan quick();
    //! A round's tasks, in their order.
    [[nodiscard]] QList<Task> tasks() const;
};

} // namespace bench
