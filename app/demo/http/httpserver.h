// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/http/counters.h"
#include "app/demo/http/httpsettings.h"
#include "app/demo/http/responder.h"

#include <QTcpServer>

namespace demo {

//! An HTTP/1.1 server, with or without TLS. It knows nothing of what it serves.
class HttpServer : public QTcpServer {
    Q_OBJECT

public:
    //! \p responder and \p counters must outlive the server.
    HttpServer(const HttpSettings &settings, Responder &responder, Counters &counters,
        QObject *parent = nullptr);
    ~HttpServer() override;

    //! Listens no more, and ends all connections.
    void stop();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QTcpSocket *makeSocket();

    HttpSettings m_settings;
    Responder &m_responder;
    Counters &m_counters;
};

} // namespace demo
