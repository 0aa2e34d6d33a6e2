// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/measurement.h"

namespace bench {

//! The same lines as the table, for a program: RFC 4180, UTF-8, an empty cell where a figure does
//! not apply. The first columns say what was measured.
[[nodiscard]] QByteArray csv(const QList<Round> &rounds);

} // namespace bench
