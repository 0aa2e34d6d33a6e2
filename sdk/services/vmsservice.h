// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/objectservice.h"
#include "sdk/services/snapshotsservice.h"

namespace ovirt {

//! One VM, `/vms/ID`, and the lists below it.
class VmService : public ObjectService<Vm> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] DiskAttachmentsService diskAttachmentsService() const
    {
        return below<DiskAttachmentsService>("diskattachments");
    }
    [[nodiscard]] NicsService nicsService() const { return below<NicsService>("nics"); }
    //! Who may do what with the VM, inherited grants included.
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
    //! What the guest agent says of its network devices.
    [[nodiscard]] ReportedDevicesService reportedDevicesService() const
    {
        return below<ReportedDevicesService>("reporteddevices");
    }
    [[nodiscard]] SnapshotsService snapshotsService() const
    {
        return below<SnapshotsService>("snapshots");
    }
    [[nodiscard]] TagsService tagsService() const { return below<TagsService>("tags"); }
    //! What the guest agent found installed.
    [[nodiscard]] ApplicationsService applicationsService() const
    {
        return below<ApplicationsService>("applications");
    }
    //! Who is signed in, in the guest and at its console.
    [[nodiscard]] GuestSessionsService sessionsService() const
    {
        return below<GuestSessionsService>("sessions");
    }
    [[nodiscard]] StatisticsService statisticsService() const
    {
        return below<StatisticsService>("statistics");
    }
};

//! The collection `/vms`.
class VmsService : public CollectionService<Vm> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] VmService vmService(const QString &id) const { return serviceOf<VmService>(id); }
};

} // namespace ovirt
