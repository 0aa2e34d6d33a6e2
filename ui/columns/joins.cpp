// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/joins.h"

#include "sdk/inventory/access.h"
#include "ui/columns/usagejoins.h"

namespace browser {
namespace {

using namespace ovirt;

// An attachment's id is its disk's, so that the disk is known even where the reference is missing.
Ref<Disk> diskRefOf(const DiskAttachment &attachment)
{
    return attachment.disk.isNull() ? Ref<Disk>{attachment.id} : attachment.disk;
}

template <typename Size>
std::optional<qint64> sumOfDisks(const Inventory &inventory, qsizetype vm, Size size)
{
    const std::optional<qint64> count = countOf<DiskAttachment>(inventory, vm);
    if (!count || *count == 0)
        return count;
    std::optional<qint64> sum;
    for (const Row<DiskAttachment> &attachment : inventory.partOf<DiskAttachment>(vm)) {
        const Disk *disk = diskOf(inventory, *attachment);
        if (const std::optional<qint64> known = disk ? size(*disk) : std::nullopt)
            sum = sum.value_or(0) + *known;
    }
    return sum;
}

} // namespace

QString nameOf(const Disk &disk)
{
    if (!disk.alias.isEmpty())
        return disk.alias;
    return disk.name.isEmpty() ? disk.id : disk.name;
}

QString nameOf(const Inventory &inventory, const DiskAttachment &attachment)
{
    const Disk *disk = diskOf(inventory, attachment);
    return disk ? nameOf(*disk) : diskRefOf(attachment).id;
}

const Disk *diskOf(const Inventory &inventory, const DiskAttachment &attachment)
{
    return inventory.find(diskRefOf(attachment));
}

std::optional<qint64> usedSizeOf(const Disk &disk)
{
    return disk.totalSize ? disk.totalSize : disk.actualSize;
}

QString allocationOf(const Disk &disk)
{
    if (!disk.sparse)
        return {};
    return *disk.sparse ? QStringLiteral("thin") : QStringLiteral("preallocated");
}

QStringList storageDomainsOf(const Inventory &inventory, const Disk &disk)
{
    QStringList names;
    for (const Ref<StorageDomain> &domain : disk.storageDomains)
        names.append(nameOf(inventory, domain));
    return names;
}

std::optional<qint64> provisionedSumOf(const Inventory &inventory, qsizetype vm)
{
    return sumOfDisks(inventory, vm, [](const Disk &disk) { return disk.size(); });
}

std::optional<qint64> usedSumOf(const Inventory &inventory, qsizetype vm)
{
    return sumOfDisks(inventory, vm, usedSizeOf);
}

std::optional<qint64> snapshotsSumOf(const Inventory &inventory, qsizetype vm)
{
    return sumOfDisks(inventory, vm, snapshotsSizeOf);
}

const DataCenter *dataCenterOf(const Inventory &inventory, const Vm &vm)
{
    const Cluster *cluster = inventory.find(vm.cluster);
    return cluster ? inventory.find(cluster->dataCenter) : nullptr;
}

QString guestOsOf(const Vm &vm)
{
    const QString &name =
        vm.guestOsDistribution.isEmpty() ? vm.guestOsFamily : vm.guestOsDistribution;
    if (name.isEmpty() || vm.guestOsVersion.isEmpty())
        return name;
    return name + QLatin1Char(' ') + vm.guestOsVersion;
}

QStringList addressesOf(const Inventory &inventory, qsizetype vm)
{
    QStringList addresses;
    for (const Row<ReportedDevice> &device : inventory.partOf<ReportedDevice>(vm)) {
        for (const Ip &ip : device->ips)
            addresses.append(ip.address);
    }
    addresses.removeDuplicates();
    return addresses;
}

QStringList guestDevicesOf(const Inventory &inventory, const Nic &nic)
{
    QStringList names;
    const qsizetype vm = inventory.numberOfVm(nic.vm.id);
    if (vm < 0 || nic.mac.isEmpty())
        return names;
    for (const Row<ReportedDevice> &device : inventory.partOf<ReportedDevice>(vm)) {
        if (device->mac.compare(nic.mac, Qt::CaseInsensitive) == 0 && !device->name.isEmpty())
            names.append(device->name);
    }
    return names;
}

const Network *networkOf(const Inventory &inventory, const Nic &nic)
{
    const VnicProfile *profile = inventory.find(nic.vnicProfile);
    return profile ? inventory.find(profile->network) : nullptr;
}

QString profileAndNetworkOf(const Inventory &inventory, const Nic &nic)
{
    const QString profile = nameOf(inventory, nic.vnicProfile);
    const Network *network = networkOf(inventory, nic);
    return network ? profile + QLatin1String(" / ") + network->name : profile;
}

QStringList addressesOf(const Inventory &inventory, const Nic &nic)
{
    const qsizetype vm = inventory.numberOfVm(nic.vm.id);
    return vm < 0 ? QStringList() : ovirt::addressesOf(inventory, vm, nic.mac);
}

QString fullNameOf(const User &user)
{
    if (user.name.isEmpty() && user.lastName.isEmpty())
        return {};
    return QString(user.name + QLatin1Char(' ') + user.lastName).trimmed();
}

QString principalTypeOf(const Permission &permission)
{
    if (!permission.user.isNull())
        return QStringLiteral("user");
    return permission.group.isNull() ? QString() : QStringLiteral("group");
}

QString principalNameOf(const Inventory &inventory, const Permission &permission)
{
    if (permission.user.isNull())
        return nameOf(inventory, permission.group);
    const User *user = inventory.find(permission.user);
    if (user && !user->userName.isEmpty())
        return user->userName;
    return nameOf(inventory, permission.user);
}

const Permission *grantOf(const Inventory &inventory, const Permission &permission)
{
    const Row<Permission> *grant = inventory.grant(permission.id);
    if (!grant || (originIdOf(**grant).isEmpty() && !isOnSystem(inventory, **grant)))
        return nullptr;
    return &**grant;
}

QString kindOfOrigin(const Permission &permission)
{
    const std::pair<bool, const char *> kinds[] = {{!permission.vm.isNull(), "vm"},
        {!permission.templateRef.isNull(), "template"}, {!permission.disk.isNull(), "disk"},
        {!permission.host.isNull(), "host"}, {!permission.cluster.isNull(), "cluster"},
        {!permission.dataCenter.isNull(), "data_center"},
        {!permission.storageDomain.isNull(), "storage_domain"},
        {!permission.vmPoolId.isEmpty(), "vm_pool"}};
    for (const auto &[is, kind] : kinds) {
        if (is)
            return QLatin1String(kind);
    }
    return QStringLiteral("system");
}

ObjectKey keyOfOrigin(const Permission &permission)
{
    for (const ObjectKey &key : {ObjectKey{Kind::Vm, permission.vm.id, {}},
             ObjectKey{Kind::Template, permission.templateRef.id, {}},
             ObjectKey{Kind::Disk, permission.disk.id, {}},
             ObjectKey{Kind::Host, permission.host.id, {}},
             ObjectKey{Kind::Cluster, permission.cluster.id, {}},
             ObjectKey{Kind::DataCenter, permission.dataCenter.id, {}},
             ObjectKey{Kind::StorageDomain, permission.storageDomain.id, {}}}) {
        if (!key.isNull())
            return key;
    }
    return {};
}

QString nameOfOrigin(const Inventory &inventory, const Permission &permission)
{
    const Disk *disk = inventory.find(permission.disk);
    for (const QString &name :
        {nameOf(inventory, permission.vm), nameOf(inventory, permission.templateRef),
            disk ? nameOf(*disk) : permission.disk.id, nameOf(inventory, permission.host),
            nameOf(inventory, permission.cluster), nameOf(inventory, permission.dataCenter),
            nameOf(inventory, permission.storageDomain), permission.vmPoolId}) {
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("System");
}

} // namespace browser
