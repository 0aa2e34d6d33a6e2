// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/requestcolumns.h"

#include <QVariant>

// What stands in the cells of the table of requests, and above them.
namespace browser::cells {

//! What the model's data() gives for a cell.
[[nodiscard]] QVariant dataOf(const RequestRow &row, const RequestColumn &column, int role);
//! What its headerData() gives for a column.
[[nodiscard]] QVariant titleOf(const RequestColumn &column, int role);

} // namespace browser::cells
