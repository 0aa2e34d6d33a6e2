// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/transport/transportattribute.h"

#include <QNetworkReply>

namespace ovirt {

TransportFault transportFault(const QNetworkReply *reply)
{
    return reply->attribute(TransportAttribute::Fault).value<TransportFault>();
}

} // namespace ovirt
