// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/columns/liststate.h"

#include "ui/columns/kindinfo.h"

#include <algorithm>

namespace browser {
namespace {

using namespace ovirt;
using Is = ListState::Is;

// What stands below VMs has no list of its own.
const char *pathOf(Kind kind)
{
    switch (kind) {
    case Kind::Disk:
        return Fields<Disk>::path;
    case Kind::Host:
        return Fields<Host>::path;
    case Kind::Cluster:
        return Fields<Cluster>::path;
    case Kind::DataCenter:
        return Fields<DataCenter>::path;
    case Kind::StorageDomain:
        return Fields<StorageDomain>::path;
    case Kind::Network:
        return Fields<Network>::path;
    case Kind::Template:
        return Fields<Template>::path;
    case Kind::User:
        return Fields<User>::path;
    case Kind::Group:
        return Fields<Group>::path;
    default:
        return Fields<Vm>::path;
    }
}

std::optional<VmPart> partOf(Kind kind)
{
    switch (kind) {
    case Kind::Nic:
        return VmPart::Nics;
    case Kind::Permission:
        return VmPart::Permissions;
    case Kind::Snapshot:
        return VmPart::Snapshots;
    default:
        return std::nullopt;
    }
}

// What VMs have of it, each a list of its own.
std::optional<VmPart> ownPartOf(Kind kind)
{
    return kind == Kind::Disk ? std::optional(VmPart::DiskAttachments) : partOf(kind);
}

// A list in pages failed where one of them did: "/vms, page 3".
const Failure *failureOf(const Completeness &sum, const QString &path)
{
    const auto failed =
        std::find_if(sum.failures.begin(), sum.failures.end(), [&](const Failure &failure) {
            return failure.vmId.isEmpty()
                && (failure.what == path || failure.what.startsWith(path + QLatin1Char(',')));
        });
    return failed == sum.failures.end() ? nullptr : &*failed;
}

// What a VM's own list of them is called, at the end of its path.
const char *ownPathOf(Kind kind)
{
    switch (kind) {
    case Kind::Disk:
        return "/diskattachments";
    case Kind::Nic:
        return "/nics";
    case Kind::Permission:
        return "/permissions";
    case Kind::Snapshot:
        return "/snapshots";
    default:
        return nullptr;
    }
}

// Of one VM, so that some rows are missing.
const Failure *failureOfOne(const Completeness &sum, Kind kind)
{
    const char *path = ownPathOf(kind);
    const auto failed =
        std::find_if(sum.failures.begin(), sum.failures.end(), [path](const Failure &failure) {
            return path && !failure.vmId.isEmpty() && failure.what.endsWith(QLatin1String(path));
        });
    return failed == sum.failures.end() ? nullptr : &*failed;
}

const Error *firstErrorOf(const Inventory &inventory, VmPart part)
{
    for (qsizetype vm = 0; vm < inventory.rows<Vm>().size(); ++vm) {
        if (const Error *error = inventory.errorOf(vm, part))
            return error;
    }
    return nullptr;
}

// Its end is told by the list of VMs: that came, or something is missing of it.
bool isUnderWay(const Completeness &sum)
{
    if (sum.stopped || !sum.listRests.isEmpty())
        return false;
    return !sum.listed || sum.answered + sum.failures.size() < sum.requests;
}

bool isMissing(const Completeness &sum, const QString &path)
{
    return std::any_of(sum.listRests.begin(), sum.listRests.end(),
        [&path](const ListRest &rest) { return rest.path == path; });
}

} // namespace

ListState listStateOf(const Inventory &inventory, Kind kind, qsizetype count)
{
    const Completeness &sum = inventory.completeness();
    const QString path = QString::fromLatin1(pathOf(kind));
    if (const Failure *failure = failureOf(sum, path))
        return {Is::Failed, failure->error.sentence()};
    if (const Failure *failure = count > 0 ? failureOfOne(sum, kind) : nullptr) {
        const bool isKept = inventory.isKnownOfEveryVm(*ownPartOf(kind));
        return {isKept ? Is::Kept : Is::Failed, failure->error.sentence()};
    }
    if (count > 0)
        return {};
    const std::optional<VmPart> part = partOf(kind);
    const bool isUnknown =
        part && !inventory.rows<Vm>().isEmpty() && !inventory.isKnownOfEveryVm(*part);
    if (const Error *error = isUnknown ? firstErrorOf(inventory, *part) : nullptr)
        return {Is::Failed, error->sentence()};
    if (isUnderWay(sum))
        return {Is::Coming, {}};
    return {isUnknown || isMissing(sum, path) ? Is::NotAsked : Is::Told, {}};
}

bool isListKnown(const Inventory &inventory, Kind kind)
{
    const std::optional<VmPart> part = ownPartOf(kind);
    const bool areVmsKnown = !inventory.rows<Vm>().isEmpty();
    if (part && areVmsKnown && !inventory.isKnownOfEveryVm(*part))
        return false;
    const bool isPart = partOf(kind).has_value();
    const qsizetype count = isPart ? inventory.rows<Vm>().size() : infoOf(kind).count(inventory);
    const Is is = listStateOf(inventory, kind, count).is;
    return is == Is::Told || is == Is::Kept;
}

} // namespace browser
