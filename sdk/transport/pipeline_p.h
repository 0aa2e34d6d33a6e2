// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/contentdecoder_p.h"
#include "sdk/transport/exchange_p.h"
#include "sdk/transport/responseparser_p.h"

#include <deque>
#include <limits>
#include <optional>
#include <vector>

namespace ovirt::transport {

//! What happened to an exchange, in the order it happened.
struct PipelineEvent {
    enum class Kind { Head, Data, Done, Failed };

    Kind kind;
    ExchangePtr exchange;
    ResponseHead head{};
    QByteArray data{};
    Failure failure{};
};

//! Why a connection is of no use any more.
struct Ending {
    enum class Cause {
        Announced,   //!< the server said so with its last answer: it processed nothing behind it
        Unannounced, //!< it ended or became unusable: what was sent may have been processed
        Mismatch,    //!< answers and requests do not belong together
        Ours,        //!< idle too long, retired, or not worth reading on for a cancelled request
    };

    Cause cause = Cause::Ours;
    Failure failure{};
};

//! \brief HTTP/1.1 on one connection, without the connection.
//!
//! Requests, bytes and the time go in; events, bytes to write and the next deadline come out.
//! Answers are matched to requests in order. Once ending() is set nothing goes in or out any more.
class OVIRT_TEST_EXPORT Pipeline {
public:
    using Events = std::vector<PipelineEvent>;
    static constexpr int unlimited = std::numeric_limits<int>::max();
    //! What a cancelled request's answer may still cost: bytes read, and time at the head.
    static constexpr qint64 ghostBytes = 64 * 1024;
    static constexpr Milliseconds ghostPatience{1000};
    //! How long an idle connection is kept where the server names no time.
    static constexpr Milliseconds defaultIdle{30'000};

    explicit Pipeline(const TransportLimits &limits, TimePoint now = {});

    //! The connection stands: it is idle since now.
    void opened(TimePoint now) { m_headSince = now; }
    void send(const ExchangePtr &exchange, TimePoint now);
    //! Nobody waits for \p exchange any more: its answer will be read and thrown away.
    void cancel(const ExchangePtr &exchange, TimePoint now);
    //! The bytes to write, all that was sent since the last call.
    [[nodiscard]] QByteArray takeOutput();
    [[nodiscard]] bool hasOutput() const { return !m_output.isEmpty(); }

    [[nodiscard]] Events receive(QByteArrayView bytes, TimePoint now);
    //! The peer ended the connection.
    [[nodiscard]] Events peerClosed(TimePoint now);
    //! Looks whether a deadline has passed.
    [[nodiscard]] Events expire(TimePoint now);
    //! When expire() must be called at the latest; nullopt: nothing to wait for.
    [[nodiscard]] std::optional<TimePoint> deadline() const;

    [[nodiscard]] const std::optional<Ending> &ending() const { return m_ending; }
    //! What was sent and not answered, in order, without cancelled requests. Empties the pipeline.
    [[nodiscard]] std::vector<ExchangePtr> takeUnanswered();

    [[nodiscard]] int outstanding() const { return int(m_slots.size()); }
    [[nodiscard]] int answers() const { return m_answers; }
    //! Requests that this connection still takes, as far as the server said; unlimited: it did not
    //! say.
    [[nodiscard]] int room() const;
    //! Requests that the server takes on this connection in all, by its own words; unlimited: not
    //! said.
    [[nodiscard]] int allowance() const { return m_lastAllowed; }

private:
    struct Slot {
        ExchangePtr exchange;
        QByteArray correlationId; // as sent, with the attempt
        bool ghost = false;
        TimePoint ghostSince{};
    };

    void handle(ResponseParser::Event step, QByteArrayView rest, Events &events);
    void onHead(Events &events);
    void onBody(Events &events);
    void onComplete(QByteArrayView rest, Events &events);
    void onViolation(Events &events);
    void readPersistence(const ResponseHead &head);
    [[nodiscard]] bool belongs(const ResponseHead &head);
    [[nodiscard]] Failure prepareBody(const ResponseHead &head);
    [[nodiscard]] bool isTainted(QByteArrayView rest) const;
    void noteProgress(qsizetype bytes);
    void beginHead();
    void giveUp(const Failure &failure, Events &events);
    void failHead(const Failure &failure, Events &events);
    void end(Ending::Cause cause, const Failure &failure = {});
    [[nodiscard]] std::optional<TimePoint> ghostDeadline() const;

    ResponseParser m_parser;
    ContentDecoder m_decoder;
    std::deque<Slot> m_slots;
    QByteArray m_output;
    std::optional<Ending> m_ending;
    TimePoint m_now;       // of the call under way
    TimePoint m_headSince; // the head's clock; with nothing outstanding, since when
    TimePoint m_lastByte;
    Milliseconds m_idleLimit = defaultIdle;
    qint64 m_bodyBytes = 0;
    int m_answers = 0;
    int m_lastAllowed = unlimited; // requests that the server takes on this connection, in all
    bool m_closing = false;        // the answer under way is the last
    bool m_decoding = false;
};

} // namespace ovirt::transport
