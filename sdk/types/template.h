// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"
#include "sdk/types/vmbase.h"

#include <optional>

namespace ovirt {

//! What VMs are made from. `Blank` belongs to no cluster.
struct OVIRT_EXPORT Template : VmBase {
    QString status; //!< `ok`, `locked`, `illegal`
    std::optional<qint64> versionNumber;
    QString versionName;
    Ref<Template> baseTemplate;

    bool operator==(const Template &) const = default;
};

template <>
struct Fields<Template> {
    static constexpr const char *element = "template";
    static constexpr const char *collection = "templates";
    static constexpr const char *path = "/templates";
    static constexpr FieldList list{
        Fields<VmBase>::list,
        Field{"status", &Template::status, repeated},
        Field{"version/version_number", &Template::versionNumber},
        Field{"version/version_name", &Template::versionName},
        Field{"version/base_template", &Template::baseTemplate},
    };
};

} // namespace ovirt
