// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <chrono>
#include <functional>
#include <utility>

namespace demo {

struct Estate;

//! \brief Makes an engine misbehave, for tests: what a request gets instead of its answer.
//!
//! It is looked for before sign-in is checked; the first one that applies wins.
struct Override {
    enum class Fate {
        Answer, //!< status, headers and body as below; with status 0 the true answer
        Drop,   //!< the connection ends without a word
        Stall,  //!< no answer, ever, and the connection stays
    };

    QRegularExpression path; //!< is looked for in the request's path and query
    Fate fate = Fate::Answer;
    int status = 0; //!< 0: the true answer, perhaps delayed
    QByteArray contentType = "application/xml";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool repeatsId = false; //!< with the Correlation-Id of the request, as in a true answer
    std::chrono::milliseconds delay{0}; //!< before the answer, besides the service time
    int after = 0;                      //!< requests that match and pass before it first applies
    int every = 1; //!< of those behind them, it applies to the n-th, the 2n-th and so on
    bool oncePerTarget = false; //!< whoever asks again for what it applied to gets the true answer
    int times = -1;             //!< how often it applies; -1: always
};

//! What happens to an engine's data between two requests, for tests; see `estate/changes.h`.
struct Change {
    int after = 0; //!< requests to the API that it serves before
    std::function<void(Estate &estate)> apply;
};

//! \brief An engine that restarts, for tests: no connection lives through it, and no token.
//!
//! Connecting is refused at first; then Apache is there before the engine, and answers 503.
struct Restart {
    int after = -1; //!< requests to the API that it serves before; -1: it does not restart
    std::chrono::milliseconds refused{300};
    std::chrono::milliseconds unavailable{300};
};

//! What a demo engine is made from; the defaults make a small and quick one.
struct Options {
    int vms = 100;
    quint64 seed = 1;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;                       //!< 0: the system picks one
    std::chrono::microseconds roundTrip{0}; //!< of the pretended network; connecting costs one more
    std::chrono::microseconds service{0};   //!< for each request, one after another on a connection
    int maxKeepAlive = 100; //!< a connection ends after this many answers and one; 0: never
    std::chrono::milliseconds keepAliveTimeout{5000}; //!< an idle connection is closed after it
    QString tlsCertificate; //!< PEM file, the server's own first; empty: plain HTTP
    QString tlsKey;         //!< PEM file
    QString username = QStringLiteral("admin@internal");
    QString password = QStringLiteral("demo");
    std::chrono::seconds tokenLifetime{0}; //!< since sign-in; 0: until it is revoked
    bool administrator = true; //!< false: the account that signs in may not see everything
    //! false: the permissions of users and groups lack some that the lists of VMs show, and one VM
    //! shows none of those that it inherits
    bool permissionsAgree = true;
    QList<Override> overrides;
    QList<Change> changes;
    Restart restart;
};

} // namespace demo
