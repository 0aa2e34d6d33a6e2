// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/request.h"

#include <QObject>
#include <QSocketNotifier>

namespace demo {

//! \brief Rings once, at a point in time, to the microsecond.
//!
//! QTimer counts whole milliseconds, which is longer than an engine needs for a small answer; a
//! pretended network of 20 ms would come out 5 % slower than it says.
class Alarm : public QObject {
    Q_OBJECT

public:
    explicit Alarm(QObject *parent = nullptr);
    ~Alarm() override;

    //! Rings at \p time and not before, at once if that is over.
    void set(Clock::time_point time);
    void stop();

Q_SIGNALS:
    void rang();

private:
    void read();

    int m_descriptor;
    QSocketNotifier m_notifier;
};

} // namespace demo
