// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/report.h"

namespace browser {

//! \brief Writes the report as one page that needs nothing else and fetches nothing.
//!
//! What it is of, how complete and how taken, what it adds up to, then the VMs, disks, NICs and
//! permissions as tables, without the columns in which the engine reported nothing. Its words are
//! in the language of the program, its numbers and local times in the report's locale. \par Errors
//! Throws ovirt::Error where \a device fails.
void writeHtml(QIODevice &device, const Report &report);

//! \a text with nothing in it that means something in HTML, between tags or in quotes.
[[nodiscard]] QString htmlEscaped(const QString &text);

} // namespace browser
