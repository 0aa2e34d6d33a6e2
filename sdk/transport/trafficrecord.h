// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"

#include <chrono>
#include <vector>

#include <QByteArray>

namespace ovirt {

//! \brief One request and its answer, as they went over the wire; the last attempt counts.
//!
//! A time that did not happen is the clock's epoch.
struct ExchangeRecord {
    //! Never jumps, unlike the time of day.
    using TimePoint = std::chrono::steady_clock::time_point;
    //! Characters kept of a target at most.
    static constexpr qsizetype targetLimit = 512;

    quint64 id = 0;         //!< unique in its AccessManager, counted from 1
    quint32 connection = 0; //!< counted from 1 in the order of opening; 0: was never sent
    quint16 place = 0;   //!< requests before it in the pipeline when it was written; 0: at the head
    quint16 attempt = 0; //!< how often it was sent, counted from 1
    quint16 status = 0;  //!< of HTTP; 0: no answer
    bool failed = false; //!< ended without a whole answer
    bool isPost = false; //!< else it is a GET
    QByteArray target;   //!< path and query as sent, at most targetLimit bytes of it
    qint64 bytesOut = 0; //!< head and body as written, before TLS
    qint64 bytesIn = 0;  //!< head and body as they came, before decoding, after TLS
    TimePoint queued;    //!< handed in
    TimePoint sent;      //!< given to the connection
    TimePoint atHead;    //!< everything before it was answered
    TimePoint firstByte; //!< of the answer
    TimePoint done;      //!< whole or failed
};

//! What all exchanges of an AccessManager came to.
struct TrafficSums {
    //! Of the same clock.
    using Duration = std::chrono::steady_clock::duration;

    qint64 answers = 0; //!< of which at least a byte came
    qint64 bytesIn = 0; //!< as in ExchangeRecord
    //! \brief How long answers took to begin, the network's round trip included, but not the wait
    //! for others in the pipeline.
    //!
    //! Of one sent to an empty pipeline it is the time from there to its first byte. One behind
    //! others crossed the network while they were answered: it counts from when it was at the head,
    //! and leastRoundTrip is added, but never as more than its time since it was sent.
    Duration latency{0};
    //! The shortest that an answer took to begin in an empty pipeline; 0: none came.
    Duration leastRoundTrip{0};
};

//! \brief The last exchanges of an AccessManager, in fixed memory.
//!
//! It feeds a timeline, a benchmark, writeHar(). Not thread-safe: use it in the manager's thread
//! and copy what others need.
class OVIRT_EXPORT TrafficRecord {
public:
    static constexpr std::size_t capacity = 65'536; //!< exchanges kept at most

    //! Adds the newest; when full, the oldest makes room.
    void add(const ExchangeRecord &exchange);
    //! Forgets all.
    void clear();
    //! How many are kept, at most capacity.
    [[nodiscard]] std::size_t size() const { return m_ring.size(); }
    //! How many were ever added, since clear().
    [[nodiscard]] quint64 total() const { return m_total; }
    //! Of all that were ever added, since clear().
    [[nodiscard]] const TrafficSums &sums() const { return m_sums; }
    //! The \p index th of those kept, 0 being the oldest.
    [[nodiscard]] const ExchangeRecord &at(std::size_t index) const;

private:
    void addLatency(const ExchangeRecord &exchange);

    std::vector<ExchangeRecord> m_ring; // grows to capacity, then turns
    std::size_t m_oldest = 0;
    quint64 m_total = 0;
    TrafficSums m_sums;
};

} // namespace ovirt
