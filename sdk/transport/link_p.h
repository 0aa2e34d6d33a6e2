// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/transport/exchange_p.h"
#include "sdk/transport/pipeline_p.h"

#include <vector>

namespace ovirt::transport {

//! A connection as the Dispatcher sees it.
class Link {
public:
    virtual ~Link() = default;

    //! Begins to connect; LinkObserver::linkOpened() or linkClosed() follows, never before open()
    //! returns.
    virtual void open() = 0;
    virtual void send(const ExchangePtr &exchange) = 0;
    virtual void cancel(const ExchangePtr &exchange) = 0;
    //! Ends as soon as nothing is outstanding; linkClosed() follows, never before drain() returns.
    virtual void drain() = 0;
    //! Ends at once; linkClosed() follows, never before close() returns.
    virtual void close(Ending::Cause cause) = 0;

    [[nodiscard]] virtual quint32 number() const = 0;
    [[nodiscard]] virtual int outstanding() const = 0;
    [[nodiscard]] virtual int answers() const = 0;
    [[nodiscard]] virtual int room() const = 0;
    [[nodiscard]] virtual int allowance() const = 0;
};

//! What a connection reports.
class LinkObserver {
public:
    virtual void linkOpened(Link *link) = 0;
    virtual void answerBegan(const ExchangePtr &exchange, ResponseHead &&head) = 0;
    virtual void answerContinued(const ExchangePtr &exchange, QByteArray &&bytes) = 0;
    virtual void answerEnded(Link *link, const ExchangePtr &exchange) = 0;
    virtual void answerFailed(const ExchangePtr &exchange, const Failure &failure) = 0;
    //! After the events of one turn: places may be free.
    virtual void linkProgressed() = 0;
    //! The last call of a link. \p unanswered: what it was given and did not answer, in order.
    virtual void linkClosed(
        Link *link, const Ending &ending, const std::vector<ExchangePtr> &unanswered) = 0;

protected:
    ~LinkObserver() = default;
};

} // namespace ovirt::transport
