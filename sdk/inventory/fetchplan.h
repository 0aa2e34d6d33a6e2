// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace ovirt {

//! How the lists that each VM has are fetched.
enum class FetchPlan : quint8 {
    Automatic, //!< one of the others, by what the engine says of itself
    FanOut,    //!< each list in a request of its own, in the pipelines
    Follow,    //!< inlined in pages of VMs, several pages side by side
};

//! Why a FetchPlan was taken.
enum class PlanReason : quint8 {
    Asked,        //!< somebody chose it
    FewVms,       //!< so few that single requests are as fast
    ManyVms,      //!< so many that fewer requests pay
    TotalUnknown, //!< the engine does not tell this account how many there are
};

//! Where a VM's permissions come from.
enum class PermissionSource : quint8 {
    NotAsked,     //!< nobody wanted them, or it is not decided yet
    OfPrincipals, //!< computed from those of users and groups, which agree with what VMs say
    OfVms,        //!< each VM's own list: there are few VMs, or none could be compared
    OfVmsDoubted, //!< each VM's own list: the two disagree
    OfVmsOnly,    //!< each VM's own list: those of users and groups cannot all be read
};

} // namespace ovirt
