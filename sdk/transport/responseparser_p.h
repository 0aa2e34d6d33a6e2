// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/failure_p.h"
#include "sdk/transport/headguard_p.h"
#include "sdk/transport/responsehead_p.h"
#include "sdk/transport/transportlimits.h"

#include <memory>

#include <QByteArray>

namespace ovirt::transport {

//! \brief The answers of one connection, one after the other, out of bytes in any slicing.
//!
//! Boost.Beast's parser, and around it what Beast leaves open: interim answers are skipped, 101 is
//! refused, Transfer-Encoding is exactly "chunked", heads, trailers and chunk extensions have
//! limits.
class OVIRT_TEST_EXPORT ResponseParser {
public:
    enum class Event {
        NeedMore, //!< all bytes were taken
        Head,     //!< takeHead() has it
        Body,     //!< body() has the next piece
        Complete, //!< the answer is whole; begin() the next
        Failed,   //!< failure() says why; nothing more can be read from this connection
    };

    explicit ResponseParser(const TransportLimits &limits = {});
    ~ResponseParser();
    Q_DISABLE_COPY_MOVE(ResponseParser)

    //! Makes ready for the next answer; \p toHead: it answers a HEAD, so it has no body.
    void begin(bool toHead = false);
    //! Goes one step further and takes what it used off the front of \p bytes.
    [[nodiscard]] Event feed(QByteArrayView &bytes);
    //! The peer ended the connection: Complete where that is the end of the body, Failed elsewhere.
    [[nodiscard]] Event end();

    [[nodiscard]] ResponseHead takeHead();
    //! The piece of the body that the last feed() found; inside the bytes given to it.
    [[nodiscard]] QByteArrayView body() const;
    //! Whether a byte of the answer came.
    [[nodiscard]] bool started() const;
    //! Whether the final head came.
    [[nodiscard]] bool hasHead() const { return m_stage == Stage::Body; }
    //! Known with the head: the connection ends with this answer, by its own words or by its form.
    [[nodiscard]] bool closesAfter() const;
    //! Known with the head: what the Content-Length says; -1: nothing.
    [[nodiscard]] qint64 contentLength() const;
    //! Known with the head: a status without a body came with one announced.
    [[nodiscard]] bool hasForbiddenBody() const;
    [[nodiscard]] const Failure &failure() const { return m_failure; }
    //! It failed because what came does not even begin like HTTP/1.
    [[nodiscard]] bool isForeign() const { return m_foreign; }

private:
    enum class Stage { Head, Body, Failed };
    struct Beast;

    Event feedHead(QByteArrayView &bytes);
    Event feedBody(QByteArrayView &bytes);
    Event feedPending(QByteArrayView &bytes);
    Event afterBodyStep(qsizetype used, bool needsMore);
    Event readHead(QByteArrayView head);
    Event skipInterim();
    Event fail(TransportFault fault, const QString &detail);
    Event fail(HeadGuard::Verdict verdict);
    [[nodiscard]] QString objection() const;

    TransportLimits m_limits;
    HeadGuard m_guard;
    std::unique_ptr<Beast> m_beast;
    QByteArray m_pending; // a head, chunk line or trailer of which the end has not come yet
    Failure m_failure;
    Stage m_stage = Stage::Head;
    bool m_toHead = false;
    bool m_foreign = false;
    int m_interim = 0;
};

} // namespace ovirt::transport
