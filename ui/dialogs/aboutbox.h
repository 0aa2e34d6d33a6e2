// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace browser {

//! Says which program and version this is, and under which licence.
void showAboutBox(QWidget *window);

} // namespace browser
