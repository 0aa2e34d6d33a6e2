// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/endpoint_p.h"

#include "sdk/transport/redirect_p.h"

#include <algorithm>
#include <utility>

#include <QRandomGenerator>
#include <QTimerEvent>

namespace ovirt::transport {

static QByteArray hostFieldOf(const QUrl &origin)
{
    QByteArray host = origin.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (origin.port() >= 0)
        host += ':' + QByteArray::number(origin.port());
    return "Host: " + host + "\r\n";
}

Endpoint::Endpoint(const QUrl &origin, TrafficRecord &traffic, QObject *parent)
    : QObject(parent)
    , m_traffic(&traffic)
    , m_hostField(hostFieldOf(origin))
    , m_dispatcher(*this)
{
    m_destination.encrypted = origin.scheme() == QLatin1String("https");
    m_destination.host = origin.host();
    m_destination.port = quint16(origin.port(m_destination.encrypted ? 443 : 80));
}

Endpoint::~Endpoint() = default;

bool Endpoint::serves(const QUrl &url) const
{
    const bool encrypted = url.scheme() == QLatin1String("https");
    return encrypted == m_destination.encrypted
        && url.port(encrypted ? 443 : 80) == m_destination.port && url.host() == m_destination.host;
}

void Endpoint::configure(const TransportLimits &limits, const Deadlines &deadlines)
{
    m_destination.limits = limits;
    m_destination.deadlines = deadlines;
}

void Endpoint::setTrust(const Trust &trust)
{
    if (m_destination.encrypted)
        m_tls = std::make_shared<TlsContext>(trust);
    m_dispatcher.renewConnections();
}

void Endpoint::failSoon(const ExchangePtr &exchange, const Failure &failure)
{
    m_dispatcher.refuse(exchange, failure);
}

std::vector<ExchangePtr> Endpoint::abandon()
{
    m_timer.stop();
    m_vigil.stop();
    m_traffic = nullptr;
    std::vector<ExchangePtr> waiting = m_dispatcher.abandon();
    for (HttpConnection *connection : std::as_const(m_connections)) {
        for (const ExchangePtr &exchange : connection->abandon())
            waiting.push_back(exchange);
    }
    return waiting;
}

// What goes another way than new connections do ends when it has answered.
void Endpoint::followProxy()
{
    QNetworkProxy proxy = m_chooseProxy ? m_chooseProxy() : QNetworkProxy::NoProxy;
    // To a caching proxy requests would be spoken, not tunnelled: its plain sibling does what we
    // need.
    if (proxy.type() == QNetworkProxy::HttpCachingProxy)
        proxy.setType(QNetworkProxy::HttpProxy);
    if (proxy == m_destination.proxy)
        return;
    m_destination.proxy = proxy;
    m_dispatcher.renewConnections();
}

Link *Endpoint::createLink()
{
    followProxy();
    auto *connection = new HttpConnection(++m_lastNumber, m_destination, m_tls, m_dispatcher, this);
    connect(connection, &HttpConnection::proxyAuthenticationRequired, this,
        &Endpoint::proxyAuthenticationRequired);
    m_connections << connection;
    return connection;
}

void Endpoint::disposeLink(Link *link)
{
    auto *connection = static_cast<HttpConnection *>(link);
    m_connections.removeOne(connection);
    connection->deleteLater();
}

void Endpoint::requestPump()
{
    if (!m_vigil.isActive())
        m_vigil.start(int(vigil.count()), Qt::CoarseTimer, this);
    if (!std::exchange(m_pumpPosted, true))
        QMetaObject::invokeMethod(this, &Endpoint::pump, Qt::QueuedConnection);
}

void Endpoint::pump()
{
    m_pumpPosted = false;
    if (m_traffic) // not abandoned: who chooses the proxy is there
        m_dispatcher.pump();
}

void Endpoint::wakeAt(TimePoint time)
{
    const auto wait = std::chrono::ceil<Milliseconds>(time - now());
    m_timer.start(int(std::clamp<qint64>(wait.count(), 0, 3'600'000)), Qt::PreciseTimer, this);
}

void Endpoint::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        m_timer.stop();
    else if (m_dispatcher.isIdle())
        m_vigil.stop();
    m_dispatcher.pump();
}

void Endpoint::exchangeEnded(const ExchangeRecord &record)
{
    if (m_traffic)
        m_traffic->add(record);
}

double Endpoint::random()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace ovirt::transport
