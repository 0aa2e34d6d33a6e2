// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/inventory/estatejson.h"

#include "app/demo/inventory/objectjson.h"

namespace demo {
namespace {

// The rows that are still there.
template <typename T, typename Write>
void writeAll(JsonWriter &json, QByteArrayView name, const Table<T> &rows, Write write)
{
    json.beginArray(name);
    for (int place = 0; place < rows.size(); ++place) {
        if (!rows.has(place))
            continue;
        json.beginObject();
        json.id("id", rows[place].id);
        write(rows[place]);
        json.endObject();
    }
    json.endArray();
}

template <typename T>
void writeNamed(JsonWriter &json, QByteArrayView name, const Table<T> &rows)
{
    writeAll(json, name, rows, [&json](const T &row) { json.text("name", row.name); });
}

template <typename T>
void writeBelow(JsonWriter &json, QByteArrayView owner, const Table<T> &owners, int place)
{
    if (place != none)
        json.id(owner, owners[place].id);
}

void writePlaces(JsonWriter &json, const Estate &estate)
{
    writeNamed(json, "data_centers", estate.dataCenters);
    writeAll(json, "clusters", estate.clusters, [&](const Cluster &cluster) {
        json.text("name", cluster.name);
        writeBelow(json, "data_center", estate.dataCenters, cluster.dataCenter);
    });
    writeAll(json, "hosts", estate.hosts, [&](const Host &host) {
        json.text("name", host.name);
        json.text("status", host.status);
        writeBelow(json, "cluster", estate.clusters, host.cluster);
    });
    writeAll(json, "storage_domains", estate.storageDomains, [&](const StorageDomain &domain) {
        json.text("name", domain.name);
        writeBelow(json, "data_center", estate.dataCenters, domain.dataCenter);
    });
}

void writeNetworks(JsonWriter &json, const Estate &estate)
{
    writeAll(json, "networks", estate.networks, [&](const Network &network) {
        json.text("name", network.name);
        writeBelow(json, "data_center", estate.dataCenters, network.dataCenter);
    });
    writeAll(json, "vnic_profiles", estate.vnicProfiles, [&](const VnicProfile &profile) {
        json.text("name", profile.name);
        writeBelow(json, "network", estate.networks, profile.network);
    });
}

void writePeople(JsonWriter &json, const Estate &estate)
{
    writeNamed(json, "roles", estate.roles);
    writeNamed(json, "groups", estate.groups);
    writeAll(json, "users", estate.users, [&json](const User &user) {
        json.text("name", user.name);
        json.text("user_name", user.userName);
    });
    writeAll(json, "grants", estate.permissions, [&](const Permission &permission) {
        writeHolder(json, estate, permission);
        json.beginObject("object");
        writeObjectRef(json, estate, permission.object);
        json.endObject();
    });
}

} // namespace

void writeEstate(const Estate &estate, QIODevice &out)
{
    JsonWriter json(out);
    json.beginObject();
    writePlaces(json, estate);
    writeNetworks(json, estate);
    writeNamed(json, "templates", estate.templates);
    writeNamed(json, "tags", estate.tags);
    writePeople(json, estate);
    writeAll(json, "disks", estate.disks, [&](const Disk &disk) { writeDisk(json, estate, disk); });
    writeAll(json, "vms", estate.vms, [&](const Vm &vm) { writeVm(json, estate, vm); });
    json.endObject();
}

} // namespace demo
