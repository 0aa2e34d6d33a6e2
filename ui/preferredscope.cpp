// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/preferredscope.h"

namespace browser {

ovirt::CollectionScope scopeOf(const Preferences &preferences)
{
    ovirt::CollectionScope scope;
    switch (preferences.plan) {
    case setting::Plan::Automatic:
        scope.plan = ovirt::FetchPlan::Automatic;
        break;
    case setting::Plan::FanOut:
        scope.plan = ovirt::FetchPlan::FanOut;
        break;
    case setting::Plan::Follow:
        scope.plan = ovirt::FetchPlan::Follow;
        break;
    }
    return scope;
}

} // namespace browser
