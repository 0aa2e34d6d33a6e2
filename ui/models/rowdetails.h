// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/objectdetails.h"

class QModelIndex;

namespace browser {

//! \brief What the cells of a row say, under the titles of their columns, for a row that shows no
//! object of an inventory: a request, or VMs of one status.
//!
//! \a kind and \a name are what it is and is called.
[[nodiscard]] ObjectDetails detailsOfRow(
    const QModelIndex &index, const QString &kind, const QString &name);

} // namespace browser
