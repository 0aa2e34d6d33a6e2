// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/cluster.h"
#include "sdk/types/datacenter.h"
#include "sdk/types/disk.h"
#include "sdk/types/diskattachment.h"
#include "sdk/types/group.h"
#include "sdk/types/host.h"
#include "sdk/types/network.h"
#include "sdk/types/nic.h"
#include "sdk/types/permission.h"
#include "sdk/types/reporteddevice.h"
#include "sdk/types/role.h"
#include "sdk/types/storagedomain.h"
#include "sdk/types/template.h"
#include "sdk/types/user.h"
#include "sdk/types/vm.h"
#include "sdk/types/vnicprofile.h"

namespace ovirt {

//! Types, for templates that are made for each of them.
template <typename... T>
struct TypeList {
    //! The list's types as arguments of \a Template.
    template <template <typename...> typename Template>
    using Into = Template<T...>;
};

//! What an engine has one list of, fetched whole and joined by id.
using GlobalKinds = TypeList<Vm, Disk, Cluster, DataCenter, Host, StorageDomain, Network,
    VnicProfile, Template, User, Group, Role>;
//! What each VM has lists of its own of.
using VmPartKinds = TypeList<DiskAttachment, Nic, Permission, ReportedDevice>;

// clang-format off
//! `FOR(T)` for each kind of a list: for instantiating templates where they are defined.
#define OVIRT_FOR_EACH_GLOBAL_KIND(FOR)                                                            \
    FOR(Vm) FOR(Disk) FOR(Cluster) FOR(DataCenter) FOR(Host) FOR(StorageDomain) FOR(Network)       \
    FOR(VnicProfile) FOR(Template) FOR(User) FOR(Group) FOR(Role)
#define OVIRT_FOR_EACH_VM_PART_KIND(FOR)                                                           \
    FOR(DiskAttachment) FOR(Nic) FOR(Permission) FOR(ReportedDevice)
#define OVIRT_FOR_EACH_KIND(FOR) OVIRT_FOR_EACH_GLOBAL_KIND(FOR) OVIRT_FOR_EACH_VM_PART_KIND(FOR)
// clang-format on

} // namespace ovirt
