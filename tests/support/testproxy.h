// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>

namespace test {

//! A proxy on 127.0.0.1: HTTP CONNECT or SOCKS5, willing or not.
class TestProxy : public QObject {
    Q_OBJECT

public:
    enum class Behaviour {
        Tunnel,      //!< HTTP CONNECT
        Credentials, //!< HTTP CONNECT, for user "user" with password "secret" only
        Socks,       //!< SOCKS5 without credentials
        Refuse,      //!< 403 to everything
        Junk,        //!< something that no proxy says
        Close,       //!< ends the connection without a word
        Hang,        //!< says nothing, ever
    };

    explicit TestProxy(Behaviour behaviour);

    //! All tunnels end at this port here, wherever the client asks to go.
    void leadTo(quint16 port) { m_destination = port; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int tunnels() const { return m_tunnels; } //!< that were opened, ever
    [[nodiscard]] int openTunnels() const { return m_openTunnels; }
    //! First line of each thing asked of it.
    [[nodiscard]] const QList<QByteArray> &log() const { return m_log; }

private:
    void accept();
    void speakHttp(QTcpSocket *client, const QByteArray &head);
    void speakSocks(QTcpSocket *client, const QByteArray &bytes);
    void tunnel(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &welcome);

    Behaviour m_behaviour;
    QTcpServer m_server;
    QList<QByteArray> m_log;
    quint16 m_destination = 0;
    int m_tunnels = 0;
    int m_openTunnels = 0;
};

} // namespace test
