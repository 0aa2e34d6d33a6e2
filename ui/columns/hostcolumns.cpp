// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/usage_p.h"
#include "ui/columns/values_p.h"

namespace browser {
namespace {

using namespace ovirt;
using values::joined;
using values::linked;
using values::named;
using values::own;

QVariant processors(const Inventory &, const Host &host)
{
    if (!host.cpuSockets || !host.cpuCores || !host.cpuThreads)
        return {};
    return *host.cpuSockets * *host.cpuCores * *host.cpuThreads;
}

QVariant dataCenter(const Inventory &inventory, const Host &host)
{
    const Cluster *cluster = inventory.find(host.cluster);
    return cluster ? values::of(nameOf(inventory, cluster->dataCenter)) : QVariant();
}

ObjectKey dataCenterLink(const Inventory &inventory, const Host &host)
{
    const Cluster *cluster = inventory.find(host.cluster);
    return cluster ? values::keyOf(cluster->dataCenter) : ObjectKey();
}

constexpr Column<Host> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Host::name>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "What the host does at the moment, in the engine's words"),
        Format::State, own<&Host::status>},
    {"address", QT_TRANSLATE_NOOP("columns", "Address"),
        QT_TRANSLATE_NOOP("columns", "Name or address by which the engine reaches it"),
        Format::Text, own<&Host::address>},
    {"cluster", QT_TRANSLATE_NOOP("columns", "Cluster"),
        QT_TRANSLATE_NOOP("columns", "Cluster it belongs to"), Format::Text, named<&Host::cluster>,
        linked<&Host::cluster>},
    {"vms", QT_TRANSLATE_NOOP("columns", "VMs"),
        QT_TRANSLATE_NOOP("columns", "VMs on it, by the engine's own count"), Format::Number,
        own<&Host::vmsTotal>},
    {"vcpus", QT_TRANSLATE_NOOP("columns", "vCPUs"),
        QT_TRANSLATE_NOOP("columns", "Virtual processors of the VMs on it"), Format::Number,
        joined<vcpusOnHost>},
    {"processors", QT_TRANSLATE_NOOP("columns", "Processors"),
        QT_TRANSLATE_NOOP("columns", "Logical processors: sockets x cores x threads"),
        Format::Number, processors},
    {"vm_memory", QT_TRANSLATE_NOOP("columns", "VM memory"),
        QT_TRANSLATE_NOOP("columns", "Configured RAM of the VMs on it"), Format::Bytes,
        joined<vmMemoryOnHost>},
    {"memory", QT_TRANSLATE_NOOP("columns", "Memory"), QT_TRANSLATE_NOOP("columns", "Physical RAM"),
        Format::Bytes, own<&Host::memory>},
    {"os", QT_TRANSLATE_NOOP("columns", "OS"), QT_TRANSLATE_NOOP("columns", "Operating system"),
        Format::Text, own<&Host::osType>},
    {"os_version", QT_TRANSLATE_NOOP("columns", "OS version"),
        QT_TRANSLATE_NOOP("columns", "Version of the operating system"), Format::Text,
        own<&Host::osVersion>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center of its cluster"), Format::Text, dataCenter,
        dataCenterLink},
    {"status_detail", QT_TRANSLATE_NOOP("columns", "Status detail"),
        QT_TRANSLATE_NOOP("columns", "Why it is in that state"), Format::Text,
        own<&Host::statusDetail>},
    {"external_status", QT_TRANSLATE_NOOP("columns", "External status"),
        QT_TRANSLATE_NOOP("columns", "What an external system says of it"), Format::Text,
        own<&Host::externalStatus>},
    {"type", QT_TRANSLATE_NOOP("columns", "Type"),
        QT_TRANSLATE_NOOP("columns", "Kind of installation"), Format::Text, own<&Host::type>},
    {"spm", QT_TRANSLATE_NOOP("columns", "SPM"),
        QT_TRANSLATE_NOOP("columns", "Whether it manages the storage of its data center"),
        Format::Text, own<&Host::spmStatus>},
    {"spm_priority", QT_TRANSLATE_NOOP("columns", "SPM priority"),
        QT_TRANSLATE_NOOP(
            "columns", "How gladly it becomes the manager of storage: -1 never, 10 first"),
        Format::Number, own<&Host::spmPriority>},
    {"vms_active", QT_TRANSLATE_NOOP("columns", "Active VMs"),
        QT_TRANSLATE_NOOP("columns", "VMs that run on it"), Format::Number, own<&Host::vmsActive>},
    {"vms_migrating", QT_TRANSLATE_NOOP("columns", "Migrating VMs"),
        QT_TRANSLATE_NOOP("columns", "VMs that are on their way to or from it"), Format::Number,
        own<&Host::vmsMigrating>},
    {"memory_schedulable", QT_TRANSLATE_NOOP("columns", "Schedulable memory"),
        QT_TRANSLATE_NOOP("columns", "RAM that is left for VMs to be started"), Format::Bytes,
        own<&Host::maxSchedulingMemory>},
    {"sockets", QT_TRANSLATE_NOOP("columns", "Sockets"),
        QT_TRANSLATE_NOOP("columns", "Processor sockets"), Format::Number, own<&Host::cpuSockets>},
    {"cores", QT_TRANSLATE_NOOP("columns", "Cores"),
        QT_TRANSLATE_NOOP("columns", "Cores in each socket"), Format::Number, own<&Host::cpuCores>},
    {"threads", QT_TRANSLATE_NOOP("columns", "Threads"),
        QT_TRANSLATE_NOOP("columns", "Threads in each core"), Format::Number,
        own<&Host::cpuThreads>},
    {"cpu_name", QT_TRANSLATE_NOOP("columns", "CPU"),
        QT_TRANSLATE_NOOP("columns", "Processor model"), Format::Text, own<&Host::cpuName>},
    {"cpu_type", QT_TRANSLATE_NOOP("columns", "CPU type"),
        QT_TRANSLATE_NOOP("columns", "Processor type in the engine's words"), Format::Text,
        own<&Host::cpuType>},
    {"cpu_speed", QT_TRANSLATE_NOOP("columns", "CPU speed"),
        QT_TRANSLATE_NOOP("columns", "Clock, MHz"), Format::Number, own<&Host::cpuSpeed>},
    {"manufacturer", QT_TRANSLATE_NOOP("columns", "Manufacturer"),
        QT_TRANSLATE_NOOP("columns", "Who made the machine"), Format::Text,
        own<&Host::manufacturer>},
    {"product", QT_TRANSLATE_NOOP("columns", "Product"),
        QT_TRANSLATE_NOOP("columns", "Model of the machine"), Format::Text,
        own<&Host::productName>},
    {"hardware_family", QT_TRANSLATE_NOOP("columns", "Family"),
        QT_TRANSLATE_NOOP("columns", "Family of the machine"), Format::Text,
        own<&Host::hardwareFamily>},
    {"hardware_version", QT_TRANSLATE_NOOP("columns", "Hardware version"),
        QT_TRANSLATE_NOOP("columns", "Version of the machine"), Format::Text,
        own<&Host::hardwareVersion>},
    {"serial_number", QT_TRANSLATE_NOOP("columns", "Serial number"),
        QT_TRANSLATE_NOOP("columns", "Serial number of the machine"), Format::Text,
        own<&Host::serialNumber>},
    {"hardware_uuid", QT_TRANSLATE_NOOP("columns", "Hardware UUID"),
        QT_TRANSLATE_NOOP("columns", "UUID of the machine"), Format::Text,
        own<&Host::hardwareUuid>},
    {"vdsm", QT_TRANSLATE_NOOP("columns", "VDSM"),
        QT_TRANSLATE_NOOP("columns", "Version of the agent that the engine talks to"), Format::Text,
        own<&Host::vdsmVersion>},
    {"libvirt", QT_TRANSLATE_NOOP("columns", "libvirt"),
        QT_TRANSLATE_NOOP("columns", "Version of libvirt"), Format::Text,
        own<&Host::libvirtVersion>},
    {"kernel_command_line", QT_TRANSLATE_NOOP("columns", "Kernel command line"),
        QT_TRANSLATE_NOOP("columns", "What its kernel was started with"), Format::Text,
        own<&Host::kernelCommandLine>},
    {"kernel_command_line_custom", QT_TRANSLATE_NOOP("columns", "Custom kernel command line"),
        QT_TRANSLATE_NOOP("columns", "What the engine adds to the kernel's command line"),
        Format::Text, own<&Host::customKernelCommandLine>},
    {"selinux", QT_TRANSLATE_NOOP("columns", "SELinux"),
        QT_TRANSLATE_NOOP("columns", "Enforcing, permissive or disabled"), Format::Text,
        own<&Host::seLinuxMode>},
    {"kdump", QT_TRANSLATE_NOOP("columns", "kdump"),
        QT_TRANSLATE_NOOP("columns", "Whether a crash is dumped"), Format::Text,
        own<&Host::kdumpStatus>},
    {"ksm", QT_TRANSLATE_NOOP("columns", "KSM"),
        QT_TRANSLATE_NOOP("columns", "Whether equal pages of memory are shared"), Format::YesNo,
        own<&Host::ksm>},
    {"hugepages", QT_TRANSLATE_NOOP("columns", "Transparent huge pages"),
        QT_TRANSLATE_NOOP("columns", "Whether memory may come in huge pages"), Format::YesNo,
        own<&Host::transparentHugepages>},
    {"power_management", QT_TRANSLATE_NOOP("columns", "Power management"),
        QT_TRANSLATE_NOOP("columns", "Whether the engine can switch it off and on"), Format::YesNo,
        own<&Host::powerManagement>},
    {"power_management_automatic", QT_TRANSLATE_NOOP("columns", "Automatic power"),
        QT_TRANSLATE_NOOP("columns", "Whether the scheduler may switch it off"), Format::YesNo,
        own<&Host::automaticPowerManagement>},
    {"kdump_detection", QT_TRANSLATE_NOOP("columns", "kdump detection"),
        QT_TRANSLATE_NOOP("columns", "Whether a dump under way delays fencing"), Format::YesNo,
        own<&Host::kdumpDetection>},
    {"device_passthrough", QT_TRANSLATE_NOOP("columns", "Device passthrough"),
        QT_TRANSLATE_NOOP("columns", "Whether VMs may have its devices"), Format::YesNo,
        own<&Host::devicePassthrough>},
    {"update_available", QT_TRANSLATE_NOOP("columns", "Update available"),
        QT_TRANSLATE_NOOP("columns", "Whether there are newer packages for it"), Format::YesNo,
        own<&Host::updateAvailable>},
    {"reinstallation_required", QT_TRANSLATE_NOOP("columns", "Reinstallation required"),
        QT_TRANSLATE_NOOP("columns", "Whether a changed setting needs a new installation"),
        Format::YesNo, own<&Host::reinstallationRequired>},
    {"ovn", QT_TRANSLATE_NOOP("columns", "OVN"),
        QT_TRANSLATE_NOOP("columns", "Whether it is set up for virtual networks"), Format::YesNo,
        own<&Host::ovnConfigured>},
    {"numa", QT_TRANSLATE_NOOP("columns", "NUMA"),
        QT_TRANSLATE_NOOP("columns", "Whether it has NUMA nodes"), Format::YesNo,
        own<&Host::numaSupported>},
    {"numa_balancing", QT_TRANSLATE_NOOP("columns", "NUMA balancing"),
        QT_TRANSLATE_NOOP("columns", "Whether the kernel moves memory between nodes"), Format::Text,
        own<&Host::autoNumaStatus>},
    {"vgpu", QT_TRANSLATE_NOOP("columns", "vGPU placement"),
        QT_TRANSLATE_NOOP("columns", "How virtual GPUs are spread"), Format::Text,
        own<&Host::vgpuPlacement>},
    {"rng_sources", QT_TRANSLATE_NOOP("columns", "RNG sources"),
        QT_TRANSLATE_NOOP("columns", "Sources of randomness that VMs may use"), Format::Text,
        own<&Host::supportedRngSources>},
    {"iscsi_initiator", QT_TRANSLATE_NOOP("columns", "iSCSI initiator"),
        QT_TRANSLATE_NOOP("columns", "Its name towards iSCSI storage"), Format::Text,
        own<&Host::iscsiInitiator>},
    {"port", QT_TRANSLATE_NOOP("columns", "Port"),
        QT_TRANSLATE_NOOP("columns", "Port of its agent"), Format::Number, own<&Host::port>},
    {"ssh_port", QT_TRANSLATE_NOOP("columns", "SSH port"),
        QT_TRANSLATE_NOOP("columns", "Port of its SSH server"), Format::Number,
        own<&Host::sshPort>},
    {"ssh_fingerprint", QT_TRANSLATE_NOOP("columns", "SSH fingerprint"),
        QT_TRANSLATE_NOOP("columns", "Fingerprint of its SSH key"), Format::Text,
        own<&Host::sshFingerprint>},
    {"certificate", QT_TRANSLATE_NOOP("columns", "Certificate"),
        QT_TRANSLATE_NOOP("columns", "Subject of its certificate"), Format::Text,
        own<&Host::certificateSubject>},
    {"certificate_organization", QT_TRANSLATE_NOOP("columns", "Organization"),
        QT_TRANSLATE_NOOP("columns", "Organization in its certificate"), Format::Text,
        own<&Host::certificateOrganization>},
    {"network_operation", QT_TRANSLATE_NOOP("columns", "Network operation"),
        QT_TRANSLATE_NOOP("columns", "Whether its network is being set up"), Format::YesNo,
        own<&Host::networkOperationInProgress>},
    {"hosted_engine", QT_TRANSLATE_NOOP("columns", "Hosted engine"),
        QT_TRANSLATE_NOOP("columns", "Whether it can run the engine itself"), Format::YesNo,
        own<&Host::hostedEngineConfigured>},
    {"hosted_engine_active", QT_TRANSLATE_NOOP("columns", "Hosted engine active"),
        QT_TRANSLATE_NOOP("columns", "Whether that is active"), Format::YesNo,
        own<&Host::hostedEngineActive>},
    {"hosted_engine_score", QT_TRANSLATE_NOOP("columns", "Hosted engine score"),
        QT_TRANSLATE_NOOP("columns", "How fit it is to run the engine, 0 to 3400"), Format::Number,
        own<&Host::hostedEngineScore>},
    {"hosted_engine_global_maintenance", QT_TRANSLATE_NOOP("columns", "Global maintenance"),
        QT_TRANSLATE_NOOP("columns", "Whether the engine is left where it is, on all hosts"),
        Format::YesNo, own<&Host::hostedEngineGlobalMaintenance>},
    {"hosted_engine_local_maintenance", QT_TRANSLATE_NOOP("columns", "Local maintenance"),
        QT_TRANSLATE_NOOP("columns", "Whether the engine is kept away from this host"),
        Format::YesNo, own<&Host::hostedEngineLocalMaintenance>},
    {"comment", QT_TRANSLATE_NOOP("columns", "Comment"),
        QT_TRANSLATE_NOOP("columns", "Comment in the engine"), Format::Text, own<&Host::comment>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        own<&Host::description>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Host::id>},
};

} // namespace

template <>
std::span<const Column<Host>> columnsOf<Host>()
{
    return columns;
}

} // namespace browser
