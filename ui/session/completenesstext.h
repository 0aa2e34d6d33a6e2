// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"

#include <QStringList>

namespace browser {

//! The completeness as a sentence: "1,204 of 1,204 VMs complete; 3 of 3,612 requests failed".
[[nodiscard]] QString sentenceOf(const ovirt::Completeness &completeness);

//! \brief What else is to be known of how the picture was taken: a plain sentence each.
//!
//! Which plan was taken and why, what was deleted or moved meanwhile, which lists are not whole,
//! where permissions come from and where that is disputed (at most 5 VMs, then how many more); what
//! failed is not among them. \a inventory has the names. Names are the engine's own text, in one
//! line. Empty: nothing was taken yet.
[[nodiscard]] QStringList notesOf(
    const ovirt::Completeness &completeness, const ovirt::Inventory &inventory);

} // namespace browser
