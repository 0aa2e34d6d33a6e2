// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/alarm.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>

namespace demo {
namespace {

void setTimer(int descriptor, std::chrono::nanoseconds sinceBoot)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(sinceBoot);
    itimerspec time{};
    time.it_value.tv_sec = seconds.count();
    time.it_value.tv_nsec = (sinceBoot - seconds).count();
    ::timerfd_settime(descriptor, TFD_TIMER_ABSTIME, &time, nullptr);
}

} // namespace

Alarm::Alarm(QObject *parent)
    : QObject(parent)
    , m_descriptor(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)) // steady_clock's
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Alarm::read);
}

Alarm::~Alarm()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

void Alarm::set(Clock::time_point time)
{
    // Zero would stop the timer.
    setTimer(m_descriptor, std::max(time.time_since_epoch(), Clock::duration(1)));
}

void Alarm::stop()
{
    setTimer(m_descriptor, {});
}

void Alarm::read()
{
    quint64 times = 0;
    if (::read(m_descriptor, &times, sizeof times) > 0)
        Q_EMIT rang();
}

} // namespace demo
