// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/fetchplan.h"

#include <QtGlobal>

#include <optional>

namespace ovirt {

//! \brief From so many VMs on, pages with `follow` are asked for.
//!
//! That is two pages: a single one makes one connection work while the others idle. At 20 ms pages
//! are faster at 5 x 5 from 100 VMs on, at 10 x 40 from 2,000 on; with this limit neither loses
//! more than 0.5 s.
inline constexpr qint64 manyVms = 200;

//! A plan, never Automatic, and why.
struct PlanChoice {
    FetchPlan plan;
    PlanReason reason;
};

//! What to do where \a wanted was asked for and the engine says that it has \a total VMs.
constexpr PlanChoice planFor(FetchPlan wanted, std::optional<qint64> total)
{
    if (wanted != FetchPlan::Automatic)
        return {wanted, PlanReason::Asked};
    if (!total)
        return {FetchPlan::FanOut, PlanReason::TotalUnknown};
    return *total < manyVms ? PlanChoice{FetchPlan::FanOut, PlanReason::FewVms}
                            : PlanChoice{FetchPlan::Follow, PlanReason::ManyVms};
}

} // namespace ovirt
