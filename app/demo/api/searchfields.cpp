// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/api/searchfields.h"

#include "app/demo/api/xmlwriter.h"
#include "app/demo/estate/generator.h"

namespace demo {
namespace {

QString word(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString nameOf(const Estate &estate, int dataCenter)
{
    return dataCenter == none ? QString() : QString::fromUtf8(estate.dataCenters[dataCenter].name);
}

QString clusterOf(const Estate &estate, const Machine &machine)
{
    return machine.cluster == none ? QString()
                                   : QString::fromUtf8(estate.clusters[machine.cluster].name);
}

QString dataCenterOf(const Estate &estate, const Machine &machine)
{
    return machine.cluster == none ? QString()
                                   : nameOf(estate, estate.clusters[machine.cluster].dataCenter);
}

QStringList addressesOf(const Vm &vm)
{
    QStringList addresses;
    for (const ReportedDevice &device : vm.devices) {
        for (const QByteArray &address : device.addresses4)
            addresses.append(QString::fromUtf8(address));
    }
    return addresses;
}

QStringList tagsOf(const Estate &estate, const Vm &vm)
{
    QStringList tags;
    for (const int tag : vm.tags)
        tags.append(QString::fromUtf8(estate.tags[tag].name));
    return tags;
}

QStringList applicationsOf(const Vm &vm)
{
    QStringList names;
    for (const QByteArray &name : vm.applications)
        names.append(QString::fromUtf8(name));
    return names;
}

QStringList vmNamesOf(const Estate &estate, const Disk &disk)
{
    QStringList names;
    for (const int vm : estate.vmsOfDisk.value(estate.disks.placeOf(disk.id)))
        names.append(QString::fromUtf8(estate.vms[vm].name));
    return names;
}

// What every object can be searched by. T stands for its kind.
#define FIELD(word, T, expression)                                                                 \
    {                                                                                              \
        QLatin1String(word), []([[maybe_unused]] const Estate &estate, const T &object) {          \
            return SearchValue(expression);                                                        \
        }                                                                                          \
    }
#define COMMON_FIELDS(T)                                                                           \
    FIELD("name", T, QByteArrayView(object.name)), FIELD("id", T, QByteArrayView(object.id.text()))

constexpr SearchField<DataCenter> dataCenterFields[] = {
    COMMON_FIELDS(DataCenter),
    FIELD("description", DataCenter, QByteArrayView(object.description)),
    FIELD("status", DataCenter, object.status),
    FIELD("local", DataCenter, word(object.local)),
};

constexpr SearchField<Cluster> clusterFields[] = {
    COMMON_FIELDS(Cluster),
    FIELD("description", Cluster, QByteArrayView(object.description)),
    FIELD("datacenter", Cluster, nameOf(estate, object.dataCenter)),
};

constexpr SearchField<Host> hostFields[] = {
    COMMON_FIELDS(Host),
    FIELD("comment", Host, QByteArrayView(object.comment)),
    FIELD("status", Host, object.status),
    FIELD("address", Host, QByteArrayView(object.address)),
    FIELD("type", Host, object.type),
    FIELD("cluster", Host, QByteArrayView(estate.clusters[object.cluster].name)),
    FIELD("datacenter", Host, nameOf(estate, estate.clusters[object.cluster].dataCenter)),
    FIELD("memory", Host, object.memory / mebibyte),
};

constexpr SearchField<StorageDomain> storageDomainFields[] = {
    COMMON_FIELDS(StorageDomain),
    FIELD("description", StorageDomain, QByteArrayView(object.description)),
    FIELD("status", StorageDomain, object.status),
    FIELD("type", StorageDomain, object.type),
    FIELD("datacenter", StorageDomain, nameOf(estate, object.dataCenter)),
    FIELD("size", StorageDomain, object.available.value_or(0) / gibibyte),
};

constexpr SearchField<Network> networkFields[] = {
    COMMON_FIELDS(Network),
    FIELD("description", Network, QByteArrayView(object.description)),
    FIELD("vlanid", Network, qint64(object.vlan)),
    FIELD("mtu", Network, qint64(object.mtu)),
    FIELD("vmnetwork", Network, word(object.vmNetwork)),
    FIELD("datacenter", Network, nameOf(estate, object.dataCenter)),
};

#define MACHINE_FIELDS(T)                                                                          \
    COMMON_FIELDS(T), FIELD("description", T, QByteArrayView(object.description)),                 \
        FIELD("comment", T, QByteArrayView(object.comment)), FIELD("status", T, object.status),    \
        FIELD("os", T, object.os->name), FIELD("type", T, object.type),                            \
        FIELD("memory", T, object.memory / mebibyte),                                              \
        FIELD("creationdate", T, QByteArrayView(engineDate(object.creationTime))),                 \
        FIELD("vcpus", T, qint64(object.sockets) * object.cores * object.threads),                 \
        FIELD("bios_type", T, object.bios), FIELD("cluster", T, clusterOf(estate, object)),        \
        FIELD("datacenter", T, dataCenterOf(estate, object))

constexpr SearchField<Template> templateFields[] = {MACHINE_FIELDS(Template)};

constexpr SearchField<Vm> vmFields[] = {
    MACHINE_FIELDS(Vm),
    FIELD("guaranteed_memory", Vm, object.guaranteed / mebibyte),
    FIELD("fqdn", Vm, QByteArrayView(object.fqdn)),
    FIELD("ip", Vm, addressesOf(object)),
    FIELD("on_host", Vm,
        object.host == none ? QByteArrayView() : QByteArrayView(estate.hosts[object.host].name)),
    FIELD("host", Vm,
        object.host == none ? QByteArrayView() : QByteArrayView(estate.hosts[object.host].name)),
    FIELD("template", Vm, QByteArrayView(estate.templates[object.machineTemplate].name)),
    FIELD("apps", Vm, applicationsOf(object)),
    FIELD("tag", Vm, tagsOf(estate, object)),
    FIELD("has_illegal_images", Vm, word(object.illegalImages)),
    FIELD("next_run_config_exists", Vm, word(object.nextRun)),
};

constexpr SearchField<Disk> diskFields[] = {
    FIELD("alias", Disk, QByteArrayView(object.alias)),
    FIELD("name", Disk, QByteArrayView(object.alias)),
    FIELD("id", Disk, QByteArrayView(object.id.text())),
    FIELD("description", Disk, QByteArrayView(object.description)),
    FIELD("provisioned_size", Disk, object.provisionedSize / gibibyte),
    FIELD("actual_size", Disk, object.actualSize / gibibyte),
    FIELD("status", Disk, object.status),
    FIELD("disk_type", Disk, object.storageType),
    FIELD("disk_content_type", Disk, object.contentType),
    FIELD("number_of_vms", Disk, qint64(vmNamesOf(estate, object).size())),
    FIELD("vm_names", Disk, vmNamesOf(estate, object)),
};

constexpr SearchField<User> userFields[] = {
    FIELD("usrname", User, QByteArrayView(object.userName)),
    FIELD("name", User, QByteArrayView(object.name)),
    FIELD("lastname", User, QByteArrayView(object.lastName)),
    FIELD("id", User, QByteArrayView(object.id.text())),
    FIELD("department", User, QByteArrayView(object.department)),
    FIELD("email", User, QByteArrayView(object.email)),
};

constexpr SearchField<Group> groupFields[] = {COMMON_FIELDS(Group)};

constexpr SearchField<Event> eventFields[] = {
    FIELD("id", Event, object.number),
    FIELD("severity", Event, object.severity),
    FIELD("type", Event, qint64(object.code)),
    FIELD("message", Event, QByteArrayView(object.description)),
    FIELD("correlation_id", Event, QByteArrayView(object.correlationId)),
    FIELD("time", Event, QByteArrayView(engineDate(object.time))),
};

#undef FIELD
#undef COMMON_FIELDS
#undef MACHINE_FIELDS

} // namespace

std::span<const SearchField<DataCenter>> searchFields(const DataCenter *)
{
    return dataCenterFields;
}
std::span<const SearchField<Cluster>> searchFields(const Cluster *)
{
    return clusterFields;
}
std::span<const SearchField<Host>> searchFields(const Host *)
{
    return hostFields;
}
std::span<const SearchField<StorageDomain>> searchFields(const StorageDomain *)
{
    return storageDomainFields;
}
std::span<const SearchField<Network>> searchFields(const Network *)
{
    return networkFields;
}
std::span<const SearchField<Template>> searchFields(const Template *)
{
    return templateFields;
}
std::span<const SearchField<Vm>> searchFields(const Vm *)
{
    return vmFields;
}
std::span<const SearchField<Disk>> searchFields(const Disk *)
{
    return diskFields;
}
std::span<const SearchField<User>> searchFields(const User *)
{
    return userFields;
}
std::span<const SearchField<Group>> searchFields(const Group *)
{
    return groupFields;
}
std::span<const SearchField<Event>> searchFields(const Event *)
{
    return eventFields;
}

} // namespace demo
