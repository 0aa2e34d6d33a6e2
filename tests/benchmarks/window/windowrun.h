// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/window/benchwindow.h"
#include "tests/benchmarks/window/steplog.h"

#include <functional>

//! \brief The window loads with its tree shown, is scrolled, ordered, grouped and opened.
//!
//! Each step is one turn of the real event loop; a line is printed as it ends.
class WindowRun : public QObject {
    Q_OBJECT

public:
    //! \a isShort: it only loads.
    WindowRun(BenchWindow &window, StepLog &log, bool isShort);

    void start();

Q_SIGNALS:
    void finished();

private:
    void watchFirstRow();
    void onLoaded();
    void addSteps();
    void doNextStep();
    void trigger(const char *action);

    BenchWindow &m_window;
    StepLog &m_log;
    bool m_isShort;
    QList<std::pair<const char *, std::function<void()>>> m_steps;
};
