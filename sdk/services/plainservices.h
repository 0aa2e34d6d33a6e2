// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/collectionservice.h"

namespace ovirt {

// Collections whose objects have nothing below them.
using ApplicationsService = CollectionService<Application>;
using DiskAttachmentsService = CollectionService<DiskAttachment>;
using DiskSnapshotsService = CollectionService<DiskSnapshot>;
using EventsService = CollectionService<Event>;
using GuestSessionsService = CollectionService<GuestSession>;
using OperatingSystemsService = CollectionService<OperatingSystem>;
using PermissionsService = CollectionService<Permission>;
using PermitsService = CollectionService<Permit>;
using ReportedDevicesService = CollectionService<ReportedDevice>;
using StatisticsService = CollectionService<Statistic>;
using StepsService = CollectionService<Step>;
using TagsService = CollectionService<Tag>;

} // namespace ovirt
