// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/measurement.h"

namespace bench {

//! A figure of a line; the table on the terminal and the CSV file read the same.
struct Column {
    //! Of which lines the table shows it; the CSV file has all.
    enum class Of { All, Transport, Inventories };

    Of of;
    const char *key;   //!< in the CSV file
    const char *title; //!< in the table
    int decimals;
    double (*value)(const Round &, const Measurement &); //!< NaN: does not apply
};

[[nodiscard]] const QList<Column> &columns();

//! Whether the table has \a column for lines of \a job.
[[nodiscard]] bool applies(const Column &column, Job job);

//! The median of \a column over \a rounds, of the line \a row; NaN: does not apply.
[[nodiscard]] double cell(const QList<Round> &rounds, qsizetype row, const Column &column);

} // namespace bench
