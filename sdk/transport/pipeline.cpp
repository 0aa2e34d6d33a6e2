// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/pipeline_p.h"

#include <algorithm>

namespace ovirt::transport {

Pipeline::Pipeline(const TransportLimits &limits, TimePoint now)
    : m_parser(limits)
    , m_now(now)
    , m_headSince(now)
    , m_lastByte(now)
{
}

static QByteArray attemptId(const Exchange &exchange)
{
    return exchange.record.attempt < 2
        ? exchange.correlationId
        : exchange.correlationId + '-' + QByteArray::number(exchange.record.attempt);
}

void Pipeline::send(const ExchangePtr &exchange, TimePoint now)
{
    Q_ASSERT(!m_ending);
    m_now = now;
    ExchangeRecord &record = exchange->record;
    ++record.attempt;
    record.place = quint16(m_slots.size());
    record.status = 0;
    record.bytesIn = 0;
    record.sent = now;
    record.atHead = record.firstByte = {};
    exchange->proved = false;

    const qsizetype before = m_output.size();
    Slot slot{exchange, {}};
    m_output += exchange->head;
    if (!exchange->correlationHeader.isEmpty()) {
        slot.correlationId = attemptId(*exchange);
        m_output += exchange->correlationHeader + ": " + slot.correlationId + "\r\n";
    }
    m_output += "\r\n";
    m_output += exchange->body;
    record.bytesOut = m_output.size() - before;
    m_slots.push_back(std::move(slot));
    if (m_slots.size() == 1)
        beginHead();
}

// The clocks of a request begin when everything before it is answered.
void Pipeline::beginHead()
{
    m_headSince = m_lastByte = m_now;
    if (m_slots.empty())
        return;
    Exchange &exchange = *m_slots.front().exchange;
    exchange.record.atHead = m_now;
    m_bodyBytes = 0;
    m_closing = m_decoding = false;
    m_parser.begin(exchange.method == Exchange::Method::Head);
}

void Pipeline::cancel(const ExchangePtr &exchange, TimePoint now)
{
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(),
        [&](const Slot &candidate) { return candidate.exchange == exchange; });
    if (slot == m_slots.end())
        return;
    slot->ghost = true;
    slot->ghostSince = now;
}

QByteArray Pipeline::takeOutput()
{
    return std::exchange(m_output, {});
}

Pipeline::Events Pipeline::receive(QByteArrayView bytes, TimePoint now)
{
    Events events;
    m_now = now;
    while (!m_ending) {
        if (m_slots.empty()) {
            if (!bytes.isEmpty()) {
                end(Ending::Cause::Unannounced,
                    {TransportFault::ProtocolViolation,
                        QStringLiteral("bytes that nobody asked for")});
            }
            break;
        }
        const qsizetype before = bytes.size();
        const ResponseParser::Event step = m_parser.feed(bytes);
        noteProgress(before - bytes.size());
        if (step == ResponseParser::Event::NeedMore)
            break;
        handle(step, bytes, events);
    }
    return events;
}

void Pipeline::noteProgress(qsizetype bytes)
{
    if (bytes == 0)
        return;
    m_lastByte = m_now;
    ExchangeRecord &record = m_slots.front().exchange->record;
    if (record.bytesIn == 0)
        record.firstByte = m_now;
    record.bytesIn += bytes;
}

void Pipeline::handle(ResponseParser::Event step, QByteArrayView rest, Events &events)
{
    switch (step) {
    case ResponseParser::Event::NeedMore:
        break;
    case ResponseParser::Event::Head:
        onHead(events);
        break;
    case ResponseParser::Event::Body:
        onBody(events);
        break;
    case ResponseParser::Event::Complete:
        onComplete(rest, events);
        break;
    case ResponseParser::Event::Failed:
        onViolation(events);
        break;
    }
}

void Pipeline::onHead(Events &events)
{
    ResponseHead head = m_parser.takeHead();
    Slot &slot = m_slots.front();
    slot.exchange->record.status = quint16(head.status);
    readPersistence(head);
    if (!belongs(head)) {
        end(Ending::Cause::Mismatch, {TransportFault::Mismatch, {}});
        return;
    }
    if (!slot.ghost) {
        if (const Failure failure = prepareBody(head))
            giveUp(failure, events);
        else
            events.push_back({PipelineEvent::Kind::Head, slot.exchange, std::move(head)});
    }
    if (slot.ghost && m_parser.contentLength() > ghostBytes)
        end(Ending::Cause::Ours);
}

void Pipeline::readPersistence(const ResponseHead &head)
{
    m_closing = m_parser.closesAfter();
    if (const auto max = head.keepAliveMax())
        m_lastAllowed = m_answers + 1 + std::min(*max, 1'000'000);
    if (const auto timeout = head.keepAliveTimeout()) {
        const Milliseconds named = std::chrono::seconds(std::min(*timeout, 3600));
        m_idleLimit = std::max<Milliseconds>(named - std::chrono::seconds(1), named / 2);
    }
}

bool Pipeline::belongs(const ResponseHead &head)
{
    const Slot &slot = m_slots.front();
    if (slot.correlationId.isEmpty())
        return true;
    const QByteArray repeated = head.value(slot.exchange->correlationHeader);
    slot.exchange->proved = repeated == slot.correlationId;
    return repeated.isNull() || slot.exchange->proved;
}

Failure Pipeline::prepareBody(const ResponseHead &head)
{
    const Exchange &exchange = *m_slots.front().exchange;
    if (m_parser.contentLength() > exchange.bodyLimit)
        return {TransportFault::LimitExceeded, QStringLiteral("the body")};
    const QByteArray encoding = exchange.decode ? head.value("Content-Encoding") : QByteArray();
    m_decoding = !ContentDecoder::isIdentity(encoding);
    if (m_decoding && !m_decoder.start(encoding, exchange.bodyLimit))
        return m_decoder.failure();
    return {};
}

void Pipeline::onBody(Events &events)
{
    Slot &slot = m_slots.front();
    const QByteArrayView piece = m_parser.body();
    m_bodyBytes += piece.size();
    if (!slot.ghost && m_bodyBytes > slot.exchange->bodyLimit)
        giveUp({TransportFault::LimitExceeded, QStringLiteral("the body")}, events);
    if (slot.ghost) {
        if (m_bodyBytes > ghostBytes)
            end(Ending::Cause::Ours);
        return;
    }
    const bool continues = !events.empty() && events.back().exchange == slot.exchange
        && events.back().kind == PipelineEvent::Kind::Data;
    if (!continues)
        events.push_back({PipelineEvent::Kind::Data, slot.exchange});
    QByteArray &data = events.back().data;
    if (!m_decoding)
        data.append(piece);
    else if (!m_decoder.decode(piece, data))
        giveUp(m_decoder.failure(), events);
}

// The answer is whole by its own count. Bytes right behind it that can not begin the next answer
// say that the count was wrong, so then it is not believed.
bool Pipeline::isTainted(QByteArrayView rest) const
{
    const bool mayHaveBody = m_slots.front().exchange->method != Exchange::Method::Head
        && m_slots.front().exchange->record.status != 204
        && m_slots.front().exchange->record.status != 304;
    if (rest.isEmpty() || m_closing || !mayHaveBody)
        return false;
    constexpr QByteArrayView prefix("HTTP/");
    const qsizetype length = std::min(prefix.size(), rest.size());
    return m_slots.size() < 2 || rest.first(length) != prefix.first(length);
}

void Pipeline::onComplete(QByteArrayView rest, Events &events)
{
    if (isTainted(rest)) {
        end(Ending::Cause::Unannounced,
            {TransportFault::ProtocolViolation,
                QStringLiteral("more bytes than Content-Length says")});
        return;
    }
    Slot &slot = m_slots.front();
    if (!slot.ghost && m_decoding && !m_decoder.finish())
        giveUp(m_decoder.failure(), events);
    slot.exchange->record.done = m_now;
    if (!slot.ghost)
        events.push_back({PipelineEvent::Kind::Done, slot.exchange});
    const bool forbiddenBody = m_parser.hasForbiddenBody();
    m_slots.pop_front();
    ++m_answers;
    if (m_closing)
        end(Ending::Cause::Announced);
    else if (forbiddenBody)
        end(Ending::Cause::Unannounced,
            {TransportFault::ProtocolViolation, QStringLiteral("a body where there is none")});
    else
        beginHead();
}

// What does not even begin like an answer is taken for the rest of the one before: the request may
// well be answered on another connection.
void Pipeline::onViolation(Events &events)
{
    const Failure failure = m_parser.failure();
    if (m_answers == 0 || !m_parser.isForeign())
        failHead(failure, events);
    end(Ending::Cause::Unannounced, failure);
}

// The request has failed, but the connection is good if the rest of the answer is short.
void Pipeline::giveUp(const Failure &failure, Events &events)
{
    Slot &slot = m_slots.front();
    events.push_back({PipelineEvent::Kind::Failed, slot.exchange, {}, {}, failure});
    slot.ghost = true;
    slot.ghostSince = m_now;
}

void Pipeline::failHead(const Failure &failure, Events &events)
{
    if (!m_slots.front().ghost)
        events.push_back({PipelineEvent::Kind::Failed, m_slots.front().exchange, {}, {}, failure});
    m_slots.pop_front();
}

void Pipeline::end(Ending::Cause cause, const Failure &failure)
{
    m_ending = Ending{cause, failure};
    m_output.clear();
}

Pipeline::Events Pipeline::peerClosed(TimePoint now)
{
    Events events;
    m_now = now;
    if (m_ending)
        return events;
    const bool began = !m_slots.empty() && m_parser.started();
    if (m_slots.empty())
        end(Ending::Cause::Unannounced);
    else if (m_parser.end() == ResponseParser::Event::Complete)
        onComplete({}, events);
    else
        end(Ending::Cause::Unannounced,
            {began ? TransportFault::Incomplete : TransportFault::Closed, {}});
    return events;
}

std::vector<ExchangePtr> Pipeline::takeUnanswered()
{
    std::vector<ExchangePtr> unanswered;
    Failure failure = m_ending ? m_ending->failure : Failure();
    for (const Slot &slot : m_slots) {
        slot.exchange->failure = failure ? failure : Failure{TransportFault::Closed, {}};
        if (!slot.ghost)
            unanswered.push_back(slot.exchange);
        failure = {};
    }
    m_slots.clear();
    return unanswered;
}

int Pipeline::room() const
{
    if (m_ending || m_closing)
        return 0;
    if (m_lastAllowed == unlimited)
        return unlimited;
    return std::max(0, m_lastAllowed - m_answers - outstanding());
}

std::optional<TimePoint> Pipeline::ghostDeadline() const
{
    const Slot &slot = m_slots.front();
    return slot.ghost ? std::optional(std::max(slot.ghostSince, m_headSince) + ghostPatience)
                      : std::nullopt;
}

std::optional<TimePoint> Pipeline::deadline() const
{
    if (m_ending)
        return std::nullopt;
    if (m_slots.empty())
        return m_headSince + m_idleLimit;
    std::optional<TimePoint> earliest = ghostDeadline();
    const auto consider = [&](TimePoint from, Milliseconds limit) {
        if (limit.count() > 0)
            earliest = earliest ? std::min(*earliest, from + limit) : from + limit;
    };
    consider(m_lastByte, m_slots.front().exchange->inactivity);
    consider(m_headSince, m_slots.front().exchange->total);
    return earliest;
}

Pipeline::Events Pipeline::expire(TimePoint now)
{
    Events events;
    m_now = now;
    const auto due = deadline();
    if (!due || now < *due)
        return events;
    if (m_slots.empty() || m_slots.front().ghost) {
        end(Ending::Cause::Ours);
        return events;
    }
    const Exchange &exchange = *m_slots.front().exchange;
    const bool inTotal = exchange.total.count() > 0 && now >= m_headSince + exchange.total;
    const Failure failure{!m_parser.started() ? TransportFault::HeadTimeout
            : inTotal                         ? TransportFault::TotalTimeout
                                              : TransportFault::InactivityTimeout,
        {}};
    failHead(failure, events);
    end(Ending::Cause::Unannounced);
    return events;
}

} // namespace ovirt::transport
