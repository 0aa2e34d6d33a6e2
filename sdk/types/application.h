// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

namespace ovirt {

struct Vm;

//! A program that the guest agent reports as installed.
struct OVIRT_EXPORT Application {
    QString id;
    QString name; //!< with its version
    Ref<Vm> vm;

    bool operator==(const Application &) const = default;
};

template <>
struct Fields<Application> {
    static constexpr const char *element = "application";
    static constexpr const char *collection = "applications";
    static constexpr FieldList list{
        Field{"@id", &Application::id},
        Field{"name", &Application::name, repeated},
        Field{"vm", &Application::vm},
    };
};

} // namespace ovirt
