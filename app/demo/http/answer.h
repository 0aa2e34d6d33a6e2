// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace demo {

//! The rest of a body that is made while it is sent, so that a long list never stands in memory.
class BodyStream {
public:
    BodyStream() = default;
    virtual ~BodyStream() = default;
    Q_DISABLE_COPY_MOVE(BodyStream)

    //! The next piece; empty: there is no more.
    [[nodiscard]] virtual QByteArray next() = 0;
};

struct Answer {
    enum class Fate {
        Send,
        Drop,  //!< the connection ends without an answer
        Stall, //!< nothing is answered any more, and the connection stays
    };

    int status = 200;
    QByteArray contentType; //!< empty: no such header
    QByteArray body;
    std::unique_ptr<BodyStream> rest; //!< follows `body`; null: that is all
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    bool compressed = false;   //!< `body` and `rest` are gzip
    bool varies = false;       //!< would have been compressed, had the client asked
    qint64 requestsWithin = 0; //!< answers that it contains: each costs the service time again
    Fate fate = Fate::Send;
    std::chrono::milliseconds delay{0}; //!< how long the server thinks before it sends
};

} // namespace demo
