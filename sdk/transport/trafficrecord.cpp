// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/trafficrecord.h"

namespace ovirt {

void TrafficRecord::add(const ExchangeRecord &exchange)
{
    ++m_total;
    m_sums.bytesIn += exchange.bytesIn;
    if (exchange.firstByte > exchange.atHead && exchange.atHead != ExchangeRecord::TimePoint()) {
        ++m_sums.answers;
        m_sums.atHead += exchange.firstByte - exchange.atHead;
    }
    if (m_ring.size() < capacity) {
        m_ring.push_back(exchange);
        return;
    }
    m_ring[m_oldest] = exchange;
    m_oldest = (m_oldest + 1) % capacity;
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
