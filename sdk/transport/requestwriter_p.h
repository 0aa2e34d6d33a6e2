// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/testexport_p.h"
#include "sdk/transport/exchange_p.h"

#include <QNetworkRequest>

namespace ovirt::transport {

//! Writes method, path, fields and body of \p request into \p exchange. False: a field has a line
//! break in it, which could smuggle in another request; nothing may be sent.
[[nodiscard]] OVIRT_TEST_EXPORT bool writeRequest(const QNetworkRequest &request, const QUrl &url,
    const QByteArray &hostField, const QByteArray &cookies, Exchange &exchange);

} // namespace ovirt::transport
