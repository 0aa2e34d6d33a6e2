// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"

#include <QStringList>

namespace test {

//! What is not the same in two pictures of one engine, list by list; empty: nothing. The engine's
//! clock is left out.
[[nodiscard]] QStringList differences(
    const ovirt::Inventory &expected, const ovirt::Inventory &actual);

} // namespace test
