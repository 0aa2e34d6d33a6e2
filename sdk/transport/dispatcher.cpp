// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/dispatcher_p.h"

#include <algorithm>

#include <QTimeZone>

namespace ovirt::transport {

static constexpr Milliseconds reopenDelay{1000};

Dispatcher::Dispatcher(DispatcherHost &host)
    : m_host(host)
{
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::setConnections(int count)
{
    m_seats.setConnections(count);
    m_host.requestPump();
}

void Dispatcher::setPipeline(int depth)
{
    m_seats.setPipeline(depth);
    m_host.requestPump();
}

void Dispatcher::preconnect(int count)
{
    m_ahead = std::min(count, m_seats.connections());
    m_host.requestPump();
}

void Dispatcher::submit(const ExchangePtr &exchange)
{
    exchange->record.queued = m_host.now();
    m_queue.pushBack(exchange);
    ++m_live;
    m_host.requestPump();
}

void Dispatcher::refuse(const ExchangePtr &exchange, const Failure &failure)
{
    ++m_live;
    doom(exchange, failure);
    m_host.requestPump();
}

void Dispatcher::cancel(const ExchangePtr &exchange)
{
    exchange->listener = nullptr;
    if (exchange->record.failed) // doomed, and about to be told
        return;
    conclude(exchange, true);
    if (!exchange->inPipeline)
        m_queue.noteCancelled();
    else if (Link *link = m_seats.linkOf(exchange->record.connection))
        link->cancel(exchange);
    if (m_live == 0)
        m_seats.closeBusy();
}

void Dispatcher::renewConnections()
{
    m_seats.retireAll();
    m_host.requestPump();
}

std::vector<ExchangePtr> Dispatcher::abandon()
{
    std::vector<ExchangePtr> waiting = m_queue.takeAll();
    for (const auto &[exchange, failure] : std::exchange(m_doomed, {}))
        waiting.push_back(exchange);
    m_seats.clear();
    return waiting;
}

void Dispatcher::pump()
{
    noteSleep();
    m_seats.releaseIdle();
    m_seats.retireSurplus();
    if (!isHeld()) {
        openMissing(); // before anything goes deep
        place(RequestClass::Interactive);
        place(RequestClass::Bulk);
        reserveForExclusive();
        place(RequestClass::Normal);
    }
    tellDoomed();
}

void Dispatcher::place(RequestClass requestClass)
{
    while (const ExchangePtr exchange = m_queue.front(requestClass)) {
        Seat *seat = m_seats.choose(*exchange, m_queue.size(), m_host.now());
        if (!seat)
            return;
        m_queue.popFront(requestClass);
        send(*seat, exchange);
    }
}

void Dispatcher::send(Seat &seat, const ExchangePtr &exchange)
{
    seat.bulk = exchange->requestClass == RequestClass::Bulk;
    seat.exclusive = seat.bulk || exchange->sendOnce;
    exchange->inPipeline = true;
    exchange->record.connection = seat.link->number();
    seat.link->send(exchange);
}

// A request that needs an idle connection would wait for ever behind a full queue.
void Dispatcher::reserveForExclusive()
{
    m_seats.unreserve();
    const auto waits = [this](RequestClass requestClass) {
        const ExchangePtr exchange = m_queue.front(requestClass);
        return exchange
            && (exchange->sendOnce
                || (requestClass == RequestClass::Bulk && m_seats.takesMoreBulk()));
    };
    if (waits(RequestClass::Bulk) || waits(RequestClass::Interactive)
        || waits(RequestClass::Normal))
        m_seats.reserve();
}

void Dispatcher::openMissing()
{
    if (m_nextOpen && m_host.now() < *m_nextOpen) {
        m_host.wakeAt(*m_nextOpen);
        return;
    }
    const int missing = m_seats.missing(m_queue.size(), std::exchange(m_ahead, 0));
    for (int i = 0; i < missing; ++i) {
        Link *link = m_host.createLink();
        m_seats.add(link);
        link->open();
    }
}

void Dispatcher::linkOpened(Link *link)
{
    Seat *seat = m_seats.find(link);
    if (seat->state == Seat::State::Opening)
        seat->state = Seat::State::Open;
    seat->idleSince = m_host.now();
    m_nextOpen.reset();
    m_host.requestPump();
}

void Dispatcher::answerBegan(const ExchangePtr &exchange, ResponseHead &&head)
{
    if (!exchange->listener)
        return;
    exchange->askAgain.reset();
    if (head.status == 429 || head.status == 503)
        exchange->askAgain =
            hold(parseRetryAfter(head.value("Retry-After"),
                     QDateTime::fromMSecsSinceEpoch(m_host.wallClock(), QTimeZone::utc())),
                {TransportFault::Unavailable, {}});
    exchange->listener->answerBegan(std::move(head));
}

void Dispatcher::answerContinued(const ExchangePtr &exchange, QByteArray &&bytes)
{
    if (exchange->listener)
        exchange->listener->answerContinued(std::move(bytes));
}

void Dispatcher::answerEnded(Link *link, const ExchangePtr &exchange)
{
    m_seats.noteAnswer(*link, m_host.now());
    if (exchange->proved)
        m_unproved.proveAll(link->number());
    else
        m_unproved.add(link->number(), exchange->record.id);
    if (exchange->record.status != 429 && exchange->record.status != 503)
        m_backoff.reset();
    if (ExchangeListener *listener = settle(exchange, false))
        listener->answerEnded();
}

void Dispatcher::answerFailed(const ExchangePtr &exchange, const Failure &failure)
{
    if (ExchangeListener *listener = settle(exchange, true))
        listener->exchangeFailed(failure);
}

// Who is to be told, if anybody still waits.
ExchangeListener *Dispatcher::settle(const ExchangePtr &exchange, bool failed)
{
    exchange->inPipeline = false;
    if (exchange->listener)
        conclude(exchange, failed);
    return std::exchange(exchange->listener, nullptr);
}

void Dispatcher::conclude(const ExchangePtr &exchange, bool failed)
{
    --m_live;
    exchange->record.failed = failed;
    if (failed)
        exchange->record.done = m_host.now();
    m_host.exchangeEnded(exchange->record);
}

void Dispatcher::linkProgressed()
{
    pump();
}

void Dispatcher::linkClosed(
    Link *link, const Ending &ending, const std::vector<ExchangePtr> &unanswered)
{
    noteSleep(); // a peer that gave us up meanwhile may be heard before anything else
    const Seat seat = m_seats.remove(link);
    const Ending::Cause cause = seat.isStale ? Ending::Cause::Ours : ending.cause;
    if (seat.state == Seat::State::Opening && cause != Ending::Cause::Ours)
        connectFailed(ending.failure);
    if (cause == Ending::Cause::Announced)
        m_seats.noteAnnouncedEnd(*link);
    if (cause == Ending::Cause::Mismatch)
        refusePipelining();
    if (cause == Ending::Cause::Unannounced && !unanswered.empty())
        m_seats.noteSilentEnd(*link);
    m_host.disposeLink(link);
    for (auto exchange = unanswered.rbegin(); exchange != unanswered.rend(); ++exchange)
        takeBack(*exchange, cause);
    m_host.requestPump();
}

void Dispatcher::noteSleep()
{
    if (m_sleepWatch.hasSlept(m_host.now(), m_host.wallClock()))
        m_seats.closeStale();
}

void Dispatcher::takeBack(const ExchangePtr &exchange, Ending::Cause cause)
{
    exchange->inPipeline = false;
    if (!exchange->listener)
        return;
    const bool counts = cause == Ending::Cause::Unannounced || cause == Ending::Cause::Mismatch;
    if (exchange->sendOnce)
        doom(exchange, {TransportFault::UnknownOutcome, {}});
    else if (counts && ++exchange->strikes > 1)
        doom(exchange, exchange->failure);
    else if (!exchange->listener->restart())
        doom(exchange, {TransportFault::Incomplete, {}});
    else
        m_queue.pushFront(exchange);
}

static bool isVerdict(TransportFault fault)
{
    return fault == TransportFault::TlsUntrusted || fault == TransportFault::PinMismatch
        || fault == TransportFault::Proxy;
}

// Its seat is gone already.
void Dispatcher::connectFailed(const Failure &failure)
{
    m_nextOpen = m_host.now() + reopenDelay;
    const bool isAlone =
        m_seats.count(Seat::State::Open) == 0 && m_seats.count(Seat::State::Opening) == 0;
    if (isVerdict(failure.fault) || (isAlone && !m_seats.isKnown())) {
        doomAll(failure);
        m_nextOpen.reset();
    } else if (isAlone && m_queue.size() > 0) {
        m_nextOpen.reset();
        (void)hold(std::nullopt, failure);
    }
}

// All requests wait: the origin asked for it, or is gone. False: it went on for too long, and
// inVain is why they fail.
bool Dispatcher::hold(std::optional<Milliseconds> asked, const Failure &inVain)
{
    const TimePoint now = m_host.now();
    if (isHeld() && (!asked || now + *asked <= *m_heldUntil))
        return true;
    m_heldUntil = m_backoff.next(now, asked, m_host.random());
    if (m_heldUntil) {
        m_host.wakeAt(*m_heldUntil);
        return true;
    }
    doomAll(inVain);
    return false;
}

bool Dispatcher::isHeld() const
{
    return m_heldUntil && m_host.now() < *m_heldUntil;
}

void Dispatcher::refusePipelining()
{
    if (m_seats.stopPipelining())
        m_host.pipeliningRefused();
}

QList<quint64> Dispatcher::distrust(quint32 connection)
{
    if (Link *link = m_seats.linkOf(connection))
        link->close(Ending::Cause::Mismatch);
    refusePipelining();
    return m_unproved.take(connection);
}

void Dispatcher::confirm(quint32 connection, quint64 id)
{
    m_unproved.prove(connection, id);
}

void Dispatcher::doom(const ExchangePtr &exchange, const Failure &failure)
{
    conclude(exchange, true);
    m_doomed.emplace_back(exchange, failure);
}

void Dispatcher::doomAll(const Failure &failure)
{
    for (const ExchangePtr &exchange : m_queue.takeAll())
        doom(exchange, failure);
    m_host.requestPump();
}

void Dispatcher::tellDoomed()
{
    while (!m_doomed.empty()) { // a listener may abandon us
        const auto [exchange, failure] = std::move(m_doomed.front());
        m_doomed.pop_front();
        if (ExchangeListener *listener = std::exchange(exchange->listener, nullptr))
            listener->exchangeFailed(failure);
    }
}

} // namespace ovirt::transport
