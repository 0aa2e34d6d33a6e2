// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>

namespace demo {

//! What a demo engine saw of its clients, since it was made.
//!
//! A request is outstanding from when it was completely received until its answer was completely
//! handed to the socket; the delay line counts as the network, before the one and after the other.
struct Statistics {
    qint64 connections = 0;                    //!< accepted
    qint64 mostOpen = 0;                       //!< connections at the same time
    qint64 requests = 0;                       //!< completely received
    qint64 requestsWithin = 0;                 //!< served inside of others, for `follow`
    qint64 mostOutstandingOnOneConnection = 0; //!< requests
    qint64 mostOutstanding = 0;                //!< requests, of all connections together
    qint64 signIns = 0;                        //!< tokens given out
    QMap<QByteArray, qint64> verbs;            //!< requests by method

    //! One line of JSON, without the line's end.
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace demo
