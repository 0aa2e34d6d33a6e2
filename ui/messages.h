// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/connectionoptions.h"
#include "ui/views/messagepage.h"
#include "ui/views/statuspanel.h"

namespace browser {

class EngineSession;
class MainActions;

//! What stands where rows would, while there are none. \a session null: nothing was opened yet.
[[nodiscard]] MessagePage::Message messageFor(
    const EngineSession *session, const MainActions &actions);

//! What the status bar says of \a session, whose last refresh was asked with \a asked.
[[nodiscard]] StatusPanel::Status statusOf(
    const EngineSession *session, const ovirt::ConnectionOptions &asked);

} // namespace browser
