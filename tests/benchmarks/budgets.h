// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/measurement.h"

namespace bench {

//! A promise, as a number that is compared with what was measured.
struct Budget {
    enum class Sense { AtLeast, AtMost };

    QString what;
    Sense sense = Sense::AtMost;
    double limit = 0;
    double measured = 0; //!< median of the rounds; NaN: was not measured

    [[nodiscard]] bool isMeasured() const;
    [[nodiscard]] bool holds() const;
};

//! The transport's budgets, against \a rounds.
[[nodiscard]] QList<Budget> budgets(const QList<Round> &rounds);

//! Lines "budget / measured / holds or missed".
[[nodiscard]] QString budgetTable(const QList<Budget> &budgets);

} // namespace bench
