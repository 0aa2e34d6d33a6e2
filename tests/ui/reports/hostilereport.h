// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/report.h"

//! \brief A report of three VMs as an engine could name them to do harm.
//!
//! The first has everything, the second could not be loaded, the third is loaded and has nothing.
[[nodiscard]] browser::Report hostileReport();
//! The three names, in order.
[[nodiscard]] QStringList hostileNames();
