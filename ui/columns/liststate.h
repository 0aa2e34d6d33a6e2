// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/columns/kind.h"

#include "sdk/inventory/inventory.h"

namespace browser {

//! How much came of what a kind's table has, so that "none" can be told from "not known".
struct ListState {
    enum class Is {
        Told,     //!< what there is, is there; if nothing, there is none
        Coming,   //!< nothing yet
        NotAsked, //!< nothing, and nobody is asking
        Failed,   //!< the list was asked for in vain; rows of before are still there
        Kept,     //!< some of it was asked for in vain, but all is there as it was before
    };
    Is is = Is::Told;
    QString reason; //!< of Failed and Kept: a sentence and what to do about it

    bool operator==(const ListState &) const = default;
};

//! Of \a kind, which has \a count rows, as \a inventory and its completeness tell.
[[nodiscard]] ListState listStateOf(const ovirt::Inventory &inventory, Kind kind, qsizetype count);

//! Whether everything that \a kind's table is to have was told once: what it has none of, there is
//! none of.
[[nodiscard]] bool isListKnown(const ovirt::Inventory &inventory, Kind kind);

} // namespace browser
