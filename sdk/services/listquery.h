// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ovirt {

//! Which requests go first where several wait.
enum class Priority {
    Interactive, //!< a person waits for it
    Normal,
    Bulk, //!< a whole collection, whose long answer should not stand before small ones
};

//! What a collection is asked for. The defaults fetch every object.
struct ListQuery {
    QString search; //!< the engine's search syntax, e.g. `status=up`; empty: no filter
    int max = 0;    //!< objects in the answer at most; 0: all
    Priority priority = Priority::Normal; //!< among what waits
};

} // namespace ovirt
