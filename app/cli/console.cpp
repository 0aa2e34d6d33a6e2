// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {
namespace {

constexpr qint64 paceMs = 100;

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void send(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

int columns()
{
    winsize size = {};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 ? size.ws_col : 80;
}

} // namespace

Console::Console()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

Console::~Console()
{
    clearProgress();
}

void Console::say(const QString &line)
{
    clearProgress();
    send(harmless(line) + QLatin1Char('\n'));
}

void Console::showProgress(const QString &text)
{
    if (!m_isTerminal || (m_showsProgress && m_sinceShown.elapsed() < paceMs))
        return;
    // A line that wraps could not be taken back.
    send(QLatin1String("\r\x1b[K") + harmless(text).left(columns() - 1));
    m_showsProgress = true;
    m_sinceShown.start();
}

void Console::clearProgress()
{
    if (std::exchange(m_showsProgress, false))
        send(QStringLiteral("\r\x1b[K"));
}

} // namespace cli
