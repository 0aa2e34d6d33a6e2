// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/objectservice.h"
#include "sdk/services/plainservices.h"

namespace ovirt {

//! A NIC of a VM or a template, `/vms/ID/nics/ID`.
class NicService : public ObjectService<Nic> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] StatisticsService statisticsService() const
    {
        return below<StatisticsService>("statistics");
    }
    //! What the guest agent says of the devices with its MAC.
    [[nodiscard]] ReportedDevicesService reportedDevicesService() const
    {
        return below<ReportedDevicesService>("reporteddevices");
    }
};

//! The collection `/vms/ID/nics`, and of templates.
class NicsService : public CollectionService<Nic> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] NicService nicService(const QString &id) const
    {
        return serviceOf<NicService>(id);
    }
};

} // namespace ovirt
