// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/itemroles.h"

#include <QString>

namespace browser {

//! \brief What is heard of a row: its \a name, \a what it is, and \a error, what failed there.
//!
//! Icons say the last two to those who see them; either may be empty.
[[nodiscard]] QString spokenRow(
    const QString &name, const QString &what = {}, const QString &error = {});
//! \brief What is heard of a cell below \a title: its \a text, or in words that it has none.
[[nodiscard]] QString spokenCell(const QString &title, const QString &text, bool isReported);
//! What is heard of a mark that stands without a text; None: nothing.
[[nodiscard]] QString spokenState(RowState state);
//! Of what failed, where it is shown as it was before.
[[nodiscard]] QString spokenKept();
//! What is heard of a column's \a title; \a place: which one rows are ordered by, from 0; -1: not.
[[nodiscard]] QString spokenHeader(const QString &title, qsizetype place, bool isDescending);

} // namespace browser
