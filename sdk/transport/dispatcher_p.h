// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/transport/backoff_p.h"
#include "sdk/transport/link_p.h"

#include <array>
#include <deque>
#include <optional>
#include <vector>

namespace ovirt::transport {

//! What the Dispatcher needs of the world.
class DispatcherHost {
public:
    [[nodiscard]] virtual Link *createLink() = 0;
    //! The link made its last call and may be under it on the stack.
    virtual void disposeLink(Link *link) = 0;
    //! Dispatcher::pump() is to be called soon, from the event loop.
    virtual void requestPump() = 0;
    //! Dispatcher::pump() is to be called then; replaces what was asked before.
    virtual void wakeAt(TimePoint time) = 0;
    [[nodiscard]] virtual TimePoint now() const = 0;
    [[nodiscard]] virtual QDateTime wallClock() const = 0;
    [[nodiscard]] virtual double random() = 0; //!< in [0, 1)
    virtual void exchangeEnded(const ExchangeRecord &record) = 0;
    //! Answers and requests did not match: from here on nothing is pipelined. Called once.
    virtual void pipeliningRefused() = 0;

protected:
    ~DispatcherHost() = default;
};

//! \brief Decides which request goes when over which connection of one origin. Owns no socket.
//!
//! - At most setConnections() connections, at most setPipeline() requests outstanding on each.
//! - Breadth before depth: a new connection before a deeper pipeline. Nothing is pipelined before
//! the
//!   origin's first answer showed that it keeps connections.
//! - Interactive goes first. Bulk goes before Normal, because it starts only on an idle connection,
//! has
//!   that to itself, and leaves one connection free of bulk where there are two.
//! - A request whose connection ended without a word goes once more, and only where nothing is
//! before it,
//!   so that nobody else's fault can fail it.
//!
//! Listeners are called from pump() and from the links' reports, always as the last thing done.
class OVIRT_EXPORT Dispatcher final : public LinkObserver {
public:
    explicit Dispatcher(DispatcherHost &host);
    ~Dispatcher();
    Q_DISABLE_COPY_MOVE(Dispatcher)

    void setConnections(int count);
    void setPipeline(int depth);
    void preconnect(int count);

    void submit(const ExchangePtr &exchange);
    //! Nobody waits for it any more. Cancelling the last one closes the connections still busy with
    //! ghosts.
    void cancel(const ExchangePtr &exchange);
    //! It can not be sent at all: fails with the next pump().
    void refuse(const ExchangePtr &exchange, const Failure &failure);
    //! Lets every connection end when it has answered; new ones are opened as needed.
    void renewConnections();
    //! Forgets all that wait in the queues, and returns them.
    [[nodiscard]] std::vector<ExchangePtr> abandon();
    //! Does all that can be done now.
    void pump();

    //! The answer on \p connection belonged to another request. Drops the connection, stops
    //! pipelining and returns the ids of the answers on it since the last that proved right.
    [[nodiscard]] QList<quint64> distrust(quint32 connection);
    //! The answer \p id on \p connection proved right by its body: so did those before it.
    void confirm(quint32 connection, quint64 id);

    [[nodiscard]] int connectionCount() const { return int(m_seats.size()); }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] bool isPipelining() const { return m_pipeline > 1 && !m_noPipelining; }

    void linkOpened(Link *link) override;
    void answerBegan(const ExchangePtr &exchange, ResponseHead &&head) override;
    void answerContinued(const ExchangePtr &exchange, QByteArray &&bytes) override;
    void answerEnded(Link *link, const ExchangePtr &exchange) override;
    void answerFailed(const ExchangePtr &exchange, const Failure &failure) override;
    void linkProgressed() override;
    void linkClosed(
        Link *link, const Ending &ending, const std::vector<ExchangePtr> &unanswered) override;

private:
    enum class SeatState { Opening, Open, Draining };
    struct Seat {
        Link *link = nullptr;
        SeatState state = SeatState::Opening;
        bool probing = false;   // one request at a time until its first complete answer
        bool exclusive = false; // a bulk or send-once request has it to itself
        bool bulk = false;
        TimePoint idleSince{};
    };
    using Queue = std::deque<ExchangePtr>;

    [[nodiscard]] Queue &queueOf(const Exchange &exchange);
    void place(Queue &queue);
    void send(Seat &seat, const ExchangePtr &exchange);
    [[nodiscard]] Seat *seatFor(const Exchange &exchange);
    [[nodiscard]] Seat *exclusiveSeat(const Exchange &exchange);
    [[nodiscard]] Seat *struckSeat();
    [[nodiscard]] Seat *roomiestSeat();
    [[nodiscard]] bool isIdle(const Seat &seat) const;
    [[nodiscard]] int capacity(const Seat &seat) const;
    [[nodiscard]] int fairShare() const;
    [[nodiscard]] int count(SeatState state) const;
    [[nodiscard]] Seat *find(const Link *link);
    void reserveForExclusive();
    void releaseIdleSeats();
    void retireSurplus();
    void openMissing();
    void closeBusyWithGhosts();

    void learn(const Link &link);
    void learnFromEnd(const Link &link);
    void takeBack(const ExchangePtr &exchange, Ending::Cause cause);
    void connectFailed(const Failure &failure);
    [[nodiscard]] bool hold(std::optional<Milliseconds> asked);
    [[nodiscard]] bool isHeld() const;
    void refusePipelining();
    void forgetUnproved(quint32 connection, quint64 upTo);

    void doom(const ExchangePtr &exchange, const Failure &failure);
    void doomAll(const Failure &failure);
    [[nodiscard]] ExchangeListener *settle(const ExchangePtr &exchange, bool failed);

    DispatcherHost &m_host;
    int m_connections = 5;
    int m_pipeline = 5;
    int m_ahead = 0;
    std::array<Queue, 3> m_queues; // by RequestClass
    std::vector<Seat> m_seats;
    const Link *m_reserved = nullptr;
    int m_waiting = 0; // in the queues, without cancelled ones
    int m_live = 0;    // submitted and not ended, without cancelled ones
    std::deque<std::pair<ExchangePtr, Failure>> m_doomed; // to be told by pump()

    bool m_known = false;        // the origin has answered
    bool m_noPipelining = false; // for the rest of the session
    bool m_shaken = false;       // a connection ended without a word: begin the next one slowly
    int m_fatalAnswers = 0;      // how many answers that connection had given
    int m_allowance =
        Pipeline::unlimited; // requests that a connection takes in all: read or learnt
    Backoff m_backoff;
    std::optional<TimePoint> m_heldUntil;
    std::optional<TimePoint> m_nextOpen; // not before, after one could not be opened
    struct Unproved {
        quint32 connection;
        quint64 id;
    };
    std::deque<Unproved> m_unproved;
};

} // namespace ovirt::transport
