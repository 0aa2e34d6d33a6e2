// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace ovirt {
class Inventory;
}

namespace browser {

//! Says how complete the picture is, how it was taken, and what failed, each with its reason.
void showCompletenessBox(QWidget *window, const ovirt::Inventory &inventory);

} // namespace browser
