// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace browser {

//! Rows that stand below each other, both ends included.
struct Run {
    int first;
    int last;
};

//! \a rows, ascending and each once, as the fewest runs.
[[nodiscard]] inline QList<Run> runsOf(const QList<int> &rows)
{
    QList<Run> runs;
    for (const int row : rows) {
        if (!runs.isEmpty() && runs.last().last + 1 == row)
            runs.last().last = row;
        else
            runs.append({row, row});
    }
    return runs;
}

//! More runs in a turn than this are told as one change of layout: for each range that comes or
//! goes Qt walks over everything that a person has opened.
inline constexpr qsizetype fewRuns = 16;

} // namespace browser
