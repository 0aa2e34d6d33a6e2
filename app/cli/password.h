// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"

namespace cli {

//! \brief The password, from where \a options say: its first line, without the end of line.
//! \throws ovirt::Error of kind Configuration where there is none.
[[nodiscard]] QString readPassword(const ExportOptions &options);

} // namespace cli
