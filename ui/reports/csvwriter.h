// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/report.h"

namespace browser {

//! \brief Writes one kind as CSV: RFC 4180, UTF-8 with a byte order mark, CRLF.
//!
//! The first line has the columns' keys. Numbers are raw (sizes in bytes), times ISO 8601 in UTC,
//! lists joined with `; `. Text is quoted, also where it is empty; what the engine did not report
//! is nothing at all. A text that a spreadsheet could take for a formula, and one that begins with
//! an apostrophe, gets an apostrophe in front.
//! \par Errors  Throws ovirt::Error where \a device fails.
template <typename T>
void writeCsv(
    QIODevice &device, const Report &report, const Columns<T> &columns = everyColumn<T>());

//! The same of the kind that \a sheet names, with every column.
void writeCsv(QIODevice &device, const Report &report, Sheet sheet);

//! The report's table, which it has to have: a line of its columns' keys, then a line a row.
void writeTableCsv(QIODevice &device, const Report &report);

} // namespace browser
