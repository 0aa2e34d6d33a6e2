// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "sdk/services/vmsservice.h"

namespace ovirt {
namespace {

QString below(const QString &id, QLatin1String collection)
{
    return QLatin1String("/vms/") + id + QLatin1Char('/') + collection;
}

} // namespace

VmService::VmService(Connection &connection, const QString &id)
    : m_connection(&connection)
    , m_id(id)
{
}

QFuture<Vm> VmService::get(Priority priority) const
{
    return VmsService(*m_connection).get(m_id, priority);
}

DiskAttachmentsService VmService::diskAttachmentsService() const
{
    return {*m_connection, below(m_id, QLatin1String("diskattachments"))};
}

NicsService VmService::nicsService() const
{
    return {*m_connection, below(m_id, QLatin1String("nics"))};
}

PermissionsService VmService::permissionsService() const
{
    return {*m_connection, below(m_id, QLatin1String("permissions"))};
}

ReportedDevicesService VmService::reportedDevicesService() const
{
    return {*m_connection, below(m_id, QLatin1String("reporteddevices"))};
}

VmsService::VmsService(Connection &connection)
    : CollectionService<Vm>(connection, QStringLiteral("/vms"))
{
}

VmService VmsService::vmService(const QString &id) const
{
    return VmService(connection(), id);
}

} // namespace ovirt
