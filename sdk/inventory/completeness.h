// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/error.h"
#include "sdk/inventory/fetchplan.h"
#include "sdk/inventory/vmpart.h"

#include <QList>
#include <QString>

#include <optional>

namespace ovirt {

//! A request that got no answer worth having.
struct Failure {
    QString what;     //!< the path below the API, e.g. `/vms/ID/nics`, `/vms, page 3`
    QString vmId;     //!< empty: it was not about one VM
    Error error;      //!< why
    int attempts = 1; //!< how often it was asked for, the times that it was asked again included

    bool operator==(const Failure &) const = default;
};

//! What is still to ask of a collection.
struct ListRest {
    QString path;     //!< `/vms`
    int pageSize = 0; //!< objects in each page; 0: the list is not read in pages
    QList<int> pages; //!< that failed or were not asked, ascending, from 1 on
    int openFrom = 0; //!< pages from this one on may exist; 0: the last one is known

    bool operator==(const ListRest &) const = default;
};

//! A list whose pages did not fit together, also when it was read a second time.
struct ListDoubt {
    QString path;                //!< `/vms`
    qint64 read = 0;             //!< different objects in its pages
    std::optional<qint64> total; //!< that the engine counts; nullopt: it does not say

    bool operator==(const ListDoubt &) const = default;
};

//! Where a VM's own list of permissions and those of users and groups say different things.
struct PermissionDoubt {
    QString vmId;                 //!< whose list was compared
    QStringList onlyInVmsList;    //!< ids of permissions that no user's or group's list has
    QStringList onlyOfPrincipals; //!< ids of permissions that reach the VM and its list has not

    bool operator==(const PermissionDoubt &) const = default;
};

//! \brief How complete a picture is: nothing missing, or exactly what.
struct Completeness {
    FetchPlan plan = FetchPlan::Automatic;     //!< taken; Automatic: none yet
    PlanReason planReason = PlanReason::Asked; //!< why that one
    qint64 pagesUnfollowed = 0; //!< that failed with `follow`, and were asked for without
    VmParts parts;              //!< that are asked of each VM

    qint64 requests = 0;     //!< asked for, answered or not
    qint64 answered = 0;     //!< with something worth having
    qint64 vmsListed = 0;    //!< in the list of VMs, and not gone since
    qint64 vmsComplete = 0;  //!< with every part loaded
    qint64 vmsKept = 0;      //!< of the others: with every part as an earlier collection left it
    qint64 vmsGone = 0;      //!< deleted between the list and what was asked of them
    bool listed = false;     //!< the list of VMs came, whole
    bool stopped = false;    //!< ended before everything was asked
    QList<Failure> failures; //!< what got no answer, each once

    QList<ListRest> listRests;   //!< of lists that did not come whole, or not at all
    QList<ListDoubt> listDoubts; //!< of lists whose objects moved while they were read

    PermissionSource permissionSource = PermissionSource::NotAsked; //!< of those of VMs
    qint64 vmsCompared = 0; //!< whose own lists were compared with those of users and groups
    QList<PermissionDoubt> permissionDoubts; //!< of compared VMs that differ

    //! Whether it is the whole picture.
    [[nodiscard]] bool isComplete() const
    {
        return listed && !stopped && failures.isEmpty() && listRests.isEmpty()
            && listDoubts.isEmpty() && vmsComplete == vmsListed;
    }
    bool operator==(const Completeness &) const = default;
};

} // namespace ovirt
