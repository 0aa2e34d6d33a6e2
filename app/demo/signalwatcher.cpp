// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/signalwatcher.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace demo {
namespace {

int openDescriptor()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
    , m_descriptor(openDescriptor())
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo signal = {};
        while (::read(m_descriptor, &signal, sizeof signal) == qsizetype(sizeof signal))
            Q_EMIT terminated();
    });
}

SignalWatcher::~SignalWatcher()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

} // namespace demo
