// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>

namespace browser {

//! \brief The next VM behind \a current of which something could not be loaded: the list below it
//! that failed, or the VM itself.
//!
//! Behind the last comes the first; the present one only where no other failed. Invalid: none did.
[[nodiscard]] QModelIndex nextFailure(const QAbstractItemModel &tree, const QModelIndex &current);

} // namespace browser
