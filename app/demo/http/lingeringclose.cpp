// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/lingeringclose.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>

namespace demo {

LingeringClose::LingeringClose(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    ::shutdown(descriptor, SHUT_WR);
    connect(&m_notifier, &QSocketNotifier::activated, this, &LingeringClose::drain);
    connect(&m_deadline, &QTimer::timeout, this, &QObject::deleteLater);
    m_deadline.setSingleShot(true);
    m_deadline.start(std::chrono::seconds(2));
}

LingeringClose::~LingeringClose()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

void LingeringClose::drain()
{
    char bytes[4096];
    const ssize_t count = ::recv(m_descriptor, bytes, sizeof bytes, MSG_DONTWAIT);
    if (count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR)))
        return;
    m_notifier.setEnabled(false);
    deleteLater();
}

} // namespace demo
