// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/dispatcher_p.h"
#include "sdk/transport/httpconnection_p.h"
#include "sdk/transport/trafficrecord.h"

#include <functional>
#include <memory>

#include <QAuthenticator>
#include <QBasicTimer>
#include <QList>
#include <QObject>
#include <QUrl>

namespace ovirt::transport {

//! \brief One origin: its Dispatcher, and the world that one needs.
class OVIRT_TEST_EXPORT Endpoint : public QObject, public DispatcherHost {
    Q_OBJECT

public:
    //! How often to look whether the machine slept, while somebody waits.
    static constexpr Milliseconds vigil{2'000};
    //! Says by which proxy a new connection goes.
    using ProxyChooser = std::function<QNetworkProxy()>;

    Endpoint(const QUrl &origin, TrafficRecord &traffic, QObject *parent);
    ~Endpoint() override;

    [[nodiscard]] bool serves(const QUrl &url) const;
    [[nodiscard]] const QByteArray &hostField() const { return m_hostField; }
    [[nodiscard]] QString peer() const { return m_destination.peer(); }
    [[nodiscard]] bool isEncrypted() const { return m_destination.encrypted; }
    [[nodiscard]] Dispatcher &dispatcher() { return m_dispatcher; }
    //! Null without TLS.
    [[nodiscard]] const std::shared_ptr<TlsContext> &tls() const { return m_tls; }

    //! For connections opened from now on.
    void configure(const TransportLimits &limits, const Deadlines &deadlines);
    //! Is asked for every new connection, since the system's proxies change under way.
    void setProxyChooser(ProxyChooser chooser) { m_chooseProxy = std::move(chooser); }
    //! A new decision: connections made under the old one end when they have answered.
    void setTrust(const Trust &trust);
    //! Fails what could not even be handed in.
    void failSoon(const ExchangePtr &exchange, const Failure &failure);
    //! Closes everything without a word, and returns who still waits.
    [[nodiscard]] std::vector<ExchangePtr> abandon();

    Link *createLink() override;
    void disposeLink(Link *link) override;
    void requestPump() override;
    void wakeAt(TimePoint time) override;
    [[nodiscard]] TimePoint now() const override { return std::chrono::steady_clock::now(); }
    [[nodiscard]] qint64 wallClock() const override { return QDateTime::currentMSecsSinceEpoch(); }
    [[nodiscard]] double random() override;
    void exchangeEnded(const ExchangeRecord &record) override;
    void pipeliningRefused() override { Q_EMIT pipeliningStopped(peer()); }

Q_SIGNALS:
    void pipeliningStopped(const QString &peer);
    void proxyAuthenticationRequired(const QNetworkProxy &proxy, QAuthenticator *authenticator);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void pump();
    void followProxy();

    TrafficRecord *m_traffic; // null once abandoned
    Destination m_destination;
    QByteArray m_hostField;
    std::shared_ptr<TlsContext> m_tls;
    ProxyChooser m_chooseProxy;
    QList<HttpConnection *> m_connections;
    QBasicTimer m_timer;
    QBasicTimer m_vigil;
    quint32 m_lastNumber = 0;
    bool m_pumpPosted = false;
    Dispatcher m_dispatcher;
};

} // namespace ovirt::transport
