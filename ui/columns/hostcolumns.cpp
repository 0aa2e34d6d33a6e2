// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/column.h"
#include "ui/columns/values_p.h"

#include <QCoreApplication>

namespace browser {
namespace {

using namespace ovirt;
using values::countOfReferrers;
using values::from;
using values::linked;
using values::named;
using values::own;

template <auto Join>
QVariant ofItsVms(const Inventory &inventory, const Host &host)
{
    return values::of(Join(inventory, Ref<Host>{host.id}));
}

std::optional<qint64> coresOf(const Host &host)
{
    if (!host.cpuSockets || !host.cpuCores)
        return std::nullopt;
    return *host.cpuSockets * *host.cpuCores;
}

std::optional<qint64> logicalCpusOf(const Host &host)
{
    const std::optional<qint64> cores = coresOf(host);
    return cores && host.cpuThreads ? std::optional(*cores * *host.cpuThreads) : std::nullopt;
}

const Cluster *clusterOf(const Inventory &inventory, const Host &host)
{
    return inventory.find(host.cluster);
}

QVariant dataCenter(const Inventory &inventory, const Host &host)
{
    const Cluster *cluster = clusterOf(inventory, host);
    return cluster ? values::of(nameOf(inventory, cluster->dataCenter)) : QVariant();
}

ObjectKey dataCenterKey(const Inventory &inventory, const Host &host)
{
    const Cluster *cluster = clusterOf(inventory, host);
    return cluster ? values::keyOf(cluster->dataCenter) : ObjectKey();
}

constexpr Column<Host> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Host::name>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "What it does at the moment, in the engine's words"),
        Format::State, own<&Host::status>},
    {"vms", QT_TRANSLATE_NOOP("columns", "VMs"),
        QT_TRANSLATE_NOOP("columns", "Number of VMs that run on it"), Format::Number,
        countOfReferrers<Vm>},
    {"vcpus", QT_TRANSLATE_NOOP("columns", "vCPUs"),
        QT_TRANSLATE_NOOP("columns", "Virtual processors of the VMs that run on it, together"),
        Format::Number, ofItsVms<vcpuSumAt<Host>>},
    {"vm_memory", QT_TRANSLATE_NOOP("columns", "VM memory"),
        QT_TRANSLATE_NOOP("columns", "Configured RAM of the VMs that run on it, together"),
        Format::Bytes, ofItsVms<memorySumAt<Host>>},
    {"memory", QT_TRANSLATE_NOOP("columns", "Memory"),
        QT_TRANSLATE_NOOP("columns", "RAM that it has"), Format::Bytes, own<&Host::memory>},
    {"logical_cpus", QT_TRANSLATE_NOOP("columns", "Logical CPUs"),
        QT_TRANSLATE_NOOP("columns", "Threads that it can run at once: sockets x cores x threads"),
        Format::Number, from<logicalCpusOf>},
    {"cpu_name", QT_TRANSLATE_NOOP("columns", "CPU"),
        QT_TRANSLATE_NOOP("columns", "Name of its processors"), Format::Text, own<&Host::cpuName>},
    {"cluster", QT_TRANSLATE_NOOP("columns", "Cluster"),
        QT_TRANSLATE_NOOP("columns", "Cluster it belongs to"), Format::Text, named<&Host::cluster>,
        linked<&Host::cluster>},
    {"data_center", QT_TRANSLATE_NOOP("columns", "Data center"),
        QT_TRANSLATE_NOOP("columns", "Data center of its cluster"), Format::Text, dataCenter,
        dataCenterKey},
    {"address", QT_TRANSLATE_NOOP("columns", "Address"),
        QT_TRANSLATE_NOOP("columns", "Name or address by which the engine reaches it"),
        Format::Text, own<&Host::address>},
    {"status_detail", QT_TRANSLATE_NOOP("columns", "Status detail"),
        QT_TRANSLATE_NOOP("columns", "Why it is in that state"), Format::Text,
        own<&Host::statusDetail>},
    {"external_status", QT_TRANSLATE_NOOP("columns", "External status"),
        QT_TRANSLATE_NOOP("columns", "How it is by what other systems told the engine"),
        Format::State, own<&Host::externalStatus>},
    {"spm", QT_TRANSLATE_NOOP("columns", "SPM"),
        QT_TRANSLATE_NOOP("columns",
            "Whether it manages the storage pool of its data center, in the engine's words"),
        Format::Text, own<&Host::spmStatus>},
    {"sockets", QT_TRANSLATE_NOOP("columns", "Sockets"),
        QT_TRANSLATE_NOOP("columns", "Processor sockets"), Format::Number, own<&Host::cpuSockets>},
    {"cores", QT_TRANSLATE_NOOP("columns", "Cores"),
        QT_TRANSLATE_NOOP("columns", "Cores in each socket"), Format::Number, own<&Host::cpuCores>},
    {"threads", QT_TRANSLATE_NOOP("columns", "Threads"),
        QT_TRANSLATE_NOOP("columns", "Threads in each core"), Format::Number,
        own<&Host::cpuThreads>},
    {"cores_total", QT_TRANSLATE_NOOP("columns", "Cores in all"),
        QT_TRANSLATE_NOOP("columns", "Cores of all sockets"), Format::Number, from<coresOf>},
    {"cpu_speed", QT_TRANSLATE_NOOP("columns", "CPU MHz"),
        QT_TRANSLATE_NOOP("columns", "Clock rate of its processors, MHz"), Format::Number,
        own<&Host::cpuSpeed>},
    {"cpu_type", QT_TRANSLATE_NOOP("columns", "CPU type"),
        QT_TRANSLATE_NOOP("columns", "Processor type that the engine counts it as"), Format::Text,
        own<&Host::cpuType>},
    {"memory_schedulable", QT_TRANSLATE_NOOP("columns", "Free for VMs"),
        QT_TRANSLATE_NOOP("columns", "RAM that VMs to come may be given at most"), Format::Bytes,
        own<&Host::maxSchedulingMemory>},
    {"vms_total", QT_TRANSLATE_NOOP("columns", "VMs reported"),
        QT_TRANSLATE_NOOP("columns", "Number of VMs on it by its own account"), Format::Number,
        own<&Host::vmsTotal>},
    {"vms_active", QT_TRANSLATE_NOOP("columns", "VMs active"),
        QT_TRANSLATE_NOOP("columns", "Number of running VMs by its own account"), Format::Number,
        own<&Host::vmsActive>},
    {"vms_migrating", QT_TRANSLATE_NOOP("columns", "VMs migrating"),
        QT_TRANSLATE_NOOP("columns", "Number of VMs that move to or from it"), Format::Number,
        own<&Host::vmsMigrating>},
    {"type", QT_TRANSLATE_NOOP("columns", "Type"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether it is an oVirt Node, or another system that was made a host"),
        Format::Text, own<&Host::type>},
    {"os", QT_TRANSLATE_NOOP("columns", "OS"), QT_TRANSLATE_NOOP("columns", "Operating system"),
        Format::Text, own<&Host::osType>},
    {"os_version", QT_TRANSLATE_NOOP("columns", "OS version"),
        QT_TRANSLATE_NOOP("columns", "Version of the operating system"), Format::Text,
        own<&Host::osVersion>},
    {"vdsm_version", QT_TRANSLATE_NOOP("columns", "VDSM"),
        QT_TRANSLATE_NOOP("columns", "Version of VDSM, the engine's agent on the host"),
        Format::Text, own<&Host::vdsmVersion>},
    {"libvirt_version", QT_TRANSLATE_NOOP("columns", "libvirt"),
        QT_TRANSLATE_NOOP("columns", "Version of libvirt"), Format::Text,
        own<&Host::libvirtVersion>},
    {"update_available", QT_TRANSLATE_NOOP("columns", "Update available"),
        QT_TRANSLATE_NOOP("columns", "Whether the engine knows newer packages for it"),
        Format::YesNo, own<&Host::updateAvailable>},
    {"reinstallation_required", QT_TRANSLATE_NOOP("columns", "Reinstall required"),
        QT_TRANSLATE_NOOP("columns", "Whether a change waits for it to be installed again"),
        Format::YesNo, own<&Host::reinstallationRequired>},
    {"manufacturer", QT_TRANSLATE_NOOP("columns", "Manufacturer"),
        QT_TRANSLATE_NOOP("columns", "Who made the machine"), Format::Text,
        own<&Host::manufacturer>},
    {"product", QT_TRANSLATE_NOOP("columns", "Model"),
        QT_TRANSLATE_NOOP("columns", "Product name of the machine"), Format::Text,
        own<&Host::productName>},
    {"hardware_family", QT_TRANSLATE_NOOP("columns", "Family"),
        QT_TRANSLATE_NOOP("columns", "Product family of the machine"), Format::Text,
        own<&Host::hardwareFamily>},
    {"hardware_version", QT_TRANSLATE_NOOP("columns", "Hardware version"),
        QT_TRANSLATE_NOOP("columns", "Version of the machine by its manufacturer"), Format::Text,
        own<&Host::hardwareVersion>},
    {"serial_number", QT_TRANSLATE_NOOP("columns", "Serial number"),
        QT_TRANSLATE_NOOP("columns", "Serial number of the machine"), Format::Text,
        own<&Host::serialNumber>},
    {"hardware_uuid", QT_TRANSLATE_NOOP("columns", "Hardware UUID"),
        QT_TRANSLATE_NOOP("columns", "UUID of the machine, by its firmware"), Format::Text,
        own<&Host::hardwareUuid>},
    {"power_management", QT_TRANSLATE_NOOP("columns", "Power management"),
        QT_TRANSLATE_NOOP("columns", "Whether the engine can switch it off and on"), Format::YesNo,
        own<&Host::powerManagement>},
    {"automatic_power_management", QT_TRANSLATE_NOOP("columns", "Automatic power"),
        QT_TRANSLATE_NOOP("columns", "Whether a scheduling policy may switch it off and on"),
        Format::YesNo, own<&Host::automaticPowerManagement>},
    {"kdump_detection", QT_TRANSLATE_NOOP("columns", "kdump detection"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether the engine waits for a crash dump before it switches it off"),
        Format::YesNo, own<&Host::kdumpDetection>},
    {"kdump", QT_TRANSLATE_NOOP("columns", "kdump"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether it saves a dump when its kernel crashes, in the engine's words"),
        Format::Text, own<&Host::kdumpStatus>},
    {"spm_priority", QT_TRANSLATE_NOOP("columns", "SPM priority"),
        QT_TRANSLATE_NOOP(
            "columns", "How much it is preferred as manager of the storage pool, -1 (never) to 10"),
        Format::Number, own<&Host::spmPriority>},
    {"hosted_engine", QT_TRANSLATE_NOOP("columns", "Hosted engine"),
        QT_TRANSLATE_NOOP("columns", "Whether it is set up to run the engine's VM"), Format::YesNo,
        own<&Host::hostedEngineConfigured>},
    {"hosted_engine_active", QT_TRANSLATE_NOOP("columns", "Engine active"),
        QT_TRANSLATE_NOOP("columns", "Whether the agents of the hosted engine run on it"),
        Format::YesNo, own<&Host::hostedEngineActive>},
    {"hosted_engine_score", QT_TRANSLATE_NOOP("columns", "Engine score"),
        QT_TRANSLATE_NOOP("columns", "How fit it is to run the engine's VM, 0 to 3400"),
        Format::Number, own<&Host::hostedEngineScore>},
    {"hosted_engine_global_maintenance", QT_TRANSLATE_NOOP("columns", "Global maintenance"),
        QT_TRANSLATE_NOOP("columns", "Whether nobody watches over the engine's VM"), Format::YesNo,
        own<&Host::hostedEngineGlobalMaintenance>},
    {"hosted_engine_local_maintenance", QT_TRANSLATE_NOOP("columns", "Local maintenance"),
        QT_TRANSLATE_NOOP("columns", "Whether this host does not take the engine's VM"),
        Format::YesNo, own<&Host::hostedEngineLocalMaintenance>},
    {"iscsi_initiator", QT_TRANSLATE_NOOP("columns", "iSCSI initiator"),
        QT_TRANSLATE_NOOP("columns", "Name by which iSCSI targets know it"), Format::Text,
        own<&Host::iscsiInitiator>},
    {"se_linux", QT_TRANSLATE_NOOP("columns", "SELinux"),
        QT_TRANSLATE_NOOP("columns", "Mode of SELinux"), Format::Text, own<&Host::seLinuxMode>},
    {"ksm", QT_TRANSLATE_NOOP("columns", "KSM"),
        QT_TRANSLATE_NOOP("columns", "Whether it keeps equal pages of RAM once"), Format::YesNo,
        own<&Host::ksm>},
    {"huge_pages", QT_TRANSLATE_NOOP("columns", "Huge pages"),
        QT_TRANSLATE_NOOP("columns", "Whether RAM is given in huge pages where possible"),
        Format::YesNo, own<&Host::transparentHugepages>},
    {"numa", QT_TRANSLATE_NOOP("columns", "NUMA"),
        QT_TRANSLATE_NOOP("columns", "Whether its RAM is nearer to some processors than to others"),
        Format::YesNo, own<&Host::numaSupported>},
    {"auto_numa", QT_TRANSLATE_NOOP("columns", "Automatic NUMA"),
        QT_TRANSLATE_NOOP(
            "columns", "Whether the kernel moves RAM to where it is used, in the engine's words"),
        Format::Text, own<&Host::autoNumaStatus>},
    {"device_passthrough", QT_TRANSLATE_NOOP("columns", "Passthrough"),
        QT_TRANSLATE_NOOP("columns", "Whether its devices can be given to VMs"), Format::YesNo,
        own<&Host::devicePassthrough>},
    {"vgpu_placement", QT_TRANSLATE_NOOP("columns", "vGPU placement"),
        QT_TRANSLATE_NOOP("columns", "Whether virtual GPUs are put on few cards or spread"),
        Format::Text, own<&Host::vgpuPlacement>},
    {"ovn", QT_TRANSLATE_NOOP("columns", "OVN"),
        QT_TRANSLATE_NOOP("columns", "Whether it is set up for networks of OVN"), Format::YesNo,
        own<&Host::ovnConfigured>},
    {"network_operation", QT_TRANSLATE_NOOP("columns", "Network operation"),
        QT_TRANSLATE_NOOP("columns", "Whether its networks are being changed"), Format::YesNo,
        own<&Host::networkOperationInProgress>},
    {"rng_sources", QT_TRANSLATE_NOOP("columns", "RNG sources"),
        QT_TRANSLATE_NOOP("columns", "Where VMs can have random numbers from"), Format::Text,
        own<&Host::supportedRngSources>},
    {"kernel_command_line", QT_TRANSLATE_NOOP("columns", "Kernel command line"),
        QT_TRANSLATE_NOOP("columns", "Command line of the running kernel"), Format::Text,
        own<&Host::kernelCommandLine>},
    {"custom_kernel_command_line", QT_TRANSLATE_NOOP("columns", "Custom kernel options"),
        QT_TRANSLATE_NOOP("columns", "Kernel options that were set in the engine"), Format::Text,
        own<&Host::customKernelCommandLine>},
    {"certificate_subject", QT_TRANSLATE_NOOP("columns", "Certificate subject"),
        QT_TRANSLATE_NOOP("columns", "Whom its certificate names"), Format::Text,
        own<&Host::certificateSubject>},
    {"certificate_organization", QT_TRANSLATE_NOOP("columns", "Certificate organization"),
        QT_TRANSLATE_NOOP("columns", "Organization that its certificate names"), Format::Text,
        own<&Host::certificateOrganization>},
    {"ssh_fingerprint", QT_TRANSLATE_NOOP("columns", "SSH fingerprint"),
        QT_TRANSLATE_NOOP("columns", "Fingerprint of its SSH key"), Format::Text,
        own<&Host::sshFingerprint>},
    {"ssh_port", QT_TRANSLATE_NOOP("columns", "SSH port"),
        QT_TRANSLATE_NOOP("columns", "Port of its SSH server"), Format::Number,
        own<&Host::sshPort>},
    {"port", QT_TRANSLATE_NOOP("columns", "Port"), QT_TRANSLATE_NOOP("columns", "Port of VDSM"),
        Format::Number, own<&Host::port>},
    {"protocol", QT_TRANSLATE_NOOP("columns", "Protocol"),
        QT_TRANSLATE_NOOP("columns", "How the engine talks to it"), Format::Text,
        own<&Host::protocol>},
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
