// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/http/httpconnection.h"

#include "app/demo/http/lingeringclose.h"

#include <unistd.h>

#include <algorithm>

namespace demo {
namespace {

constexpr qsizetype inboundLimit = qsizetype(1024) * 1024;
constexpr qsizetype outboundLimit = qsizetype(1024) * 1024;
constexpr std::size_t waitingLimit = 1024; // requests parsed ahead of their turn
constexpr std::chrono::seconds headTimeout{20};

Clock::time_point openingOf(const QTcpSocket &socket, const HttpSettings &settings)
{
    // The kernel has shaken hands already: what that would have cost is waited for before the
    // first byte. TLS 1.3 costs one round trip more.
    const bool secure = qobject_cast<const QSslSocket *>(&socket);
    return Clock::now() + settings.roundTrip * (secure ? 2 : 1);
}

QByteArray asChunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpSettings &settings,
    Responder &responder, Counters &counters, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_secure(qobject_cast<QSslSocket *>(socket))
    , m_settings(settings)
    , m_responder(responder)
    , m_counters(counters)
    , m_inbound(settings.roundTrip / 2, openingOf(*socket, settings))
    , m_outbound(settings.roundTrip / 2, {})
    , m_quietSince(Clock::now())
{
    m_counters.opened();
    m_socket->setParent(this);
    m_socket->setReadBufferSize(inboundLimit);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::advance);
    connect(m_socket, &QIODevice::bytesWritten, this, &HttpConnection::advance);
    if (m_secure)
        connect(m_secure, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::advance);
    connect(m_socket, &QAbstractSocket::disconnected, this, &HttpConnection::ended);
    connect(&m_alarm, &Alarm::rang, this, &HttpConnection::advance);
    arm(Clock::now());
}

HttpConnection::~HttpConnection()
{
    m_counters.settled(m_outstanding);
    m_counters.closed();
    if (m_lingering >= 0)
        ::close(m_lingering);
}

void HttpConnection::advance()
{
    if (m_advancing || m_lingering >= 0) // flushing a socket reports its bytes at once
        return;
    m_advancing = true;
    const Clock::time_point now = Clock::now();
    for (bool more = true; more && m_socket->isOpen();) {
        more = receive(now);
        serve(now);
        send(now);
        more = more || (m_streaming && hasRoom());
    }
    closeIdle(now);
    arm(now);
    m_advancing = false;
}

bool HttpConnection::receive(Clock::time_point now)
{
    if (m_socket->bytesAvailable() > 0 && m_inbound.size() + m_parser.pending() < inboundLimit) {
        DelayLine::Parcel parcel;
        parcel.bytes = m_socket->readAll();
        m_inbound.push(std::move(parcel), now);
    }
    bool any = false;
    while (m_requests.size() < waitingLimit) {
        if (std::optional<Request> request = m_parser.next()) {
            request->arrival = m_quietSince;
            m_requests.push_back(std::move(*request));
            m_counters.received(m_requests.back().method, ++m_outstanding);
            any = true;
        } else if (const auto parcel = m_inbound.pop(now)) {
            m_quietSince = parcel->due;
            m_parser.feed(parcel->bytes);
        } else {
            break;
        }
    }
    return any;
}

void HttpConnection::refuse(int status, Clock::time_point at)
{
    m_ending = true;
    const Answer answer = errorPage(status);
    ConnectionState state;
    state.close = true;
    m_outbound.push({{}, answerHead(answer, state) + answer.body, 0, true, false}, at);
}

void HttpConnection::serve(Clock::time_point now)
{
    while (!m_ending && !m_stalled) {
        if (m_streaming) {
            if (!pump(now))
                return;
        } else if (m_turn) {
            if (m_turn->due > now)
                return;
            startAnswer();
        } else if (!beginNext(now)) {
            return;
        }
    }
}

Clock::time_point HttpConnection::turnAfter(const Request &request) const
{
    return std::max(request.arrival, m_freeAt) + m_settings.service;
}

bool HttpConnection::beginNext(Clock::time_point now)
{
    if (m_requests.empty()) {
        if (m_parser.error() != 0)
            refuse(m_parser.error(), now);
        return false;
    }
    const Clock::time_point due = turnAfter(m_requests.front());
    if (due > now)
        return false;
    const Request request = std::move(m_requests.front());
    m_requests.pop_front();
    m_turn.emplace();
    m_turn->answer = m_responder.answer(request);
    m_turn->head = request.method == "HEAD";
    m_turn->http11 = request.http11;
    m_turn->close = request.close;
    m_turn->keepAlive = request.keepAlive;
    const qint64 within = m_turn->answer.requestsWithin;
    if (within > 0)
        m_counters.servedWithin(within);
    m_turn->due = due + m_turn->answer.delay + m_settings.service * within;
    m_freeAt = m_turn->due;
    return true;
}

ConnectionState HttpConnection::nextState() const
{
    const Answer &answer = m_turn->answer;
    const int limit = m_settings.maxKeepAlive;
    ConnectionState state;
    state.close =
        m_turn->close || (limit > 0 && m_answers >= limit) || (answer.rest && !m_turn->http11);
    state.sayKeepAlive = m_turn->keepAlive;
    state.answersLeft = limit > 0 ? limit - m_answers : 0;
    state.timeoutSeconds =
        std::chrono::duration_cast<std::chrono::seconds>(m_settings.keepAliveTimeout).count();
    state.chunked = answer.rest && m_turn->http11;
    return state;
}

void HttpConnection::startAnswer()
{
    const Answer &answer = m_turn->answer;
    m_stalled = answer.fate == Answer::Fate::Stall;
    if (m_stalled)
        return;
    const ConnectionState state = nextState();
    ++m_answers;
    DelayLine::Parcel parcel;
    parcel.drop = answer.fate == Answer::Fate::Drop;
    if (!parcel.drop)
        parcel.bytes = answerHead(answer, state);
    if (!parcel.drop && !m_turn->head)
        parcel.bytes.append(
            state.chunked && !answer.body.isEmpty() ? asChunk(answer.body) : answer.body);
    m_streaming = answer.rest && !m_turn->head && !parcel.drop;
    m_turn->close = state.close || parcel.drop;
    parcel.answers = m_streaming ? 0 : 1;
    parcel.last = m_ending = m_turn->close && !m_streaming;
    m_outbound.push(std::move(parcel), m_turn->due);
    if (!m_streaming)
        m_turn.reset();
}

bool HttpConnection::hasRoom() const
{
    return m_outbound.size() + unsent() < outboundLimit;
}

qint64 HttpConnection::unsent() const
{
    // TLS encrypts at once whatever it is given, and keeps it.
    return m_socket->bytesToWrite() + (m_secure ? m_secure->encryptedBytesToWrite() : 0);
}

bool HttpConnection::pump(Clock::time_point now)
{
    while (hasRoom()) {
        const QByteArray piece = m_turn->answer.rest->next();
        DelayLine::Parcel parcel;
        if (!piece.isEmpty()) {
            parcel.bytes = m_turn->http11 ? asChunk(piece) : piece;
            m_outbound.push(std::move(parcel), std::max(now, m_turn->due));
            continue;
        }
        parcel.bytes = m_turn->http11 ? "0\r\n\r\n" : "";
        parcel.answers = 1;
        parcel.last = m_ending = m_turn->close;
        m_outbound.push(std::move(parcel), std::max(now, m_turn->due));
        m_turn.reset();
        m_streaming = false;
        return true;
    }
    return false;
}

void HttpConnection::send(Clock::time_point now)
{
    while (m_socket->isOpen()) {
        const auto parcel = m_outbound.pop(now);
        if (!parcel)
            break;
        m_socket->write(parcel->bytes);
        m_outstanding -= parcel->answers;
        m_counters.settled(parcel->answers);
        m_quietSince = std::max(m_quietSince, parcel->due);
        if (parcel->drop) {
            m_socket->flush();
            return m_socket->abort();
        }
        if (parcel->last)
            return finish();
    }
    m_socket->flush();
}

void HttpConnection::finish()
{
    m_lingering = ::dup(static_cast<int>(m_socket->socketDescriptor()));
    m_alarm.stop();
    m_socket->disconnectFromHost(); // when all is written
}

bool HttpConnection::isIdle() const
{
    return m_requests.empty() && !m_turn && m_inbound.isEmpty() && m_outbound.isEmpty()
        && unsent() == 0;
}

Clock::time_point HttpConnection::idleDeadline() const
{
    const bool waitsForHead = m_answers == 0 || m_parser.pending() > 0;
    return m_quietSince
        + (waitsForHead ? std::chrono::milliseconds(headTimeout) : m_settings.keepAliveTimeout);
}

void HttpConnection::closeIdle(Clock::time_point now)
{
    if (m_ending || m_stalled || !isIdle() || idleDeadline() > now)
        return;
    if (m_parser.pending() > 0)
        return refuse(408, now);
    m_ending = true;
    m_outbound.push({{}, {}, 0, true, false}, now);
}

void HttpConnection::arm(Clock::time_point now)
{
    if (m_lingering >= 0)
        return;
    std::optional<Clock::time_point> due = m_inbound.due();
    const auto consider = [&due](Clock::time_point candidate) {
        due = due ? std::min(*due, candidate) : candidate;
    };
    if (const auto leaving = m_outbound.due())
        consider(*leaving);
    if (m_turn && !m_streaming)
        consider(m_turn->due);
    else if (!m_turn && !m_requests.empty())
        consider(turnAfter(m_requests.front()));
    if (!due && isIdle())
        due = idleDeadline();
    if (!due || m_stalled)
        return;
    // An alarm that rings too early only looks again: cheaper than setting it for each request.
    if (m_alarmSet <= *due && m_alarmSet > now)
        return;
    m_alarmSet = *due;
    m_alarm.set(*due);
}

void HttpConnection::ended()
{
    if (m_lingering >= 0)
        new LingeringClose(std::exchange(m_lingering, -1), parent());
    m_alarm.stop();
    deleteLater();
}

} // namespace demo
