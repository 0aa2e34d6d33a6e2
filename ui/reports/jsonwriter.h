// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/report.h"

namespace browser {

//! \brief Writes the report as JSON, as `resources/inventory.schema.json` describes it.
//!
//! The API's own names and units, nested by VM, written VM by VM. What the engine did not report
//! is null, and so is a list of a VM that could not be loaded.
//! \par Errors  Throws ovirt::Error where \a device fails.
void writeJson(QIODevice &device, const Report &report);

} // namespace browser
