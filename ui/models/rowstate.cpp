// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rowstate.h"

#include "ui/columns/joins.h"

namespace browser {
namespace {

// Words of hosts, storage domains, networks, templates and snapshots. The rest are on their way:
// connecting, preparing_for_maintenance, locked, …
RowState stateOfWord(const QString &status)
{
    static const QHash<QString, RowState> states{
        {QStringLiteral("active"), RowState::Good},
        {QStringLiteral("non_operational"), RowState::Bad},
        {QStringLiteral("non_responsive"), RowState::Bad},
        {QStringLiteral("not_operational"), RowState::Bad},
        {QStringLiteral("problematic"), RowState::Bad},
        {QStringLiteral("error"), RowState::Bad},
        {QStringLiteral("illegal"), RowState::Bad},
        {QStringLiteral("install_failed"), RowState::Bad},
        {QStringLiteral("inactive"), RowState::Inactive},
        {QStringLiteral("kdumping"), RowState::Bad},
        {QStringLiteral("maintenance"), RowState::Inactive},
        {QStringLiteral("detached"), RowState::Inactive},
        {QStringLiteral("unattached"), RowState::Inactive},
        {QStringLiteral("uninitialized"), RowState::Inactive},
        {QStringLiteral("mixed"), RowState::Warning},
        {QStringLiteral("contend"), RowState::Warning},
        {QStringLiteral("ok"), RowState::Good},
        {QStringLiteral("operational"), RowState::Good},
        {QStringLiteral("up"), RowState::Good},
        {QStringLiteral("unknown"), RowState::Warning},
    };
    return status.isEmpty() ? RowState::None : states.value(status, RowState::Busy);
}

template <typename T>
const T &as(const void *object)
{
    return *static_cast<const T *>(object);
}

} // namespace

RowState stateOfVm(const QString &status)
{
    static const QHash<QString, RowState> states{
        {QStringLiteral("up"), RowState::Good},
        {QStringLiteral("down"), RowState::Inactive},
        {QStringLiteral("suspended"), RowState::Inactive},
        {QStringLiteral("paused"), RowState::Warning},
        {QStringLiteral("unknown"), RowState::Warning},
        {QStringLiteral("unassigned"), RowState::Warning},
        {QStringLiteral("not_responding"), RowState::Bad},
    };
    // The rest are on their way: powering_up, migrating, image_locked, …
    return status.isEmpty() ? RowState::None : states.value(status, RowState::Busy);
}

RowState stateOf(const ovirt::Inventory &inventory, const ovirt::DiskAttachment &attachment)
{
    const ovirt::Disk *disk = diskOf(inventory, attachment);
    if (disk && disk->status == QLatin1String("illegal"))
        return RowState::Bad;
    if (disk && disk->status == QLatin1String("locked"))
        return RowState::Busy;
    if (attachment.active == false)
        return RowState::Inactive;
    return disk && disk->status == QLatin1String("ok") ? RowState::Good : RowState::None;
}

RowState stateOf(const ovirt::Nic &nic)
{
    if (nic.plugged == false)
        return RowState::Inactive;
    if (nic.linked == false)
        return RowState::Warning;
    return nic.plugged && nic.linked ? RowState::Good : RowState::None;
}

RowState stateOf(const ovirt::Inventory &inventory, Kind kind, const void *object)
{
    using namespace ovirt;
    switch (kind) {
    case Kind::Vm:
        return stateOfVm(as<Vm>(object).status);
    case Kind::Disk:
        return stateOf(inventory, as<DiskAttachment>(object));
    case Kind::Nic:
        return stateOf(as<Nic>(object));
    case Kind::Snapshot:
        return stateOfWord(as<Snapshot>(object).status);
    case Kind::Host:
        return stateOfWord(as<Host>(object).status);
    case Kind::DataCenter:
        return stateOfWord(as<DataCenter>(object).status);
    case Kind::StorageDomain:
        return stateOfWord(as<StorageDomain>(object).status);
    case Kind::Network:
        return stateOfWord(as<Network>(object).status);
    case Kind::Template:
        return stateOfWord(as<Template>(object).status);
    case Kind::Permission:
    case Kind::Cluster:
    case Kind::User:
    case Kind::Group:
        break;
    }
    return RowState::None;
}

} // namespace browser
