// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/link_p.h"
#include "sdk/transport/tlscontext_p.h"
#include "sdk/transport/transportlimits.h"

#include <memory>
#include <optional>

#include <QAuthenticator>
#include <QBasicTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>

namespace ovirt::transport {

//! Where connections of one origin go, and how.
struct Destination {
    QString host;
    quint16 port = 0;
    bool encrypted = false;
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    TransportLimits limits;
    Deadlines deadlines;

    [[nodiscard]] QString peer() const { return host + QLatin1Char(':') + QString::number(port); }
};

//! \brief A Pipeline with its socket and its one timer.
//!
//! Closed -> Connecting -> Securing -> Open -> Draining -> Closed. Open is idle or busy as its
//! pipeline is. Writes all requests of a turn at once, at the turn's end, and never before it has
//! read what already came: a peer that resets would otherwise take read answers with it. Decides
//! nothing.
class OVIRT_TEST_EXPORT HttpConnection final : public QObject, public Link {
    Q_OBJECT

public:
    HttpConnection(quint32 number, const Destination &destination,
        const std::shared_ptr<TlsContext> &tls, LinkObserver &observer, QObject *parent);
    ~HttpConnection() override;

    void open() override;
    void send(const ExchangePtr &exchange) override;
    void cancel(const ExchangePtr &exchange) override;
    void drain() override;
    void close(Ending::Cause cause) override;

    [[nodiscard]] quint32 number() const override { return m_number; }
    [[nodiscard]] int outstanding() const override { return m_pipeline.outstanding(); }
    [[nodiscard]] int answers() const override { return m_pipeline.answers(); }
    [[nodiscard]] int room() const override { return m_pipeline.room(); }
    [[nodiscard]] int allowance() const override { return m_pipeline.allowance(); }
    //! Who may still wait for an answer of it. Only for the end of everything: nothing is reported.
    [[nodiscard]] std::vector<ExchangePtr> abandon();

Q_SIGNALS:
    void proxyAuthenticationRequired(const QNetworkProxy &proxy, QAuthenticator *authenticator);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class State { Closed, Connecting, Securing, Open, Draining };

    void connectDirectly();
    void connectThroughProxy();
    [[nodiscard]] QTcpSocket *createSocket(QObject *parent) const;
    void onConnected(QTcpSocket *socket);
    void secure();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onOpened();
    void onSocketEnded();
    [[nodiscard]] QString proxyPeer() const;
    [[nodiscard]] Failure connectFailure() const;

    void readAll();
    void deliver(Pipeline::Events events);
    void onPeerClosed();
    void settle();
    void postFlush();
    void flush();
    [[nodiscard]] bool hasUnread() const;
    void armTimer();
    void post(void (HttpConnection::*function)());
    void endByCause();
    void end(const Ending &ending);

    [[nodiscard]] bool isUp() const { return m_state == State::Open || m_state == State::Draining; }

    const quint32 m_number;
    const Destination m_destination;
    const std::shared_ptr<TlsContext> m_tls;
    LinkObserver &m_observer;
    State m_state = State::Closed;
    Pipeline m_pipeline;
    QTcpSocket *m_socket = nullptr;
    QList<QSslError> m_sslErrors;
    QByteArray m_buffer;
    const Pipeline::Events *m_delivering = nullptr; // while it is under way
    QBasicTimer m_timer;
    TimePoint m_armedFor{};
    TimePoint m_connectDeadline{};
    std::optional<Ending::Cause> m_closeCause;
    bool m_flushPosted = false;
};

} // namespace ovirt::transport
