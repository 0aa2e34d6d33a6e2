// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

struct Template;
struct Vm;
struct VnicProfile;

//! A network interface of a VM or a template.
struct OVIRT_EXPORT Nic {
    QString id;
    QString name;
    QString mac;       //!< as the engine writes it; null: a template's
    QString interface; //!< `virtio`, `e1000`, …
    Ref<Vm> vm;
    Ref<Template> templateRef;    //!< null: it is a VM's
    Ref<VnicProfile> vnicProfile; //!< null: the NIC has no profile
    std::optional<bool> plugged;
    std::optional<bool> linked;
    std::optional<bool> synced; //!< with what the host really does; newer engines

    bool operator==(const Nic &) const = default;
};

template <>
struct Fields<Nic> {
    static constexpr const char *element = "nic";
    static constexpr const char *collection = "nics";
    static constexpr FieldList list{
        Field{"@id", &Nic::id},
        Field{"name", &Nic::name, repeated},
        Field{"mac/address", &Nic::mac},
        Field{"interface", &Nic::interface, repeated},
        Field{"vm", &Nic::vm},
        Field{"template", &Nic::templateRef},
        Field{"vnic_profile", &Nic::vnicProfile},
        Field{"plugged", &Nic::plugged},
        Field{"linked", &Nic::linked},
        Field{"synced", &Nic::synced},
    };
};

} // namespace ovirt
