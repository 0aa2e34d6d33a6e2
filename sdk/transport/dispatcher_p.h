// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/backoff_p.h"
#include "sdk/transport/link_p.h"
#include "sdk/transport/requestqueue_p.h"
#include "sdk/transport/seats_p.h"
#include "sdk/transport/sleepwatch_p.h"
#include "sdk/transport/unprovedanswers_p.h"

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
    //! Milliseconds since 1970, also while the machine sleeps.
    [[nodiscard]] virtual qint64 wallClock() const = 0;
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
//! - Connections from before a sleep of the machine are dead or soon will be: they are closed, and
//! what was
//!   in them goes again without counting.
//!
//! Listeners are called from pump() and from the links' reports, always as the last thing done.
class OVIRT_TEST_EXPORT Dispatcher final : public LinkObserver {
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

    [[nodiscard]] int connectionCount() const { return m_seats.size(); }
    [[nodiscard]] int waiting() const { return m_queue.size(); }
    //! Nobody waits for anything.
    [[nodiscard]] bool isIdle() const { return m_live == 0; }
    [[nodiscard]] bool isPipelining() const { return m_seats.isPipelining(); }

    void linkOpened(Link *link) override;
    void answerBegan(const ExchangePtr &exchange, ResponseHead &&head) override;
    void answerContinued(const ExchangePtr &exchange, QByteArray &&bytes) override;
    void answerEnded(Link *link, const ExchangePtr &exchange) override;
    void answerFailed(const ExchangePtr &exchange, const Failure &failure) override;
    void linkProgressed() override;
    void linkClosed(
        Link *link, const Ending &ending, const std::vector<ExchangePtr> &unanswered) override;

private:
    void place(RequestClass requestClass);
    void send(Seat &seat, const ExchangePtr &exchange);
    void reserveForExclusive();
    void openMissing();
    void takeBack(const ExchangePtr &exchange, Ending::Cause cause);
    void connectFailed(const Failure &failure);
    [[nodiscard]] bool hold(std::optional<Milliseconds> asked, const Failure &inVain);
    [[nodiscard]] bool isHeld() const;
    void refusePipelining();
    void noteSleep();
    void doom(const ExchangePtr &exchange, const Failure &failure);
    void doomAll(const Failure &failure);
    void tellDoomed();
    void conclude(const ExchangePtr &exchange, bool failed);
    [[nodiscard]] ExchangeListener *settle(const ExchangePtr &exchange, bool failed);

    DispatcherHost &m_host;
    RequestQueue m_queue;
    Seats m_seats;
    UnprovedAnswers m_unproved;
    Backoff m_backoff;
    SleepWatch m_sleepWatch;
    std::deque<std::pair<ExchangePtr, Failure>> m_doomed; // to be told by pump()
    std::optional<TimePoint> m_heldUntil;
    std::optional<TimePoint> m_nextOpen; // not before, after one could not be opened
    int m_ahead = 0;                     // connections to open ahead
    int m_live = 0;                      // submitted and not ended, without cancelled ones
};

} // namespace ovirt::transport
