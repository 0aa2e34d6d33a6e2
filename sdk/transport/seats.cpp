// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/seats_p.h"

#include <algorithm>

namespace ovirt::transport {

// A request that must not be sent twice takes a connection only while its peer can hardly have
// ended it.
static constexpr Milliseconds freshEnough{1000};

void Seats::add(Link *link)
{
    m_seats.push_back({link});
    m_seats.back().probing = m_shaken;
}

Seat Seats::remove(const Link *link)
{
    const auto seat = std::find_if(
        m_seats.begin(), m_seats.end(), [link](const Seat &s) { return s.link == link; });
    const Seat removed = *seat;
    m_seats.erase(seat);
    return removed;
}

Seat *Seats::find(const Link *link)
{
    const auto seat = std::find_if(
        m_seats.begin(), m_seats.end(), [link](const Seat &s) { return s.link == link; });
    return seat == m_seats.end() ? nullptr : &*seat;
}

Link *Seats::linkOf(quint32 connection) const
{
    const auto seat = std::find_if(m_seats.begin(), m_seats.end(),
        [connection](const Seat &s) { return s.link->number() == connection; });
    return seat == m_seats.end() ? nullptr : seat->link;
}

int Seats::count(Seat::State state) const
{
    return int(std::count_if(
        m_seats.begin(), m_seats.end(), [state](const Seat &s) { return s.state == state; }));
}

void Seats::drain(Seat &seat)
{
    if (std::exchange(seat.state, Seat::State::Draining) != Seat::State::Draining)
        seat.link->drain();
}

Seat *Seats::choose(const Exchange &exchange, int waiting, TimePoint now)
{
    if (exchange.sendOnce || exchange.requestClass == RequestClass::Bulk)
        return exclusive(exchange, now);
    return exchange.strikes > 0 ? forStruck() : roomiest(waiting);
}

bool Seats::isIdle(const Seat &seat) const
{
    return seat.state == Seat::State::Open && seat.link->outstanding() == 0 && capacity(seat) > 0;
}

bool Seats::takesMoreBulk() const
{
    const auto bulks =
        std::count_if(m_seats.begin(), m_seats.end(), [](const Seat &s) { return s.bulk; });
    return bulks < std::max(1, m_connections - 1);
}

Seat *Seats::exclusive(const Exchange &exchange, TimePoint now)
{
    if (!exchange.sendOnce && !takesMoreBulk())
        return nullptr;
    for (Seat &seat : m_seats) {
        if (!isIdle(seat))
            continue;
        if (!exchange.sendOnce || now - seat.idleSince < freshEnough)
            return &seat;
        drain(seat);
    }
    return nullptr;
}

// Nothing before it, and not where the last connection fell silent: after so many answers.
Seat *Seats::forStruck()
{
    Seat *unlucky = nullptr;
    for (Seat &seat : m_seats) {
        if (!isIdle(seat))
            continue;
        if (seat.link->answers() == 0 || seat.link->answers() != m_fatalAnswers)
            return &seat;
        unlucky = &seat;
    }
    if (unlucky && size() >= m_connections)
        drain(*unlucky);
    return nullptr;
}

Seat *Seats::roomiest(int waiting)
{
    Seat *best = nullptr;
    int least = count(Seat::State::Opening) > 0 ? fairShare(waiting) : Pipeline::unlimited;
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
int Seats::fairShare(int waiting) const
{
    int total = waiting;
    for (const Seat &seat : m_seats)
        total += seat.exclusive ? 0 : seat.link->outstanding();
    return (total + size() - 1) / std::max(1, size());
}

int Seats::capacity(const Seat &seat) const
{
    if (seat.state != Seat::State::Open)
        return 0;
    const bool oneByOne = !m_known || seat.probing || m_noPipelining;
    const int depth = oneByOne ? 1 : std::max(1, m_pipeline);
    const int outstanding = seat.link->outstanding();
    int room = seat.link->room();
    if (seat.link->allowance() == Pipeline::unlimited && m_allowance != Pipeline::unlimited)
        room = std::min(room, m_allowance - seat.link->answers() - outstanding);
    return std::min(depth - outstanding, room);
}

void Seats::reserve()
{
    if (count(Seat::State::Opening) > 0 || size() < m_connections)
        return;
    int least = Pipeline::unlimited;
    for (const Seat &seat : m_seats) {
        if (seat.state != Seat::State::Open || seat.exclusive || seat.link->outstanding() >= least)
            continue;
        least = seat.link->outstanding();
        m_reserved = seat.link;
    }
}

int Seats::missing(int waiting, int ahead) const
{
    const auto idle = std::count_if(m_seats.begin(), m_seats.end(),
        [this](const Seat &seat) { return isIdle(seat) && !seat.exclusive; });
    const int usable = count(Seat::State::Opening) + int(idle);
    return std::min(std::max(waiting - usable, ahead - size()), m_connections - size());
}

void Seats::releaseIdle()
{
    for (Seat &seat : m_seats) {
        if (seat.state != Seat::State::Open || seat.link->outstanding() > 0)
            continue;
        seat.exclusive = seat.bulk = false;
        if (capacity(seat) <= 0)
            drain(seat);
    }
}

void Seats::retireSurplus()
{
    int surplus = size() - count(Seat::State::Draining) - m_connections;
    for (; surplus > 0; --surplus) {
        Seat *least = nullptr;
        for (Seat &seat : m_seats) {
            const bool less = !least || seat.link->outstanding() < least->link->outstanding();
            if (seat.state != Seat::State::Draining && less)
                least = &seat;
        }
        drain(*least);
    }
}

void Seats::retireAll()
{
    for (Seat &seat : m_seats)
        drain(seat);
}

void Seats::closeBusy()
{
    for (const Seat &seat : m_seats) {
        if (seat.state != Seat::State::Opening && seat.link->outstanding() > 0)
            seat.link->close(Ending::Cause::Ours);
    }
}

void Seats::closeStale()
{
    for (Seat &seat : m_seats) {
        const bool mustNotRepeat = seat.exclusive && !seat.bulk && seat.link->outstanding() > 0;
        if (seat.state == Seat::State::Opening || mustNotRepeat)
            continue;
        seat.state = Seat::State::Draining;
        seat.isStale = true;
        seat.link->close(Ending::Cause::Ours);
    }
}

// How many requests a connection takes: named by the server, or the count at which it announced its
// end.
void Seats::noteAnswer(const Link &link, TimePoint now)
{
    Seat *seat = find(&link);
    m_known = true;
    seat->idleSince = now;
    if (std::exchange(seat->probing, false))
        m_shaken = false;
    if (link.allowance() != Pipeline::unlimited)
        m_allowance = link.allowance();
    else if (link.room() > 0 && link.answers() >= m_allowance)
        m_allowance = Pipeline::unlimited; // it goes on, so what was learnt was chance
}

// A connection that has already given more shows that the end had another reason.
void Seats::noteAnnouncedEnd(const Link &link)
{
    const bool outdone = std::any_of(m_seats.begin(), m_seats.end(),
        [&](const Seat &seat) { return seat.link->answers() >= link.answers(); });
    if (link.allowance() == Pipeline::unlimited && link.answers() > 0 && !outdone)
        m_allowance = link.answers();
}

void Seats::noteSilentEnd(const Link &link)
{
    m_shaken = true;
    m_fatalAnswers = link.answers();
}

} // namespace ovirt::transport
