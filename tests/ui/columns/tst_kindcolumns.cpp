// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/inventorybuilder.h"
#include "ui/columns/anycolumn.h"
#include "ui/columns/column.h"
#include "ui/query/kindquery.h"

#include <QTest>
#include <QTimeZone>

using namespace browser;
using namespace ovirt;

namespace {

constexpr qint64 gib = qint64(1) << 30;

QString text(const char *chars)
{
    return QString::fromUtf8(chars);
}

QDateTime day(int number)
{
    return QDateTime({2024, 1, number}, {3, 4, 5}, QTimeZone::utc());
}

template <typename T>
T called(const char *id, const char *name = "")
{
    T object;
    object.id = text(id);
    object.name = text(name);
    return object;
}

Vm vmAt(const char *id, const char *host, const char *cluster, std::optional<qint64> cores)
{
    Vm vm = called<Vm>(id, "web");
    vm.status = text("up");
    vm.host.id = text(host);
    vm.cluster.id = text(cluster);
    vm.templateRef.id = text("template");
    vm.cpuSockets = 2;
    vm.cpuCores = cores;
    vm.cpuThreads = 1;
    if (cores)
        vm.memory = *cores * gib;
    return vm;
}

Snapshot snapshotOf(const char *vm, const char *type, const QDateTime &date)
{
    Snapshot snapshot;
    snapshot.id = text(type);
    snapshot.type = text(type);
    snapshot.date = date;
    snapshot.vm.id = text(vm);
    return snapshot;
}

Nic nicOf(const char *vm, const char *profile)
{
    Nic nic;
    nic.id = text("nic");
    nic.mac = text("00:AA");
    nic.vm.id = text(vm);
    nic.vnicProfile.id = text(profile);
    return nic;
}

Disk diskOn(const char *id, std::optional<qint64> size, QList<Ref<StorageDomain>> domains)
{
    Disk disk;
    disk.id = text(id);
    disk.alias = text(id);
    disk.provisionedSize = size;
    disk.storageDomains = std::move(domains);
    return disk;
}

DiskAttachment attachment(const char *vm, const char *disk)
{
    DiskAttachment value;
    value.id = text(disk);
    value.disk.id = text(disk);
    value.vm.id = text(vm);
    return value;
}

Permission permission(const char *id, const char *role)
{
    Permission value;
    value.id = text(id);
    value.role.id = text(role);
    return value;
}

Role role(const char *id, std::optional<bool> administrative)
{
    Role value = called<Role>(id, id);
    value.administrative = administrative;
    return value;
}

Cluster clusterIn(const char *id, const char *dataCenter)
{
    Cluster cluster = called<Cluster>(id, id);
    cluster.dataCenter.id = text(dataCenter);
    return cluster;
}

Network networkIn(const char *id, const char *dataCenter)
{
    Network network = called<Network>(id, id);
    network.dataCenter.id = text(dataCenter);
    return network;
}

VnicProfile profileOf(const char *id, const char *network)
{
    VnicProfile profile = called<VnicProfile>(id, id);
    profile.network.id = text(network);
    return profile;
}

Host hostIn(const char *id, const char *cluster)
{
    Host host = called<Host>(id, id);
    host.cluster.id = text(cluster);
    host.cpuSockets = 2;
    host.cpuCores = 8;
    host.cpuThreads = 2;
    return host;
}

StorageDomain domainIn(const char *id, QList<Ref<DataCenter>> dataCenters)
{
    StorageDomain domain = called<StorageDomain>(id, id);
    domain.used = 3 * gib;
    domain.available = gib;
    domain.criticalSpaceActionBlocker = 5;
    domain.dataCenters = std::move(dataCenters);
    return domain;
}

// Two VMs on one host of the cluster `north`, one elsewhere, whose parts have not come.
InventoryBuilder someVms()
{
    InventoryBuilder builder;
    Tag tag;
    tag.id = text("tag");
    tag.name = text("gold");
    ReportedDevice device;
    device.name = text("eth0");
    device.mac = text("00:aa");
    builder.list<Vm>({vmAt("vm-1", "host-1", "north", 1), vmAt("vm-2", "host-1", "north", 4),
        vmAt("vm-3", "", "south", {})});
    builder
        .part<Snapshot>(text("vm-1"),
            {snapshotOf("", "active", day(9)), snapshotOf("vm-1", "regular", day(3)),
                snapshotOf("vm-1", "preview", day(2))})
        .part<Snapshot>(text("vm-2"), {snapshotOf("", "active", day(1))})
        .part<Tag>(text("vm-1"), {tag})
        .part<ReportedDevice>(text("vm-1"), {device})
        .part<Nic>(text("vm-1"), {nicOf("vm-1", "fast"), nicOf("vm-1", "slow")})
        .part<Nic>(text("vm-2"), {nicOf("vm-2", "fast")})
        .part<DiskAttachment>(text("vm-1"), {attachment("vm-1", "shared")})
        .part<DiskAttachment>(
            text("vm-2"), {attachment("vm-2", "shared"), attachment("vm-2", "own")});
    return builder;
}

const Inventory &estate()
{
    static const Inventory inventory = [] {
        InventoryBuilder builder = someVms();
        Disk shared = diskOn("shared", 10, {{text("nfs")}});
        shared.actualSize = 4;
        shared.totalSize = 7;
        builder.list<Host>({hostIn("host-1", "north"), hostIn("host-2", "north")})
            .list<Cluster>(
                {clusterIn("north", "dc"), clusterIn("south", "dc"), clusterIn("alone", "")})
            .list<DataCenter>({called<DataCenter>("dc", "Main"), called<DataCenter>("empty")})
            .list<StorageDomain>(
                {domainIn("nfs", {{text("dc")}}), domainIn("iso", {{text("dc")}, {text("empty")}})})
            .list<Disk>({shared, diskOn("own", {}, {{text("nfs")}, {text("iso")}}),
                diskOn("free", 5, {{text("nfs")}})})
            .list<Network>({networkIn("lan", "dc"), networkIn("unused", "dc")})
            .list<VnicProfile>({profileOf("fast", "lan"), profileOf("slow", "lan")})
            .list<Template>({called<Template>("template", "golden"), called<Template>("blank")})
            .list<User>({called<User>("anna", "Anna"), called<User>("bert", "Bert")})
            .list<Group>({called<Group>("ops", "Operators")})
            .list<Role>({role("Admin", true), role("User", false)});
        Permission byAnna = permission("p-1", "User");
        byAnna.user.id = text("anna");
        byAnna.storageDomain.id = text("nfs");
        Permission byOps = permission("p-2", "Admin");
        byOps.group.id = text("ops");
        byOps.host.id = text("host-1");
        builder.grants(text("anna"), {byAnna, byOps, permission("p-3", "User")})
            .grants(text("ops"), {permission("p-4", "User"), byOps})
            .grants(text("bert"), {});
        return builder.inventory();
    }();
    return inventory;
}

template <typename T>
const T &theOne(const char *id)
{
    return *estate().find(Ref<T>{text(id)});
}

void addCell(const char *name, const QVariant &value, const ObjectKey &link,
    const QVariant &expected, const ObjectKey &expectedLink)
{
    QTest::newRow(name) << value << link << expected << expectedLink;
}

template <typename T>
void add(const char *name, const T &object, const char *key, const QVariant &expected,
    const ObjectKey &expectedLink = {})
{
    const Column<T> *column = columnOf<T>(QLatin1String(key));
    if (!column)
        qFatal("no column %s", key);
    addCell(name, column->value(estate(), object),
        column->link ? column->link(estate(), object) : ObjectKey(), expected, expectedLink);
}

QVariant number(qint64 value)
{
    return value;
}

} // namespace

class TestKindColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void countsNeedTheirLists();
    void diskThatNobodyHas();
    void storageDomainsBeginWithoutAStatus();
    void networksBeginWithWhatEnginesTell();
};

void TestKindColumns::cells_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<ObjectKey>("link");
    QTest::addColumn<QVariant>("expected");
    QTest::addColumn<ObjectKey>("expectedLink");

    const QVariant unknown;
    const ObjectKey dc{Kind::DataCenter, text("dc"), {}};
    const ObjectKey north{Kind::Cluster, text("north"), {}};
    const ObjectKey host{Kind::Host, text("host-1"), {}};
    const ObjectKey nfs{Kind::StorageDomain, text("nfs"), {}};
    const auto vmKey = [](const char *id) { return ObjectKey{Kind::Vm, text(id), {}}; };

    const Vm &vm = theOne<Vm>("vm-1");
    const Vm &second = theOne<Vm>("vm-2");
    const Vm &third = theOne<Vm>("vm-3");
    add("VM: its host", vm, "host", text("host-1"), host);
    add("VM: no host", third, "host", unknown);
    add("VM: its cluster", vm, "cluster", text("north"), north);
    add("VM: its data center", vm, "data_center", text("Main"), dc);
    add("VM: its template", vm, "template", text("golden"), {Kind::Template, text("template"), {}});
    add("VM: what it is now is no snapshot", vm, "snapshots", number(2));
    add("VM: no snapshot", second, "snapshots", number(0));
    add("VM: snapshots have not come", third, "snapshots", unknown);
    add("VM: the oldest snapshot", vm, "oldest_snapshot", day(2));
    add("VM: no oldest snapshot", second, "oldest_snapshot", unknown);
    add("VM: size of snapshots", vm, "snapshots_size", number(3));
    add("VM: size of snapshots of what says it", second, "snapshots_size", number(3));
    add("VM: size of snapshots not known", third, "snapshots_size", unknown);
    add("VM: its tags", vm, "tags", QStringList(text("gold")));
    add("VM: no tags", second, "tags", unknown);
    Vm bound = vm;
    bound.placementHosts = {{text("host-1")}};
    add("VM: the host it is pinned to", bound, "pinned_hosts", QStringList(text("host-1")), host);
    bound.placementHosts.append({text("host-2")});
    add("VM: two hosts are none to go to", bound, "pinned_hosts",
        QStringList({text("host-1"), text("host-2")}));
    bound.leaseStorageDomain.id = text("nfs");
    add("VM: where its lease is", bound, "lease", text("nfs"), nfs);
    bound.vcpuPins = {{0, text("1-2")}, {1, text("3")}};
    add("VM: its pins", bound, "vcpu_pins", QStringList({text("0#1-2"), text("1#3")}));
    bound.migrationDowntime = -1;
    add("VM: downtime of the cluster", bound, "migration_downtime", unknown);
    bound.migrationDowntime = 500;
    add("VM: downtime of its own", bound, "migration_downtime", number(500));

    const Snapshot snapshot = snapshotOf("vm-1", "regular", day(3));
    add("snapshot: its VM", snapshot, "vm", text("web"), vmKey("vm-1"));
    add("snapshot: of how many", snapshot, "vm_snapshots", number(2));
    add("snapshot: when", snapshot, "date", day(3));
    add("snapshot: status of its VM", snapshot, "vm_status", text("up"));
    add("snapshot: host of its VM", snapshot, "host", text("host-1"), host);
    add("snapshot: of an unknown VM", snapshotOf("gone", "regular", day(3)), "vm_snapshots",
        unknown);

    const Host &busy = theOne<Host>("host-1");
    const Host &idle = theOne<Host>("host-2");
    add("host: its VMs", busy, "vms", number(2));
    add("host: no VM", idle, "vms", number(0));
    add("host: vCPUs of its VMs", busy, "vcpus", number(10));
    add("host: no vCPUs", idle, "vcpus", number(0));
    add("host: RAM of its VMs", busy, "vm_memory", number(5 * gib));
    add("host: its cluster", busy, "cluster", text("north"), north);
    add("host: its data center", busy, "data_center", text("Main"), dc);
    add("host: its logical CPUs", busy, "logical_cpus", number(32));
    add("host: its cores", busy, "cores_total", number(16));
    Host odd = busy;
    odd.cpuThreads = {};
    add("host: threads not reported", odd, "logical_cpus", unknown);

    const Cluster &cluster = theOne<Cluster>("north");
    const Cluster &south = theOne<Cluster>("south");
    add("cluster: its hosts", cluster, "hosts", number(2));
    add("cluster: no host", south, "hosts", number(0));
    add("cluster: its VMs", cluster, "vms", number(2));
    add("cluster: its vCPUs", cluster, "vcpus", number(10));
    add("cluster: VMs that do not say", south, "vcpus", unknown);
    add("cluster: its data center", cluster, "data_center", text("Main"), dc);
    add("cluster: no data center", theOne<Cluster>("alone"), "data_center", unknown);
    add("cluster: templates", cluster, "templates", number(0));

    const DataCenter &dataCenter = theOne<DataCenter>("dc");
    const DataCenter &empty = theOne<DataCenter>("empty");
    add("data center: its clusters", dataCenter, "clusters", number(2));
    add("data center: its hosts", dataCenter, "hosts", number(2));
    add("data center: its VMs", dataCenter, "vms", number(3));
    add("data center: its storage", dataCenter, "storage_domains", number(2));
    add("data center: its networks", dataCenter, "networks", number(2));
    add("data center: nothing in it", empty, "vms", number(0));
    add("data center: half of a shared domain", empty, "storage_domains", number(1));

    const StorageDomain &domain = theOne<StorageDomain>("nfs");
    const StorageDomain &iso = theOne<StorageDomain>("iso");
    add("storage: its disks", domain, "disks", number(3));
    add("storage: sizes of its disks", domain, "provisioned", number(15));
    add("storage: disks that do not say", iso, "provisioned", unknown);
    add("storage: its size", domain, "size", number(4 * gib));
    add("storage: used of it", domain, "used_percent", number(75));
    add("storage: critical space in bytes", domain, "critical_space", number(5 * gib));
    add("storage: its data center", domain, "data_centers", QStringList(text("Main")), dc);
    add("storage: two are none to go to", iso, "data_centers",
        QStringList({text("Main"), text("empty")}));
    StorageDomain full;
    full.dataCenter.id = text("dc");
    full.used = 5;
    add("storage: as a data center lists it", full, "data_centers", text("Main"), dc);
    add("storage: what is free not reported", full, "used_percent", unknown);
    full.available = -5;
    add("storage: a size of nothing", full, "used_percent", unknown);

    const Network &lan = theOne<Network>("lan");
    add("network: its data center", lan, "data_center", text("Main"), dc);
    add("network: its profiles", lan, "profiles", number(2));
    add("network: its NICs", lan, "nics", number(3));
    add("network: no profile", theOne<Network>("unused"), "profiles", number(0));
    add("network: NICs of a VM may be on it", theOne<Network>("unused"), "nics", unknown);

    add("template: its VMs", theOne<Template>("template"), "vms", number(3));
    add("template: no VM", theOne<Template>("blank"), "vms", number(0));
    Template version;
    version.baseTemplate.id = text("template");
    version.cluster.id = text("north");
    add("template: its base", version, "base_template", text("golden"),
        {Kind::Template, text("template"), {}});
    add("template: its data center", version, "data_center", text("Main"), dc);

    const User &anna = theOne<User>("anna");
    const User &bert = theOne<User>("bert");
    add("user: permissions", anna, "permissions", number(3));
    add("user: no permission", bert, "permissions", number(0));
    add("user: administrator through a group", anna, "administrator", true);
    add("user: no administrator", bert, "administrator", false);
    add("user: roles once", anna, "roles", QStringList({text("User"), text("Admin")}));
    add("user: nobody asked", called<User>("carl"), "permissions", unknown);
    add("user: nobody asked for roles", called<User>("carl"), "administrator", unknown);
    User named = called<User>("carl", "Carl");
    named.lastName = text("Case");
    add("user: full name", named, "full_name", text("Carl Case"));
    const Group &ops = theOne<Group>("ops");
    add("group: permissions", ops, "permissions", number(2));
    add("group: administrator", ops, "administrator", true);

    const Nic nic = nicOf("vm-1", "fast");
    add("NIC: its VM", nic, "vm", text("web"), vmKey("vm-1"));
    add("NIC: its network", nic, "network", text("lan"), {Kind::Network, text("lan"), {}});
    add("NIC: data center of its network", nic, "data_center", text("Main"), dc);
    add("NIC: what the guest calls it", nic, "guest_devices", QStringList(text("eth0")));
    add("NIC: no profile", nicOf("vm-1", ""), "network", unknown);

    const DiskAttachment shared = attachment("vm-2", "shared");
    const DiskAttachment own = attachment("vm-2", "own");
    add("disk: its VM", shared, "vm", text("web"), vmKey("vm-2"));
    add("disk: how many VMs have it", shared, "vms", number(2));
    add("disk: where it lies", shared, "storage_domains", QStringList(text("nfs")), nfs);
    add("disk: two domains are none to go to", own, "storage_domains",
        QStringList({text("nfs"), text("iso")}));
    add("disk: size of its snapshots", shared, "snapshots_size", number(3));
    add("disk: size of snapshots not reported", own, "snapshots_size", unknown);

    Permission onVm = permission("p-1", "User"); // as a VM's own list has it
    onVm.vm.id = text("vm-1");
    onVm.user.id = text("anna");
    add("permission: its VM", onVm, "vm", text("web"), vmKey("vm-1"));
    add("permission: who", onVm, "principal", text("Anna"), {Kind::User, text("anna"), {}});
    add("permission: on what", onVm, "granted_on", text("nfs"), nfs);
    add("permission: on which", onVm, "granted_on_id", text("nfs"));
    onVm.id = text("p-2");
    onVm.user = {};
    onVm.group.id = text("ops");
    add("permission: which group", onVm, "principal", text("Operators"),
        {Kind::Group, text("ops"), {}});
    add("permission: on a host", onVm, "granted_on", text("host-1"), host);
    onVm.id = text("unheld");
    add("permission: nobody says on what", onVm, "granted_on", unknown);
}

void TestKindColumns::cells()
{
    QFETCH(QVariant, value);
    QFETCH(ObjectKey, link);

    QTEST(value, "expected");
    QTEST(link, "expectedLink");
}

void TestKindColumns::countsNeedTheirLists()
{
    const auto value = []<typename T>(const Inventory &inventory, const char *key, const T &of) {
        return columnOf<T>(QLatin1String(key))->value(inventory, of);
    };
    const Host host = called<Host>("host-1");
    const Network network = called<Network>("lan");
    InventoryBuilder builder;
    builder.list<Network>({network});

    // No list of VMs, of hosts, of profiles came.
    for (const char *key : {"vms", "vcpus", "vm_memory"})
        QVERIFY2(!value(builder.inventory(), key, host).isValid(), key);
    for (const char *key : {"hosts", "vms", "vcpus", "vm_memory"})
        QVERIFY2(!value(builder.inventory(), key, called<Cluster>("north")).isValid(), key);
    for (const char *key : {"hosts", "vms", "clusters", "storage_domains"})
        QVERIFY2(!value(builder.inventory(), key, called<DataCenter>("dc")).isValid(), key);
    for (const char *key : {"disks", "provisioned"})
        QVERIFY2(!value(builder.inventory(), key, called<StorageDomain>("nfs")).isValid(), key);
    for (const char *key : {"profiles", "nics"})
        QVERIFY2(!value(builder.inventory(), key, network).isValid(), key);

    builder.list<Vm>({called<Vm>("vm-1")}).list<VnicProfile>({profileOf("fast", "lan")});
    QCOMPARE(value(builder.inventory(), "vms", host), number(0));
    QVERIFY(!value(builder.inventory(), "nics", network).isValid()); // the VM's have not come
    builder.part<Nic>(text("vm-1"), {});
    QCOMPARE(value(builder.inventory(), "nics", network), number(0));
}

void TestKindColumns::diskThatNobodyHas()
{
    const DiskAttachment free = attachment("", "free");
    const auto value = [&](const Inventory &inventory, const char *key) {
        return columnOf<DiskAttachment>(QLatin1String(key))->value(inventory, free);
    };

    QCOMPARE(value(estate(), "name"), QVariant(text("free")));
    QCOMPARE(value(estate(), "size"), number(5));
    QCOMPARE(value(estate(), "id"), QVariant(text("free")));
    QCOMPARE(value(estate(), "storage_domains"), QVariant(QStringList(text("nfs"))));
    QVERIFY(!value(estate(), "vms").isValid()); // a VM whose disks have not come may have it
    for (const char *key : {"vm", "vm_id", "interface", "logical_name", "bootable", "active",
             "read_only", "pass_discard", "scsi_reservation", "template"})
        QVERIFY2(!value(estate(), key).isValid(), key);
    QVERIFY(columnOf<DiskAttachment>(QLatin1String("vm"))->link(estate(), free).isNull());

    Inventory all = estate();
    InventoryChange change;
    change.partsOf<DiskAttachment>().put({text("vm-3"), PartState::Loaded, {}, {}});
    all.apply(change);
    QCOMPARE(value(all, "vms"), number(0));
}

// Engines tell it of unattached ones only, so a column of it would be empty.
void TestKindColumns::storageDomainsBeginWithoutAStatus()
{
    QVERIFY(!defaultColumnsOf(Kind::StorageDomain).contains(text("status")));
    QVERIFY(defaultColumnsOf(Kind::StorageDomain).contains(text("data_centers")));
    QVERIFY(QLatin1String(columnOf<StorageDomain>(QLatin1String("status"))->tip)
                .contains(QLatin1String("data centers")));
    for (const QString &key : defaultColumnsOf(Kind::StorageDomain))
        QVERIFY2(anyColumn(Kind::StorageDomain, key), qPrintable(key));
}

// The list of all networks says nothing of what is a network's in a cluster.
void TestKindColumns::networksBeginWithWhatEnginesTell()
{
    for (const char *key : {"required", "status", "display", "cluster"}) {
        QVERIFY2(anyColumn(Kind::Network, text(key)), key);
        QVERIFY2(!defaultColumnsOf(Kind::Network).contains(text(key)), key);
        QVERIFY2(!exampleQueryOf(Kind::Network).contains(text(key)), key);
    }
}

QTEST_GUILESS_MAIN(TestKindColumns)
#include "tst_kindcolumns.moc"
