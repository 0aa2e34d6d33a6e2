// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"
#include "tests/benchmarks/window/guiwatchdog.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>

//! \brief One life of the main window: it loads, is scrolled, ordered, grouped and opened.
//!
//! Each step is one turn of the real event loop; a line is printed as it ends, and at the end of
//! all whether the budgets hold.
class WindowRun : public QObject {
    Q_OBJECT

public:
    WindowRun(const QString &url, int connections, int pipeline);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void watchFirstRow();
    void onStateChanged(browser::EngineSession::State state);
    void doSteps();
    void doNextStep();
    void trigger(const char *action);
    void report(const char *name);
    void reportBudgets() const;

    QTemporaryDir m_folder;
    browser::Settings m_settings;
    browser::MainWindow m_window;
    ovirt::ConnectionOptions m_options;
    QElapsedTimer m_since;
    GuiWatchdog::Duration m_longest{0}; // of all steps
    std::chrono::microseconds m_cpuBefore{0};
    QList<std::pair<const char *, std::function<void()>>> m_steps;
    GuiWatchdog m_watchdog; // ends first
};
