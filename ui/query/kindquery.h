// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"
#include "ui/query/query.h"

namespace browser {

//! As parseQuery() of what fieldsOf() \a kind has; says of a name that is unknown there who has it.
[[nodiscard]] ParsedQuery parseQueryOf(Kind kind, const QString &text);

//! A filter that makes sense for \a kind, to show how one is written.
[[nodiscard]] QString exampleQueryOf(Kind kind);

} // namespace browser
