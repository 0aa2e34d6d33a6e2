// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cannedserver.h"

#include <QTcpSocket>

CannedServer::CannedServer(const QByteArray &otherwise)
    : m_otherwise(otherwise)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
    });
}

void CannedServer::answer(const QByteArray &path, const QByteArray &bytes)
{
    m_answers.insert(path, bytes);
}

QString CannedServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

// A request is small enough to come as one piece, or in two with its form.
void CannedServer::serve(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(65'536);
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    const qsizetype length = request.toLower().indexOf("content-length: ");
    const qsizetype body =
        length < 0 ? 0 : request.mid(length + 16).split('\r').first().toLongLong();
    if (headEnd < 0 || request.size() < headEnd + 4 + body)
        return;
    socket->readAll();
    ++m_requests;
    const QByteArray path = request.split(' ').value(1).split('?').first();
    socket->write(m_answers.value(path, m_otherwise));
    socket->disconnectFromHost();
}

QByteArray httpAnswer(const QByteArray &status, const QByteArray &contentType,
    const QByteArray &body, const QByteArray &header)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + header + "\r\n" + body;
}
