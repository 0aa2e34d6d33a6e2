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

QVariant vcpus(const Inventory &, const Template &object)
{
    return values::of(object.vcpus());
}

constexpr Column<Template> columns[] = {
    {"name", QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Name in the engine"), Format::Text, own<&Template::name>},
    {"status", QT_TRANSLATE_NOOP("columns", "Status"),
        QT_TRANSLATE_NOOP("columns", "What happens to it at the moment, in the engine's words"),
        Format::State, own<&Template::status>},
    {"version", QT_TRANSLATE_NOOP("columns", "Version"),
        QT_TRANSLATE_NOOP("columns", "Number of the version"), Format::Number,
        own<&Template::versionNumber>},
    {"version_name", QT_TRANSLATE_NOOP("columns", "Version name"),
        QT_TRANSLATE_NOOP("columns", "Name of the version"), Format::Text,
        own<&Template::versionName>},
    {"vms", QT_TRANSLATE_NOOP("columns", "VMs"),
        QT_TRANSLATE_NOOP("columns", "VMs that were made from it"), Format::Number,
        joined<vmsOfTemplate>},
    {"vcpus", QT_TRANSLATE_NOOP("columns", "vCPUs"),
        QT_TRANSLATE_NOOP("columns", "Virtual processors: sockets x cores x threads"),
        Format::Number, vcpus},
    {"memory", QT_TRANSLATE_NOOP("columns", "Memory"),
        QT_TRANSLATE_NOOP("columns", "Configured RAM"), Format::Bytes, own<&Template::memory>},
    {"os", QT_TRANSLATE_NOOP("columns", "OS"),
        QT_TRANSLATE_NOOP("columns", "Configured type of operating system"), Format::Text,
        own<&Template::osType>},
    {"cluster", QT_TRANSLATE_NOOP("columns", "Cluster"),
        QT_TRANSLATE_NOOP("columns", "Cluster it belongs to; none: any of its data center"),
        Format::Text, named<&Template::cluster>, linked<&Template::cluster>},
    {"creation_time", QT_TRANSLATE_NOOP("columns", "Created"),
        QT_TRANSLATE_NOOP("columns", "When it was made"), Format::Time,
        own<&Template::creationTime>},
    {"base", QT_TRANSLATE_NOOP("columns", "Base template"),
        QT_TRANSLATE_NOOP("columns", "Template that it is a version of"), Format::Text,
        named<&Template::baseTemplate>, linked<&Template::baseTemplate>},
    {"sockets", QT_TRANSLATE_NOOP("columns", "Sockets"),
        QT_TRANSLATE_NOOP("columns", "Virtual processor sockets"), Format::Number,
        own<&Template::cpuSockets>},
    {"cores", QT_TRANSLATE_NOOP("columns", "Cores"),
        QT_TRANSLATE_NOOP("columns", "Cores in each socket"), Format::Number,
        own<&Template::cpuCores>},
    {"threads", QT_TRANSLATE_NOOP("columns", "Threads"),
        QT_TRANSLATE_NOOP("columns", "Threads in each core"), Format::Number,
        own<&Template::cpuThreads>},
    {"cpu_architecture", QT_TRANSLATE_NOOP("columns", "Architecture"),
        QT_TRANSLATE_NOOP("columns", "Processor architecture"), Format::Text,
        own<&Template::cpuArchitecture>},
    {"cpu_model", QT_TRANSLATE_NOOP("columns", "CPU model"),
        QT_TRANSLATE_NOOP("columns", "Processor model, where it differs from the cluster's"),
        Format::Text, own<&Template::customCpuModel>},
    {"memory_guaranteed", QT_TRANSLATE_NOOP("columns", "Guaranteed memory"),
        QT_TRANSLATE_NOOP("columns", "RAM that the host never takes away"), Format::Bytes,
        own<&Template::memoryGuaranteed>},
    {"memory_max", QT_TRANSLATE_NOOP("columns", "Maximum memory"),
        QT_TRANSLATE_NOOP("columns", "RAM it can grow to while it runs"), Format::Bytes,
        own<&Template::memoryMax>},
    {"ballooning", QT_TRANSLATE_NOOP("columns", "Ballooning"),
        QT_TRANSLATE_NOOP("columns", "Whether the host may take back unused RAM"), Format::YesNo,
        own<&Template::ballooning>},
    {"type", QT_TRANSLATE_NOOP("columns", "Optimized for"),
        QT_TRANSLATE_NOOP("columns", "Desktop, server or high performance"), Format::Text,
        own<&Template::type>},
    {"bios", QT_TRANSLATE_NOOP("columns", "Chipset, firmware"),
        QT_TRANSLATE_NOOP("columns", "Emulated chipset and firmware"), Format::Text,
        own<&Template::biosType>},
    {"boot_devices", QT_TRANSLATE_NOOP("columns", "Boot order"),
        QT_TRANSLATE_NOOP("columns", "Kinds of device that it boots from, in this order"),
        Format::Text, own<&Template::bootDevices>},
    {"display", QT_TRANSLATE_NOOP("columns", "Display"),
        QT_TRANSLATE_NOOP("columns", "Console protocol"), Format::Text,
        own<&Template::displayType>},
    {"high_availability", QT_TRANSLATE_NOOP("columns", "Highly available"),
        QT_TRANSLATE_NOOP("columns", "Whether its VMs are started again after their host failed"),
        Format::YesNo, own<&Template::highAvailability>},
    {"delete_protected", QT_TRANSLATE_NOOP("columns", "Delete protection"),
        QT_TRANSLATE_NOOP("columns", "Whether the engine refuses to remove it"), Format::YesNo,
        own<&Template::deleteProtected>},
    {"stateless", QT_TRANSLATE_NOOP("columns", "Stateless"),
        QT_TRANSLATE_NOOP("columns", "Whether its VMs forget every change when they stop"),
        Format::YesNo, own<&Template::stateless>},
    {"time_zone", QT_TRANSLATE_NOOP("columns", "Time zone"),
        QT_TRANSLATE_NOOP("columns", "Configured time zone of the clock"), Format::Text,
        own<&Template::timeZone>},
    {"origin", QT_TRANSLATE_NOOP("columns", "Origin"),
        QT_TRANSLATE_NOOP("columns", "Where it came from"), Format::Text, own<&Template::origin>},
    {"comment", QT_TRANSLATE_NOOP("columns", "Comment"),
        QT_TRANSLATE_NOOP("columns", "Comment in the engine"), Format::Text,
        own<&Template::comment>},
    {"description", QT_TRANSLATE_NOOP("columns", "Description"),
        QT_TRANSLATE_NOOP("columns", "Description in the engine"), Format::Text,
        own<&Template::description>},
    {"id", QT_TRANSLATE_NOOP("columns", "ID"),
        QT_TRANSLATE_NOOP("columns", "The engine's id, which never changes"), Format::Text,
        own<&Template::id>},
};

} // namespace

template <>
std::span<const Column<Template>> columnsOf<Template>()
{
    return columns;
}

} // namespace browser
