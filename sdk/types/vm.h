// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace ovirt {

struct Cluster;
struct Host;
struct StorageDomain;
struct Template;

//! A name and its value, as administrators set them (`custom_properties`).
struct OVIRT_EXPORT CustomProperty {
    QString name;
    QString value;

    bool operator==(const CustomProperty &) const = default;
};

//! \brief A virtual machine, as `/vms` reports it.
//!
//! Texts are null and optionals empty where the engine reported nothing. Times are UTC.
//! Enumerations keep the engine's own word, so that a word of a newer engine is not lost.
struct OVIRT_EXPORT Vm {
    QString id;
    QString name;
    QString description;
    QString comment;
    QString status;       //!< `up`, `down`, `paused`, …
    QString statusDetail; //!< why it is paused, or what keeps it down
    QString stopReason;
    QString type;   //!< `desktop`, `server`, `high_performance`
    QString origin; //!< where it came from: `ovirt`, `vmware`, …
    QString fqdn;   //!< of the guest; only with a guest agent
    QDateTime creationTime;
    QDateTime startTime; //!< only while it runs
    QDateTime stopTime;
    std::optional<qint64> memory;           //!< configured RAM, bytes
    std::optional<qint64> memoryGuaranteed; //!< bytes
    std::optional<qint64> memoryMax;        //!< bytes
    std::optional<bool> ballooning;
    QString cpuArchitecture;
    std::optional<qint64> cpuSockets;
    std::optional<qint64> cpuCores;   //!< per socket
    std::optional<qint64> cpuThreads; //!< per core
    std::optional<qint64> cpuShares;
    QString cpuPinningPolicy;
    QString osType; //!< the configured type, e.g. `rhel_9x64`
    QStringList bootDevices;
    QString biosType;
    QString guestOsFamily;        //!< guest agent
    QString guestOsDistribution;  //!< guest agent
    QString guestOsCodename;      //!< guest agent
    QString guestOsArchitecture;  //!< guest agent
    QString guestOsVersion;       //!< guest agent
    QString guestOsKernelVersion; //!< guest agent
    QString guestTimeZone;        //!< guest agent
    QString displayType;
    QString displayAddress; //!< only while it runs
    std::optional<qint64> displayMonitors;
    std::optional<bool> highAvailability;
    std::optional<qint64> highAvailabilityPriority;
    Ref<StorageDomain> leaseStorageDomain;
    QString placementAffinity;
    QList<Ref<Host>> placementHosts;
    std::optional<bool> deleteProtected;
    std::optional<bool> stateless;
    std::optional<bool> startPaused;
    std::optional<bool> runOnce;
    std::optional<bool> nextRunConfigurationExists;
    std::optional<bool> hasIllegalImages; //!< reported only where true
    std::optional<bool> usb;
    QString timeZone;
    QString serialNumberPolicy;
    QString customEmulatedMachine;
    QString customCpuModel;
    std::optional<qint64> customCompatibilityMajor;
    std::optional<qint64> customCompatibilityMinor;
    QString storageErrorResumeBehaviour;
    QList<CustomProperty> customProperties;
    Ref<Cluster> cluster;
    Ref<Host> host; //!< only while it runs
    Ref<Template> templateRef;
    Ref<Template> originalTemplate;
    QString quotaId;
    QString vmPoolId;

    //! Sockets x cores x threads; nullopt where one of them is not reported.
    [[nodiscard]] std::optional<qint64> vcpus() const
    {
        if (!cpuSockets || !cpuCores || !cpuThreads)
            return std::nullopt;
        return *cpuSockets * *cpuCores * *cpuThreads;
    }

    bool operator==(const Vm &) const = default;
};

template <>
struct Fields<CustomProperty> {
    static constexpr const char *element = "custom_property";
    static constexpr const char *collection = "custom_properties";
    static constexpr std::tuple list{
        Field{"name", &CustomProperty::name},
        Field{"value", &CustomProperty::value},
    };
};

template <>
struct Fields<Vm> {
    static constexpr const char *element = "vm";
    static constexpr const char *collection = "vms";
    static constexpr std::tuple list{
        Field{"@id", &Vm::id},
        Field{"name", &Vm::name},
        Field{"description", &Vm::description},
        Field{"comment", &Vm::comment},
        Field{"status", &Vm::status},
        Field{"status_detail", &Vm::statusDetail},
        Field{"stop_reason", &Vm::stopReason},
        Field{"type", &Vm::type},
        Field{"origin", &Vm::origin},
        Field{"fqdn", &Vm::fqdn},
        Field{"creation_time", &Vm::creationTime},
        Field{"start_time", &Vm::startTime},
        Field{"stop_time", &Vm::stopTime},
        Field{"memory", &Vm::memory},
        Field{"memory_policy/guaranteed", &Vm::memoryGuaranteed},
        Field{"memory_policy/max", &Vm::memoryMax},
        Field{"memory_policy/ballooning", &Vm::ballooning},
        Field{"cpu/architecture", &Vm::cpuArchitecture},
        Field{"cpu/topology/sockets", &Vm::cpuSockets},
        Field{"cpu/topology/cores", &Vm::cpuCores},
        Field{"cpu/topology/threads", &Vm::cpuThreads},
        Field{"cpu_shares", &Vm::cpuShares},
        Field{"cpu_pinning_policy", &Vm::cpuPinningPolicy},
        Field{"os/type", &Vm::osType},
        Field{"os/boot/devices/device", &Vm::bootDevices},
        Field{"bios/type", &Vm::biosType},
        Field{"guest_operating_system/family", &Vm::guestOsFamily},
        Field{"guest_operating_system/distribution", &Vm::guestOsDistribution},
        Field{"guest_operating_system/codename", &Vm::guestOsCodename},
        Field{"guest_operating_system/architecture", &Vm::guestOsArchitecture},
        Field{"guest_operating_system/version/full_version", &Vm::guestOsVersion},
        Field{"guest_operating_system/kernel/version/full_version", &Vm::guestOsKernelVersion},
        Field{"guest_time_zone/name", &Vm::guestTimeZone},
        Field{"display/type", &Vm::displayType},
        Field{"display/address", &Vm::displayAddress},
        Field{"display/monitors", &Vm::displayMonitors},
        Field{"high_availability/enabled", &Vm::highAvailability},
        Field{"high_availability/priority", &Vm::highAvailabilityPriority},
        Field{"lease/storage_domain", &Vm::leaseStorageDomain},
        Field{"placement_policy/affinity", &Vm::placementAffinity},
        Field{"placement_policy/hosts/host", &Vm::placementHosts},
        Field{"delete_protected", &Vm::deleteProtected},
        Field{"stateless", &Vm::stateless},
        Field{"start_paused", &Vm::startPaused},
        Field{"run_once", &Vm::runOnce},
        Field{"next_run_configuration_exists", &Vm::nextRunConfigurationExists},
        Field{"has_illegal_images", &Vm::hasIllegalImages},
        Field{"usb/enabled", &Vm::usb},
        Field{"time_zone/name", &Vm::timeZone},
        Field{"serial_number/policy", &Vm::serialNumberPolicy},
        Field{"custom_emulated_machine", &Vm::customEmulatedMachine},
        Field{"custom_cpu_model", &Vm::customCpuModel},
        Field{"custom_compatibility_version/major", &Vm::customCompatibilityMajor},
        Field{"custom_compatibility_version/minor", &Vm::customCompatibilityMinor},
        Field{"storage_error_resume_behaviour", &Vm::storageErrorResumeBehaviour},
        Field{"custom_properties/custom_property", &Vm::customProperties},
        Field{"cluster", &Vm::cluster},
        Field{"host", &Vm::host},
        Field{"template", &Vm::templateRef},
        Field{"original_template", &Vm::originalTemplate},
        Field{"quota/@id", &Vm::quotaId},
        Field{"vm_pool/@id", &Vm::vmPoolId},
    };
};

} // namespace ovirt
