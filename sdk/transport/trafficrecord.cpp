// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/trafficrecord.h"

#include <algorithm>

namespace ovirt {

void TrafficRecord::add(const ExchangeRecord &exchange)
{
    ++m_total;
    m_sums.bytesIn += exchange.bytesIn;
    addLatency(exchange);
    if (m_ring.size() < capacity) {
        m_ring.push_back(exchange);
        return;
    }
    m_ring[m_oldest] = exchange;
    m_oldest = (m_oldest + 1) % capacity;
}

// Answers that came with the one before it have been under way as long as that one.
void TrafficRecord::addLatency(const ExchangeRecord &exchange)
{
    if (exchange.firstByte == ExchangeRecord::TimePoint())
        return;
    const TrafficSums::Duration sinceSent = exchange.firstByte - exchange.sent;
    TrafficSums::Duration &leastRoundTrip = m_sums.leastRoundTrip;
    ++m_sums.answers;
    if (exchange.place > 0) {
        const TrafficSums::Duration atHead = exchange.firstByte - exchange.atHead;
        m_sums.latency += std::min(sinceSent, atHead + leastRoundTrip);
        return;
    }
    m_sums.latency += sinceSent;
    if (leastRoundTrip.count() == 0 || sinceSent < leastRoundTrip)
        leastRoundTrip = sinceSent;
}

void TrafficRecord::clear()
{
    m_ring.clear();
    m_oldest = 0;
    m_total = 0;
    m_sums = {};
}

const ExchangeRecord &TrafficRecord::at(std::size_t index) const
{
    Q_ASSERT(index < m_ring.size());
    return m_ring[(m_oldest + index) % m_ring.size()];
}

} // namespace ovirt
