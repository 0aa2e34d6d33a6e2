// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/collectionscope.h"
#include "ui/settings/preferences.h"

namespace browser {

//! What a refresh asks for, and how, where a person prefers \a preferences.
[[nodiscard]] ovirt::CollectionScope scopeOf(const Preferences &preferences);

} // namespace browser
