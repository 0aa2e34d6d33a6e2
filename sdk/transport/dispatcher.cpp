// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/dispatcher_p.h"

#include <algorithm>
#include <numeric>

namespace ovirt::transport {

static constexpr std::size_t maxUnproved = 4096;
// A request that must not be sent twice takes a connection only while its peer can hardly have
// ended it.
static constexpr Milliseconds freshEnough{1000};
static constexpr Milliseconds reopenDelay{1000};

Dispatcher::Dispatcher(DispatcherHost &host)
    : m_host(host)
{
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::setConnections(int count)
{
    m_connections = count;
    m_host.requestPump();
}

void Dispatcher::setPipeline(int depth)
{
    m_pipeline = depth;
    m_host.requestPump();
}

void Dispatcher::preconnect(int count)
{
    m_ahead = std::min(count, m_connections);
    m_host.requestPump();
}

Dispatcher::Queue &Dispatcher::queueOf(const Exchange &exchange)
{
    return m_queues.at(std::size_t(exchange.requestClass));
}

void Dispatcher::submit(const ExchangePtr &exchange)
{
    exchange->record.queued = m_host.now();
    queueOf(*exchange).push_back(exchange);
    ++m_waiting;
    ++m_live;
    m_host.requestPump();
}

void Dispatcher::cancel(const ExchangePtr &exchange)
{
    exchange->listener = nullptr;
    if (exchange->record.failed) // doomed, and about to be told
        return;
    exchange->record.failed = true;
    exchange->record.done = m_host.now();
    m_host.exchangeEnded(exchange->record);
    --m_live;
    if (exchange->inPipeline) {
        for (const Seat &seat : m_seats) {
            if (seat.link->number() == exchange->record.connection)
                seat.link->cancel(exchange);
        }
    } else if (--m_waiting == 0) {
        for (Queue &queue : m_queues)
            queue.clear();
    }
    if (m_live == 0)
        closeBusyWithGhosts();
}

void Dispatcher::refuse(const ExchangePtr &exchange, const Failure &failure)
{
    ++m_live;
    doom(exchange, failure);
    m_host.requestPump();
}

void Dispatcher::renewConnections()
{
    for (Seat &seat : m_seats) {
        if (std::exchange(seat.state, SeatState::Draining) != SeatState::Draining)
            seat.link->drain();
    }
    m_host.requestPump();
}

std::vector<ExchangePtr> Dispatcher::abandon()
{
    std::vector<ExchangePtr> waiting;
    for (const auto &[exchange, failure] : std::exchange(m_doomed, {}))
        waiting.push_back(exchange);
    for (Queue &queue : m_queues)
        waiting.insert(waiting.end(), queue.begin(), queue.end());
    m_queues = {};
    m_seats.clear();
    m_waiting = 0;
    return waiting;
}

void Dispatcher::closeBusyWithGhosts()
{
    for (const Seat &seat : m_seats) {
        if (seat.state != SeatState::Opening && seat.link->outstanding() > 0)
            seat.link->close(Ending::Cause::Ours);
    }
}

void Dispatcher::pump()
{
    releaseIdleSeats();
    retireSurplus();
    if (!isHeld()) {
        openMissing(); // before anything goes deep
        place(m_queues[std::size_t(RequestClass::Interactive)]);
        place(m_queues[std::size_t(RequestClass::Bulk)]);
        reserveForExclusive();
        place(m_queues[std::size_t(RequestClass::Normal)]);
    }
    while (!m_doomed.empty()) { // a listener may abandon us
        const auto [exchange, failure] = std::move(m_doomed.front());
        m_doomed.pop_front();
        if (ExchangeListener *listener = std::exchange(exchange->listener, nullptr))
            listener->exchangeFailed(failure);
    }
}

void Dispatcher::place(Queue &queue)
{
    while (!queue.empty()) {
        if (queue.front()->listener) {
            Seat *seat = seatFor(*queue.front());
            if (!seat)
                return;
            send(*seat, queue.front());
            --m_waiting;
        }
        queue.pop_front();
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

Dispatcher::Seat *Dispatcher::seatFor(const Exchange &exchange)
{
    if (exchange.sendOnce || exchange.requestClass == RequestClass::Bulk)
        return exclusiveSeat(exchange);
    return exchange.strikes > 0 ? struckSeat() : roomiestSeat();
}

bool Dispatcher::isIdle(const Seat &seat) const
{
    return seat.state == SeatState::Open && seat.link->outstanding() == 0 && capacity(seat) > 0;
}

Dispatcher::Seat *Dispatcher::exclusiveSeat(const Exchange &exchange)
{
    const auto bulks =
        std::count_if(m_seats.begin(), m_seats.end(), [](const Seat &s) { return s.bulk; });
    if (!exchange.sendOnce && bulks >= std::max(1, m_connections - 1))
        return nullptr;
    for (Seat &seat : m_seats) {
        if (!isIdle(seat))
            continue;
        if (!exchange.sendOnce || m_host.now() - seat.idleSince < freshEnough)
            return &seat;
        seat.state = SeatState::Draining;
        seat.link->drain();
    }
    return nullptr;
}

// Nothing before it, and not where the last connection fell silent: after so many answers.
Dispatcher::Seat *Dispatcher::struckSeat()
{
    Seat *unlucky = nullptr;
    for (Seat &seat : m_seats) {
        if (!isIdle(seat))
            continue;
        if (seat.link->answers() == 0 || seat.link->answers() != m_fatalAnswers)
            return &seat;
        unlucky = &seat;
    }
    if (unlucky && int(m_seats.size()) >= m_connections) {
        unlucky->state = SeatState::Draining;
        unlucky->link->drain();
    }
    return nullptr;
}

Dispatcher::Seat *Dispatcher::roomiestSeat()
{
    Seat *best = nullptr;
    const int share = count(SeatState::Opening) > 0 ? fairShare() : Pipeline::unlimited;
    int least = share;
    for (Seat &seat : m_seats) {
        if (seat.exclusive || seat.link == m_reserved || capacity(seat) <= 0)
            continue;
        if (seat.link->outstanding() < least) {
            least = seat.link->outstanding();
            best = &seat;
        }
    }
    return best;
}

// While connections are still being opened, those already there take only their part.
int Dispatcher::fairShare() const
{
    int total = m_waiting;
    for (const Seat &seat : m_seats)
        total += seat.exclusive ? 0 : seat.link->outstanding();
    const int seats = std::max<int>(1, int(m_seats.size()));
    return (total + seats - 1) / seats;
}

int Dispatcher::capacity(const Seat &seat) const
{
    if (seat.state != SeatState::Open)
        return 0;
    const bool oneByOne = !m_known || seat.probing || m_noPipelining;
    const int depth = oneByOne ? 1 : std::max(1, m_pipeline);
    const int outstanding = seat.link->outstanding();
    int room = seat.link->room();
    if (seat.link->allowance() == Pipeline::unlimited && m_allowance != Pipeline::unlimited)
        room = std::min(room, m_allowance - seat.link->answers() - outstanding);
    return std::min(depth - outstanding, room);
}

int Dispatcher::count(SeatState state) const
{
    return int(std::count_if(
        m_seats.begin(), m_seats.end(), [state](const Seat &s) { return s.state == state; }));
}

Dispatcher::Seat *Dispatcher::find(const Link *link)
{
    const auto seat = std::find_if(
        m_seats.begin(), m_seats.end(), [link](const Seat &s) { return s.link == link; });
    return seat == m_seats.end() ? nullptr : &*seat;
}

// A request that needs an idle connection would wait for ever behind a full queue: keep the least
// busy connection from being fed until it is idle.
void Dispatcher::reserveForExclusive()
{
    m_reserved = nullptr;
    const auto waits = [](const Queue &queue) {
        return !queue.empty()
            && (queue.front()->sendOnce || queue.front()->requestClass == RequestClass::Bulk);
    };
    const auto bulks =
        std::count_if(m_seats.begin(), m_seats.end(), [](const Seat &s) { return s.bulk; });
    const bool bulkWaits =
        waits(m_queues[std::size_t(RequestClass::Bulk)]) && bulks < std::max(1, m_connections - 1);
    if (!bulkWaits && !waits(m_queues[std::size_t(RequestClass::Interactive)])
        && !waits(m_queues[std::size_t(RequestClass::Normal)]))
        return;
    if (count(SeatState::Opening) > 0 || int(m_seats.size()) < m_connections)
        return;
    int least = Pipeline::unlimited;
    for (const Seat &seat : m_seats) {
        if (seat.state == SeatState::Open && !seat.exclusive && seat.link->outstanding() < least) {
            least = seat.link->outstanding();
            m_reserved = seat.link;
        }
    }
}

void Dispatcher::releaseIdleSeats()
{
    for (Seat &seat : m_seats) {
        if (seat.state != SeatState::Open || seat.link->outstanding() > 0)
            continue;
        seat.exclusive = seat.bulk = false;
        if (capacity(seat) <= 0) {
            seat.state = SeatState::Draining;
            seat.link->drain();
        }
    }
}

void Dispatcher::retireSurplus()
{
    int surplus = int(m_seats.size()) - count(SeatState::Draining) - m_connections;
    for (; surplus > 0; --surplus) {
        Seat *least = nullptr;
        for (Seat &seat : m_seats) {
            const bool less = !least || seat.link->outstanding() < least->link->outstanding();
            if (seat.state != SeatState::Draining && less)
                least = &seat;
        }
        least->state = SeatState::Draining;
        least->link->drain();
    }
}

void Dispatcher::openMissing()
{
    const auto now = m_host.now();
    if (m_nextOpen && now < *m_nextOpen) {
        m_host.wakeAt(*m_nextOpen);
        return;
    }
    const auto idle = std::count_if(m_seats.begin(), m_seats.end(),
        [this](const Seat &s) { return isIdle(s) && !s.exclusive; });
    const int usable = count(SeatState::Opening) + int(idle);
    const int free = m_connections - int(m_seats.size());
    int missing = std::max(m_waiting - usable, m_ahead - int(m_seats.size()));
    m_ahead = 0;
    for (missing = std::min(missing, free); missing > 0; --missing) {
        m_seats.push_back({m_host.createLink()});
        m_seats.back().probing = m_shaken;
        m_seats.back().link->open();
    }
}

void Dispatcher::linkOpened(Link *link)
{
    Seat *seat = find(link);
    if (seat->state == SeatState::Opening)
        seat->state = SeatState::Open;
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
        exchange->askAgain = hold(parseRetryAfter(head.value("Retry-After"), m_host.wallClock()));
    exchange->listener->answerBegan(std::move(head));
}

void Dispatcher::answerContinued(const ExchangePtr &exchange, QByteArray &&bytes)
{
    if (exchange->listener)
        exchange->listener->answerContinued(std::move(bytes));
}

void Dispatcher::answerEnded(Link *link, const ExchangePtr &exchange)
{
    learn(*link);
    const quint32 connection = link->number();
    if (exchange->proved)
        forgetUnproved(connection, exchange->record.id);
    else
        m_unproved.push_back({connection, exchange->record.id});
    if (m_unproved.size() > maxUnproved)
        m_unproved.pop_front();
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

ExchangeListener *Dispatcher::settle(const ExchangePtr &exchange, bool failed)
{
    exchange->inPipeline = false;
    if (!exchange->listener)
        return nullptr;
    --m_live;
    exchange->record.failed = failed;
    if (failed)
        exchange->record.done = m_host.now();
    m_host.exchangeEnded(exchange->record);
    return std::exchange(exchange->listener, nullptr);
}

void Dispatcher::linkProgressed()
{
    pump();
}

// How many requests a connection takes: named by the server, or the count at which it announced its
// end.
void Dispatcher::learn(const Link &link)
{
    m_known = true;
    Seat *seat = find(&link);
    seat->idleSince = m_host.now();
    if (std::exchange(seat->probing, false))
        m_shaken = false;
    if (link.allowance() != Pipeline::unlimited)
        m_allowance = link.allowance();
    else if (link.room() > 0 && link.answers() >= m_allowance)
        m_allowance = Pipeline::unlimited; // it goes on, so what was learnt was chance
}

// A connection that has already taken more shows that the end had another reason.
void Dispatcher::learnFromEnd(const Link &link)
{
    const bool outdone = std::any_of(m_seats.begin(), m_seats.end(),
        [&](const Seat &seat) { return seat.link->answers() >= link.answers(); });
    if (link.allowance() == Pipeline::unlimited && link.answers() > 0 && !outdone)
        m_allowance = link.answers();
}

void Dispatcher::linkClosed(
    Link *link, const Ending &ending, const std::vector<ExchangePtr> &unanswered)
{
    const auto seat = std::find_if(
        m_seats.begin(), m_seats.end(), [link](const Seat &s) { return s.link == link; });
    const bool neverOpened = seat->state == SeatState::Opening;
    m_seats.erase(seat);
    const int answers = link->answers();
    if (ending.cause == Ending::Cause::Announced)
        learnFromEnd(*link);
    m_host.disposeLink(link);

    if (neverOpened && ending.cause != Ending::Cause::Ours)
        connectFailed(ending.failure);
    if (ending.cause == Ending::Cause::Mismatch)
        refusePipelining();
    if (ending.cause == Ending::Cause::Unannounced && !unanswered.empty()) {
        m_shaken = true;
        m_fatalAnswers = answers;
    }
    for (auto exchange = unanswered.rbegin(); exchange != unanswered.rend(); ++exchange)
        takeBack(*exchange, ending.cause);
    m_host.requestPump();
}

void Dispatcher::takeBack(const ExchangePtr &exchange, Ending::Cause cause)
{
    exchange->inPipeline = false;
    if (!exchange->listener)
        return;
    const bool counts = cause == Ending::Cause::Unannounced || cause == Ending::Cause::Mismatch;
    if (exchange->sendOnce) {
        doom(exchange, {TransportFault::UnknownOutcome, {}});
    } else if (counts && ++exchange->strikes > 1) {
        doom(exchange, exchange->failure);
    } else if (!exchange->listener->restart()) {
        doom(exchange, {TransportFault::Incomplete, {}});
    } else {
        queueOf(*exchange).push_front(exchange);
        ++m_waiting;
    }
}

static bool isVerdict(TransportFault fault)
{
    return fault == TransportFault::TlsUntrusted || fault == TransportFault::PinMismatch
        || fault == TransportFault::Proxy;
}

void Dispatcher::connectFailed(const Failure &failure)
{
    m_nextOpen = m_host.now() + reopenDelay;
    const bool isAlone = count(SeatState::Open) == 0 && count(SeatState::Opening) == 0;
    if (isVerdict(failure.fault) || (isAlone && !m_known)) {
        doomAll(failure);
        m_nextOpen.reset();
    } else if (isAlone && m_waiting > 0) {
        m_nextOpen.reset();
        (void)hold(std::nullopt);
    }
}

// All requests wait: the origin asked for it, or is gone. False: it went on for too long.
bool Dispatcher::hold(std::optional<Milliseconds> asked)
{
    const TimePoint now = m_host.now();
    if (isHeld() && (!asked || now + *asked <= *m_heldUntil))
        return true;
    m_heldUntil = m_backoff.next(now, asked, m_host.random());
    if (m_heldUntil) {
        m_host.wakeAt(*m_heldUntil);
        return true;
    }
    doomAll({TransportFault::Unavailable, {}});
    return false;
}

bool Dispatcher::isHeld() const
{
    return m_heldUntil && m_host.now() < *m_heldUntil;
}

void Dispatcher::refusePipelining()
{
    if (!std::exchange(m_noPipelining, true))
        m_host.pipeliningRefused();
}

QList<quint64> Dispatcher::distrust(quint32 connection)
{
    QList<quint64> suspects;
    for (const Unproved &answer : m_unproved) {
        if (answer.connection == connection)
            suspects.append(answer.id);
    }
    forgetUnproved(connection, std::numeric_limits<quint64>::max());
    for (const Seat &seat : m_seats) {
        if (seat.link->number() == connection)
            seat.link->close(Ending::Cause::Mismatch);
    }
    refusePipelining();
    return suspects;
}

void Dispatcher::confirm(quint32 connection, quint64 id)
{
    const auto isIt = [=](const Unproved &u) { return u.connection == connection && u.id == id; };
    if (std::any_of(m_unproved.begin(), m_unproved.end(), isIt))
        forgetUnproved(connection, id);
}

// The answers came in the order of the list, so all up to that one.
void Dispatcher::forgetUnproved(quint32 connection, quint64 upTo)
{
    bool reached = false;
    std::erase_if(m_unproved, [&](const Unproved &answer) {
        if (reached || answer.connection != connection)
            return false;
        reached = answer.id == upTo;
        return true;
    });
}

void Dispatcher::doom(const ExchangePtr &exchange, const Failure &failure)
{
    exchange->record.failed = true;
    exchange->record.done = m_host.now();
    m_host.exchangeEnded(exchange->record);
    --m_live;
    m_doomed.emplace_back(exchange, failure);
}

void Dispatcher::doomAll(const Failure &failure)
{
    for (Queue &queue : m_queues) {
        for (const ExchangePtr &exchange : queue) {
            if (exchange->listener)
                doom(exchange, failure);
        }
        queue.clear();
    }
    m_waiting = 0;
    m_host.requestPump();
}

} // namespace ovirt::transport
