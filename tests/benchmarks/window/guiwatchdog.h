// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <chrono>

//! \brief How long the GUI thread keeps others waiting.
//!
//! A thread of its own hands the GUI thread one small event after the other and takes the time
//! until each is done: what a key press or a repaint would wait.
class GuiWatchdog : public QThread {
    Q_OBJECT

public:
    using Duration = std::chrono::microseconds;

    //! Watches the thread of \a parent until it is destroyed.
    explicit GuiWatchdog(QObject *parent);
    ~GuiWatchdog() override;

    //! The longest wait since the last call.
    [[nodiscard]] Duration takeLongest();
    //! \brief The most CPU that the GUI thread took between two of the watchdog's events.
    //!
    //! What it was blocked by work of its own: waiting for a core does not count.
    [[nodiscard]] Duration takeMostCpu();

protected:
    void run() override;

private:
    void measureOnce();
    void answer(std::chrono::steady_clock::time_point asked);

    QSemaphore m_answered;
    QMutex m_mutex;
    Duration m_longest{0};
    Duration m_mostCpu{0};
    Duration m_cpuBefore{0};
};
