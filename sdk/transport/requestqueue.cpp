// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/requestqueue_p.h"

#include <utility>

namespace ovirt::transport {

void RequestQueue::pushBack(const ExchangePtr &exchange)
{
    queue(exchange->requestClass).push_back(exchange);
    ++m_size;
}

void RequestQueue::pushFront(const ExchangePtr &exchange)
{
    queue(exchange->requestClass).push_front(exchange);
    ++m_size;
}

ExchangePtr RequestQueue::front(RequestClass requestClass)
{
    Queue &waiting = queue(requestClass);
    while (!waiting.empty() && !waiting.front()->listener)
        waiting.pop_front();
    return waiting.empty() ? nullptr : waiting.front();
}

void RequestQueue::popFront(RequestClass requestClass)
{
    queue(requestClass).pop_front();
    --m_size;
}

void RequestQueue::noteCancelled()
{
    if (--m_size == 0)
        m_queues = {};
}

std::vector<ExchangePtr> RequestQueue::takeAll()
{
    std::vector<ExchangePtr> all;
    for (const Queue &waiting : std::exchange(m_queues, {})) {
        for (const ExchangePtr &exchange : waiting) {
            if (exchange->listener)
                all.push_back(exchange);
        }
    }
    m_size = 0;
    return all;
}

} // namespace ovirt::transport
