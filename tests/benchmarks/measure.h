// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/measurement.h"

namespace bench {

//! \brief Does \a task once, with an engine and a client in processes of their own.
//!
//! Waits until both have ended. \throws std::runtime_error where one of them failed.
[[nodiscard]] Measurement measure(const Task &task);

} // namespace bench
