// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>

namespace demo {

using Clock = std::chrono::steady_clock;

//! \brief One request, completely received.
//!
//! The views look into `head`, which the request keeps; an absent header is a null view.
struct Request {
    QByteArray head;
    QByteArray body;
    QByteArrayView method;
    QByteArrayView target; //!< path and query, as sent
    QByteArrayView accept;
    QByteArrayView acceptEncoding;
    QByteArrayView authorization;
    QByteArrayView contentType;
    QByteArrayView correlationId;
    QByteArrayView version; //!< of the API
    bool http11 = true;
    bool close = false;     //!< the client will send no more
    bool keepAlive = false; //!< the client says so in words
    Clock::time_point arrival;
};

} // namespace demo
