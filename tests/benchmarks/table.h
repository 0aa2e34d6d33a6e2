// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/measurement.h"

namespace bench {

//! What a reader of the table has to know.
[[nodiscard]] QString tableNotes();

//! The table for the terminal: a line a task, medians of \a rounds. Every round has the same tasks.
[[nodiscard]] QString table(const QList<Round> &rounds);

} // namespace bench
