// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/transport/trafficrecord.h"

#include <QString>

class QNetworkReply;

namespace ovirt {

//! One line in the log `ovirt.services` for a request that ended: its correlation id, verb, path,
//! status, milliseconds and bytes. Costs nothing where nobody asked for it.
void logRequest(
    const QNetworkReply &reply, const ExchangeRecord &record, const QString &correlationId);

} // namespace ovirt
