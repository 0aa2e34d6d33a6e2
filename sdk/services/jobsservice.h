// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/objectservice.h"
#include "sdk/services/plainservices.h"

namespace ovirt {

//! One job, `/jobs/ID`.
class JobService : public ObjectService<Job> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] StepsService stepsService() const { return below<StepsService>("steps"); }
};

//! The collection `/jobs`.
class JobsService : public CollectionService<Job> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] JobService jobService(const QString &id) const
    {
        return serviceOf<JobService>(id);
    }
};

} // namespace ovirt
