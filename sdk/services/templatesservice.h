// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/services/nicsservice.h"
#include "sdk/services/objectservice.h"

namespace ovirt {

//! One template, `/templates/ID`.
class TemplateService : public ObjectService<Template> {
public:
    using ObjectService::ObjectService;

    [[nodiscard]] DiskAttachmentsService diskAttachmentsService() const
    {
        return below<DiskAttachmentsService>("diskattachments");
    }
    [[nodiscard]] NicsService nicsService() const { return below<NicsService>("nics"); }
    [[nodiscard]] PermissionsService permissionsService() const
    {
        return below<PermissionsService>("permissions");
    }
    [[nodiscard]] TagsService tagsService() const { return below<TagsService>("tags"); }
};

//! The collection `/templates`.
class TemplatesService : public CollectionService<Template> {
public:
    using CollectionService::CollectionService;

    [[nodiscard]] TemplateService templateService(const QString &id) const
    {
        return serviceOf<TemplateService>(id);
    }
};

} // namespace ovirt
