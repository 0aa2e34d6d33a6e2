// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/transportfault.h"

#include <QNetworkReply>
#include <QString>

namespace ovirt::transport {

//! Why a request or a connection ended.
struct Failure {
    TransportFault fault = TransportFault::None;
    QString detail; //!< a few words; may quote what the peer sent, so plain text

    explicit operator bool() const { return fault != TransportFault::None; }
    bool operator==(const Failure &) const = default;
};

//! What Qt's users know the failure as.
[[nodiscard]] OVIRT_TEST_EXPORT QNetworkReply::NetworkError networkError(TransportFault fault);
//! What Qt's users know an HTTP status of 400 and above as; NoError below.
[[nodiscard]] OVIRT_TEST_EXPORT QNetworkReply::NetworkError networkError(int httpStatus);
//! A sentence for QNetworkReply::errorString(); \p peer is "host:port".
[[nodiscard]] OVIRT_TEST_EXPORT QString describe(const Failure &failure, const QString &peer);

} // namespace ovirt::transport
