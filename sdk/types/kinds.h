// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/types/application.h"
#include "sdk/types/cluster.h"
#include "sdk/types/datacenter.h"
#include "sdk/types/disk.h"
#include "sdk/types/diskattachment.h"
#include "sdk/types/disksnapshot.h"
#include "sdk/types/event.h"
#include "sdk/types/group.h"
#include "sdk/types/guestsession.h"
#include "sdk/types/host.h"
#include "sdk/types/hostnic.h"
#include "sdk/types/job.h"
#include "sdk/types/network.h"
#include "sdk/types/nic.h"
#include "sdk/types/operatingsystem.h"
#include "sdk/types/permission.h"
#include "sdk/types/permit.h"
#include "sdk/types/reporteddevice.h"
#include "sdk/types/role.h"
#include "sdk/types/snapshot.h"
#include "sdk/types/statistic.h"
#include "sdk/types/step.h"
#include "sdk/types/storagedomain.h"
#include "sdk/types/tag.h"
#include "sdk/types/template.h"
#include "sdk/types/user.h"
#include "sdk/types/vm.h"
#include "sdk/types/vnicprofile.h"

// clang-format off
//! The kinds, each once: `FOR(T)` for each of what an engine has one list of, fetched whole and
//! joined by id.
#define OVIRT_FOR_EACH_GLOBAL_KIND(FOR)                                                            \
    FOR(Vm) FOR(Disk) FOR(Cluster) FOR(DataCenter) FOR(Host) FOR(StorageDomain) FOR(Network)       \
    FOR(VnicProfile) FOR(Template) FOR(User) FOR(Group) FOR(Role)
//! What each VM has lists of its own of, that an inventory takes.
#define OVIRT_FOR_EACH_VM_PART_KIND(FOR)                                                           \
    FOR(DiskAttachment) FOR(Nic) FOR(Permission) FOR(ReportedDevice) FOR(Snapshot) FOR(Tag)        \
    FOR(Application)
//! What is asked for only where somebody wants it.
#define OVIRT_FOR_EACH_OTHER_KIND(FOR)                                                             \
    FOR(DiskSnapshot) FOR(Event) FOR(GuestSession) FOR(HostNic) FOR(Job) FOR(OperatingSystem)      \
    FOR(Permit) FOR(Statistic) FOR(Step)
#define OVIRT_FOR_EACH_KIND(FOR)                                                                   \
    OVIRT_FOR_EACH_GLOBAL_KIND(FOR) OVIRT_FOR_EACH_VM_PART_KIND(FOR) OVIRT_FOR_EACH_OTHER_KIND(FOR)
// clang-format on

namespace ovirt {

//! Types, for templates that are made for each of them.
template <typename... T>
struct TypeList {
    //! The list's types as arguments of \a Template.
    template <template <typename...> typename Template>
    using Into = Template<T...>;
};

namespace detail {

//! A TypeList out of a list that begins with a comma, as a macro makes it.
template <typename, typename... T>
struct KindsBehind {
    using List = TypeList<T...>;
};

} // namespace detail

#define OVIRT_NEXT_KIND(T) , T
using GlobalKinds = detail::KindsBehind<void OVIRT_FOR_EACH_GLOBAL_KIND(OVIRT_NEXT_KIND)>::List;
using VmPartKinds = detail::KindsBehind<void OVIRT_FOR_EACH_VM_PART_KIND(OVIRT_NEXT_KIND)>::List;
using AllKinds = detail::KindsBehind<void OVIRT_FOR_EACH_KIND(OVIRT_NEXT_KIND)>::List;
#undef OVIRT_NEXT_KIND

} // namespace ovirt
