// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/task.h"

#include <QJsonObject>

// Whole inventories. Each returns Spending::report() and more.
// Errors: ovirt::Error; std::runtime_error where the picture is not complete.
namespace bench {

//! Takes it. And first_row_us, bytes.
[[nodiscard]] QJsonObject takeInventory(const QString &url, const Task &task);

//! \brief Takes it, then again over a connection of its own, which alone is timed.
//!
//! And bytes; held_bytes, what the picture takes of the heap; added_bytes, what is used more once
//! the second is there beside the first; told, how many changes of the second did something to an
//! object.
[[nodiscard]] QJsonObject refreshInventory(const QString &url, const Task &task);

} // namespace bench
