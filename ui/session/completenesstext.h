// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sdk/inventory/inventory.h"

#include <QStringList>

namespace browser {

//! The completeness as a sentence: "1,204 of 1,204 VMs complete; 3 of 3,612 requests failed".
[[nodiscard]] QString sentenceOf(const ovirt::Inventory &inventory);

//! A sentence of two parts, the first of which says less where room is scarce.
struct ShortSentence {
    QString vms;      //!< "295 of 300 VMs refreshed, 5 as before; "
    QString requests; //!< "6 of 365 requests failed"
};

//! The same for a line of little room; why something is as before is in sentenceOf().
[[nodiscard]] ShortSentence shortSentenceOf(const ovirt::Inventory &inventory);

//! \brief How many VMs there are: of a list that did not come whole, what the engine counts, if
//! that is more than came.
//!
//! What it counts beside a whole list are VMs that this user does not see.
[[nodiscard]] qsizetype vmsExpected(const ovirt::Inventory &inventory);

//! \brief What else is to be known of how the picture was taken: a plain sentence each.
//!
//! Which plan was taken and why, what was deleted or moved meanwhile, which lists are not whole,
//! where permissions come from and where that is disputed (at most 5 VMs, then how many more); what
//! failed is not among them. \a inventory has the names. Names are the engine's own text, in one
//! line. Empty: nothing was taken yet.
[[nodiscard]] QStringList notesOf(
    const ovirt::Completeness &completeness, const ovirt::Inventory &inventory);

} // namespace browser
