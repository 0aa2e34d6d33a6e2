// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/hiddenline.h"

#include <array>
#include <csignal>
#include <cstdio>

#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

namespace cli {
namespace {

constexpr size_t longestLine = 4096;

// For as long as it lives, a terminal shows nothing but the end of a line.
class NoEcho {
public:
    NoEcho()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag = (silent.c_lflag & ~tcflag_t(ECHO)) | ECHONL;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before = {};
};

// Before the echo goes: a signal in between would leave the terminal without.
int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return ::signalfd(-1, &signals, SFD_CLOEXEC);
}

void show(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

std::optional<QByteArray> readHiddenLine(const QString &question)
{
    const int signals = openSignals();
    const NoEcho noEcho;
    show(question);
    std::array<pollfd, 2> ready = {{{STDIN_FILENO, POLLIN, 0}, {signals, POLLIN, 0}}};
    while (::poll(ready.data(), ready.size(), -1) < 0 && errno == EINTR) { }
    ::close(signals);
    if (ready[1].revents != 0) {
        show(QStringLiteral("\n"));
        return std::nullopt;
    }
    QByteArray line(longestLine, '\0');
    line.resize(qMax<qsizetype>(0, ::read(STDIN_FILENO, line.data(), longestLine)));
    return line;
}

} // namespace cli
