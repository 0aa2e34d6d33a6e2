// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/collectionservice.h"
#include "sdk/types/kinds.h"

namespace ovirt {

using DiskAttachmentsService = CollectionService<DiskAttachment>;
using NicsService = CollectionService<Nic>;
using PermissionsService = CollectionService<Permission>;
using ReportedDevicesService = CollectionService<ReportedDevice>;

//! \brief One VM, `/vms/ID`, and the lists below it. A cheap handle, like CollectionService.
class OVIRT_EXPORT VmService {
public:
    //! The VM with that \a id.
    VmService(Connection &connection, const QString &id);

    //! The VM; fails with Error of kind NotFound where there is none.
    [[nodiscard]] QFuture<Vm> get(Priority priority = Priority::Normal) const;
    [[nodiscard]] DiskAttachmentsService diskAttachmentsService() const;
    [[nodiscard]] NicsService nicsService() const;
    //! Who may do what with the VM, inherited grants included.
    [[nodiscard]] PermissionsService permissionsService() const;
    //! What the guest agent says of its network devices.
    [[nodiscard]] ReportedDevicesService reportedDevicesService() const;

private:
    Connection *m_connection;
    QString m_id;
};

//! The collection `/vms`.
class OVIRT_EXPORT VmsService : public CollectionService<Vm> {
public:
    //! Of the engine that \a connection leads to.
    explicit VmsService(Connection &connection);

    [[nodiscard]] VmService vmService(const QString &id) const;
};

} // namespace ovirt
