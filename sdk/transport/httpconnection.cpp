// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/httpconnection_p.h"

#include "sdk/transport/addressrace_p.h"

#include <utility>

#include <QTcpSocket>
#include <QTimerEvent>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace ovirt::transport {

static constexpr qsizetype bufferSize = 64 * 1024;
static constexpr qint64 socketBufferSize = 256 * 1024;

static TimePoint now()
{
    return std::chrono::steady_clock::now();
}

HttpConnection::HttpConnection(quint32 number, const Destination &destination,
    const std::shared_ptr<TlsContext> &tls, LinkObserver &observer, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_destination(destination)
    , m_tls(tls)
    , m_observer(observer)
    , m_pipeline(destination.limits)
{
}

HttpConnection::~HttpConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void HttpConnection::post(void (HttpConnection::*function)())
{
    QMetaObject::invokeMethod(this, function, Qt::QueuedConnection);
}

void HttpConnection::open()
{
    m_state = State::Connecting;
    m_connectDeadline = m_destination.deadlines.connect.count() > 0
        ? now() + m_destination.deadlines.connect
        : TimePoint::max();
    armTimer();
    const bool direct = m_destination.proxy.type() == QNetworkProxy::NoProxy;
    post(direct ? &HttpConnection::connectDirectly : &HttpConnection::connectThroughProxy);
}

QTcpSocket *HttpConnection::createSocket(QObject *parent) const
{
    QTcpSocket *socket = m_destination.encrypted ? new QSslSocket(parent) : new QTcpSocket(parent);
    socket->setProxy(m_destination.proxy);
    socket->setReadBufferSize(socketBufferSize);
    return socket;
}

void HttpConnection::connectDirectly()
{
    if (m_state != State::Connecting)
        return;
    auto *race = new AddressRace([this](QObject *parent) { return createSocket(parent); }, this);
    connect(race, &AddressRace::won, this, [this, race](QTcpSocket *socket) {
        race->deleteLater();
        socket->setParent(this);
        onConnected(socket);
    });
    connect(race, &AddressRace::lost, this, [this, race](const Failure &failure) {
        race->deleteLater();
        end({Ending::Cause::Unannounced, failure});
    });
    race->start(m_destination.host, m_destination.port);
}

// The proxy resolves the name.
void HttpConnection::connectThroughProxy()
{
    if (m_state != State::Connecting)
        return;
    m_socket = createSocket(this);
    connect(m_socket, &QTcpSocket::proxyAuthenticationRequired, this,
        &HttpConnection::proxyAuthenticationRequired);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpConnection::onSocketEnded);
    connect(m_socket, &QTcpSocket::connected, this, [this] { onConnected(m_socket); });
    m_socket->connectToHost(m_destination.host, m_destination.port);
}

void HttpConnection::onConnected(QTcpSocket *socket)
{
    if (m_state != State::Connecting) {
        socket->deleteLater();
        return;
    }
    if (!m_socket) {
        m_socket = socket;
        connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpConnection::onSocketEnded);
    }
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::onSocketEnded);
    // Before the connection stands, Qt ignores it.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_destination.encrypted)
        secure();
    else
        onOpened();
}

void HttpConnection::secure()
{
    m_state = State::Securing;
    auto *socket = static_cast<QSslSocket *>(m_socket);
    socket->setSslConfiguration(m_tls->configuration());
    socket->setPeerVerifyName(m_destination.host);
    connect(socket, &QSslSocket::sslErrors, this, &HttpConnection::onSslErrors);
    connect(socket, &QSslSocket::encrypted, this, &HttpConnection::onEncrypted);
    connect(socket, &QSslSocket::newSessionTicketReceived, this,
        [this, socket] { m_tls->keepTicket(socket->sslConfiguration().sessionTicket()); });
    socket->startClientEncryption();
}

void HttpConnection::onSslErrors(const QList<QSslError> &errors)
{
    auto *socket = static_cast<QSslSocket *>(m_socket);
    m_sslErrors = errors;
    m_tls->lastErrors = errors;
    m_tls->lastSeen = socket->sslConfiguration();
    if (m_tls->tolerates(socket->peerCertificate()))
        socket->ignoreSslErrors();
}

void HttpConnection::onEncrypted()
{
    if (m_state != State::Securing)
        return;
    auto *socket = static_cast<QSslSocket *>(m_socket);
    m_tls->lastSeen = socket->sslConfiguration();
    if (const Failure failure = m_tls->check(socket->peerCertificate())) {
        end({Ending::Cause::Unannounced, failure});
        return;
    }
    m_tls->keepTicket(socket->sslConfiguration().sessionTicket());
    onOpened();
}

void HttpConnection::onOpened()
{
    m_state = State::Open;
    m_pipeline.opened(now());
    m_buffer.resize(bufferSize);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readAll);
    armTimer();
    m_observer.linkOpened(this);
}

void HttpConnection::onSocketEnded()
{
    if (m_state == State::Connecting || m_state == State::Securing)
        end({Ending::Cause::Unannounced, connectFailure()});
    else if (isUp())
        onPeerClosed();
}

QString HttpConnection::proxyPeer() const
{
    const QNetworkProxy &proxy = m_destination.proxy;
    return proxy.type() == QNetworkProxy::NoProxy
        ? QString()
        : proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
}

Failure HttpConnection::connectFailure() const
{
    if (m_state == State::Securing) {
        const auto *socket = static_cast<const QSslSocket *>(m_socket);
        return m_tls->failure(socket->peerCertificate(), m_sslErrors, socket->errorString());
    }
    return {TransportFault::Proxy, proxyPeer() + QLatin1String(": ") + m_socket->errorString()};
}

void HttpConnection::send(const ExchangePtr &exchange)
{
    m_pipeline.send(exchange, now());
    postFlush();
    armTimer();
}

void HttpConnection::cancel(const ExchangePtr &exchange)
{
    m_pipeline.cancel(exchange, now());
    armTimer();
}

void HttpConnection::drain()
{
    if (m_state == State::Open && m_pipeline.outstanding() > 0)
        m_state = State::Draining;
    else
        close(Ending::Cause::Ours);
}

void HttpConnection::close(Ending::Cause cause)
{
    if (!std::exchange(m_closeCause, cause))
        post(&HttpConnection::endByCause);
}

void HttpConnection::endByCause()
{
    end({*m_closeCause, {}});
}

std::vector<ExchangePtr> HttpConnection::abandon()
{
    m_state = State::Closed;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    std::vector<ExchangePtr> waiting = m_pipeline.takeUnanswered();
    if (m_delivering) {
        for (const PipelineEvent &event : *m_delivering)
            waiting.push_back(event.exchange);
    }
    return waiting;
}

void HttpConnection::postFlush()
{
    if (!std::exchange(m_flushPosted, true))
        post(&HttpConnection::flush);
}

void HttpConnection::flush()
{
    m_flushPosted = false;
    if (!isUp() || !m_pipeline.hasOutput())
        return;
    if (hasUnread()) {
        postFlush(); // the event loop reads first
        return;
    }
    m_socket->write(m_pipeline.takeOutput());
    m_socket->flush();
}

bool HttpConnection::hasUnread() const
{
#ifdef Q_OS_UNIX
    char byte = 0;
    return ::recv(int(m_socket->socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) >= 0;
#else
    return m_socket->bytesAvailable() > 0;
#endif
}

void HttpConnection::readAll()
{
    while (isUp() && m_socket->bytesAvailable() > 0) {
        const qint64 length = m_socket->read(m_buffer.data(), m_buffer.size());
        if (length <= 0)
            break;
        deliver(m_pipeline.receive(QByteArrayView(m_buffer.constData(), length), now()));
        if (m_pipeline.ending())
            break;
    }
    settle();
}

// A listener may end everything, but we are only ever deleted from the event loop.
void HttpConnection::deliver(Pipeline::Events events)
{
    m_delivering = &events;
    for (PipelineEvent &event : events) {
        if (!isUp()) // abandoned meanwhile
            break;
        switch (event.kind) {
        case PipelineEvent::Kind::Head:
            m_observer.answerBegan(event.exchange, std::move(event.head));
            break;
        case PipelineEvent::Kind::Data:
            m_observer.answerContinued(event.exchange, std::move(event.data));
            break;
        case PipelineEvent::Kind::Done:
            m_observer.answerEnded(this, event.exchange);
            break;
        case PipelineEvent::Kind::Failed:
            m_observer.answerFailed(event.exchange, event.failure);
            break;
        }
    }
    m_delivering = nullptr;
}

// After everything that moves the pipeline.
void HttpConnection::settle()
{
    if (!isUp())
        return;
    if (m_pipeline.ending()) {
        end(*m_pipeline.ending());
    } else if (m_state == State::Draining && m_pipeline.outstanding() == 0) {
        end({Ending::Cause::Ours, {}});
    } else {
        armTimer();
        m_observer.linkProgressed();
    }
}

void HttpConnection::onPeerClosed()
{
    readAll();
    if (!isUp())
        return;
    deliver(m_pipeline.peerClosed(now()));
    settle();
}

// The timer is moved only to an earlier time: a deadline that went away costs one idle wake-up, not
// two system calls an answer.
void HttpConnection::armTimer()
{
    const std::optional<TimePoint> deadline =
        isUp() ? m_pipeline.deadline() : std::optional(m_connectDeadline);
    if (!deadline || *deadline == TimePoint::max()
        || (m_timer.isActive() && m_armedFor <= *deadline))
        return;
    m_armedFor = *deadline;
    const auto wait = std::chrono::ceil<Milliseconds>(*deadline - now());
    m_timer.start(int(std::clamp<qint64>(wait.count(), 0, 3'600'000)), this);
}

void HttpConnection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    if (isUp()) {
        deliver(m_pipeline.expire(now()));
        settle();
    } else if (m_state != State::Closed && now() >= m_connectDeadline) {
        end({Ending::Cause::Unannounced, {TransportFault::ConnectTimeout, proxyPeer()}});
    } else {
        armTimer();
    }
}

void HttpConnection::end(const Ending &ending)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_timer.stop();
    if (QTcpSocket *socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect(this);
        socket->disconnectFromHost();
        socket->deleteLater();
    }
    const std::vector<ExchangePtr> unanswered = m_pipeline.takeUnanswered();
    m_observer.linkClosed(this, ending, unanswered);
}

} // namespace ovirt::transport
