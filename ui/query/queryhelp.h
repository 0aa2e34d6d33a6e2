// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace browser {

//! \brief The filter language on one page, translated: plain text, a line each, an example and
//! what it finds with a tab between.
[[nodiscard]] QString queryHelp();

} // namespace browser
