// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/window/guiwatchdog.h"

#include <QElapsedTimer>

//! \brief Prints a line a step: how long it took, how long the GUI thread was blocked at most.
class StepLog {
public:
    explicit StepLog(GuiWatchdog &watchdog);

    void printHeader(const char *what);
    //! From here on is the next step's.
    void begin();
    //! The step \a name ends here, and the next one begins.
    void end(const char *name);
    //! The longest block of all steps since the last call, milliseconds.
    [[nodiscard]] double takeLongestMs();

private:
    GuiWatchdog &m_watchdog;
    QElapsedTimer m_since;
    std::chrono::microseconds m_cpuBefore{0};
    GuiWatchdog::Duration m_longest{0};
};
