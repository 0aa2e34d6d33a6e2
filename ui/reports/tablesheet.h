// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/anycolumn.h"

namespace browser {

//! One table as it is seen: its rows in their order, under its columns.
struct TableSheet {
    Kind kind = Kind::Vm;
    Objects objects;
    QList<int> order; //!< numbers of the objects, in their order
    QList<AnyColumn> columns;
    QString filter; //!< by which the rows were found, as a person wrote it; empty: all of them
};

} // namespace browser
