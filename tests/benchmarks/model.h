// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/task.h"

namespace bench {

//! The formula of limitMs(), for people.
extern const char modelFormula[];

//! \brief The least time, in ms, in which \a task can be done by anybody; 0: nothing limits it.
//!
//! Only the round trip and the engine's serial service count: a client of no cost, on connections
//! that stand. For Job::Seed.
[[nodiscard]] double limitMs(const Task &task);

//! The formula of inventoryLimitMs(), for people.
extern const char inventoryFormula[];

//! \brief The same for Job::Inventory, where \a task.requests were asked for and the engine served
//! \a inlined lists within them; 0: nothing limits it.
[[nodiscard]] double inventoryLimitMs(const Task &task, double inlined);

} // namespace bench
