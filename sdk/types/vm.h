// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/ovirt_export.h"
#include "sdk/types/field.h"
#include "sdk/types/vmbase.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ovirt {

struct Host;
struct Template;

//! \brief A virtual machine, as `/vms` reports it.
//!
//! Its addresses, disks and permissions are lists of their own; see VmService.
struct OVIRT_EXPORT Vm : VmBase {
    QString status;       //!< `up`, `down`, `paused`, …
    QString statusDetail; //!< why it is paused, or what keeps it down
    QString stopReason;
    QString fqdn;        //!< of the guest; only with a guest agent
    QDateTime startTime; //!< only while it runs
    QDateTime stopTime;
    QString guestOsFamily;                   //!< guest agent
    QString guestOsDistribution;             //!< guest agent
    QString guestOsCodename;                 //!< guest agent
    QString guestOsArchitecture;             //!< guest agent
    QString guestOsVersion;                  //!< guest agent
    QString guestOsKernelVersion;            //!< guest agent
    QString guestTimeZone;                   //!< guest agent
    QString guestTimeZoneOffset;             //!< guest agent; `+01:00`
    std::optional<qint64> dynamicCpuSockets; //!< while it runs with a pinning policy; 4.5
    std::optional<qint64> dynamicCpuCores;   //!< per socket
    std::optional<qint64> dynamicCpuThreads; //!< per core
    QList<VcpuPin> dynamicVcpuPins;
    std::optional<bool> runOnce;
    std::optional<bool> nextRunConfigurationExists;
    std::optional<bool> hasIllegalImages; //!< reported only where true
    QString numaTuneMode;                 //!< of no use since 4.4
    Ref<Host> host;                       //!< only while it runs
    Ref<Template> templateRef;
    Ref<Template> originalTemplate;
    QString instanceTypeId;
    QString vmPoolId;

    bool operator==(const Vm &) const = default;
};

template <>
struct Fields<Vm> {
    static constexpr const char *element = "vm";
    static constexpr const char *collection = "vms";
    static constexpr const char *path = "/vms";
    static constexpr FieldList list{
        Fields<VmBase>::list,
        Field{"status", &Vm::status, repeated},
        Field{"status_detail", &Vm::statusDetail, repeated},
        Field{"stop_reason", &Vm::stopReason, repeated},
        Field{"fqdn", &Vm::fqdn},
        Field{"start_time", &Vm::startTime},
        Field{"stop_time", &Vm::stopTime},
        Field{"guest_operating_system/family", &Vm::guestOsFamily, repeated},
        Field{"guest_operating_system/distribution", &Vm::guestOsDistribution, repeated},
        Field{"guest_operating_system/codename", &Vm::guestOsCodename, repeated},
        Field{"guest_operating_system/architecture", &Vm::guestOsArchitecture, repeated},
        Field{"guest_operating_system/version/full_version", &Vm::guestOsVersion, repeated},
        Field{"guest_operating_system/kernel/version/full_version", &Vm::guestOsKernelVersion,
            repeated},
        Field{"guest_time_zone/name", &Vm::guestTimeZone, repeated},
        Field{"guest_time_zone/utc_offset", &Vm::guestTimeZoneOffset, repeated},
        Field{"dynamic_cpu/topology/sockets", &Vm::dynamicCpuSockets},
        Field{"dynamic_cpu/topology/cores", &Vm::dynamicCpuCores},
        Field{"dynamic_cpu/topology/threads", &Vm::dynamicCpuThreads},
        Field{"dynamic_cpu/cpu_tune/vcpu_pins/vcpu_pin", &Vm::dynamicVcpuPins},
        Field{"run_once", &Vm::runOnce},
        Field{"next_run_configuration_exists", &Vm::nextRunConfigurationExists},
        Field{"has_illegal_images", &Vm::hasIllegalImages},
        Field{"numa_tune_mode", &Vm::numaTuneMode, repeated},
        Field{"host", &Vm::host},
        Field{"template", &Vm::templateRef},
        Field{"original_template", &Vm::originalTemplate},
        Field{"instance_type/@id", &Vm::instanceTypeId, repeated},
        Field{"vm_pool/@id", &Vm::vmPoolId, repeated},
    };
};

} // namespace ovirt
