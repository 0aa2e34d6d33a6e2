// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace demo {

//! \brief SIGTERM and SIGINT as a Qt signal.
//!
//! They are blocked and read from a descriptor, so that no code of ours runs in a signal handler.
//! Make it before any thread is started: threads inherit what is blocked.
class SignalWatcher : public QObject {
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void terminated();

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};

} // namespace demo
