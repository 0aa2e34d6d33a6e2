// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace browser {

//! Letters to put in, take out, change, or swap with the next.
[[nodiscard]] int lettersBetween(const QString &left, const QString &right);

//! Which of \a words may have been meant by \a typed; empty: none is near.
[[nodiscard]] QString nearestWord(const QString &typed, const QStringList &words);

} // namespace browser
