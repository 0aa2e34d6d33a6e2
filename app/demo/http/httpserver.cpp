// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/httpserver.h"

#include "app/demo/http/httpconnection.h"
#include "app/demo/http/lingeringclose.h"

#include <QSslSocket>

namespace demo {
namespace {

constexpr int backlog = 512;

} // namespace

HttpServer::HttpServer(
    const HttpSettings &settings, Responder &responder, Counters &counters, QObject *parent)
    : QTcpServer(parent)
    , m_settings(settings)
    , m_responder(responder)
    , m_counters(counters)
{
    setListenBacklogSize(backlog);
}

HttpServer::~HttpServer()
{
    stop(); // before m_settings goes, which the connections look at
}

void HttpServer::stop()
{
    close();
    qDeleteAll(findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly));
}

QTcpSocket *HttpServer::makeSocket()
{
    if (!m_settings.tls)
        return new QTcpSocket(this);
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_settings.tls);
    return socket;
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = makeSocket();
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        secure->startServerEncryption();
    new HttpConnection(socket, m_settings, m_responder, m_counters, this);
}

} // namespace demo
