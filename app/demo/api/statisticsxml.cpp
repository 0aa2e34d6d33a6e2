// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/statisticsxml.h"
#include "app/demo/api/paths.h"

#include <span>

namespace demo {
namespace {

struct Statistic {
    QByteArrayView name;
    QByteArrayView description;
    QByteArrayView kind;
    QByteArrayView unit;
};

constexpr Statistic vmStatistics[] = {
    {"memory.installed", "Total memory configured", "gauge", "bytes"},
    {"memory.used", "Memory used (agent)", "gauge", "bytes"},
    {"memory.free", "Memory free (agent)", "gauge", "bytes"},
    {"memory.buffered", "Memory buffered (agent)", "gauge", "bytes"},
    {"memory.cached", "Memory cached (agent)", "gauge", "bytes"},
    {"cpu.current.guest", "CPU used by guest", "gauge", "percent"},
    {"cpu.current.hypervisor", "CPU overhead", "gauge", "percent"},
    {"cpu.current.total", "Total CPU used", "gauge", "percent"},
    {"network.current.total", "Total network used", "gauge", "percent"},
    {"migration.progress", "Migration Progress", "gauge", "percent"},
    {"elapsed.time", "Number of seconds since VM started", "gauge", "seconds"},
};

constexpr Statistic hostStatistics[] = {
    {"memory.total", "Total memory", "gauge", "bytes"},
    {"memory.used", "Used memory", "gauge", "bytes"},
    {"memory.free", "Free memory", "gauge", "bytes"},
    {"swap.total", "Total swap", "gauge", "bytes"},
    {"swap.used", "Used swap", "gauge", "bytes"},
    {"ksm.cpu.current", "KSM CPU usage", "gauge", "percent"},
    {"cpu.current.user", "User CPU usage", "gauge", "percent"},
    {"cpu.current.system", "System CPU usage", "gauge", "percent"},
    {"cpu.current.idle", "Idle CPU usage", "gauge", "percent"},
    {"cpu.load.avg.5m", "CPU 5 minute load average", "gauge", "percent"},
    {"boot.time", "Boot time of the machine", "gauge", "none"},
};

constexpr Statistic diskStatistics[] = {
    {"data.current.read", "Read data rate", "gauge", "bytes_per_second"},
    {"data.current.write", "Write data rate", "gauge", "bytes_per_second"},
    {"disk.read.latency", "Read latency", "gauge", "seconds"},
    {"disk.write.latency", "Write latency", "gauge", "seconds"},
    {"disk.flush.latency", "Flush latency", "gauge", "seconds"},
};

constexpr Statistic nicStatistics[] = {
    {"data.current.rx", "Receive data rate", "gauge", "bytes_per_second"},
    {"data.current.tx", "Transmit data rate", "gauge", "bytes_per_second"},
    {"errors.total.rx", "Total receive errors", "counter", "count_per_second"},
    {"errors.total.tx", "Total transmit errors", "counter", "count_per_second"},
    {"data.total.rx", "Total received data", "counter", "bytes"},
    {"data.total.tx", "Total transmitted data", "counter", "bytes"},
};

constexpr qint64 nicTraffic = 1'000'000'000; // bytes that went through one, at most

// A value that belongs to the object and stays the same from one look to the next.
qint64 valueOf(const Statistic &statistic, const Id &id, qint64 memory)
{
    const quint64 noise = (id.high >> 8) + id.low * 37;
    if (statistic.name == "memory.installed" || statistic.name == "memory.total")
        return memory;
    if (statistic.unit == "bytes")
        return memory / 100 * static_cast<qint64>(noise % 60);
    return static_cast<qint64>(noise % 100);
}

void addAll(ListBody &list, std::span<const Statistic> statistics, const QByteArray &base,
    QByteArrayView owner, const Id &ownerId, qint64 memory)
{
    quint64 number = 0;
    for (const Statistic &statistic : statistics) {
        const Id id{ownerId.high ^ 0x57a7ULL, ++number};
        list.add(id, [&](XmlWriter &xml) {
            xml.openObject("statistic", hrefBelow(base, "statistics", id), id.text());
            xml.text("name", statistic.name);
            xml.text("description", statistic.description);
            xml.text("kind", statistic.kind);
            xml.text("type", statistic.unit == "seconds" ? "decimal" : "integer");
            xml.text("unit", statistic.unit);
            {
                const XmlElement values(xml, "values");
                const XmlElement value(xml, "value");
                xml.number("datum", valueOf(statistic, id, memory));
            }
            xml.hrefReference(owner, base, ownerId.text());
            xml.close("statistic");
        });
    }
}

} // namespace

void addStatistics(ListBody &list, const Estate &, const Vm &vm)
{
    addAll(list, vmStatistics, hrefOf("vms", vm.id), "vm", vm.id, vm.memory);
}

void addStatistics(ListBody &list, const Estate &, const Host &host)
{
    addAll(list, hostStatistics, hrefOf("hosts", host.id), "host", host.id, host.memory);
}

void addStatistics(ListBody &list, const Estate &, const Disk &disk)
{
    addAll(list, diskStatistics, hrefOf("disks", disk.id), "disk", disk.id, disk.provisionedSize);
}

void addStatistics(ListBody &list, const Vm &vm, const Nic &nic)
{
    addAll(list, nicStatistics, hrefBelow(hrefOf("vms", vm.id), "nics", nic.id), "nic", nic.id,
        nicTraffic);
}

void addStatistics(ListBody &list, const Host &host, const HostNic &nic)
{
    addAll(list, nicStatistics, hrefBelow(hrefOf("hosts", host.id), "nics", nic.id), "host_nic",
        nic.id, nicTraffic);
}

} // namespace demo
