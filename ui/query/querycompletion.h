// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/query/queryfield.h"

#include <QStringList>

#include <functional>

namespace browser {

//! What to put in place of a stretch of the text.
struct QueryCompletion {
    qsizetype start = 0;
    qsizetype length = 0;
    QStringList candidates; //!< the likeliest first; as they have to be written
};

inline constexpr int mostCandidates = 100;

//! \brief What may stand at \a cursor: names of fields, each with a sign, and `and`, `or`, `not`;
//! behind `name>` the other signs, behind a number its units; behind `name:` what
//! \a valuesOf gives, in quotes where it needs them, and `none` and `any`.
[[nodiscard]] QueryCompletion completionAt(const QString &text, qsizetype cursor,
    const QueryFields &fields, const std::function<QStringList(int field)> &valuesOf);

} // namespace browser
