// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/jsonwriter.h"

#include "sdk/inventory/access.h"
#include "ui/columns/joins.h"
#include "ui/reports/jsoncompleteness_p.h"
#include "ui/reports/jsonfields_p.h"

#include <algorithm>

namespace browser {
namespace {

using namespace ovirt;

constexpr qint64 formatVersion = 1; // grows when a reader of the last one would be misled

// They come in any order; two reports of the same are the same.
template <typename T>
QList<Row<T>> byId(QList<Row<T>> rows)
{
    std::sort(rows.begin(), rows.end(),
        [](const Row<T> &one, const Row<T> &other) { return one->id < other->id; });
    return rows;
}

// One report being written; each function writes one object's own part.
class JsonReport {
public:
    JsonReport(ReportStream &stream, const Report &report)
        : m_out(stream)
        , m_report(report)
        , m_inventory(report.inventory)
    {
    }

    void write();

private:
    void writeEngine();
    void writeLists();
    void writeGrants();
    void writeVm(qsizetype number);
    void writeJoins(qsizetype, const DiskAttachment &) { }
    void writeJoins(qsizetype vm, const Nic &nic);
    void writeJoins(qsizetype, const Permission &permission);
    void writeJoins(qsizetype, const ReportedDevice &) { }
    void writeJoins(qsizetype, const Snapshot &) { }
    void writeJoins(qsizetype, const Tag &) { }
    void writeJoins(qsizetype, const Application &) { }
    void writeOrigin(const Permission &permission);

    template <typename T>
    void writeList()
    {
        m_out.key(Fields<T>::collection);
        m_out.beginArray();
        for (const Row<T> &row : byId(m_inventory.rows<T>()))
            json::write(m_out, m_inventory, *row);
        m_out.endArray();
    }

    template <typename T>
    void writePart(const QByteArray &name, qsizetype vm)
    {
        m_out.key(name);
        if (!m_inventory.isKnown(vm, vmPartOf<T>)) {
            m_out.null();
            return;
        }
        m_out.beginArray();
        for (const Row<T> &row : m_inventory.partOf<T>(vm)) {
            m_out.beginObject();
            json::writeFields(m_out, m_inventory, *row);
            writeJoins(vm, *row);
            m_out.endObject();
        }
        m_out.endArray();
    }

    template <typename V>
    void put(const QByteArray &key, const V &value)
    {
        m_out.key(key);
        m_out.value(value);
    }

    template <typename V>
    void putJoined(const QByteArray &key, const V &value)
    {
        m_out.key(key);
        json::write(m_out, m_inventory, value);
    }

    JsonStream m_out;
    const Report &m_report;
    const Inventory &m_inventory;
};

void JsonReport::write()
{
    m_out.beginObject();
    put("format_version", formatVersion);
    m_out.key("generator");
    m_out.beginObject();
    put("name", QStringLiteral("oVirt Inventory"));
    put("version", m_report.version);
    m_out.endObject();
    putJoined("generated", m_report.taken);
    writeEngine();
    m_out.key("completeness");
    writeCompleteness(m_out, m_inventory);
    m_out.key("vms");
    m_out.beginArray();
    for (const qsizetype vm : m_report.vms)
        writeVm(vm);
    m_out.endArray();
    writeLists();
    writeGrants();
    m_out.endObject();
}

// What the engine has one list of, but for VMs.
void JsonReport::writeLists()
{
    const auto writeAll = [this]<typename... T>(TypeList<Vm, T...>) { (writeList<T>(), ...); };
    writeAll(GlobalKinds());
}

// What users and groups hold, each permission once.
void JsonReport::writeGrants()
{
    m_out.key("grants");
    m_out.beginArray();
    for (const Row<Permission> &row : byId(m_inventory.grants())) {
        m_out.beginObject();
        json::writeFields(m_out, m_inventory, *row);
        writeJoins(0, *row);
        m_out.endObject();
    }
    m_out.endArray();
}

void JsonReport::writeEngine()
{
    const Api api = m_inventory.api().value_or(Api());
    m_out.key("engine");
    m_out.beginObject();
    put("url", m_report.engineUrl.toString(QUrl::RemoveUserInfo));
    put("product", api.productName);
    put("version", api.fullVersion);
    m_out.endObject();
}

void JsonReport::writeVm(qsizetype number)
{
    const Vm &vm = *m_inventory.rows<Vm>().at(number);
    const Cluster *cluster = m_inventory.find(vm.cluster);
    m_out.beginObject();
    json::writeFields(m_out, m_inventory, vm);
    putJoined("data_center", cluster ? cluster->dataCenter : Ref<DataCenter>());
    writePart<DiskAttachment>("disk_attachments", number);
    writePart<Nic>("nics", number);
    writePart<Permission>("permissions", number);
    writePart<ReportedDevice>("reported_devices", number);
    writePart<Snapshot>("snapshots", number);
    writePart<Tag>("tags", number);
    writePart<Application>("applications", number);
    m_out.endObject();
}

// What the guest reports for the NIC's MAC. Nothing: there is no agent, or it was not asked.
void JsonReport::writeJoins(qsizetype vm, const Nic &nic)
{
    QList<Ip> ips;
    for (const Row<ReportedDevice> &device : m_inventory.partOf<ReportedDevice>(vm)) {
        if (!nic.mac.isEmpty() && device->mac.compare(nic.mac, Qt::CaseInsensitive) == 0)
            ips.append(device->ips);
    }
    const VnicProfile *profile = m_inventory.find(nic.vnicProfile);
    putJoined("network", profile ? profile->network : Ref<Network>());
    putJoined("ips", ips);
}

void JsonReport::writeJoins(qsizetype, const Permission &permission)
{
    const Role *role = m_inventory.find(permission.role);
    put("role_name", role ? role->name : QString());
    put("principal_name", principalNameOf(m_inventory, permission));
    writeOrigin(permission);
}

// Only its holder's list says where a permission was given.
void JsonReport::writeOrigin(const Permission &permission)
{
    m_out.key("granted_on");
    const Permission *grant = grantOf(m_inventory, permission);
    if (!grant) {
        m_out.null();
        return;
    }
    m_out.beginObject();
    put("kind", kindOfOrigin(*grant));
    const QString id = originIdOf(*grant);
    const QString name = nameOfOrigin(m_inventory, *grant);
    put("id", id);
    put("name", id.isEmpty() || name == id ? QString() : name); // an id stands in for no name
    m_out.endObject();
}

} // namespace

void writeJson(QIODevice &device, const Report &report)
{
    ReportStream out(device);
    JsonReport(out, report).write();
    out.finish();
}

} // namespace browser
