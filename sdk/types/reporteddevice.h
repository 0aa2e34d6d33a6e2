// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QList>

namespace ovirt {

struct Vm;

//! An address inside the guest.
struct OVIRT_EXPORT Ip {
    QString address;
    QString version; //!< `v4`, `v6`

    bool operator==(const Ip &) const = default;
};

//! \brief A network device as the guest agent sees it; it belongs to the NIC with the same MAC.
struct OVIRT_EXPORT ReportedDevice {
    QString id;
    QString name;        //!< the guest's own, e.g. `eth0`
    QString description; //!< the same for all
    QString type;        //!< `network`
    QString mac;         //!< several may share one: bonds, VLANs, bridges
    QList<Ip> ips;
    Ref<Vm> vm;

    bool operator==(const ReportedDevice &) const = default;
};

template <>
struct Fields<Ip> {
    static constexpr const char *element = "ip";
    static constexpr const char *collection = "ips";
    static constexpr FieldList list{
        Field{"address", &Ip::address},
        Field{"version", &Ip::version, repeated},
    };
};

template <>
struct Fields<ReportedDevice> {
    static constexpr const char *element = "reported_device";
    static constexpr const char *collection = "reported_devices";
    static constexpr FieldList list{
        Field{"@id", &ReportedDevice::id},
        Field{"name", &ReportedDevice::name, repeated},
        Field{"description", &ReportedDevice::description, repeated},
        Field{"type", &ReportedDevice::type, repeated},
        Field{"mac/address", &ReportedDevice::mac},
        Field{"ips/ip", &ReportedDevice::ips},
        Field{"vm", &ReportedDevice::vm},
    };
};

} // namespace ovirt
