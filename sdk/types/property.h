// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

namespace ovirt {

//! A name and its value, as administrators set them (`custom_properties`).
struct OVIRT_EXPORT CustomProperty {
    QString name;
    QString value;

    bool operator==(const CustomProperty &) const = default;
};

template <>
struct Fields<CustomProperty> {
    static constexpr const char *element = "custom_property";
    static constexpr const char *collection = "custom_properties";
    static constexpr FieldList list{
        Field{"name", &CustomProperty::name, repeated},
        Field{"value", &CustomProperty::value},
    };
};

} // namespace ovirt
