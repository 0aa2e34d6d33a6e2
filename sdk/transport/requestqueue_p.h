// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/transport/exchange_p.h"

#include <array>
#include <deque>
#include <vector>

namespace ovirt::transport {

//! Requests that wait, by class, each class in the order of arrival. A cancelled one (without a
//! listener) stays until its turn and counts no more.
class RequestQueue {
public:
    void pushBack(const ExchangePtr &exchange);
    void pushFront(const ExchangePtr &exchange);
    //! The next of its class that somebody waits for; null: none.
    [[nodiscard]] ExchangePtr front(RequestClass requestClass);
    void popFront(RequestClass requestClass);
    //! One of those here was cancelled.
    void noteCancelled();
    //! How many are waited for.
    [[nodiscard]] int size() const { return m_size; }
    //! Empties it.
    [[nodiscard]] std::vector<ExchangePtr> takeAll();

private:
    using Queue = std::deque<ExchangePtr>;
    [[nodiscard]] Queue &queue(RequestClass requestClass)
    {
        return m_queues.at(std::size_t(requestClass));
    }

    std::array<Queue, 3> m_queues;
    int m_size = 0;
};

} // namespace ovirt::transport
