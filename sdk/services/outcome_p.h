// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/pendingrequest.h"

#include <QUrl>

#include <memory>
#include <optional>

class QNetworkReply;

namespace ovirt {

//! What a request came to, before its owner is told.
struct Outcome {
    std::unique_ptr<PendingRequest> pending;
    std::optional<Error> error; //!< nullopt: the body is the answer
    QByteArray body;
    QUrl url;
    QString correlationId;
};

//! What \a reply, which has finished, says to the request that it answers.
[[nodiscard]] Outcome outcomeOf(
    QNetworkReply &reply, std::unique_ptr<PendingRequest> pending, const QString &correlationId);

//! Ends the request with its error, or with what its body parses to. Throws nothing: it also runs
//! in a pool.
void tell(Outcome &outcome);

} // namespace ovirt
