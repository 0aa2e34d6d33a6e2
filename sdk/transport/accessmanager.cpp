// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/accessmanager.h"

#include "sdk/transport/endpoint_p.h"
#include "sdk/transport/pipelinedreply_p.h"

#include <algorithm>
#include <utility>

#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace ovirt {

using transport::Endpoint;
using transport::PipelinedReply;

struct AccessManager::Private {
    int connections = 5;
    int pipeline = 5;
    Trust trust;
    std::shared_ptr<transport::TlsContext> plainTls; // for Qt's connections; made when first needed
    TransportLimits limits;
    Deadlines deadlines;
    bool plain = false;
    TrafficRecord traffic;
    QNetworkProxy proxy; // ours alone, as it was at the last request
    const QNetworkProxyFactory *proxyFactory = nullptr;
    QList<Endpoint *> endpoints;
    quint64 lastId = 0;

    [[nodiscard]] Endpoint *endpoint(AccessManager &manager, const QUrl &url);
    void followProxy(const AccessManager &manager);
    [[nodiscard]] static const PipelinedReply *ours(const QNetworkReply *reply);
};

static QNetworkProxy proxyFor(const AccessManager &manager, const QUrl &url)
{
    const QNetworkProxyQuery query(url);
    if (QNetworkProxyFactory *factory = manager.proxyFactory())
        return factory->queryProxy(query).value(0, QNetworkProxy::NoProxy);
    if (manager.proxy().type() != QNetworkProxy::DefaultProxy)
        return manager.proxy();
    return QNetworkProxyFactory::proxyForQuery(query).value(0, QNetworkProxy::NoProxy);
}

Endpoint *AccessManager::Private::endpoint(AccessManager &manager, const QUrl &url)
{
    const auto known = std::find_if(
        endpoints.cbegin(), endpoints.cend(), [&](const Endpoint *e) { return e->serves(url); });
    if (known != endpoints.cend())
        return *known;
    auto *endpoint = new Endpoint(url, traffic, &manager);
    endpoint->configure(limits, deadlines);
    endpoint->setProxyChooser([&manager, url] { return proxyFor(manager, url); });
    endpoint->setTrust(trust);
    endpoint->dispatcher().setConnections(connections);
    endpoint->dispatcher().setPipeline(pipeline);
    connect(endpoint, &Endpoint::pipeliningStopped, &manager, &AccessManager::pipeliningStopped);
    connect(endpoint, &Endpoint::proxyAuthenticationRequired, &manager,
        &QNetworkAccessManager::proxyAuthenticationRequired);
    endpoints << endpoint;
    return endpoint;
}

// QNetworkAccessManager tells nobody of its setters, and what is asked from here on goes their way.
void AccessManager::Private::followProxy(const AccessManager &manager)
{
    if (manager.proxy() == proxy && manager.proxyFactory() == proxyFactory)
        return;
    proxy = manager.proxy();
    proxyFactory = manager.proxyFactory();
    for (Endpoint *endpoint : std::as_const(endpoints))
        endpoint->dispatcher().renewConnections();
}

const PipelinedReply *AccessManager::Private::ours(const QNetworkReply *reply)
{
    return qobject_cast<const PipelinedReply *>(reply);
}

AccessManager::AccessManager(QObject *parent)
    : QNetworkAccessManager(parent)
    , d(std::make_unique<Private>())
{
}

AccessManager::~AccessManager()
{
    for (Endpoint *endpoint : std::as_const(d->endpoints)) {
        for (const transport::ExchangePtr &exchange : endpoint->abandon()) {
            if (auto *listener = std::exchange(exchange->listener, nullptr))
                static_cast<PipelinedReply *>(listener)->orphan();
        }
    }
    // We may be under one of its sockets on the stack.
    for (Endpoint *endpoint : std::as_const(d->endpoints)) {
        endpoint->setParent(nullptr);
        endpoint->deleteLater();
    }
}

void AccessManager::setConnections(int count)
{
    d->connections = std::clamp(count, 1, maxConnections);
    for (Endpoint *endpoint : std::as_const(d->endpoints))
        endpoint->dispatcher().setConnections(d->connections);
}

int AccessManager::connections() const
{
    return d->connections;
}

void AccessManager::setPipeline(int depth)
{
    d->pipeline = std::clamp(depth, 0, maxPipeline);
    for (Endpoint *endpoint : std::as_const(d->endpoints))
        endpoint->dispatcher().setPipeline(d->pipeline);
}

int AccessManager::pipeline() const
{
    return d->pipeline;
}

void AccessManager::setTrust(const Trust &trust)
{
    if (d->trust == trust)
        return;
    d->trust = trust;
    d->plainTls.reset();
    clearConnectionCache(); // Qt's own connections forget what they believed
    for (Endpoint *endpoint : std::as_const(d->endpoints))
        endpoint->setTrust(trust);
}

Trust AccessManager::trust() const
{
    return d->trust;
}

void AccessManager::setLimits(const TransportLimits &limits)
{
    d->limits = limits;
    for (Endpoint *endpoint : std::as_const(d->endpoints))
        endpoint->configure(d->limits, d->deadlines);
}

TransportLimits AccessManager::limits() const
{
    return d->limits;
}

void AccessManager::setDeadlines(const Deadlines &deadlines)
{
    d->deadlines = deadlines;
    for (Endpoint *endpoint : std::as_const(d->endpoints))
        endpoint->configure(d->limits, d->deadlines);
}

Deadlines AccessManager::deadlines() const
{
    return d->deadlines;
}

void AccessManager::setUsePlainQt(bool plain)
{
    d->plain = plain;
}

bool AccessManager::usesPlainQt() const
{
    return d->plain;
}

void AccessManager::preconnect(const QUrl &url, int count)
{
    if (!d->plain)
        d->endpoint(*this, url)->dispatcher().preconnect(count);
}

quint64 AccessManager::nextId()
{
    return ++d->lastId;
}

ExchangeRecord AccessManager::record(const QNetworkReply *reply) const
{
    const PipelinedReply *ours = Private::ours(reply);
    return ours ? ours->record() : ExchangeRecord();
}

const TrafficRecord &AccessManager::traffic() const
{
    return d->traffic;
}

void AccessManager::confirm(const QNetworkReply *reply)
{
    const PipelinedReply *ours = Private::ours(reply);
    if (ours && ours->endpoint())
        ours->endpoint()->dispatcher().confirm(ours->record().connection, ours->record().id);
}

QList<quint64> AccessManager::distrust(const QNetworkReply *reply)
{
    const PipelinedReply *ours = Private::ours(reply);
    if (!ours || !ours->endpoint())
        return {};
    return ours->endpoint()->dispatcher().distrust(ours->record().connection);
}

static bool goesOurWay(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    const QString scheme = request.url().scheme();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return false;
    if (operation == QNetworkAccessManager::GetOperation)
        return request.attribute(QNetworkRequest::HttpPipeliningAllowedAttribute).toBool();
    return operation == QNetworkAccessManager::PostOperation
        && request.attribute(TransportAttribute::SendOnce).toBool();
}

QNetworkReply *AccessManager::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoingData)
{
    const bool upgradesByHsts =
        isStrictTransportSecurityEnabled() && request.url().scheme() == QLatin1String("http");
    if (d->plain || upgradesByHsts || !goesOurWay(operation, request))
        return createPlainRequest(operation, request, outgoingData);
    d->followProxy(*this);
    QNetworkRequest copy(request);
    if (autoDeleteReplies()
        && !request.attribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute).isValid())
        copy.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, true);
    if (request.transferTimeout() == 0)
        copy.setTransferTimeout(transferTimeout());
    const QByteArray body = outgoingData ? outgoingData->readAll() : QByteArray();
    return new PipelinedReply(*this, *d->endpoint(*this, request.url()), operation, copy, body);
}

QNetworkReply *AccessManager::createPlainRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoingData)
{
    QNetworkRequest copy(request);
    copy.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    copy.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (request.url().scheme() != QLatin1String("https"))
        return QNetworkAccessManager::createRequest(operation, copy, outgoingData);
    if (!d->plainTls)
        d->plainTls = std::make_shared<transport::TlsContext>(d->trust);
    copy.setSslConfiguration(d->plainTls->plainConfiguration());
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, copy, outgoingData);
    // Qt waits for us here, before it sends a byte.
    connect(reply, &QNetworkReply::encrypted, reply, [reply, tls = d->plainTls] {
        if (tls->check(reply->sslConfiguration().peerCertificate()))
            reply->abort();
    });
    return reply;
}

} // namespace ovirt
