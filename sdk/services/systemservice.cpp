// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/systemservice.h"

namespace ovirt {

SystemService::SystemService(Connection &connection)
    : m_connection(&connection)
{
}

QFuture<Api> SystemService::get() const
{
    GetQuery query;
    query.priority = Priority::Interactive;
    return detail::askObject<Api>(*m_connection, QString(), query);
}

} // namespace ovirt
