// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testproxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>

namespace test {

TestProxy::TestProxy(Behaviour behaviour)
    : m_behaviour(behaviour)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TestProxy::accept);
    m_server.listen(QHostAddress(QHostAddress::LocalHost));
}

void TestProxy::accept()
{
    QTcpSocket *client = m_server.nextPendingConnection();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        if (client->property("tunnel").toBool())
            return;
        const QByteArray bytes = client->peek(client->bytesAvailable());
        if (m_behaviour == Behaviour::Socks) {
            client->readAll();
            speakSocks(client, bytes);
        } else if (bytes.endsWith("\r\n\r\n")) {
            client->readAll();
            speakHttp(client, bytes);
        }
    });
}

void TestProxy::speakHttp(QTcpSocket *client, const QByteArray &head)
{
    m_log << head.left(head.indexOf('\r'));
    switch (m_behaviour) {
    case Behaviour::Refuse:
        client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
        return;
    case Behaviour::Junk:
        client->write("220 mail.example ESMTP\r\n\r\n");
        return;
    case Behaviour::Close:
        client->disconnectFromHost();
        return;
    case Behaviour::Hang:
        return;
    case Behaviour::Credentials:
        if (!head.contains("Basic " + QByteArray("user:secret").toBase64())) {
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                          "realm=\"test\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        break;
    case Behaviour::Tunnel:
    case Behaviour::Socks:
        break;
    }
    const QList<QByteArray> target = head.split(' ').value(1).split(':');
    tunnel(client, QString::fromLatin1(target.value(0)), target.value(1).toUShort(),
        "HTTP/1.1 200 Established\r\n\r\n");
}

void TestProxy::speakSocks(QTcpSocket *client, const QByteArray &bytes)
{
    const QByteArray welcome("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10);
    if (bytes.size() > 3 && bytes.at(1) == 1 && bytes.at(3) == 1) { // CONNECT to an IPv4 address
        m_log << "SOCKS5 CONNECT";
        const QHostAddress address(qFromBigEndian<quint32>(bytes.constData() + 4));
        tunnel(client, address.toString(), qFromBigEndian<quint16>(bytes.constData() + 8), welcome);
    } else if (bytes.size() > 4 && bytes.at(1) == 1 && bytes.at(3) == 3) { // to a name
        m_log << "SOCKS5 CONNECT";
        const qsizetype length = uchar(bytes.at(4));
        tunnel(client, QString::fromLatin1(bytes.mid(5, length)),
            qFromBigEndian<quint16>(bytes.constData() + 5 + length), welcome);
    } else {
        client->write(QByteArray("\x05\x00", 2));
    }
}

void TestProxy::tunnel(
    QTcpSocket *client, const QString &host, quint16 port, const QByteArray &welcome)
{
    client->setProperty("tunnel", true);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [=, this] {
        ++m_tunnels;
        ++m_openTunnels;
        connect(client, &QTcpSocket::disconnected, this, [this] { --m_openTunnels; });
        client->write(welcome);
    });
    connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    if (m_destination != 0)
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_destination);
    else
        server->connectToHost(host, port);
}

} // namespace test
