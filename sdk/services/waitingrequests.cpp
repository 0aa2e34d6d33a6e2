// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/waitingrequests_p.h"

#include <algorithm>

namespace ovirt {

void WaitingRequests::push(std::unique_ptr<PendingRequest> pending)
{
    m_queues[size_t(pending->request().priority)].push_back(std::move(pending));
}

void WaitingRequests::pushFront(std::unique_ptr<PendingRequest> pending)
{
    m_queues[size_t(pending->request().priority)].push_front(std::move(pending));
}

bool WaitingRequests::isEmpty() const
{
    return std::all_of(
        m_queues.begin(), m_queues.end(), [](const auto &queue) { return queue.empty(); });
}

std::unique_ptr<PendingRequest> WaitingRequests::take()
{
    for (auto &queue : m_queues) {
        if (queue.empty())
            continue;
        std::unique_ptr<PendingRequest> pending = std::move(queue.front());
        queue.pop_front();
        return pending;
    }
    return nullptr;
}

void WaitingRequests::dropCancelled()
{
    for (auto &queue : m_queues) {
        std::erase_if(queue, [](const std::unique_ptr<PendingRequest> &pending) {
            if (!pending->isCanceled())
                return false;
            pending->abandon();
            return true;
        });
    }
}

void WaitingRequests::fail(const Error &error)
{
    while (const std::unique_ptr<PendingRequest> pending = take())
        pending->isCanceled() ? pending->abandon() : pending->fail(error);
}

} // namespace ovirt
