// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

namespace browser {

//! \brief The object that a request is about, by its path below the API: `/vms/{id}/nics` is about
//! that VM.
//!
//! Null: a list of all, the sign-in, or what has no table here.
[[nodiscard]] ObjectKey objectAskedFor(const QString &what);

} // namespace browser
