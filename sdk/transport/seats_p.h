// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/transport/link_p.h"

#include <utility>
#include <vector>

namespace ovirt::transport {

//! A connection, and what the Dispatcher thinks of it.
struct Seat {
    enum class State { Opening, Open, Draining };

    Link *link = nullptr;
    State state = State::Opening;
    bool probing = false;   //!< one request at a time until its first complete answer
    bool exclusive = false; //!< a bulk or send-once request has it to itself
    bool bulk = false;
    bool isStale = false; //!< from before a sleep: its end says nothing of the server
    TimePoint idleSince{};
};

//! \brief The connections of one origin, what was learnt of them, and which takes the next request.
//!
//! Pointers to a Seat are good until the next add() or remove().
class Seats {
public:
    void setConnections(int count) { m_connections = count; }
    void setPipeline(int depth) { m_pipeline = depth; }
    [[nodiscard]] bool isPipelining() const { return m_pipeline > 1 && !m_noPipelining; }
    [[nodiscard]] int connections() const { return m_connections; }

    void add(Link *link);
    [[nodiscard]] Seat remove(const Link *link);
    void clear() { m_seats.clear(); }
    [[nodiscard]] Seat *find(const Link *link);
    [[nodiscard]] Link *linkOf(quint32 connection) const;
    [[nodiscard]] int size() const { return int(m_seats.size()); }
    [[nodiscard]] int count(Seat::State state) const;

    //! Where \p exchange may go now; null: it waits. \p waiting: how many requests wait in all.
    [[nodiscard]] Seat *choose(const Exchange &exchange, int waiting, TimePoint now);
    //! A request that needs an idle connection waits: feed the least busy one no more.
    void reserve();
    void unreserve() { m_reserved = nullptr; }
    [[nodiscard]] bool takesMoreBulk() const;
    //! How many connections should be opened for so many waiting requests.
    [[nodiscard]] int missing(int waiting, int ahead) const;

    //! Idle connections are free for everybody again, or end if they may take nothing more.
    void releaseIdle();
    //! Lets the least busy end if there are more than asked for.
    void retireSurplus();
    //! Lets all end.
    void retireAll();
    //! Ends those that read answers nobody waits for.
    void closeBusy();
    //! Ends all that stood before the machine slept, but where a request must not be sent twice.
    void closeStale();

    //! The link gave a whole answer.
    void noteAnswer(const Link &link, TimePoint now);
    //! The link, removed already, ended by its server's announcement.
    void noteAnnouncedEnd(const Link &link);
    //! The link, removed already, ended without a word and with requests in it.
    void noteSilentEnd(const Link &link);
    //! Answers and requests did not match. False: that was known.
    [[nodiscard]] bool stopPipelining() { return !std::exchange(m_noPipelining, true); }
    //! The origin has answered before.
    [[nodiscard]] bool isKnown() const { return m_known; }

private:
    [[nodiscard]] Seat *exclusive(const Exchange &exchange, TimePoint now);
    [[nodiscard]] Seat *forStruck();
    [[nodiscard]] Seat *roomiest(int waiting);
    [[nodiscard]] bool isIdle(const Seat &seat) const;
    [[nodiscard]] int capacity(const Seat &seat) const;
    [[nodiscard]] int fairShare(int waiting) const;
    static void drain(Seat &seat);

    std::vector<Seat> m_seats;
    const Link *m_reserved = nullptr;
    int m_connections = 5;
    int m_pipeline = 5;
    bool m_known = false;
    bool m_noPipelining = false; // for the rest of the session
    bool m_shaken = false;       // begin the next connection slowly
    int m_fatalAnswers = 0;      // answers that the last one to fall silent had given
    int m_allowance =
        Pipeline::unlimited; // requests that a connection takes in all: read or learnt
};

} // namespace ovirt::transport
