// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <optional>

namespace ovirt {

struct Cluster;

//! \brief A hypervisor. Hardware and versions are absent until it was up once.
struct OVIRT_EXPORT Host {
    QString id;
    QString name;
    QString comment;
    QString address;
    QString status; //!< `up`, `maintenance`, `non_responsive`, …
    QString statusDetail;
    QString externalStatus;
    QString type;
    QString vdsmVersion;
    QString libvirtVersion;
    QString osType;
    QString osVersion;
    QString cpuName;
    QString cpuType;
    std::optional<qint64> cpuSpeed; //!< MHz
    std::optional<qint64> cpuSockets;
    std::optional<qint64> cpuCores;            //!< per socket
    std::optional<qint64> cpuThreads;          //!< per core
    std::optional<qint64> memory;              //!< bytes
    std::optional<qint64> maxSchedulingMemory; //!< bytes
    std::optional<qint64> vmsActive;
    std::optional<qint64> vmsMigrating;
    std::optional<qint64> vmsTotal;
    QString manufacturer;
    QString productName;
    QString serialNumber;
    QString hardwareUuid;
    QString spmStatus;
    std::optional<bool> powerManagement;
    std::optional<bool> updateAvailable;
    std::optional<bool> reinstallationRequired;
    Ref<Cluster> cluster;

    bool operator==(const Host &) const = default;
};

template <>
struct Fields<Host> {
    static constexpr const char *element = "host";
    static constexpr const char *collection = "hosts";
    static constexpr std::tuple list{
        Field{"@id", &Host::id},
        Field{"name", &Host::name},
        Field{"comment", &Host::comment},
        Field{"address", &Host::address},
        Field{"status", &Host::status},
        Field{"status_detail", &Host::statusDetail},
        Field{"external_status", &Host::externalStatus},
        Field{"type", &Host::type},
        Field{"version/full_version", &Host::vdsmVersion},
        Field{"libvirt_version/full_version", &Host::libvirtVersion},
        Field{"os/type", &Host::osType},
        Field{"os/version/full_version", &Host::osVersion},
        Field{"cpu/name", &Host::cpuName},
        Field{"cpu/type", &Host::cpuType},
        Field{"cpu/speed", &Host::cpuSpeed},
        Field{"cpu/topology/sockets", &Host::cpuSockets},
        Field{"cpu/topology/cores", &Host::cpuCores},
        Field{"cpu/topology/threads", &Host::cpuThreads},
        Field{"memory", &Host::memory},
        Field{"max_scheduling_memory", &Host::maxSchedulingMemory},
        Field{"summary/active", &Host::vmsActive},
        Field{"summary/migrating", &Host::vmsMigrating},
        Field{"summary/total", &Host::vmsTotal},
        Field{"hardware_information/manufacturer", &Host::manufacturer},
        Field{"hardware_information/product_name", &Host::productName},
        Field{"hardware_information/serial_number", &Host::serialNumber},
        Field{"hardware_information/uuid", &Host::hardwareUuid},
        Field{"spm/status", &Host::spmStatus},
        Field{"power_management/enabled", &Host::powerManagement},
        Field{"update_available", &Host::updateAvailable},
        Field{"reinstallation_required", &Host::reinstallationRequired},
        Field{"cluster", &Host::cluster},
    };
};

} // namespace ovirt
