// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/reports/hostilereport.h"

#include "tests/support/inventorybuilder.h"

#include <QTimeZone>

namespace {

using namespace ovirt;

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

Vm fullVm()
{
    Vm vm;
    vm.id = utf8("vm-1");
    vm.name = hostileNames().at(0);
    vm.description = utf8("=HYPERLINK(\"http://example.com\",\"click\")");
    vm.comment = utf8("two\r\nlines, \"quoted\"");
    vm.status = utf8("powering_up");
    vm.creationTime = QDateTime({2024, 1, 2}, {3, 4, 5, 678}, QTimeZone::utc());
    vm.memory = Q_INT64_C(9007199254740993); // no double holds it
    vm.cpuSockets = 2;
    vm.cpuCores = 4;
    vm.cpuThreads = 1;
    vm.osType = utf8("");
    vm.bootDevices = QStringList{utf8("hd"), utf8("=network")};
    vm.highAvailability = false;
    vm.deleteProtected = true;
    vm.customProperties = {{utf8("hook"), utf8("</td>")}};
    vm.cluster.id = utf8("cluster-1");
    vm.host.id = utf8("host-gone");
    return vm;
}

Vm bareVm(const char *id, const QString &name)
{
    Vm vm;
    vm.id = utf8(id);
    vm.name = name;
    return vm;
}

QList<Disk> disks()
{
    Disk image;
    image.id = utf8("disk-1");
    image.alias = utf8("'data'");
    image.provisionedSize = 1 << 30;
    image.actualSize = 1536;
    image.totalSize = 4096;
    image.sparse = true;
    image.status = utf8("ok");
    image.storageDomains = {{utf8("sd-1")}};
    Disk lun;
    lun.id = utf8("disk-2");
    lun.name = utf8("@lun");
    LogicalUnit unit;
    unit.id = utf8("3600a");
    unit.size = Q_INT64_C(5) << 30;
    unit.port = 3260;
    lun.logicalUnits = {unit};
    return {image, lun};
}

QList<DiskAttachment> attachments()
{
    QList<DiskAttachment> list;
    for (const char *disk : {"disk-1", "disk-2", "disk-gone"}) {
        DiskAttachment attachment;
        attachment.id = utf8(disk);
        attachment.disk.id = attachment.id;
        attachment.vm.id = utf8("vm-1");
        attachment.active = true;
        list.append(attachment);
    }
    return list;
}

Nic nic()
{
    Nic nic;
    nic.id = utf8("nic-1");
    nic.name = utf8("nic1\"><img src=x onerror=alert(1)>");
    nic.mac = utf8("56:6F:00:00:00:01");
    nic.vm.id = utf8("vm-1");
    nic.vnicProfile.id = utf8("profile-1");
    nic.plugged = true;
    return nic;
}

ReportedDevice device()
{
    ReportedDevice device;
    device.id = utf8("device-1");
    device.name = utf8("eth0");
    device.mac = utf8("56:6f:00:00:00:01");
    device.ips = {{utf8("192.0.2.7"), utf8("v4")}, {utf8("fe80::1"), utf8("v6")}};
    return device;
}

QList<Permission> permissions()
{
    Permission ofUser;
    ofUser.id = utf8("permission-1");
    ofUser.role.id = utf8("role-1");
    ofUser.user.id = utf8("user-1");
    ofUser.vm.id = utf8("vm-1");
    Permission ofGroup;
    ofGroup.id = utf8("permission-2");
    ofGroup.role.id = utf8("role-gone");
    ofGroup.group.id = utf8("group-1");
    ofGroup.cluster.id = utf8("cluster-1");
    return {ofUser, ofGroup};
}

template <typename T>
T named(const char *id, const char *name)
{
    T object;
    object.id = utf8(id);
    object.name = utf8(name);
    return object;
}

void listOthers(InventoryBuilder &builder)
{
    Cluster cluster = named<Cluster>("cluster-1", "Prod & <Co>");
    cluster.dataCenter.id = utf8("dc-1");
    VnicProfile profile = named<VnicProfile>("profile-1", "ovirtmgmt");
    profile.network.id = utf8("network-1");
    User user = named<User>("user-1", "Anna");
    user.userName = utf8("-anna@internal");
    builder.list<Cluster>({cluster})
        .list<DataCenter>({named<DataCenter>("dc-1", "North")})
        .list<StorageDomain>({named<StorageDomain>("sd-1", "ssd")})
        .list<VnicProfile>({profile})
        .list<Network>({named<Network>("network-1", "ovirtmgmt")})
        .list<Role>({named<Role>("role-1", "UserRole")})
        .list<User>({user})
        .list<Group>({named<Group>("group-1", "+Everyone")});
}

void loadParts(InventoryBuilder &builder)
{
    builder.part<DiskAttachment>(utf8("vm-1"), attachments())
        .part<Nic>(utf8("vm-1"), {nic()})
        .part<Permission>(utf8("vm-1"), permissions())
        .grants(utf8("group-1"), {permissions().last()})
        .part<ReportedDevice>(utf8("vm-1"), {device()})
        .part<DiskAttachment>(utf8("vm-3"), {})
        .part<Nic>(utf8("vm-3"), {})
        .part<Permission>(utf8("vm-3"), {})
        .part<ReportedDevice>(utf8("vm-3"), {});
}

Completeness completeness()
{
    const Error error = Error(Error::Kind::Fault, utf8("The engine said <b>no</b>."))
                            .setHttpStatus(500)
                            .setCorrelationId(utf8("c0ffee"));
    Completeness completeness;
    completeness.requests = 20;
    completeness.answered = 18;
    completeness.listed = true;
    completeness.plan = FetchPlan::FanOut;
    completeness.parts = {VmPart::DiskAttachments, VmPart::Nics, VmPart::Permissions};
    completeness.listRests = {{utf8("/vms"), 250, {2, 3}, 0}, {utf8("/roles"), 0, {}, 0}};
    completeness.permissionSource = PermissionSource::OfVmsDoubted;
    completeness.vmsCompared = 3;
    completeness.permissionDoubts = {{utf8("vm-1"), {utf8("permission-2")}, {}}};
    completeness.vmsListed = 3;
    completeness.vmsComplete = 2;
    completeness.failures = {{utf8("/vms/vm-2/nics"), utf8("vm-2"), error},
        {utf8("/roles"), {}, Error(Error::Kind::Timeout, utf8("No answer in time."))}};
    return completeness;
}

} // namespace

QStringList hostileNames()
{
    // The last one turns the direction of what follows, and has a control and half a character.
    return {utf8("<script>alert(1)</script>"), utf8("=cmd|' /C calc'!A0"),
        utf8("exe.\u202etxt\u0001") + QChar(0xd800)};
}

browser::Report hostileReport()
{
    Api api;
    api.productName = utf8("oVirt Engine");
    api.fullVersion = utf8("4.5.6-1.el9");
    InventoryBuilder builder;
    builder.api(api).list<Vm>(
        {fullVm(), bareVm("vm-2", hostileNames().at(1)), bareVm("vm-3", hostileNames().at(2))});
    builder.list<Disk>(disks());
    listOthers(builder);
    loadParts(builder);
    builder.completeness(completeness());

    browser::Report report;
    report.inventory = builder.inventory();
    report.vms = browser::everyVm(report.inventory);
    report.engineUrl = QUrl(utf8("https://engine.example.com/ovirt-engine/api"));
    report.taken = QDateTime({2026, 3, 4}, {5, 6, 7}, QTimeZone::utc());
    report.version = utf8("1.2.3");
    report.locale = QLocale(QLocale::English);
    return report;
}
