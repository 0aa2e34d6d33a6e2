// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/budgets.h"
#include "tests/benchmarks/window/benchwindow.h"
#include "tests/benchmarks/window/guiwatchdog.h"
#include "tests/benchmarks/window/steplog.h"

#include <functional>

//! \brief One part after the other, and at the end whether the budgets hold.
class WindowBench : public QObject {
    Q_OBJECT

public:
    //! What is measured.
    struct Plan {
        BenchWindow::Engine engine;
        bool hasTree = true;   //!< loading and steps with the tree shown
        bool hasKeys = true;   //!< keystrokes in filter lines
        bool hasTables = true; //!< loading with tables shown
        bool details = false;  //!< a line a key
    };

    explicit WindowBench(const Plan &plan);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void doNext();
    void runTree();
    void runKeys(const QString &view, const QStringList &texts);
    void runTable(const QString &view, const browser::ViewState &state);
    void addKeys();
    void addTables();
    void addBudget(const QString &what, double limit, double measured);
    void end();

    Plan m_plan;
    std::unique_ptr<BenchWindow> m_window; // of tree and keys
    QList<std::function<void()>> m_parts;
    QList<bench::Budget> m_budgets;
    GuiWatchdog m_watchdog; // ends before the window
    StepLog m_log;
};
