// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/requestlist.h"

class QLocale;

namespace browser {

//! Which refresh, and of what where not of everything: "1", "2 (retry)", "3 (selected VMs)".
[[nodiscard]] QString refreshName(const Refresh &refresh, const QLocale &locale);

} // namespace browser
