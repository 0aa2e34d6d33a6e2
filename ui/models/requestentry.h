// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/requestlist.h"

namespace browser {

//! One row of a RequestList: a number of its `kept`, or the complement of one of its `notKept`.
using RequestEntry = int;

[[nodiscard]] inline const RequestRow &rowOf(const RequestList &list, RequestEntry entry)
{
    return entry < 0 ? list.notKept.at(~entry) : list.kept.at(entry);
}

} // namespace browser
