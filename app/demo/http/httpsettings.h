// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>

#include <chrono>
#include <optional>

namespace demo {

//! How a server behaves towards each of its connections.
struct HttpSettings {
    std::chrono::microseconds roundTrip{0}; //!< of the pretended network; connecting costs one more
    std::chrono::microseconds service{0};   //!< for each request, one after another
    int maxKeepAlive = 100;                 //!< answers after the first; 0: no limit
    std::chrono::milliseconds keepAliveTimeout{5000}; //!< an idle connection is closed after it
    //! The server's certificates and key; nullopt: no TLS, and its library is never loaded.
    std::optional<QSslConfiguration> tls;
};

} // namespace demo
