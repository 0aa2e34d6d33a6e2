// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace browser {

//! \brief How well \a name answers to what a person \a typed: 0 is best; nullopt: not at all.
//!
//! 0 it is the name, 1 its beginning, 2 the beginning of one of its words, 3 somewhere in it,
//! 4 all words that were typed are somewhere in it. Capitals and spaces around do not matter.
//! Nothing typed is the beginning of every name.
[[nodiscard]] std::optional<int> matchRank(const QString &name, const QString &typed);

//! A stretch of a name, in UTF-16 units.
struct MatchedPart {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const MatchedPart &) const = default;
};

//! Where the letters that matchRank() found stand in \a name, from left to right, none twice.
[[nodiscard]] QList<MatchedPart> matchedParts(const QString &name, const QString &typed);

} // namespace browser
