// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QStringList>

#include <optional>

namespace ovirt {

struct Cluster;

//! \brief A hypervisor. Hardware and versions are absent until it was up once.
struct OVIRT_EXPORT Host {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString address;
    std::optional<qint64> port; //!< of VDSM
    QString status;             //!< `up`, `maintenance`, `non_responsive`, …
    QString statusDetail;
    QString externalStatus; //!< `ok`, `info`, `warning`, `error`, `failure`
    QString type;           //!< `rhel`, `ovirt_node`
    QString vdsmVersion;
    QString libvirtVersion;
    QString osType;
    QString osVersion;
    QString kernelCommandLine;
    QString customKernelCommandLine;
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
    QString hardwareFamily;
    QString hardwareVersion;
    QString serialNumber;
    QString hardwareUuid;
    QStringList supportedRngSources;
    QString spmStatus;                 //!< `spm`, `contending`, `none`
    std::optional<qint64> spmPriority; //!< -1 to 10
    QString iscsiInitiator;
    QString seLinuxMode; //!< `enforcing`, `permissive`, `disabled`
    QString certificateSubject;
    QString certificateOrganization;
    QString sshFingerprint;
    std::optional<qint64> sshPort;
    QString kdumpStatus; //!< `enabled`, `disabled`, `unknown`
    std::optional<bool> ksm;
    std::optional<bool> transparentHugepages;
    std::optional<bool> powerManagement;
    std::optional<bool> automaticPowerManagement;
    std::optional<bool> kdumpDetection;
    std::optional<bool> devicePassthrough;
    std::optional<bool> updateAvailable;
    std::optional<bool> reinstallationRequired; //!< from 4.4.3 on
    std::optional<bool> ovnConfigured;          //!< from 4.5 on
    std::optional<bool> numaSupported;
    QString autoNumaStatus;
    QString protocol; //!< of no use since 4.1
    QString vgpuPlacement;
    std::optional<bool> networkOperationInProgress; //!< in lists only with allContent
    std::optional<bool> hostedEngineConfigured;     //!< these in lists only with allContent
    std::optional<bool> hostedEngineActive;
    std::optional<qint64> hostedEngineScore; //!< 0 to 3400: how fit to run the engine
    std::optional<bool> hostedEngineGlobalMaintenance;
    std::optional<bool> hostedEngineLocalMaintenance;
    Ref<Cluster> cluster;

    bool operator==(const Host &) const = default;
};

template <>
struct Fields<Host> {
    static constexpr const char *element = "host";
    static constexpr const char *collection = "hosts";
    static constexpr const char *path = "/hosts";
    static constexpr FieldList list{
        Field{"@id", &Host::id, repeated},
        Field{"name", &Host::name},
        Field{"description", &Host::description},
        Field{"comment", &Host::comment},
        Field{"address", &Host::address},
        Field{"port", &Host::port},
        Field{"status", &Host::status, repeated},
        Field{"status_detail", &Host::statusDetail, repeated},
        Field{"external_status", &Host::externalStatus, repeated},
        Field{"type", &Host::type, repeated},
        Field{"version/full_version", &Host::vdsmVersion, repeated},
        Field{"libvirt_version/full_version", &Host::libvirtVersion, repeated},
        Field{"os/type", &Host::osType, repeated},
        Field{"os/version/full_version", &Host::osVersion, repeated},
        Field{"os/reported_kernel_cmdline", &Host::kernelCommandLine},
        Field{"os/custom_kernel_cmdline", &Host::customKernelCommandLine, repeated},
        Field{"cpu/name", &Host::cpuName, repeated},
        Field{"cpu/type", &Host::cpuType, repeated},
        Field{"cpu/speed", &Host::cpuSpeed},
        Field{"cpu/topology/sockets", &Host::cpuSockets},
        Field{"cpu/topology/cores", &Host::cpuCores},
        Field{"cpu/topology/threads", &Host::cpuThreads},
        Field{"memory", &Host::memory},
        Field{"max_scheduling_memory", &Host::maxSchedulingMemory},
        Field{"summary/active", &Host::vmsActive},
        Field{"summary/migrating", &Host::vmsMigrating},
        Field{"summary/total", &Host::vmsTotal},
        Field{"hardware_information/manufacturer", &Host::manufacturer, repeated},
        Field{"hardware_information/product_name", &Host::productName, repeated},
        Field{"hardware_information/family", &Host::hardwareFamily, repeated},
        Field{"hardware_information/version", &Host::hardwareVersion, repeated},
        Field{"hardware_information/serial_number", &Host::serialNumber},
        Field{"hardware_information/uuid", &Host::hardwareUuid},
        Field{"hardware_information/supported_rng_sources/supported_rng_source",
            &Host::supportedRngSources, repeated},
        Field{"spm/status", &Host::spmStatus, repeated},
        Field{"spm/priority", &Host::spmPriority},
        Field{"iscsi/initiator", &Host::iscsiInitiator},
        Field{"se_linux/mode", &Host::seLinuxMode, repeated},
        Field{"certificate/subject", &Host::certificateSubject},
        Field{"certificate/organization", &Host::certificateOrganization, repeated},
        Field{"ssh/fingerprint", &Host::sshFingerprint},
        Field{"ssh/port", &Host::sshPort},
        Field{"kdump_status", &Host::kdumpStatus, repeated},
        Field{"ksm/enabled", &Host::ksm},
        Field{"transparent_hugepages/enabled", &Host::transparentHugepages},
        Field{"power_management/enabled", &Host::powerManagement},
        Field{"power_management/automatic_pm_enabled", &Host::automaticPowerManagement},
        Field{"power_management/kdump_detection", &Host::kdumpDetection},
        Field{"device_passthrough/enabled", &Host::devicePassthrough},
        Field{"update_available", &Host::updateAvailable},
        Field{"reinstallation_required", &Host::reinstallationRequired},
        Field{"ovn_configured", &Host::ovnConfigured},
        Field{"numa_supported", &Host::numaSupported},
        Field{"auto_numa_status", &Host::autoNumaStatus, repeated},
        Field{"protocol", &Host::protocol, repeated},
        Field{"vgpu_placement", &Host::vgpuPlacement, repeated},
        Field{"network_operation_in_progress", &Host::networkOperationInProgress},
        Field{"hosted_engine/configured", &Host::hostedEngineConfigured},
        Field{"hosted_engine/active", &Host::hostedEngineActive},
        Field{"hosted_engine/score", &Host::hostedEngineScore},
        Field{"hosted_engine/global_maintenance", &Host::hostedEngineGlobalMaintenance},
        Field{"hosted_engine/local_maintenance", &Host::hostedEngineLocalMaintenance},
        Field{"cluster", &Host::cluster},
    };
};

} // namespace ovirt
