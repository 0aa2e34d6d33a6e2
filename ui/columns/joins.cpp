// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/joins.h"

#include "sdk/inventory/access.h"

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

ObjectKey originKeyOf(const Permission &permission)
{
    const std::pair<Kind, QString> places[] = {
        {Kind::Vm, permission.vm.id},
        {Kind::Template, permission.templateRef.id},
        {Kind::Disk, permission.disk.id},
        {Kind::Host, permission.host.id},
        {Kind::Cluster, permission.cluster.id},
        {Kind::DataCenter, permission.dataCenter.id},
        {Kind::StorageDomain, permission.storageDomain.id},
    };
    for (const auto &[kind, id] : places) {
        if (!id.isEmpty())
            return {kind, id, {}};
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
