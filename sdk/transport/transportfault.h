// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace ovirt {

//! \brief What ended a request, where QNetworkReply::NetworkError is too coarse to write a good
//! sentence.
//!
//! A failed reply carries it as TransportAttribute::Fault; transportFault() reads it.
enum class TransportFault {
    None,              //!< nothing failed below HTTP; the status may still be an error
    Resolve,           //!< the host has no address
    Refused,           //!< nobody listens there, or no way leads there
    ConnectTimeout,    //!< no connection within Deadlines::connect
    Proxy,             //!< the proxy refused, wants credentials, or did not answer as a proxy
    TlsUntrusted,      //!< the certificate does not pass Trust
    TlsHandshake,      //!< TLS itself failed: no common version, a cut handshake
    PinMismatch,       //!< the certificate is not the pinned one
    HeadTimeout,       //!< at the head of its pipeline, and not one byte of an answer in time
    InactivityTimeout, //!< the answer began and then stalled
    TotalTimeout,      //!< the answer kept coming, but too slowly to end in time
    Closed,            //!< the connection ended before the answer began, also the second time
    Incomplete,        //!< the connection ended in the middle of the answer
    ProtocolViolation, //!< what came is not HTTP/1.1; the detail says what is wrong
    ContentEncoding,   //!< the body's compression is broken or not one of ours
    LimitExceeded,     //!< header, fields or body are larger than TransportLimits
    Mismatch,          //!< the answer belongs to another request
    RedirectRefused,   //!< a redirect to another origin, or one too many; see
                       //!< TransportAttribute::RedirectTarget
    Unavailable,       //!< the server kept asking to wait (429, 503) for too long
    Aborted,           //!< its owner gave up
    UnknownOutcome,    //!< a request that must not be sent twice went out, and no answer came back
};

} // namespace ovirt

Q_DECLARE_METATYPE(ovirt::TransportFault)
