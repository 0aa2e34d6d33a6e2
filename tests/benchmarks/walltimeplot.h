// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/measurement.h"
#include "tests/benchmarks/plot.h"

namespace bench {

//! The wall time of the seed's job by shape and round trip; \a machine says where it was measured.
[[nodiscard]] Plot wallTimePlot(const QList<Round> &rounds, const QString &machine);

} // namespace bench
