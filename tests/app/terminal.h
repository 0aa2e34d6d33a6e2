// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdlib>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

//! A terminal of our own: what is written to its other end can be read here.
class Terminal {
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        ::grantpt(m_master);
        ::unlockpt(m_master);
        m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY);
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] int slave() const { return m_slave; }
    [[nodiscard]] bool echoes() const
    {
        termios settings = {};
        return ::tcgetattr(m_slave, &settings) == 0 && (settings.c_lflag & ECHO);
    }
    [[nodiscard]] bool type(const QByteArray &keys) const
    {
        return ::write(m_master, keys.constData(), size_t(keys.size())) == keys.size();
    }
    [[nodiscard]] QByteArray readAll() const
    {
        QByteArray bytes(64 * 1024, '\0');
        bytes.resize(qMax<qsizetype>(0, ::read(m_master, bytes.data(), size_t(bytes.size()))));
        return bytes;
    }

private:
    int m_master;
    int m_slave;
};
