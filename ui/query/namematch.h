// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace browser {

//! \brief How well \a name fits what was typed; the less the better, nullopt: not at all.
//!
//! The name itself, then names that begin so, then words that do, then any that hold it, then any
//! that hold all of its words. Upper and lower case are the same.
[[nodiscard]] std::optional<int> matchRank(const QString &name, const QString &typed);

} // namespace browser
