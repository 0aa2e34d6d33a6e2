// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/error.h"
#include "sdk/inventory/vmpart.h"

#include <QList>
#include <QString>

namespace ovirt {

//! A request that got no answer worth having.
struct Failure {
    QString what; //!< the path below the API, e.g. `/vms/ID/nics`
    QString vmId; //!< empty: it was not about one VM
    Error error;  //!< why

    bool operator==(const Failure &) const = default;
};

//! \brief How complete a picture is: nothing missing, or exactly what.
struct Completeness {
    qint64 requests = 0;     //!< asked for, answered or not
    qint64 answered = 0;     //!< with something worth having
    qint64 vmsListed = 0;    //!< in the list of VMs
    qint64 vmsComplete = 0;  //!< with every part loaded
    bool listed = false;     //!< the list of VMs came
    bool stopped = false;    //!< ended before everything was asked
    QList<Failure> failures; //!< what got no answer, each once

    //! Whether it is the whole picture.
    [[nodiscard]] bool isComplete() const
    {
        return listed && !stopped && failures.isEmpty() && vmsComplete == vmsListed;
    }
    bool operator==(const Completeness &) const = default;
};

} // namespace ovirt
