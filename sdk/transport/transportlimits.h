// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QtGlobal>

namespace ovirt {

//! How much of an answer is accepted. Beyond it the request fails with
//! TransportFault::LimitExceeded.
struct TransportLimits {
    qsizetype headerBytes = 64 * 1024;      //!< status line and fields; trailers the same again
    int headerFields = 100;                 //!< fields of a header
    qint64 bodyBytes = 256LL * 1024 * 1024; //!< body, both as it came and decoded

    bool operator==(const TransportLimits &) const = default;
};

//! How long we wait. A request's own clock starts when it reaches the head of its pipeline: waiting
//! in a queue never counts. 0: without end.
struct Deadlines {
    std::chrono::milliseconds connect{15'000}; //!< name, TCP, proxy and TLS together
    std::chrono::milliseconds inactivity{
        60'000}; //!< without a byte; QNetworkRequest::transferTimeout() overrides it
    std::chrono::milliseconds total{600'000}; //!< for the whole answer

    bool operator==(const Deadlines &) const = default;
};

} // namespace ovirt
