// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/transport/transportfault.h"

#include <QNetworkRequest>

class QNetworkReply;

namespace ovirt {

//! Which queue a request waits in. Interactive goes before the others; a Bulk request has a
//! connection to itself, and where there are two connections one always stays free of Bulk.
enum class RequestClass {
    Interactive, //!< a person waits for this one
    Normal,
    Bulk, //!< a large answer: a whole collection
};

//! Our place in the range that QNetworkRequest leaves to its users.
constexpr QNetworkRequest::Attribute transportAttribute(int offset)
{
    return QNetworkRequest::Attribute(QNetworkRequest::User + 0x510 + offset);
}

//! Attributes of ours on QNetworkRequest and QNetworkReply.
struct TransportAttribute {
    //! \name On a request
    //! @{

    //! RequestClass as int; absent: Normal.
    static constexpr auto Class = transportAttribute(0);
    //! QByteArray: the name of the request header that the server repeats in its answer. Its value
    //! must be set on the request; from the second attempt on "-2", "-3" is appended, so that a
    //! late answer can not pass for a newer one: leave room where the server cuts long values. An
    //! answer that repeats another value is given to nobody.
    static constexpr auto CorrelationHeader = transportAttribute(1);
    //! bool, on a POST: use our connections, alone, and never send it a second time. See
    //! TransportFault::UnknownOutcome.
    static constexpr auto SendOnce = transportAttribute(2);
    //! @}

    //! \name On a reply that failed or was put off
    //! @{

    //! TransportFault; see transportFault().
    static constexpr auto Fault = transportAttribute(8);
    //! QString: the reason in a few words, plain text, never a secret.
    static constexpr auto FaultDetail = transportAttribute(9);
    //! QUrl without user info, with TransportFault::RedirectRefused.
    static constexpr auto RedirectTarget = transportAttribute(10);
    //! bool, on an answer with status 429 or 503. true: the queue is held, asking again waits its
    //! turn. false: the server has been asking to wait for too long.
    static constexpr auto AskAgain = transportAttribute(11);
    //! @}
};

//! What ended \p reply below HTTP; None for every answer that came whole.
[[nodiscard]] OVIRT_EXPORT TransportFault transportFault(const QNetworkReply *reply);

} // namespace ovirt
