// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/transport/failure_p.h"
#include "sdk/transport/responsehead_p.h"
#include "sdk/transport/trafficrecord.h"
#include "sdk/transport/transportattribute.h"

#include <chrono>
#include <memory>
#include <optional>

#include <QByteArray>

namespace ovirt::transport {

using TimePoint = std::chrono::steady_clock::time_point;
using Milliseconds = std::chrono::milliseconds;

//! Who waits for an answer. Any call may end with the listener, and with everything above it, gone.
class ExchangeListener {
public:
    virtual void answerBegan(ResponseHead &&head) = 0;
    virtual void answerContinued(QByteArray &&bytes) = 0;
    virtual void answerEnded() = 0;
    virtual void exchangeFailed(const Failure &failure) = 0;
    //! The request is about to be sent again: forget what came. False: some of it was read already.
    [[nodiscard]] virtual bool restart() = 0;

protected:
    ~ExchangeListener() = default;
};

//! A request on its way, shared by the layers it passes.
struct Exchange {
    enum class Method : quint8 { Get, Head, Post };

    Method method = Method::Get;
    RequestClass requestClass = RequestClass::Normal;
    bool sendOnce = false;
    bool decode = true; //!< undo Content-Encoding
    QByteArray head; //!< request line and fields; neither the correlation field nor the empty line
    QByteArray body;
    QByteArray correlationHeader; //!< name; empty: answers carry no id to compare
    QByteArray correlationId;     //!< of the first attempt
    Milliseconds inactivity{0};   //!< 0: no limit
    Milliseconds total{0};        //!< 0: no limit
    qint64 bodyLimit = 0;

    ExchangeListener *listener = nullptr; //!< null: nobody waits any more
    bool inPipeline = false;              //!< given to a connection, and not back yet
    bool proved = false;                  //!< the answer repeated our correlation id
    int strikes = 0;                      //!< connections that ended under it without a word
    std::optional<bool> askAgain;         //!< see TransportAttribute::AskAgain
    Failure failure;                      //!< what the last attempt came to
    ExchangeRecord record;
};

using ExchangePtr = std::shared_ptr<Exchange>;

} // namespace ovirt::transport
