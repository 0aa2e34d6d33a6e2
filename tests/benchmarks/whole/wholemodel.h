// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/whole/take.h"

namespace bench {

//! \brief What a whole inventory takes at least, ms, whoever asks.
//!
//! The engine serves one thing at a time on each connection: `served` requests, a list that
//! `follow` inlines being one of them, take served x service time / connections. Nothing can be
//! asked before what it depends on came: the root, the first page, the other pages, what the VMs
//! have, the compared permissions are five round trips.
[[nodiscard]] double leastMs(const WholeTask &task, double served);

} // namespace bench
