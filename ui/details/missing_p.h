// SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/details/objectdetails.h"

namespace browser {

//! "NICs (2)"; without a number where it is not known whether that is all of VM number \a vm.
[[nodiscard]] QString titleOfPart(const ovirt::Inventory &inventory, qsizetype vm,
    ovirt::VmPart part, const QString &title, qsizetype count);
//! \brief Puts first why that part is not there, or not as it is now: a line, or none.
//!
//! Behind hundreds of rows of before nobody would see it.
void prependMissing(
    DetailSection &section, const ovirt::Inventory &inventory, qsizetype vm, ovirt::VmPart part);
//! The same of the addresses of NICs, which are asked for apart from these.
void prependMissingAddresses(
    DetailSection &section, const ovirt::Inventory &inventory, qsizetype vm);

//! In the place of a number of what did not come.
[[nodiscard]] QString notKnownYet();

} // namespace browser
